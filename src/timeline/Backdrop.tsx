import type { Ref } from 'react';
import type { Messages } from '../language/messages.en.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import { dayNumber } from '../time/calendarDay.ts';
import { formatDay } from '../time/formatDay.ts';
import type { DayWindow } from './dayWindow.ts';

type BackdropProps = {
  published: readonly CalendarDay[];
  today: CalendarDay | null;
  messages: Messages;
  nodeRef: Ref<HTMLDivElement>;
};

/** Behind the events: shaded weekends, and in order of time the days of publication and today. `placeBackdrop` puts them where the window says. */
export function Backdrop({ published, today, messages, nodeRef }: BackdropProps) {
  const { published: publishedOn, today: todayWord } = messages.timeline;
  const lines = [
    ...published.map((day) => ({ day, word: publishedOn(formatDay(day, messages.language, 'short')), isToday: false })),
    ...(today === null ? [] : [{ day: today, word: todayWord, isToday: true }]),
  ].sort((a, b) => dayNumber(a.day) - dayNumber(b.day));
  return (
    <div className="backdrop" ref={nodeRef} aria-hidden="true">
      {lines.map(({ day, word, isToday }) => (
        <div
          key={isToday ? 'today' : day}
          className="backdrop-line"
          data-day={dayNumber(day)}
          data-today={isToday ? '' : undefined}
        >
          <span className="backdrop-word">{word}</span>
        </div>
      ))}
    </div>
  );
}

/** Narrower days would make the shading a flicker. */
const narrowestShadedDay = 5;
/** Mean advance of the words at the lines in pixels a letter, on the wide side. */
const wordLetter = 6.8;
/** 3 January 1970 was a Saturday: two days after day 0. */
const aSaturday = 2;

export function placeBackdrop(node: HTMLElement, window: DayWindow, width: number): void {
  const perDay = width / (window.to - window.from);
  const toX = (day: number) => (day - window.from) * perDay;
  const saturday = aSaturday + 7 * Math.floor((window.from - aSaturday) / 7);
  node.style.setProperty('--day', `${perDay}px`);
  node.style.backgroundPositionX = `${toX(saturday)}px`;
  node.toggleAttribute('data-plain', perDay < narrowestShadedDay);
  const lines = [...node.querySelectorAll<HTMLElement>(':scope > .backdrop-line')].map((line) => ({
    line,
    x: toX(Number(line.dataset['day']) + (line.dataset['today'] === undefined ? 0 : 0.5)),
  }));
  let taken = 0;
  for (const [index, { line, x }] of lines.entries()) {
    line.hidden = x < 0 || x > width;
    line.style.transform = `translateX(${x.toFixed(1)}px)`;
    if (line.hidden) continue;
    // Where words would meet, each stands on the side of its line where it has room, or is not said.
    const room = (line.textContent.length + 2) * wordLetter;
    const isTurned = x + room > Math.min(lines[index + 1]?.x ?? width, width);
    const isUnsaid = isTurned && x - room < taken;
    line.toggleAttribute('data-turned', isTurned);
    line.toggleAttribute('data-unsaid', isUnsaid);
    if (!isUnsaid) taken = isTurned ? x : x + room;
  }
}
