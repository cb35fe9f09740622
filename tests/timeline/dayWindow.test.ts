// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, parseCalendarDay } from '../../src/time/calendarDay.ts';
import { extentOf } from '../../src/time/extent.ts';
import {
  axisPieces,
  axisStretch,
  broughtIn,
  type DayWindow,
  daysShown,
  moved,
  onCalendar,
  shortestWindow,
  stretchOf,
  windowOf,
  within,
  zoomed,
} from '../../src/timeline/dayWindow.ts';
import { windowBetween } from '../fixtures/readableEvents.ts';
import { somePieces, someWindow } from './drawMarks.ts';

const lengthOf = ({ from, to }: DayWindow) => to - from;

describe('a time on the axis', () => {
  const dec20 = windowBetween('2025-12-20/2025-12-20').from;
  const table: readonly [edtf: string, pieces: readonly (readonly [kind: string, from: number, to: number])[]][] = [
    ['2025-12-20', [['sure', dec20, dec20 + 1]]],
    ['2025-12-20/2025-12-21', [['sure', dec20, dec20 + 2]]],
    ['[2025-12-19..2025-12-21]', [['somewhere', dec20 - 1, dec20 + 2]]],
    ['[..2025-12-20]', [['somewhere', -Infinity, dec20 + 1]]],
    ['2025-12-20/..', [['sure', dec20, Infinity]]],
    [
      '{2025-12-20,2025-12-24}',
      [
        ['sure', dec20, dec20 + 1],
        ['sure', dec20 + 4, dec20 + 5],
      ],
    ],
  ];
  it.each(table)('%s begins with its first day and ends with the end of its last', (edtf, pieces) => {
    const extent = extentOf(edtf);
    if (extent === null) throw new RangeError(`${edtf} is nowhere.`);
    expect(axisPieces(extent).map(({ kind, from, to }) => [kind, from, to])).toEqual(pieces);
    expect(stretchOf(axisPieces(extent))).toEqual(axisStretch(extent));
  });
});

describe('the days of a window', () => {
  const someDay = fc.integer({ min: -719_528, max: 2_932_896 }).map(dayFromNumber);

  it('come back from the window they make', () => {
    fc.assert(
      fc.property(someDay, someDay, (one, other) => {
        const days = one <= other ? { from: one, to: other } : { from: other, to: one };
        expect(daysShown(windowOf(days))).toEqual(days);
      }),
    );
  });

  it('are those of which half or more is seen, and at least one', () => {
    fc.assert(
      fc.property(someWindow, (window) => {
        const shown = windowOf(daysShown(window));
        expect(Math.abs(shown.from - window.from)).toBeLessThanOrEqual(0.5);
        expect(Math.abs(shown.to - window.to)).toBeLessThanOrEqual(0.5);
      }),
    );
    expect(daysShown({ from: 20_000.2, to: 20_000.4 })).toEqual({
      from: dayFromNumber(20_000),
      to: dayFromNumber(20_000),
    });
  });

  it('go no farther than the calendar does', () => {
    const all = onCalendar({ from: -1e9, to: 1e9 });
    expect(daysShown(all)).toEqual({ from: parseCalendarDay('0000-01-01'), to: parseCalendarDay('9999-12-30') });
    expect(onCalendar({ from: 19_000, to: 21_000 })).toEqual({ from: 19_000, to: 21_000 });
  });
});

describe('zooming', () => {
  const factor = fc.double({ min: 0.05, max: 20, noNaN: true });

  it('keeps the day under the pointer where it is, and never shows less than three days', () => {
    fc.assert(
      fc.property(someWindow, factor, fc.double({ min: 0, max: 1, noNaN: true }), (window, by, part) => {
        const around = window.from + part * lengthOf(window);
        const next = zoomed(window, by, around);
        expect(lengthOf(next)).toBeCloseTo(Math.max(shortestWindow, lengthOf(window) * by), 5);
        if (lengthOf(window) * by >= shortestWindow) expect((around - next.from) / lengthOf(next)).toBeCloseTo(part, 5);
        else expect(around).toSatisfy((day: number) => day >= next.from - 1e-6 && day <= next.to + 1e-6);
      }),
    );
  });

  it('in and out again leads back', () => {
    fc.assert(
      fc.property(someWindow, fc.double({ min: 1, max: 20, noNaN: true }), (window, by) => {
        const back = zoomed(zoomed(window, by), 1 / by);
        expect(back.from).toBeCloseTo(window.from, 4);
        expect(back.to).toBeCloseTo(window.to, 4);
      }),
    );
  });
});

it('Panning keeps the length', () => {
  fc.assert(
    fc.property(someWindow, fc.integer({ min: -999, max: 999 }), (window, days) => {
      expect(lengthOf(moved(window, days))).toBeCloseTo(lengthOf(window), 6);
      expect(moved(window, days).from - window.from).toBeCloseTo(days, 6);
    }),
  );
});

describe('bringing an event into the window', () => {
  const window = { from: 100, to: 120 };
  const table: readonly [what: string, stretch: DayWindow, result: DayWindow][] = [
    ['one that is seen leaves it alone', { from: 100, to: 120 }, window],
    ['one to the right moves it just so far, with a margin of a tenth', { from: 125, to: 126 }, { from: 108, to: 128 }],
    ['one to the left, too', { from: 90, to: 92 }, { from: 88, to: 108 }],
    ['one that is half seen is seen whole', { from: 119, to: 123 }, { from: 105, to: 125 }],
    ['one longer than the window, and seen, leaves it alone', { from: 90, to: 121 }, window],
    ['one longer than the window, and outside, shows its beginning', { from: 130, to: 160 }, { from: 128, to: 148 }],
    ['one that goes on since long ago, and is seen, leaves it alone', { from: 0, to: Infinity }, window],
    ['one without a beginning, and seen, leaves it alone', { from: -Infinity, to: 110 }, window],
    ['one without a beginning shows its last day', { from: -Infinity, to: 90 }, { from: 87, to: 107 }],
    ['one without an end shows its first day', { from: 140, to: Infinity }, { from: 123, to: 143 }],
  ];
  it.each(table)('%s', (_, stretch, result) => {
    expect(broughtIn(window, stretch)).toEqual(result);
  });

  it('always shows it, at the same zoom, and moves no more after that', () => {
    fc.assert(
      fc.property(someWindow, somePieces, (shown, pieces) => {
        const stretch = stretchOf(pieces);
        const next = broughtIn(shown, stretch);
        expect(lengthOf(next)).toBeCloseTo(lengthOf(shown), 6);
        expect(stretch.to > next.from && stretch.from < next.to).toBe(true);
        if (lengthOf(stretch) <= 0.9 * lengthOf(shown)) {
          expect(stretch.from).toBeGreaterThanOrEqual(next.from);
          expect(stretch.to).toBeLessThanOrEqual(next.to);
          expect(broughtIn(next, stretch)).toBe(next);
        }
      }),
    );
  });
});

describe('the limits', () => {
  it('move a window back in without changing its length, unless it is longer than they are', () => {
    fc.assert(
      fc.property(someWindow, someWindow, (window, limits) => {
        const next = within(window, limits);
        expect(next.from).toBeGreaterThanOrEqual(limits.from);
        expect(next.to).toBeLessThanOrEqual(limits.to + 1e-6);
        expect(lengthOf(next)).toBeCloseTo(Math.min(lengthOf(window), lengthOf(limits)), 5);
      }),
    );
  });

  it('leave alone what lies within', () => {
    const window = { from: 10, to: 20 };
    expect(within(window, { from: 0, to: 30 })).toBe(window);
  });
});
