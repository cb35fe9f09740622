import { Fragment } from 'react';
import { onPlainClick } from '../address/plainClick.ts';
import type { Dossier, EventId, ParticipantId } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { PhraseReading } from '../dossier/sourceReadings.ts';
import type { Messages } from '../language/messages.en.ts';
import { describeWhen } from '../time/describeWhen.ts';
import { HowRead } from './HowRead.tsx';
import { placeOf } from './lookUp.ts';
import { Participants } from './Participants.tsx';
import { relationsOf } from './relations.ts';

type Props = {
  readonly dossier: Dossier;
  readonly event: NewsEvent;
  /** How the phrase of its time was read. */
  readonly reading: PhraseReading | null;
  readonly messages: Messages;
  readonly hrefOf: (id: EventId) => string;
  readonly onOpen: (id: EventId) => void;
  readonly onFilterParticipant?: ((id: ParticipantId) => void) | undefined;
};

/** When and how that was read, where, who, who was not there, and what it has to do with other events. */
export function EventFacts({ dossier, event, reading, messages, hrefOf, onOpen, onFilterParticipant }: Props) {
  const words = messages.reader;
  const present = event.participants.filter(({ role }) => role !== 'absent');
  const absent = event.participants.filter(({ role }) => role === 'absent');
  return (
    <dl className="event-facts">
      <dt>{words.when}</dt>
      <dd className="event-facts-when">{describeWhen(event.when.edtf, messages, 'long')}</dd>
      <dt>{words.howRead}</dt>
      <dd>
        <HowRead dossier={dossier} when={event.when} reading={reading} messages={messages} />
      </dd>
      {event.place !== undefined && (
        <>
          <dt>{words.where}</dt>
          <dd>{placeOf(dossier, event.place).name[messages.language]}</dd>
        </>
      )}
      {present.length > 0 && (
        <>
          <dt>{words.who}</dt>
          <dd>
            <Participants
              dossier={dossier}
              involved={present}
              messages={messages}
              onFilterParticipant={onFilterParticipant}
            />
            {onFilterParticipant && <p className="event-facts-hint">{words.chooseName}</p>}
          </dd>
        </>
      )}
      {absent.length > 0 && (
        <>
          <dt>{words.notThere}</dt>
          <dd>
            <Participants dossier={dossier} involved={absent} messages={messages} />
          </dd>
        </>
      )}
      {relationsOf(dossier, event).map(({ kind, direction, events }) => (
        <Fragment key={`${kind} ${direction}`}>
          <dt>{words.relations[kind][direction]}</dt>
          {events.map((other) => (
            <dd key={other.id}>
              <a href={hrefOf(other.id)} onClick={onPlainClick(() => onOpen(other.id))}>
                {other.label[messages.language]}, {describeWhen(other.when.edtf, messages, 'short')}
              </a>
            </dd>
          ))}
        </Fragment>
      ))}
    </dl>
  );
}
