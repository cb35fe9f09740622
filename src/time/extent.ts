import { type CalendarDay, dayFromNumber } from './calendarDay.ts';
import { datesOf, type Edtf, type EdtfEnd, type EdtfMember, readEdtf } from './edtf.ts';
import { type EdtfDate, firstPossible, lastPossible, type YearMonthDay } from './edtfDate.ts';

/**
 * A run of days that a time covers, both ends inclusive; `null` is an end that is not known or has not come.
 * - `sure`: the event is (or lasts) on every one of these days.
 * - `somewhere`: it lies somewhere among them, on one or some, and nobody knows which.
 */
export type Piece = {
  readonly kind: 'sure' | 'somewhere';
  readonly first: CalendarDay | null;
  readonly last: CalendarDay | null;
};

/**
 * Where a time lies on the calendar: its pieces in order of time, never overlapping, and the first and last possible day of all.
 * Examples: `2025-12-14/2025-12-15` is one sure piece; `2025-11` one piece somewhere in 30 days;
 * `2022~/..` is somewhere in 2022, then sure from 31 December 2022 on, the last day it can have begun, with no end;
 * `[..2025-12-18]` is somewhere, its first day `null`. Qualifiers (`~ ? %`) do not widen it.
 */
export type Extent = {
  readonly first: CalendarDay | null;
  readonly last: CalendarDay | null;
  readonly pieces: readonly Piece[];
};

/**
 * The extent of an EDTF string. `null`: undated, no EDTF at all, or with a day outside the years 0000 to 9999.
 * An interval with an unknown end (`2025-12-01/`) is placed like one with an open end. The same string gives the same object
 * as long as it is asked for now and then.
 */
export function extentOf(edtf: string | null): Extent | null {
  if (edtf === null) return null;
  const known = recent.get(edtf);
  if (known !== undefined) return known;
  const extent = before.get(edtf) ?? madeOf(edtf);
  if (extent === null) return null;
  if (recent.size >= extentsKept) {
    before = recent;
    recent = new Map();
  }
  recent.set(edtf, extent);
  return extent;
}

/** A hundred thousand synthetic events have 27,000 different times. A page on which dossier after dossier is opened keeps twice as many, no more. */
export const extentsKept = 30_000;
let recent = new Map<string, Extent>();
/** Those that were the recent ones before: what is asked for again comes over from here, the others go. */
let before: ReadonlyMap<string, Extent> = new Map();

function madeOf(edtf: string): Extent | null {
  const time = readEdtf(edtf);
  return time.kind === 'fault' || !datesOf(time).every(isOnCalendar) ? null : extentFrom(runsOf(time));
}

/** Whether it is known to the day and without a gap: a plain bar. Its ends may still be open. */
export function isOneSureRun(extent: Extent): boolean {
  return extent.pieces.length === 1 && extent.pieces[0]?.kind === 'sure';
}

/** Whether some day may belong to both. */
export function meet(a: Extent, b: Extent): boolean {
  const beginsBeforeEnd = (one: Extent, other: Extent) =>
    one.first === null || other.last === null || one.first <= other.last;
  return beginsBeforeEnd(a, b) && beginsBeforeEnd(b, a);
}

/**
 * The order of reading, for `sort`: by first possible day, then by last, the shorter first; a time without a beginning (`[..2025-12-18]`)
 * stands by its last day, after those that begin on that day; undated last. Equal ones keep their order.
 */
export function compareExtents(a: Extent | null, b: Extent | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return (
    compareText(a.first ?? a.last ?? afterAll, b.first ?? b.last ?? afterAll) ||
    Number(a.first === null) - Number(b.first === null) ||
    compareText(a.last ?? afterAll, b.last ?? afterAll)
  );
}
const afterAll = '~';

/** A piece in day numbers, both ends inclusive; an end that is open is infinite. */
type Run = { readonly kind: Piece['kind']; readonly first: number; readonly last: number };

