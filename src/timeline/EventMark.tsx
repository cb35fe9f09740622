import type { Ref } from 'react';
import type { Dossier } from '../dossier/dossier.ts';
import type { Messages } from '../language/messages.en.ts';
import { attestationWords } from './AttestationMark.tsx';
import type { SceneMark } from './chartScene.ts';
import { EventLabel } from './EventLabel.tsx';

type EventMarkProps = {
  dossier: Dossier;
  mark: SceneMark;
  isSelected: boolean;
  isTabStop: boolean;
  messages: Messages;
  nodeRef: Ref<HTMLButtonElement>;
  onOpen: () => void;
  onFocus: () => void;
};

/** An event in a lane of the live chart. Where it stands and how long its bars are is written by `placeNode`, never by React. */
export function EventMark({
  dossier,
  mark,
  isSelected,
  isTabStop,
  messages,
  nodeRef,
  onOpen,
  onFocus,
}: EventMarkProps) {
  const { event } = mark;
  return (
    <button
      ref={nodeRef}
      type="button"
      className="event-mark"
      data-event={event.id}
      data-status={event.status}
      data-importance={event.importance}
      aria-current={isSelected ? 'true' : undefined}
      tabIndex={isTabStop ? 0 : -1}
      onClick={({ currentTarget }) => {
        // The surface below prevents what a press does, and with it the focus.
        currentTarget.focus({ preventScroll: true });
        onOpen();
      }}
      onFocus={onFocus}
    >
      {mark.pieces.map((piece) => (
        <span key={piece.from} className="event-mark-bar" data-kind={piece.kind} />
      ))}
      {mark.reported === undefined ? null : (
        <>
          <span className="event-mark-tie" />
          {mark.reported.map((piece) => (
            <span key={piece.from} className="event-mark-reported" />
          ))}
        </>
      )}
      <EventLabel dossier={dossier} event={event} messages={messages} />
      <span className="visually-hidden">
        {event.status === 'happened' || event.status === 'ongoing' ? `, ${messages.status[event.status]}` : null}
        {attestationWords(event, messages)}
      </span>
    </button>
  );
}
