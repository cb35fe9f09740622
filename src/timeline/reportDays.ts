import { type CalendarDay, dayNumber } from '../time/calendarDay.ts';

/**
 * The days on which something was published, in order and each once, as a slider's scale: a day is where the calendar has it, and “now”,
 * which is `null`, stands apart behind the last.
 */
export type ReportDays = readonly [CalendarDay, ...CalendarDay[]];

/** The next day on which something was published; after the last of them it is now. */
export function laterDay(days: ReportDays, asOf: CalendarDay | null): CalendarDay | null {
  return asOf === null ? null : (days.find((day) => day > asOf) ?? null);
}

/** The one before, now coming after them all; the first where there is none before. */
export function earlierDay(days: ReportDays, asOf: CalendarDay | null): CalendarDay {
  return days.findLast((day) => asOf === null || day < asOf) ?? days[0];
}

export function lastDay(days: ReportDays): CalendarDay {
  return days.at(-1) ?? days[0];
}

/** Of the scale, between the last day and “now”: enough to tell them apart. */
const nowApart = 1 / 20;

/** The first and the last place of the scale, as numbers of days; the last is now. */
export function scaleOf(days: ReportDays): { readonly from: number; readonly to: number } {
  const [from, last] = [dayNumber(days[0]), dayNumber(lastDay(days))];
  return { from, to: last + Math.max(1, Math.ceil((last - from) * nowApart)) };
}

/** Where a day stands on the scale, at its beginning for earlier days. */
export function placeOf(days: ReportDays, asOf: CalendarDay | null): number {
  const { from, to } = scaleOf(days);
  return asOf === null ? to : Math.max(from, Math.min(dayNumber(lastDay(days)), dayNumber(asOf)));
}

/** What was known at a place of the scale was published on this day or before; past the middle between the last day and now it is now. */
export function dayAt(days: ReportDays, place: number): CalendarDay | null {
  const last = dayNumber(lastDay(days));
  if (place > (last + scaleOf(days).to) / 2) return null;
  return days.findLast((day) => dayNumber(day) <= place) ?? days[0];
}
