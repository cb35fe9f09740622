import { type CalendarDay, dayNumber, parseCalendarDay } from '../time/calendarDay.ts';
import { extentOf, isOneSureRun } from '../time/extent.ts';
import { openEnd, openStart } from './eventColumns.ts';

/** The days of one EDTF, and a number that is the smaller the earlier `compareExtents` puts it. */
export type RowSpan = {
  readonly first: number;
  readonly last: number;
  readonly imprecise: boolean;
  readonly key: number;
};

/** After every key of a time. */
export const undatedKey = Number.MAX_SAFE_INTEGER;
const undated: RowSpan = { first: openStart, last: openEnd, imprecise: true, key: undatedKey };

/** Events of one time share their span, and most times are days that many share. */
export function spanReader(): (edtf: string | null) => RowSpan {
  const spans = new Map<string | null, RowSpan>([[null, undated]]);
  const dayAt = dayReader();
  return (edtf) => {
    const known = spans.get(edtf);
    if (known !== undefined || edtf === null) return known ?? undated;
    const span = readDays(edtf, dayAt) ?? readSpan(edtf);
    spans.set(edtf, span);
    return span;
  };
}

/**
 * What most times are, by how they are written, each day a `D`: read here, since `extentOf` takes many times as long and keeps all that it has
 * read.
 */
const writtenInDays: ReadonlyMap<string, (first: number, last: number) => RowSpan> = new Map([
  ['D', (day) => spanOf(day, day, false)],
  ['D~', (day) => spanOf(day, day, false)],
  ['D?', (day) => spanOf(day, day, false)],
  ['D%', (day) => spanOf(day, day, false)],
  ['D/D', (first, last) => spanOf(first, last, false)],
  ['D/..', (first) => spanOf(first, openEnd, false)],
  ['../D', (last) => spanOf(openStart, last, false)],
  ['[D..D]', (first, last) => spanOf(first, last, first < last)],
  ['[..D]', (last) => spanOf(openStart, last, true)],
  ['[D,D]', (first, last) => spanOf(first, last, true)],
  ['{D,D}', (first, last) => spanOf(first, last, last - first > 1)],
]);

/** `null`: it is written in another way, or a fault. */
function readDays(edtf: string, dayAt: (text: string) => number | null): RowSpan | null {
  const days: (number | null)[] = [];
  const shape = edtf.replace(/\d{4}-\d\d-\d\d/g, (day) => {
    days.push(dayAt(day));
    return 'D';
  });
  const [first = null, last = first] = days;
  // A letter D of its own is no day, and nothing that can be read has one
  if (first === null || last === null || first > last || edtf.includes('D')) return null;
  return writtenInDays.get(shape)?.(first, last) ?? null;
}

function dayReader(): (text: string) => number | null {
  const days = new Map<string, number | null>();
  return (text) => {
    const known = days.get(text);
    if (known !== undefined) return known;
    const day = parseCalendarDay(text);
    const number = day === null ? null : dayNumber(day);
    days.set(text, number);
    return number;
  };
}

function readSpan(edtf: string): RowSpan {
  const extent = extentOf(edtf);
  if (extent === null) return undated;
  const numberOf = (day: CalendarDay | null, open: number) => (day === null ? open : dayNumber(day));
  return spanOf(numberOf(extent.first, openStart), numberOf(extent.last, openEnd), !isOneSureRun(extent));
}

function spanOf(first: number, last: number, imprecise: boolean): RowSpan {
  // By the day it is counted by, then those that begin before those that only end there, then the shorter
  const anchor = first === openStart ? last : first;
  const key = (place22(anchor) * 2 + Number(first === openStart)) * 2 ** 22 + place22(last);
  return { first, last, imprecise, key };
}

/** Days of the calendar as numbers of 22 bits, an open end after all of them. */
function place22(day: number): number {
  return day === openEnd ? 2 ** 22 - 1 : day - firstDay;
}
/** 0000-01-01 */
const firstDay = -719_528;
