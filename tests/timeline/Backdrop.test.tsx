import { render } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/messages.en.ts';
import { dayFromNumber, dayNumber, isoWeekday, parseCalendarDay } from '../../src/time/calendarDay.ts';
import { Backdrop, placeBackdrop } from '../../src/timeline/Backdrop.tsx';
import { windowBetween } from '../fixtures/readableEvents.ts';

const day = (text: string) => {
  const parsed = parseCalendarDay(text);
  if (parsed === null) throw new RangeError(text);
  return parsed;
};

function backdrop(window = windowBetween('2025-12-10/2025-12-19'), width = 1000, today = '2025-12-17') {
  const nodeRef = createRef<HTMLDivElement>();
  render(<Backdrop published={[day('2025-12-18')]} today={day(today)} messages={en} nodeRef={nodeRef} />);
  const node = nodeRef.current;
  if (node === null) throw new Error('The backdrop is not there.');
  placeBackdrop(node, window, width);
  const published = node.querySelector<HTMLElement>('.backdrop-line:not([data-today])');
  const todayLine = node.querySelector<HTMLElement>('.backdrop-line[data-today]');
  return { node, published, todayLine };
}

describe('behind the events', () => {
  it('the shading of weekends begins on a Saturday, whatever day the window begins with', () => {
    for (let from = 20_000; from < 20_014; from += 0.25) {
      const { node } = backdrop({ from, to: from + 20 }, 2000);
      const perDay = Number.parseFloat(node.style.getPropertyValue('--day'));
      const first = from + Number.parseFloat(node.style.backgroundPositionX) / perDay;
      expect(perDay).toBe(100);
      expect(first).toBeCloseTo(Math.round(first), 6);
      expect(isoWeekday(dayFromNumber(Math.round(first)))).toBe(6);
      expect(first).toBeLessThanOrEqual(from + 1e-6);
    }
  });

  it('also before 1970', () => {
    const from = dayNumber(day('1914-07-28'));
    const { node } = backdrop({ from, to: from + 10 });
    expect(dayFromNumber(from + Number.parseFloat(node.style.backgroundPositionX) / 100)).toBe('1914-07-25');
  });

  it('there is no shading where days are too narrow for it', () => {
    expect(backdrop({ from: 20_000, to: 20_199 }).node).not.toHaveAttribute('data-plain');
    expect(backdrop({ from: 20_000, to: 20_201 }).node).toHaveAttribute('data-plain');
  });

  it('the line of the day of publication stands where that day begins, today’s in the middle of its day', () => {
    const { published, todayLine } = backdrop();
    expect(published).toHaveTextContent('Article published 18 Dec');
    expect(published?.style.transform).toBe('translateX(800.0px)');
    expect(todayLine).toHaveTextContent('Today');
    expect(todayLine?.style.transform).toBe('translateX(750.0px)');
  });

  it('lines outside the window are not seen', () => {
    const { published, todayLine } = backdrop(windowBetween('2025-12-10/2025-12-19'), 1000, '2026-02-01');
    expect(published?.hidden).toBe(false);
    expect(todayLine?.hidden).toBe(true);
  });

  it('words near the right edge turn to the left of their line', () => {
    expect(backdrop(windowBetween('2025-12-09/2025-12-18')).published).toHaveAttribute('data-turned');
    expect(backdrop(windowBetween('2025-12-17/2025-12-26')).published).not.toHaveAttribute('data-turned');
  });

  it('words never meet: each stands on the side of its line that has room, or is left out', () => {
    const years = windowBetween('2020-01-01/2029-12-31');
    const apart = backdrop(years, 1440, '2026-11-30');
    expect(apart.published).toHaveAttribute('data-turned');
    expect(apart.todayLine).not.toHaveAttribute('data-turned');
    const near = backdrop(years, 1440, '2025-12-30');
    expect(near.published).toHaveAttribute('data-turned');
    expect(near.todayLine).not.toHaveAttribute('data-unsaid');
    const between = backdrop(windowBetween('2025-12-18/2025-12-27'), 300, '2025-12-19');
    expect(between.published).toHaveAttribute('data-unsaid');
    expect(between.todayLine).not.toHaveAttribute('data-unsaid');
  });
});
