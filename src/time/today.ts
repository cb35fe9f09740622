import { type CalendarDay, dayFromNumber } from './calendarDay.ts';

/** The calendar day at the reader's place, by the reader's clock: the only place that reads it. */
export function today(): CalendarDay {
  const now = new Date();
  // Local year, month and day, taken as a day of the calendar: late in the evening UTC may already have the next one.
  return dayFromNumber(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000);
}
