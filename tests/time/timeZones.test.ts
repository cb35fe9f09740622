// @vitest-environment node
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';

/** The zone, and its distance from UTC on 1 December 2025 in minutes as Date tells it: the proof that it is in force. */
const zones = [
  ['Pacific/Auckland', -780],
  ['America/Los_Angeles', 480],
  ['Europe/Berlin', -60],
] as const;

describe.each(zones)('in %s', (zone, offset) => {
  const before = process.env['TZ'];
  beforeAll(() => {
    process.env['TZ'] = zone;
    vi.resetModules();
  });
  afterAll(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  test('the zone is in force', () => {
    expect(new Date(Date.UTC(2025, 11, 1)).getTimezoneOffset()).toBe(offset);
  });

  test('a day is the same day, also where clocks change', async () => {
    const days = await import('../../src/time/calendarDay.ts');
    // Clocks change on 30 March and 26 October 2025 in Berlin, 9 March and 2 November in Los Angeles, 6 April and 28 September in Auckland.
    for (const text of [
      '2025-03-09',
      '2025-03-30',
      '2025-04-06',
      '2025-09-28',
      '2025-10-26',
      '2025-11-02',
      '0050-01-01',
    ]) {
      const day = days.parseCalendarDay(text);
      if (day === null) throw new Error(`${text} is no day`);
      expect(days.dayFromNumber(days.dayNumber(day))).toBe(text);
      expect(days.daysBetween(day, days.addDays(day, 1))).toBe(1);
      expect(days.addDays(days.addDays(day, -1), 1)).toBe(text);
      expect(days.lastOfMonth(day).slice(0, 7)).toBe(text.slice(0, 7));
      expect(days.isWeekend(day)).toBe(text !== '0050-01-01' || days.isoWeekday(day) > 5);
    }
  });

  test('a time is in the same place and has the same words', async () => {
    const { extentOf } = await import('../../src/time/extent.ts');
    const { describeWhen } = await import('../../src/time/describeWhen.ts');
    expect(extentOf('2025-11')).toMatchObject({ first: '2025-11-01', last: '2025-11-30' });
    expect(extentOf('2025-12-18T23:30:00-08:00')).toMatchObject({ first: '2025-12-18', last: '2025-12-18' });
    expect(describeWhen('2025-12-14/2025-12-15', en, 'long')).toBe('14–15 December 2025');
    expect(describeWhen('[..2025-12-18]', de, 'long')).toBe('bis spätestens 18. Dezember 2025');
  });

  test('the axis and the days beside it agree', async () => {
    const { axisLabel, formatDay } = await import('../../src/time/formatDay.ts');
    const { dayFromNumber } = await import('../../src/time/calendarDay.ts');
    expect(formatDay(dayFromNumber(20_440), 'en', 'full')).toBe('Thursday, 18 December 2025');
    expect(axisLabel('weekday', dayFromNumber(20_440), 'en', 'minor')).toBe('Thu 18');
  });

  describe('today', () => {
    beforeEach(() => {
      vi.useFakeTimers();
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    test('is the day at the reader’s place', async () => {
      const { today } = await import('../../src/time/today.ts');
      vi.setSystemTime(Date.UTC(2025, 11, 18, 3));
      expect(today()).toBe(zone === 'America/Los_Angeles' ? '2025-12-17' : '2025-12-18');
      vi.setSystemTime(Date.UTC(2025, 11, 18, 23, 30));
      expect(today()).toBe(zone === 'America/Los_Angeles' ? '2025-12-18' : '2025-12-19');
    });
  });
});
