import { anchorAt, type EventColumns, openEnd, openStart } from '../columns/eventColumns.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { type CalendarDay, dayFromNumber, daysBetween } from '../time/calendarDay.ts';
import { type Extent, extentOf } from '../time/extent.ts';
import { formatMonth } from '../time/formatDay.ts';
import { selectionOfEvents } from './chartColumns.ts';

export type ChronicleGroup = {
  readonly name: string;
  /** The place of its first event in the whole chronicle, from 0. */
  readonly start: number;
  readonly events: readonly NewsEvent[];
};

/** Some of a dossier's events in their order, under the month they begin in; under the year, or the years, where the month is not known; the undated last. */
export function chronicleGroups(
  dossier: Dossier,
  events: readonly NewsEvent[],
  messages: Messages,
): readonly ChronicleGroup[] {
  const { columns, rows } = selectionOfEvents(dossier, events);
  const months = new Map<string, NewsEvent[]>();
  const membersOf = (month: string) => {
    const members = months.get(month) ?? [];
    months.set(month, members);
    return members;
  };
  // In order of time most events are of the same day as the one before.
  let [dayBefore, members]: [number, NewsEvent[]] = [openEnd, []];
  events.forEach((event, index) => {
    const day = dayOfMonthKnown(columns, rows[index] ?? 0);
    if (day !== dayBefore || day === openEnd)
      members = membersOf(day === openEnd ? monthOfEvent(event) : monthOfDay(day));
    dayBefore = day;
    members.push(event);
  });
  const last = months.get(undated);
  months.delete(undated);
  let start = 0;
  return [...months, ...(last === undefined ? [] : [[undated, last] as const])].map(([month, members]) => {
    start += members.length;
    return { name: nameOf(month, messages), start: start - members.length, events: members };
  });
}

const undated = '';

/** Longer than any month: of fewer days nobody needs to know which. */
const monthLength = 31;

/** The day whose month the row stands under; `openEnd` where only its extent can tell. */
function dayOfMonthKnown(columns: EventColumns, row: number): number {
  const first = columns.first[row] ?? openStart;
  const last = columns.last[row] ?? openEnd;
  if (columns.imprecise[row] === 0) return anchorAt(columns, row);
  return first !== openStart && last !== openEnd && last - first <= monthLength ? first : openEnd;
}

/** `2025-12`. Kept: a chronicle is grouped anew with every keystroke in the search. */
function monthOfDay(day: number): string {
  const month = monthsByDay.get(day) ?? dayFromNumber(day).slice(0, 7);
  monthsByDay.set(day, month);
  return month;
}
const monthsByDay = new Map<number, string>();

/** `2025-12`, or the years where the month is not known, `2025 2026`: what is named once, however many events stand under it. */
function monthOfEvent({ when }: NewsEvent): string {
  const extent = extentOf(when.edtf);
  if (extent === null) return undated;
  const month = monthsByExtent.get(extent) ?? monthOf(extent);
  monthsByExtent.set(extent, month);
  return month;
}
const monthsByExtent = new WeakMap<Extent, string>();

function monthOf({ first, last, pieces }: Extent): string {
  const day = first ?? last;
  if (day === null) return undated;
  const begin = pieces[0];
  const isMonthKnown =
    begin?.kind !== 'somewhere' ||
    begin.first === null ||
    begin.last === null ||
    daysBetween(begin.first, begin.last) <= monthLength;
  return isMonthKnown ? day.slice(0, 7) : `${begin.first.slice(0, 4)} ${begin.last.slice(0, 4)}`;
}

function nameOf(month: string, { language, time, timeline }: Messages): string {
  if (month === undated) return timeline.noDate;
  const [year = '', lastYear] = month.split(' ');
  if (lastYear === undefined) return formatMonth(`${month}-01` as CalendarDay, language, 'long');
  const first = time.year(Number(year));
  return year === lastYear ? first : time.years(first, time.year(Number(lastYear)));
}
