import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import { extentOf } from '../time/extent.ts';

/** The day by which an event stands in the chronicle: its first possible one, or its last where it has no beginning; `null` is undated. */
export function dayInChronicle(event: NewsEvent | undefined): CalendarDay | null {
  const extent = extentOf(event?.when.edtf ?? null);
  return extent?.first ?? extent?.last ?? null;
}

/** The place, from 0, of the first entry on or after a day; -1 where there is none. */
export function firstFrom(entries: readonly NewsEvent[], day: CalendarDay): number {
  return entries.findIndex((event) => (dayInChronicle(event) ?? '') >= day);
}
