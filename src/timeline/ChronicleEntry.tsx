import { onPlainClick } from '../address/plainClick.ts';
import type { EventId } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { describeWhen } from '../time/describeWhen.ts';
import { AttestationMark, attestationsMarked } from './AttestationMark.tsx';

type ChronicleEntryProps = {
  event: NewsEvent;
  placeName: string | undefined;
  isSelected: boolean;
  /** Where it stands among all, from 1, where they are not all in the document. */
  position: { at: number; of: number } | null;
  messages: Messages;
  href: string;
  onFocus: (id: EventId) => void;
  onOpen: (id: EventId) => void;
};

/** One event in the chronicle, as it is read out: when, its status unless it simply happened, what, where, and what stands out. */
export function ChronicleEntry(props: ChronicleEntryProps) {
  const { event, placeName, isSelected, position, messages, href, onFocus, onOpen } = props;
  return (
    <li
      className="chronicle-entry"
      id={`chronicle-${event.id}`}
      aria-posinset={position?.at}
      aria-setsize={position?.of}
    >
      <a
        className="chronicle-link"
        href={href}
        data-event={event.id}
        aria-current={isSelected ? 'true' : undefined}
        onFocus={() => onFocus(event.id)}
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
          {placeName === undefined ? null : <span className="chronicle-place">{placeName}</span>}
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
  );
}
