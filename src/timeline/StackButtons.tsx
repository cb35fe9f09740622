import { useState } from 'react';
import type { EventId } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { AttestationMark, attestationsMarked, attestationWords } from './AttestationMark.tsx';
import { whenAndStatus } from './EventLabel.tsx';
import type { Stack } from './layOut.ts';

type StackButtonsProps = {
  stacks: readonly Stack[];
  eventOf: (key: string) => NewsEvent | undefined;
  messages: Messages;
  onOpen: (id: EventId) => void;
};

/** Events that found no row, counted where they are; a press lists them. */
export function StackButtons({ stacks, eventOf, messages, onOpen }: StackButtonsProps) {
  const [opened, setOpened] = useState<string | null>(null);
  return stacks.map((stack) => {
    const id = `${stack.lane}:${stack.keys[0]}`;
    const isOpen = opened === id;
    const events = stack.keys.flatMap((key) => eventOf(key) ?? []);
    return (
      <div
        key={id}
        role="presentation"
        className="stack"
        style={{ transform: `translate(${Math.round(stack.x)}px, ${stack.y}px)` }}
        onKeyDown={(press) => {
          if (press.key !== 'Escape' || !isOpen) return;
          press.stopPropagation();
          setOpened(null);
          press.currentTarget.querySelector('button')?.focus({ preventScroll: true });
        }}
      >
        <button
          type="button"
          className="stack-button"
          aria-expanded={isOpen}
          aria-label={messages.timeline.stackLabel(events.length)}
          onClick={() => setOpened(isOpen ? null : id)}
        >
          {messages.timeline.stack(events.length)}
        </button>
        {isOpen ? (
          <ul className="stack-list">
            {events.map((event) => (
              <li key={event.id}>
                <button type="button" className="stack-event" onClick={() => onOpen(event.id)}>
                  <span className="stack-event-title">
                    {attestationsMarked(event).map((kind) => (
                      <AttestationMark key={kind} kind={kind} />
                    ))}
                    {event.label[messages.language]}
                  </span>{' '}
                  <span className="stack-event-when">{whenAndStatus(event, messages)}</span>
                  <span className="visually-hidden">{attestationWords(event, messages)}</span>
                </button>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    );
  });
}
