import { onPlainClick } from '../address/plainClick.ts';
import type { Dossier, EventId } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { describeWhen } from '../time/describeWhen.ts';
import { AttestationMark, attestationsMarked } from './AttestationMark.tsx';
import { chronicleGroups } from './chronicleGroups.ts';

type ChronicleProps = {
  dossier: Dossier;
  /** Those that the filter leaves, in order of time. */
  events: readonly NewsEvent[];
  selected: EventId | null;
  messages: Messages;
  hrefOf: (id: EventId) => string;
  onOpen: (id: EventId) => void;
};

/** The same events as a list, grouped by month: the accessible, printable, script-free truth of which the chart is a picture. */
export function Chronicle({ dossier, events, selected, messages, hrefOf, onOpen }: ChronicleProps) {
  const placeName = (event: NewsEvent) => dossier.places.find(({ id }) => id === event.place)?.name[messages.language];
  return (
    <section className="chronicle" aria-labelledby="chronicle-title">
      <h2 id="chronicle-title" className="chronicle-title">
        {messages.timeline.chronicle}
      </h2>
      <ol className="chronicle-groups">
        {chronicleGroups(events, messages).map((group) => (
          <li key={group.name} className="chronicle-group">
            <h3 className="chronicle-group-name">{group.name}</h3>
            <ol className="chronicle-entries">
              {group.events.map((event) => (
                <li key={event.id} className="chronicle-entry" id={`chronicle-${event.id}`}>
                  <a
                    className="chronicle-link"
                    href={hrefOf(event.id)}
                    data-event={event.id}
                    aria-current={event.id === selected ? 'true' : undefined}
                    onClick={onPlainClick(() => onOpen(event.id))}
                  >
                    <span className="chronicle-when">
                      {describeWhen(event.when.edtf, messages, 'short')}
                      {event.status === 'happened' ? null : (
                        <span className="chronicle-status" data-status={event.status}>
                          {' '}
                          {messages.status[event.status]}
                        </span>
                      )}
                    </span>{' '}
                    <span className="chronicle-what">
                      <span className="chronicle-event">{event.title[messages.language]}</span>
                      {placeName(event) === undefined ? null : (
                        <span className="chronicle-place">{placeName(event)}</span>
                      )}
                      {attestationsMarked(event).map((kind) => (
                        <span key={kind} className="chronicle-attestation">
                          {' '}
                          <AttestationMark kind={kind} />
                          {messages.attestation[kind]}
                        </span>
                      ))}
                    </span>
                  </a>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </section>
  );
}
