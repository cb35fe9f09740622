import type { Language } from '../language/language.ts';
import type { CalendarDay } from './calendarDay.ts';
import { formatMoments } from './formatMoments.ts';

/** `short` 17 Dec, `long` 17 December 2025, `weekday` Wed 17 December 2025, `full` Wednesday, 17 December 2025. */
export type DayStyle = 'short' | 'long' | 'weekday' | 'full';

export function formatDay(day: CalendarDay, language: Language, style: DayStyle): string {
  return formatMoments(style, language, Date.parse(day));
}

/** Both days are inclusive: 14–15 December 2025. Short names the years only where they differ. */
export function formatDayRange(first: CalendarDay, last: CalendarDay, language: Language, style: DayStyle): string {
  return formatMoments(style, language, Date.parse(first), Date.parse(last));
}

/** The month that the day lies in, with its year: Dec 2025, December 2025. */
export function formatMonth(day: CalendarDay, language: Language, style: 'short' | 'long'): string {
  return formatMoments(style === 'short' ? 'shortMonth' : 'month', language, Date.parse(day));
}

export type AxisScale = 'day' | 'weekday' | 'week' | 'month' | 'year';

const minor = { day: 'dayOfMonth', weekday: 'dayOfWeek', week: 'short', month: 'monthName', year: 'year' } as const;
const major = { day: 'month', weekday: 'month', week: 'month', month: 'year', year: null } as const;

/**
 * The chart's axis: `minor` names each step (a week by its first day), `major` what several of them lie in.
 * Steps of a year lie in nothing: `''`.
 */
export function axisLabel(scale: AxisScale, day: CalendarDay, language: Language, level: 'minor' | 'major'): string {
  const pattern = level === 'minor' ? minor[scale] : major[scale];
  return pattern === null ? '' : formatMoments(pattern, language, Date.parse(day));
}
