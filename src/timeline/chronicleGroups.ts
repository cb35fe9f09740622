import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { type CalendarDay, daysBetween } from '../time/calendarDay.ts';
import { type Extent, extentOf } from '../time/extent.ts';
import { formatMonth } from '../time/formatDay.ts';

export type ChronicleGroup = { readonly name: string; readonly events: readonly NewsEvent[] };

/** Events in their order, under the month they begin in; under the year, or the years, where the month is not known; the undated last. */
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
  const isMonthKnown =
    begin?.kind !== 'somewhere' ||
    begin.first === null ||
    begin.last === null ||
    daysBetween(begin.first, begin.last) <= 31;
  if (isMonthKnown) return formatMonth(day, messages.language, 'long');
  const [year, lastYear] = [yearOf(begin.first), yearOf(begin.last)];
  const { time } = messages;
  return year === lastYear ? time.year(year) : time.years(time.year(year), time.year(lastYear));
}

const yearOf = (day: CalendarDay) => Number(day.slice(0, 4));
