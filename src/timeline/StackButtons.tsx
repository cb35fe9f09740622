import { type KeyboardEvent, memo, useCallback, useLayoutEffect, useState } from 'react';
import type { EventId, Party } from '../dossier/dossier.ts';
import type { Messages } from '../language/messages.en.ts';
import { AttestationMark, attestationsMarked, attestationWords } from './AttestationMark.tsx';
import type { Beyond } from './beyond.ts';
import type { ChartStage } from './chartStage.ts';
import { type Crowd, telling } from './crowdIn.ts';
import type { Crowds } from './crowds.ts';
import { shortestWindow } from './dayWindow.ts';
import { whenAndStatus } from './EventLabel.tsx';
import type { Stack } from './layOut.ts';
import { useTold } from './useTold.ts';

type StacksProps = {
  crowds: Pick<Crowds, 'crowdOf' | 'othersOf' | 'eventOf'>;
  parties: readonly Party[];
  messages: Messages;
  onOpen: (id: EventId) => void;
  onZoom: (stack: Stack) => void;
};

/** The stacks that the stage counts. It places them: in every frame, and after they have been drawn. */
export function StagedStacks({ stage, ...stacks }: StacksProps & { stage: ChartStage }) {
  const told = useTold(stage.beyond, stacksOf);
  useLayoutEffect(() => stage.placeStacks());
  return <StackButtons {...stacks} stacks={told} nodes={stage.stackNodes} />;
}

const stacksOf = (beyond: Beyond) => beyond.stacks();

type StackButtonsProps = StacksProps & {
  stacks: readonly Stack[];
  /** Where the chart finds a stack by its key, to place it while the window moves. */
  nodes?: Map<string, HTMLElement> | undefined;
};

/** More is no list to choose from: a press then shows the days of that stack alone. */
const listedAtMost = 60;
/** Of days that no window can part. */
const listedOfFewDays = 300;

/** Events that found no row, counted where they are; a press lists them, or where they are many brings their days nearer. */
export function StackButtons({ stacks, ...common }: StackButtonsProps) {
  const [opened, setOpened] = useState<string | null>(null);
  const [inHand, setInHand] = useState<string | null>(null);
  const tabStop = (stacks.find(({ key }) => key === inHand) ?? stacks[0])?.key;
  return stacks.map((stack) => (
    <StackButton
      key={stack.key}
      {...common}
      stack={stack}
      isOpened={opened === stack.key}
      isTabStop={tabStop === stack.key}
      onOpened={setOpened}
      onFocus={setInHand}
    />
  ));
}

type StackButtonProps = Omit<StackButtonsProps, 'stacks'> & {
  stack: Stack;
  /** Its list is, where it has one. */
  isOpened: boolean;
  isTabStop: boolean;
  onOpened: (key: string | null) => void;
  onFocus: (key: string) => void;
};

/** Drawn again only when it says something else. */
const StackButton = memo(function StackButton(props: StackButtonProps) {
  const { stack, crowds, parties, messages, nodes, isOpened, isTabStop, onOpened, onFocus, onZoom } = props;
  const { key, keys, count, days } = stack;
  const crowd = count > keys.length ? crowds.crowdOf(stack) : null;
  const canPart = days.to - days.from > shortestWindow;
  const opensList = count <= listedAtMost || !canPart;
  const isOpen = isOpened && opensList;
  const label = messages.timeline.stackLabel(count);
  const told = crowd === null ? label : crowdLabel(label, crowd, parties, opensList, messages);
  const nodeRef = useCallback(
    (node: HTMLElement | null) => {
      if (node === null || nodes === undefined) return undefined;
      nodes.set(key, node);
      return () => {
        nodes.delete(key);
      };
    },
    [nodes, key],
  );
  return (
    <div
      ref={nodeRef}
      role="presentation"
      className="stack"
      data-crowd={crowd === null ? undefined : ''}
      onKeyDown={(press) => {
        if (press.key === 'Escape' && isOpen) {
          press.stopPropagation();
          onOpened(null);
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
        tabIndex={isTabStop ? 0 : -1}
        onFocus={() => onFocus(key)}
        onClick={() => (opensList ? onOpened(isOpen ? null : key) : onZoom(stack))}
      >
        {crowd === null ? messages.timeline.stack(count) : messages.filter.amount(count)}
        {crowd === null ? null : <PartyShares crowd={crowd} />}
      </button>
      {isOpen ? <StackList {...props} /> : null}
    </div>
  );
});

function StackList({ stack, crowds, messages, onOpen }: StackButtonProps) {
  const { keys, count } = stack;
  const events = [
    ...keys.flatMap((key) => crowds.eventOf(key) ?? []),
    ...crowds.othersOf(stack, Math.max(0, listedOfFewDays - keys.length)),
  ];
  return (
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
      {events.length < count ? <li className="stack-rest">{messages.timeline.stack(count - events.length)}</li> : null}
    </ul>
  );
}

/** The stacks are one stop of Tab: left and right lead from one to the next. Whether the key was one of these. */
function goAlong({ key, currentTarget, target }: KeyboardEvent<HTMLElement>): boolean {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (step === undefined) return false;
  const all = [...(currentTarget.parentElement?.querySelectorAll<HTMLElement>('.stack-button') ?? [])];
  all[all.findIndex((button) => button === target) + step]?.focus({ preventScroll: true });
  return true;
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
