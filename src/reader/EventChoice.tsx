import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { onPlainClick } from '../address/plainClick.ts';
import type { EventId } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { describeWhen } from '../time/describeWhen.ts';

type Props = {
  /** 1-based. */
  readonly sentence: number;
  readonly events: readonly NewsEvent[];
  readonly selected: EventId | null;
  /** What opened it; it gets the focus back. */
  readonly trigger: HTMLElement;
  readonly messages: Messages;
  readonly hrefOf: (id: EventId) => string;
  readonly onOpen: (id: EventId, sentence: number) => void;
  readonly onClose: () => void;
};

/** The events that rest on one sentence, to choose from. Mounted while open; stands in the text where the browser knows no popovers. */
export function EventChoice({ sentence, events, selected, trigger, messages, hrefOf, onOpen, onClose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  // Older engines lack the method, whatever the types say.
  const knowsPopovers = typeof trigger.showPopover === 'function';
  useEffect(() => {
    const popover = list.current;
    if (popover === null) return;
    if (knowsPopovers && !popover.matches(':popover-open')) popover.showPopover({ source: trigger });
    popover.querySelector('a')?.focus();
  }, [knowsPopovers, trigger]);

  // Closes this alone: the page would close the event next.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    trigger.focus();
    onClose();
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !list.current?.contains(relatedTarget)) onClose();
  };

  const title = messages.reader.chooseEvent(sentence);
  return (
    <div
      ref={list}
      className="event-choice"
      popover={knowsPopovers ? 'auto' : undefined}
      role="dialog"
      aria-label={title}
      lang={messages.language}
      onToggle={({ newState }) => {
        if (newState !== 'closed') return;
        // A click beside it closes it; unless it went to something that takes the focus, nothing would have it.
        const page = trigger.ownerDocument;
        if (page.activeElement === page.body) trigger.focus({ preventScroll: true });
        onClose();
      }}
    >
      <p className="event-choice-title">{title}</p>
      <ul className="event-choice-list">
        {events.map((event) => (
          <li key={event.id}>
            <a
              className="event-choice-event"
              href={hrefOf(event.id)}
              aria-current={event.id === selected ? 'true' : undefined}
              onBlur={onBlur}
              onKeyDown={onKeyDown}
              onClick={onPlainClick(() => {
                trigger.focus();
                onClose();
                onOpen(event.id, sentence);
              })}
            >
              {event.title[messages.language]}
              <span className="event-choice-when">, {describeWhen(event.when.edtf, messages, 'short')}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
