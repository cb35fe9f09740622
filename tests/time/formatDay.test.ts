// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { type CalendarDay, parseCalendarDay } from '../../src/time/calendarDay.ts';
import {
  type AxisScale,
  axisLabel,
  type DayStyle,
  formatDay,
  formatDayRange,
  formatMonth,
} from '../../src/time/formatDay.ts';

function day(text: string): CalendarDay {
  const parsed = parseCalendarDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
}

describe('a day in words', () => {
  const table: readonly (readonly [DayStyle, Language, string])[] = [
    ['short', 'en', '17 Dec'],
    ['short', 'de', '17. Dez.'],
    ['long', 'en', '17 December 2025'],
    ['long', 'de', '17. Dezember 2025'],
    ['weekday', 'en', 'Wed 17 December 2025'],
    ['weekday', 'de', 'Mi., 17. Dezember 2025'],
    ['full', 'en', 'Wednesday, 17 December 2025'],
    ['full', 'de', 'Mittwoch, 17. Dezember 2025'],
  ];
  test.each(table)('%s, %s: %s', (style, language, expected) => {
    expect(formatDay(day('2025-12-17'), language, style)).toBe(expected);
  });

  test('names the era before the year 1', () => {
    expect(formatDay(day('0000-02-29'), 'en', 'long')).toBe('29 February 1 BC');
    expect(formatDay(day('0000-02-29'), 'de', 'long')).toBe('29. Februar 1 v. Chr.');
    expect(formatDay(day('0001-01-01'), 'en', 'long')).toBe('1 January 1');
  });
});

describe('several days in words', () => {
  const table: readonly (readonly [string, string, DayStyle, string, string])[] = [
    ['2025-12-14', '2025-12-15', 'long', '14–15 December 2025', '14.–15. Dezember 2025'],
    ['2025-12-14', '2025-12-15', 'short', '14–15 Dec', '14.–15. Dez.'],
    ['2025-11-30', '2025-12-02', 'long', '30 November – 2 December 2025', '30. November – 2. Dezember 2025'],
    ['2025-12-28', '2026-01-03', 'long', '28 December 2025 – 3 January 2026', '28. Dezember 2025 – 3. Januar 2026'],
    ['2025-12-28', '2026-01-03', 'short', '28 Dec 2025 – 3 Jan 2026', '28. Dez. 2025 – 3. Jan. 2026'],
    ['2025-12-14', '2025-12-14', 'long', '14 December 2025', '14. Dezember 2025'],
    [
      '2025-12-14',
      '2025-12-15',
      'weekday',
      'Sun 14 December – Mon 15 December 2025',
      'So., 14. – Mo., 15. Dezember 2025',
    ],
  ];
  test.each(table)('%s to %s, %s: %s, %s', (first, last, style, en, de) => {
    expect(formatDayRange(day(first), day(last), 'en', style)).toBe(en);
    expect(formatDayRange(day(first), day(last), 'de', style)).toBe(de);
  });

  test('have no spaces but the plain one', () => {
    const texts = table.map(([first, last, style]) => formatDayRange(day(first), day(last), 'en', style)).join('');
    expect(texts).not.toMatch(/[^\S ]/);
  });
});

test('a month in words', () => {
  expect(formatMonth(day('2025-12-17'), 'en', 'long')).toBe('December 2025');
  expect(formatMonth(day('2025-12-17'), 'en', 'short')).toBe('Dec 2025');
  expect(formatMonth(day('2025-12-17'), 'de', 'long')).toBe('Dezember 2025');
  expect(formatMonth(day('2025-12-17'), 'de', 'short')).toBe('Dez. 2025');
});

describe('the axis', () => {
  const table: readonly (readonly [AxisScale, readonly [string, string], readonly [string, string]])[] = [
    ['day', ['8', 'December 2025'], ['8', 'Dezember 2025']],
    ['weekday', ['Mon 8', 'December 2025'], ['Mo 8.', 'Dezember 2025']],
    ['week', ['8 Dec', 'December 2025'], ['8. Dez.', 'Dezember 2025']],
    ['month', ['Dec', '2025'], ['Dez', '2025']],
    ['year', ['2025', ''], ['2025', '']],
  ];
  test.each(table)('by %s says %j in English and %j in German', (scale, en, de) => {
    const labels = (language: Language) =>
      (['minor', 'major'] as const).map((level) => axisLabel(scale, day('2025-12-08'), language, level));
    expect(labels('en')).toEqual(en);
    expect(labels('de')).toEqual(de);
  });
});
