import { memo, useCallback } from 'react';
import type { Dossier, EventId } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { attestationWords } from './AttestationMark.tsx';
import type { SceneMark } from './chartScene.ts';
import { daysInLabel, EventLabel, statusWord } from './EventLabel.tsx';
import { positionId } from './markKey.ts';

type EventMarkProps = {
  dossier: Dossier;
  mark: SceneMark;
  isSelected: boolean;
  /** It has or had the focus last, and is described by its position. */
  isInHand: boolean;
  messages: Messages;
  /** Where the chart finds it by its key. */
  nodes: Map<string, HTMLElement>;
  onOpen: (id: EventId) => void;
  onFocus: (key: string) => void;
};

/**
 * An event in a lane of the live chart. Where it stands, how long its bars are and whether Tab reaches it is written by the stage, never by
 * React, which draws it again only when it is told something else.
 */
export const EventMark = memo(function EventMark(props: EventMarkProps) {
  const { dossier, mark, isSelected, isInHand, messages, nodes, onOpen, onFocus } = props;
  const { key, event } = mark;
  const nodeRef = useCallback(
    (node: HTMLElement | null) => {
      if (node === null) return undefined;
      // Until the stage has a place for it.
      node.style.visibility = 'hidden';
      nodes.set(key, node);
      return () => {
        nodes.delete(key);
      };
    },
    [nodes, key],
  );
  return (
    <button
      ref={nodeRef}
      type="button"
      className="event-mark"
      data-event={event.id}
      data-status={event.status}
      data-importance={event.importance}
      aria-label={wordsOf(event, messages)}
      aria-current={isSelected ? 'true' : undefined}
      aria-describedby={isInHand ? positionId : undefined}
      tabIndex={-1}
      onClick={({ currentTarget }) => {
        // The surface below prevents what a press does, and with it the focus.
        currentTarget.focus({ preventScroll: true });
        onOpen(event.id);
      }}
      onFocus={() => onFocus(key)}
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
    </button>
  );
});

/** What its label says, and what it shows without words. */
function wordsOf(event: NewsEvent, messages: Messages): string {
  const label = [event.label[messages.language], daysInLabel(event, messages), statusWord(event, messages)];
  const status = event.status === 'happened' || event.status === 'ongoing' ? `, ${messages.status[event.status]}` : '';
  return `${label.filter(Boolean).join(' ')}${status}${attestationWords(event, messages)}`;
}
