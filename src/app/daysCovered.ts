import type { Dossier } from '../dossier/dossier.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import { extentOf } from '../time/extent.ts';

/**
 * The days, both inclusive, among which a dossier's events lie; `null` without such events. Events with an open end or beginning
 * are left out: where a war that goes on begins is not what a dossier on its talks covers.
 */
export function daysCovered(dossier: Dossier): { readonly first: CalendarDay; readonly last: CalendarDay } | null {
  const firsts: CalendarDay[] = [];
  const lasts: CalendarDay[] = [];
  for (const { when } of dossier.events) {
    const extent = extentOf(when.edtf);
    if (extent === null || extent.first === null || extent.last === null) continue;
    firsts.push(extent.first);
    lasts.push(extent.last);
  }
  // ISO days sort as text.
  const first = firsts.sort()[0];
  const last = lasts.sort().at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}
