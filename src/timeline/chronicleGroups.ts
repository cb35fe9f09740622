import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { type CalendarDay, daysBetween } from '../time/calendarDay.ts';
import { type Extent, extentOf } from '../time/extent.ts';
import { formatMonth } from '../time/formatDay.ts';

export type ChronicleGroup = {
  readonly name: string;
  /** The place of its first event in the whole chronicle, from 0. */
  readonly start: number;
  readonly events: readonly NewsEvent[];
};

/** Events in their order, under the month they begin in; under the year, or the years, where the month is not known; the undated last. */
export function chronicleGroups(events: readonly NewsEvent[], messages: Messages): readonly ChronicleGroup[] {
  const months = new Map<string, NewsEvent[]>();
  for (const event of events) {
    const extent = extentOf(event.when.edtf);
    const month = extent === null ? undated : monthOf(extent);
    const members = months.get(month);
    if (members === undefined) months.set(month, [event]);
    else members.push(event);
  }
  const last = months.get(undated);
  months.delete(undated);
  let start = 0;
  return [...months, ...(last === undefined ? [] : [[undated, last] as const])].map(([month, members]) => {
    start += members.length;
    return { name: nameOf(month, messages), start: start - members.length, events: members };
  });
}

const undated = '';

/** `2025-12`, or the years where the month is not known, `2025 2026`: what is named once, however many events stand under it. */
function monthOf({ first, last, pieces }: Extent): string {
  const day = first ?? last;
  if (day === null) return undated;
  const begin = pieces[0];
  const isMonthKnown =
    begin?.kind !== 'somewhere' ||
    begin.first === null ||
    begin.last === null ||
    daysBetween(begin.first, begin.last) <= 31;
  return isMonthKnown ? day.slice(0, 7) : `${begin.first.slice(0, 4)} ${begin.last.slice(0, 4)}`;
}

function nameOf(month: string, { language, time, timeline }: Messages): string {
  if (month === undated) return timeline.noDate;
  const [year = '', lastYear] = month.split(' ');
  if (lastYear === undefined) return formatMonth(`${month}-01` as CalendarDay, language, 'long');
  const first = time.year(Number(year));
  return year === lastYear ? first : time.years(first, time.year(Number(lastYear)));
}
