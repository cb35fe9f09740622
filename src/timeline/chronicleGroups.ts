import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { daysBetween } from '../time/calendarDay.ts';
import { type Extent, extentOf } from '../time/extent.ts';
import { formatMonth } from '../time/formatDay.ts';

export type ChronicleGroup = { readonly name: string; readonly events: readonly NewsEvent[] };

/** Events in their order, under the month they begin in; under the year where the month is not known; the undated last. */
export function chronicleGroups(events: readonly NewsEvent[], messages: Messages): readonly ChronicleGroup[] {
  const groups = new Map<string, NewsEvent[]>();
  const undated: NewsEvent[] = [];
  for (const event of events) {
    const extent = extentOf(event.when.edtf);
    const name = extent === null ? null : groupName(extent, messages);
    if (name === null) undated.push(event);
    else groups.set(name, [...(groups.get(name) ?? []), event]);
  }
  const dated = [...groups].map(([name, members]) => ({ name, events: members }));
  return undated.length === 0 ? dated : [...dated, { name: messages.timeline.noDate, events: undated }];
}

function groupName({ first, last, pieces }: Extent, messages: Messages): string | null {
  const day = first ?? last;
  if (day === null) return null;
  const begin = pieces[0];
  const monthUnknown =
    begin?.kind === 'somewhere' &&
    begin.first !== null &&
    begin.last !== null &&
    daysBetween(begin.first, begin.last) > 31;
  return monthUnknown ? String(Number(day.slice(0, 4))) : formatMonth(day, messages.language, 'long');
}
