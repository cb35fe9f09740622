import { type CSSProperties, type KeyboardEvent, useState } from 'react';
import type { EventId, Party } from '../dossier/dossier.ts';
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
  /** What a stack holds, and the first of those that have no mark, at most so many. */
  crowdOf: (stack: Stack) => Crowd;
  othersOf: (stack: Stack, most: number) => readonly NewsEvent[];
  parties: readonly Party[];
  messages: Messages;
  /** Where the chart finds a stack by its key, to place it while the window moves. */
  nodes?: Map<string, HTMLElement> | undefined;
  onOpen: (id: EventId) => void;
  onZoom: (stack: Stack) => void;
};

/** More is no list to choose from: a press then shows the days of that stack alone. */
const listedAtMost = 60;
/** Of days that no window can part. */
const listedOfFewDays = 300;

/** Events that found no row, counted where they are; a press lists them, or where they are many brings their days nearer. */
export function StackButtons(props: StackButtonsProps) {
  const { stacks, eventOf, crowdOf, othersOf, parties, messages, nodes, onOpen, onZoom } = props;
  const [opened, setOpened] = useState<string | null>(null);
  const [inHand, setInHand] = useState<string | null>(null);
  const tabStop = (stacks.find(({ key }) => key === inHand) ?? stacks[0])?.key;
  const most = stacks.reduce((most, { count }) => Math.max(most, count), 1);
  return stacks.map((stack) => {
    const { key, keys, count, days, x, y } = stack;
    const crowd = count > keys.length ? crowdOf(stack) : null;
    const canPart = days.to - days.from > shortestWindow;
    const opensList = count <= listedAtMost || !canPart;
    const isOpen = opened === key && opensList;
    const events = isOpen
      ? [...keys.flatMap((key) => eventOf(key) ?? []), ...othersOf(stack, Math.max(0, listedOfFewDays - keys.length))]
      : [];
    const label = messages.timeline.stackLabel(count);
    const told = crowd === null ? label : crowdLabel(label, crowd, parties, opensList, messages);
    return (
      <div
        key={key}
        ref={(node) => {
          if (node === null || nodes === undefined) return undefined;
          nodes.set(key, node);
          return () => {
            nodes.delete(key);
          };
        }}
        role="presentation"
        className="stack"
        data-crowd={crowd === null ? undefined : ''}
        style={placed(x, y, crowd === null ? null : { width: stack.width, part: Math.sqrt(count / most) })}
        onKeyDown={(press) => {
          if (press.key === 'Escape' && isOpen) {
            press.stopPropagation();
            setOpened(null);
            press.currentTarget.querySelector('button')?.focus({ preventScroll: true });
          } else if (!isOpen && goAlong(press)) press.stopPropagation();
        }}
      >
        <button
          type="button"
          className="stack-button"
          aria-expanded={opensList ? isOpen : undefined}
          aria-label={told}
          title={crowd === null ? undefined : told}
          tabIndex={key === tabStop ? 0 : -1}
          onFocus={() => setInHand(key)}
          onClick={() => (opensList ? setOpened(isOpen ? null : key) : onZoom(stack))}
        >
          {crowd === null ? messages.timeline.stack(count) : messages.filter.amount(count)}
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

/** The stacks are one stop of Tab: left and right lead from one to the next. Whether the key was one of these. */
function goAlong({ key, currentTarget, target }: KeyboardEvent<HTMLElement>): boolean {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (step === undefined) return false;
  const all = [...(currentTarget.parentElement?.querySelectorAll<HTMLElement>('.stack-button') ?? [])];
  all[all.findIndex((button) => button === target) + step]?.focus({ preventScroll: true });
  return true;
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

function crowdLabel(
  label: string,
  crowd: Crowd,
  parties: readonly Party[],
  opensList: boolean,
  { timeline, status, language }: Messages,
): string {
  const taking = parties.flatMap(({ name }, index) => {
    const count = crowd.parties[index] ?? 0;
    return count === 0 ? [] : timeline.ofStatus(count, name[language]);
  });
  const told = [
    ...telling(crowd).map((some) => timeline.ofStatus(some.count, status[some.status].toLowerCase())),
    ...(crowd.imprecise === 0 ? [] : [timeline.notToTheDay(crowd.imprecise)]),
    ...(taking.length === 0 ? [] : [timeline.takePart(taking.join(', '))]),
  ];
  return timeline.crowd(label, told, !opensList);
}