function runsOf(edtf: Edtf): Run[] {
  switch (edtf.kind) {
    case 'dateTime':
      return [runOf(edtf.date)];
    case 'interval':
      return intervalRuns(edtf.start, edtf.end);
    case 'oneOf': {
      const runs = edtf.members.map((member) => memberRun(member));
      const [only] = runs;
      return runs.length === 1 && only?.first === only?.last
        ? runs
        : runs.map((run) => ({ ...run, kind: 'somewhere' }));
    }
    case 'allOf':
      return edtf.members.map((member) => memberRun(member));
    default:
      return [runOf(edtf)];
  }
}

/** A day is sure; anything coarser lies somewhere within. */
function runOf(date: EdtfDate): Run {
  return { kind: date.kind === 'day' ? 'sure' : 'somewhere', first: firstNumber(date), last: lastNumber(date) };
}

/** A range of days in a set names each of them; of coarser dates each lies somewhere. */
function memberRun(member: EdtfMember): Run {
  if (member.kind !== 'range') return runOf(member);
  const { first, last } = member;
  return {
    kind: [first, last].every((date) => date === null || date.kind === 'day') ? 'sure' : 'somewhere',
    first: first ? firstNumber(first) : -Infinity,
    last: last ? lastNumber(last) : Infinity,
  };
}

/**
 * An interval is sure from the last day it can have begun to the first day it can end, and somewhere before and after:
 * `2025-11/2025-12` is somewhere on 1-29 November, sure on 30 November and 1 December, somewhere on 2-31 December.
 * No end lies before the beginning, which narrows ends that overlap (`2025-12/2025-12-15`).
 */
function intervalRuns(start: EdtfEnd, end: EdtfEnd): Run[] {
  const first = typeof start === 'string' ? -Infinity : firstNumber(start);
  const last = typeof end === 'string' ? Infinity : lastNumber(end);
  const sureFrom = typeof start === 'string' ? -Infinity : Math.min(lastNumber(start), last);
  const sureTo = typeof end === 'string' ? Infinity : Math.max(firstNumber(end), first);
  const whole: Run = { kind: 'somewhere', first, last };
  return sureFrom <= sureTo ? [whole, { kind: 'sure', first: sureFrom, last: sureTo }] : [whole];
}

function extentFrom(runs: readonly Run[]): Extent {
  const pieces = (runs.length === 1 ? runs : joined(runs)).map(pieceOf);
  return { first: pieces[0]?.first ?? null, last: pieces.at(-1)?.last ?? null, pieces };
}

/** Cuts runs that overlap where one begins or ends, lets `sure` win, and joins neighbours of one kind. */
function joined(runs: readonly Run[]): readonly Run[] {
  const cuts = [...new Set(runs.flatMap(({ first, last }) => [first, last + 1]))].sort((a, b) => a - b);
  const whole: Run[] = [];
  for (const [at, first] of cuts.entries()) {
    const last = (cuts[at + 1] ?? first) - 1;
    const here = runs.filter((run) => run.first <= first && last <= run.last);
    if (last < first || here.length === 0) continue;
    const kind = here.some((run) => run.kind === 'sure') ? 'sure' : 'somewhere';
    const before = whole.at(-1);
    if (before?.kind === kind && before.last + 1 === first) whole[whole.length - 1] = { ...before, last };
    else whole.push({ kind, first, last });
  }
  return whole;
}

function pieceOf({ kind, first, last }: Run): Piece {
  return { kind, first: dayOrNull(first), last: dayOrNull(last) };
}

function dayOrNull(number: number): CalendarDay | null {
  return Number.isFinite(number) ? dayFromNumber(number) : null;
}

function isOnCalendar(date: EdtfDate): boolean {
  return firstPossible(date).year >= 0 && lastPossible(date).year <= 9999;
}

function firstNumber(date: EdtfDate): number {
  return numberOf(firstPossible(date));
}

function lastNumber(date: EdtfDate): number {
  return numberOf(lastPossible(date));
}

/** Days since 1970-01-01, as `dayNumber` counts. */
function numberOf({ year, month, day }: YearMonthDay): number {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999: counted 400 years on, where the calendar is the same.
  return Date.UTC(year + 400, month - 1, day) / 86_400_000 - daysIn400Years;
}
const daysIn400Years = 146_097;

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
