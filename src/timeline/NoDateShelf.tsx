import { onPlainClick } from '../address/plainClick.ts';
import type { EventId } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { AttestationMark, attestationsMarked, attestationWords } from './AttestationMark.tsx';
import { positionId } from './markKey.ts';

type NoDateShelfProps = {
  events: readonly NewsEvent[];
  selected: EventId | null;
  /** The event that has or had the focus last, and is described by its position. */
  inHand?: EventId | null;
  messages: Messages;
  hrefOf: (id: EventId) => string;
  onOpen: (id: EventId) => void;
  onFocus?: (id: EventId) => void;
  /** Where the live chart finds its nodes by `shelf:` and id; it says which of them Tab reaches. Absent: every one. */
  nodes?: Map<string, HTMLElement> | null;
};

/** The chronicle has all of them at its end. */
const shownAtMost = 6;

/** The events that no axis can hold, beside it: shown as undated, never at a guessed place. */
export function NoDateShelf({ events, selected, inHand, messages, hrefOf, onOpen, onFocus, nodes }: NoDateShelfProps) {
  if (events.length === 0) return null;
  const isInHand = ({ id }: NewsEvent) => id === inHand || id === selected;
  const shown = events.filter((event, index) => index < shownAtMost || isInHand(event));
  return (
    <div className="no-date-shelf">
      <span className="no-date-shelf-name">{messages.timeline.noDate}</span>
      {shown.map((event) => (
        <a
          key={event.id}
          ref={(node) => {
            if (node !== null) nodes?.set(`shelf:${event.id}`, node);
            return () => {
              nodes?.delete(`shelf:${event.id}`);
            };
          }}
          className="no-date-event"
          href={hrefOf(event.id)}
          data-event={event.id}
          data-status={event.status}
          aria-current={selected === event.id ? 'true' : undefined}
          aria-describedby={inHand === event.id ? positionId : undefined}
          tabIndex={nodes === undefined ? 0 : -1}
          onFocus={() => onFocus?.(event.id)}
          onClick={onPlainClick(() => onOpen(event.id))}
        >
          {attestationsMarked(event).map((kind) => (
            <AttestationMark key={kind} kind={kind} />
          ))}
          <span className="no-date-event-title">{event.label[messages.language]}</span>{' '}
          <span className="no-date-event-status">{messages.status[event.status]}</span>
          <span className="visually-hidden">{attestationWords(event, messages)}</span>
        </a>
      ))}
      {shown.length < events.length ? (
        <span className="no-date-shelf-more">{messages.timeline.moreWithoutDate(events.length - shown.length)}</span>
      ) : null}
    </div>
  );
}
