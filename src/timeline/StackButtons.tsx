import { type CSSProperties, useState } from 'react';
import type { EventId } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { AttestationMark, attestationsMarked, attestationWords } from './AttestationMark.tsx';
import { type Crowd, telling } from './crowdIn.ts';
import { shortestWindow } from './dayWindow.ts';
import { whenAndStatus } from './EventLabel.tsx';
import type { Stack } from './layOut.ts';

type StackButtonsProps = {
  stacks: readonly Stack[];
  eventOf: (key: string) => NewsEvent | undefined;
  /** What of a stack has no mark, and the first of those, at most so many. */
  crowdOf: (stack: Stack) => Crowd;
  othersOf: (stack: Stack, most: number) => readonly NewsEvent[];
  messages: Messages;
  onOpen: (id: EventId) => void;
  onZoom: (stack: Stack) => void;
};

/** More is no list to choose from: a press then shows the days of that stack alone. */
const listedAtMost = 60;
/** Of days that no window can part. */
const listedOfFewDays = 300;

/** Events that found no row, counted where they are; a press lists them, or where they are many brings their days nearer. */
export function StackButtons(props: StackButtonsProps) {
  const { stacks, eventOf, crowdOf, othersOf, messages, onOpen, onZoom } = props;
  const [opened, setOpened] = useState<string | null>(null);
  const most = stacks.reduce((most, { count }) => Math.max(most, count), 1);
  return stacks.map((stack) => {
    const { key, keys, count, days, x, y } = stack;
    const crowd = count > keys.length ? crowdOf(stack) : null;
    const canPart = days.to - days.from > shortestWindow;
    const opensList = count <= listedAtMost || !canPart;
    const isOpen = opened === key && opensList;
    const events = isOpen
      ? [...keys.flatMap((key) => eventOf(key) ?? []), ...othersOf(stack, listedOfFewDays - keys.length)]
      : [];
    const label = messages.timeline.stackLabel(count);
    return (
      <div
        key={key}
        role="presentation"
        className="stack"
        data-crowd={crowd === null ? undefined : ''}
        style={placed(x, y, crowd === null ? null : { width: stack.width, part: Math.sqrt(count / most) })}
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
          aria-expanded={opensList ? isOpen : undefined}
          aria-label={crowd === null ? label : crowdLabel(label, crowd, opensList, messages)}
          title={crowd === null ? undefined : crowdLabel(label, crowd, opensList, messages)}
          onClick={() => (opensList ? setOpened(isOpen ? null : key) : onZoom(stack))}
        >
          {messages.timeline.stack(count)}
          {crowd === null ? null : <PartyShares crowd={crowd} />}
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
            {events.length < count ? (
              <li className="stack-rest">{messages.timeline.stack(count - events.length)}</li>
            ) : null}
          </ul>
        ) : null}
      </div>
    );
  });
}

type Density = { readonly width: number; readonly part: number };

/** A crowd is as wide as its days, and the darker the more of all that are seen are in it. */
function placed(x: number, y: number, density: Density | null): CSSProperties {
  const transform = `translate(${Math.round(x)}px, ${y}px)`;
  if (density === null) return { transform };
  return { transform, width: Math.round(density.width), '--crowd': density.part.toFixed(2) } as CSSProperties; // a custom property
}

/** In how many of them each party takes part, side by side; nothing where no party is known. */
function PartyShares({ crowd }: { crowd: Crowd }) {
  return (
    <span className="stack-shares" aria-hidden="true">
      {crowd.parties.map((count, index) =>
        count === 0 ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the party's place in the dossier is what it is.
          <span key={index} className="stack-share" data-party={index + 1} style={{ flexGrow: count }} />
        ),
      )}
    </span>
  );
}

function crowdLabel(label: string, crowd: Crowd, opensList: boolean, { timeline, status }: Messages): string {
  const told = [
    ...telling(crowd).map((some) => timeline.ofStatus(some.count, status[some.status].toLowerCase())),
    ...(crowd.imprecise === 0 ? [] : [timeline.notToTheDay(crowd.imprecise)]),
  ];
  return timeline.crowd(label, told, !opensList);
}
