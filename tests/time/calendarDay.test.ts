// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  type CalendarDay,
  compareDays,
  dayFromNumber,
  dayNumber,
  daysBetween,
  firstOfMonth,
  isoWeekday,
  isWeekend,
  lastOfMonth,
  parseCalendarDay,
} from '../../src/time/calendarDay.ts';

const firstDay = day('0000-01-01');
const lastDay = day('9999-12-31');
const days = fc.integer({ min: dayNumber(firstDay), max: dayNumber(lastDay) }).map(dayFromNumber);

function day(text: string): CalendarDay {
  const parsed = parseCalendarDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
}

describe('a calendar day', () => {
  test.each(['2025-12-18', '2024-02-29', '2000-02-29', '0000-02-29', '0050-06-01', '9999-12-31'])(
    '%s is one',
    (text) => {
      expect(parseCalendarDay(text)).toBe(text);
    },
  );

  test.each([
    '2025-02-29',
    '1900-02-29',
    '2025-02-30',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '2025-1-1',
    '20251218',
    '2025-12-18T00:00',
    ' 2025-12-18',
    '2025-12-18\n',
    '-2025-12-18',
    '+012345-01-01',
    '٢٠٢٥-١٢-١٨',
    '',
  ])('%j is none', (text) => {
    expect(parseCalendarDay(text)).toBeNull();
  });

  test('is counted from 1 January 1970', () => {
    expect(dayNumber(day('1970-01-01'))).toBe(0);
    expect(dayNumber(day('1969-12-31'))).toBe(-1);
    expect(dayNumber(day('2025-12-18'))).toBe(20_440);
    expect(dayFromNumber(20_440)).toBe('2025-12-18');
  });

  test('steps over months, leap days and years below 100', () => {
    expect(addDays(day('2025-12-31'), 1)).toBe('2026-01-01');
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(day('0099-12-31'), 1)).toBe('0100-01-01');
    expect(addDays(day('2025-12-18'), -18)).toBe('2025-11-30');
    expect(daysBetween(day('2025-12-18'), day('2025-12-14'))).toBe(-4);
  });

  test('knows its weekday and its month', () => {
    expect(isoWeekday(day('2025-12-18'))).toBe(4);
    expect(isoWeekday(day('2025-12-21'))).toBe(7);
    expect([day('2025-12-19'), day('2025-12-20'), day('2025-12-21'), day('2025-12-22')].map(isWeekend)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(firstOfMonth(day('2024-02-10'))).toBe('2024-02-01');
    expect(lastOfMonth(day('2024-02-10'))).toBe('2024-02-29');
    expect(lastOfMonth(day('9999-12-01'))).toBe('9999-12-31');
  });

  test('is never outside the years 0000 to 9999', () => {
    expect(() => addDays(lastDay, 1)).toThrow(RangeError);
    expect(() => addDays(firstDay, -1)).toThrow(RangeError);
    expect(() => dayFromNumber(1e12)).toThrow(RangeError);
    expect(() => dayFromNumber(0.5)).toThrow(RangeError);
  });

  test('adding and counting are inverses', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(dayFromNumber(dayNumber(a))).toBe(a);
        expect(Math.sign(compareDays(a, b))).toBe(Math.sign(daysBetween(b, a)));
      }),
    );
  });
});
