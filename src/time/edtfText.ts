import { addDays, type CalendarDay } from './calendarDay.ts';
import { extentOf } from './extent.ts';

export function isDay(edtf: string): edtf is CalendarDay {
  return /^\d{4}-\d\d-\d\d$/.test(edtf) && !edtf.includes('X');
}

/** Of an interval its start, of a set its first day, as a single date; anything else as it is. */
export function firstDateOf(edtf: string): string {
  if (/^[[{]/.test(edtf)) return firstDayOf(edtf);
  return edtf.split('/')[0] ?? edtf;
}

export function lastDateOf(edtf: string): string {
  if (/^[[{]/.test(edtf)) return lastDayOf(edtf);
  return edtf.split('/').at(-1) ?? edtf;
}

/** Throws a `RangeError` for a time that is open there. */
export function firstDayOf(edtf: string): CalendarDay {
  const first = extentOf(edtf)?.first;
  if (first == null) throw new RangeError(`“${edtf}” has no first day.`);
  return first;
}

export function lastDayOf(edtf: string): CalendarDay {
  const last = extentOf(edtf)?.last;
  if (last == null) throw new RangeError(`“${edtf}” has no last day.`);
  return last;
}

/** The year, month or day before (−1) or after (1), as precise as this one. */
export function neighbour(edtf: string, by: 1 | -1): string {
  const day = by < 0 ? addDays(firstDayOf(edtf), -1) : addDays(lastDayOf(edtf), 1);
  return day.slice(0, /^\d{4}$/.test(edtf) ? 4 : /^\d{4}-(?:0\d|1[0-2])$/.test(edtf) ? 7 : 10);
}

export function nextYear(edtf: string): string {
  return yearText(Number(edtf.slice(0, 4)) + 1) + edtf.slice(4);
}

export const two = (number: number) => String(number).padStart(2, '0');
export const monthText = (year: number, month: number) => `${yearText(year)}-${two(month)}`;
export const yearOf = (day: CalendarDay) => Number(day.slice(0, 4));
export const monthOf = (day: CalendarDay) => Number(day.slice(5, 7));

/** Astronomical, four digits; throws a `RangeError` beyond 9999. */
export function yearText(year: number): string {
  if (year > 9999 || year < -9999) throw new RangeError(`${year} has more than four digits.`);
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}
