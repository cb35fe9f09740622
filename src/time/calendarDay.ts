import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addUtcDays } from 'date-fns/addDays';
import { addMonths as addUtcMonths } from 'date-fns/addMonths';
import { getISODay } from 'date-fns/getISODay';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';

/** A day of the proleptic Gregorian calendar, `'2024-03-06'`, years 0000 to 9999. Never an instant: it is the same day everywhere. */
export type CalendarDay = string & { readonly __brand: 'CalendarDay' };

const millisecondsPerDay = 86_400_000;

/** The day that is written so, strictly `YYYY-MM-DD`; `null` for anything else and for days that no month has. */
export function parseCalendarDay(text: string): CalendarDay | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const milliseconds = Date.parse(text);
  // Date.parse may carry 30 February over into March; writing it back tells.
  return Number.isNaN(milliseconds) || isoText(new Date(milliseconds)) !== text ? null : branded(text);
}

/** Whole days since 1970-01-01, negative before. */
export function dayNumber(day: CalendarDay): number {
  // A date alone, without a time, is read as UTC midnight by the standard: no local zone, no change of clocks.
  return Date.parse(day) / millisecondsPerDay;
}

/** The inverse of `dayNumber`. Throws a `RangeError` for fractions and outside the years 0000 to 9999. */
export function dayFromNumber(n: number): CalendarDay {
  if (!Number.isInteger(n)) throw new RangeError(`A day number is whole, not ${n}.`);
  return dayOf(new Date(n * millisecondsPerDay));
}

/** The day `n` days later, or earlier when `n` is negative. Throws a `RangeError` outside the years 0000 to 9999. */
export function addDays(day: CalendarDay, n: number): CalendarDay {
  return dayOf(addUtcDays(utc(day), n));
}

/** The day `n` months later, or earlier when `n` is negative; the last of the month where it has no such day. Throws like `addDays`. */
export function addMonths(day: CalendarDay, n: number): CalendarDay {
  return dayOf(addUtcMonths(utc(day), n));
}

/** The day of these numbers, months 1 to 12; `null` when no month has it or the year is not 0 to 9999. */
export function calendarDayOf(year: number, month: number, day: number): CalendarDay | null {
  const pad = (number: number, digits: number) => String(number).padStart(digits, '0');
  return parseCalendarDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** The Monday of the ISO 8601 week that the day is in. */
export function firstOfWeek(day: CalendarDay): CalendarDay {
  return addDays(day, 1 - isoWeekday(day));
}

/** The Monday of ISO week `week` of the year, from 1; `null` when the year has no such week. Week 1 is the one with 4 January. */
export function isoWeek(year: number, week: number): CalendarDay | null {
  const fourth = calendarDayOf(year, 1, 4);
  const next = calendarDayOf(year + 1, 1, 4);
  if (fourth === null || week < 1) return null;
  const monday = addDays(firstOfWeek(fourth), (week - 1) * 7);
  return next !== null && monday >= firstOfWeek(next) ? null : monday;
}

/** How many days `b` is after `a`: `b` minus `a`, 0 for the same day, negative when `b` is earlier. */
export function daysBetween(a: CalendarDay, b: CalendarDay): number {
  return dayNumber(b) - dayNumber(a);
}

/** Monday is 1, Sunday is 7 (ISO 8601). */
export function isoWeekday(day: CalendarDay): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  // date-fns types it as number; ISO 8601 leaves only these.
  return getISODay(utc(day)) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** Saturday or Sunday. */
export function isWeekend(day: CalendarDay): boolean {
  return isoWeekday(day) > 5;
}

export function firstOfMonth(day: CalendarDay): CalendarDay {
  return branded(`${day.slice(0, 8)}01`);
}

export function lastOfMonth(day: CalendarDay): CalendarDay {
  return dayOf(lastDayOfMonth(utc(day)));
}

/** Negative when `a` is earlier, positive when it is later: for `sort`. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A date whose own clock is UTC, so that date-fns never counts in the zone of the reader. */
function utc(day: CalendarDay): Date {
  return new UTCDateMini(day);
}

function dayOf(date: Date): CalendarDay {
  const year = date.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) throw new RangeError('A calendar day lies in the years 0000 to 9999.');
  return branded(isoText(date));
}

function isoText(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The one place that makes the brand: the callers have checked that it is a real day. */
function branded(text: string): CalendarDay {
  return text as CalendarDay;
}
