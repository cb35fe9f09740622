import type { Dossier, ParticipantId } from '../dossier/dossier.ts';
import type { Involvement } from '../dossier/newsEvent.ts';
import { partyNumber } from '../dossier/partyNumber.ts';
import type { Messages } from '../language/messages.en.ts';
import { participantOf } from './lookUp.ts';

type Props = {
  readonly dossier: Dossier;
  readonly involved: readonly Involvement[];
  readonly messages: Messages;
  /** Absent: names are plain text. */
  readonly onFilterParticipant?: ((id: ParticipantId) => void) | undefined;
};

/** Names with the mark of their party; the role only where it says more than that they take part. */
export function Participants({ dossier, involved, messages, onFilterParticipant }: Props) {
  return (
    <ul className="event-participants">
      {involved.map(({ participant: id, role }) => {
        const participant = participantOf(dossier, id);
        const party = dossier.parties.find((each) => each.id === participant.party)?.name[messages.language];
        const name = participant.name[messages.language];
        const chip = (
          <>
            <span className="party-mark" data-party={partyNumber(dossier, participant.party)} aria-hidden="true">
              {participant.initials}
            </span>{' '}
            <span translate="no">{name}</span>
            {party !== name && <span className="event-participant-party">, {party}</span>}
          </>
        );
        return (
          <li key={`${id} ${role}`} className="event-participant">
            {onFilterParticipant ? (
              <button type="button" className="event-participant-chip" onClick={() => onFilterParticipant(id)}>
                <span className="reader-hidden">{messages.reader.onlyEventsWith} </span>
                {chip}
              </button>
            ) : (
              <span className="event-participant-chip">{chip}</span>
            )}
            {role === 'speaks' && <span className="event-participant-role"> {messages.reader.roles[role]}</span>}
          </li>
        );
      })}
    </ul>
  );
}
