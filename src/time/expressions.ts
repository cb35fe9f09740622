/**
 * How time expressions are built, alike for every language: what the words say, before anybody asks against which day.
 * `null`: the words say no such thing, and the rule that asked finds nothing.
 */

import type {
  Amount,
  Bound,
  Duration,
  Edge,
  Of,
  PartOfDay,
  TimeExpression,
  Unit,
  Weekday,
  Which,
  YearOf,
} from './timeExpression.ts';

// Days and dates

export function dayOf(offset: number): TimeExpression {
  return { kind: 'day', offset };
}

/** `week` counts from the anchor’s. */
export function weekdayOf(weekday: Weekday, which: Which | null = null, week: number | null = null): TimeExpression {
  return { kind: 'weekday', weekday, which, week };
}

type DateParts = {
  readonly [Part in 'year' | 'month' | 'day' | 'weekday' | 'which']?: Of<'date'>[Part] | undefined;
};

/** A date of the parts that are said. */
export function dateOf({ year, month, day, weekday, which }: DateParts): Of<'date'> {
  return {
    kind: 'date',
    year: year ?? null,
    month: month ?? null,
    day: day ?? null,
    weekday: weekday ?? null,
    which: which ?? null,
  };
}

export function inYear(written: number): TimeExpression {
  return dateOf({ year: { written } });
}

/** `null` where the month has no such day in any year. */
export function dayIn(day: number, month: number, year: YearOf | null = null): TimeExpression | null {
  return Number.isInteger(day) && day >= 1 && day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31)
    ? dateOf({ day, month, year })
    : null;
}

/** A day with the weekday that stands beside it; `null` for what is no day. */
export function onWeekday(weekday: Weekday, date: TimeExpression | null): TimeExpression | null {
  return date?.kind === 'date' && date.day !== null ? { ...date, weekday } : null;
}

export function nthWeekdayOf(nth: number, weekday: Weekday, of: TimeExpression): TimeExpression {
  return { kind: 'nthWeekday', nth, weekday, of };
}

export function someDayOf(of: TimeExpression): TimeExpression {
  return { kind: 'someDay', of };
}

// Weeks to centuries, seasons and holidays

/** `offset` counts from the one that the anchor is in. */
export function periodOf(unit: Unit, offset: number, which: Which | null = null): TimeExpression {
  return { kind: 'period', unit, offset, which };
}

/** `number` counts from 1. */
export function numberedOf(
  unit: 'week' | 'quarter' | 'half',
  number: number,
  year: YearOf | null = null,
): TimeExpression {
  return { kind: 'numbered', unit, number, year, which: null };
}

export function centuryOf(number: number): TimeExpression {
  return { kind: 'century', number };
}

export function decadeOf(first: number): TimeExpression {
  return { kind: 'decade', first };
}

export function seasonOf(
  season: Of<'season'>['season'],
  year: YearOf | null = null,
  which: Which | null = null,
): TimeExpression {
  return { kind: 'season', season, year, bothYears: false, which };
}

/** “winter of 2024–25” */
export function seasonOfYears(season: Of<'season'>['season'], first: number): TimeExpression {
  return { kind: 'season', season, year: { written: first }, bothYears: true, which: null };
}

export function holidayOf(holiday: string, year: YearOf | null = null, which: Which | null = null): TimeExpression {
  return { kind: 'holiday', holiday, year, which };
}

// Beginnings, ends and halves

export function edgeOf(edge: Edge, of: TimeExpression): TimeExpression {
  return { kind: 'edge', edge, of };
}

/** “the end of the week”; `null` for units that nobody divides so. */
export function edgeOfUnit(edge: Edge, unit: Unit): TimeExpression | null {
  return ['week', 'month', 'quarter', 'half', 'year', 'decade', 'century'].includes(unit)
    ? edgeOf(edge, periodOf(unit, 0))
    : null;
}

/** “the first half of the century”; `null` for a third one, and for what has no halves. */
export function halfOf(nth: number, of: TimeExpression): TimeExpression | null {
  return nth <= 2 && hasEdges(of) ? edgeOf(nth === 1 ? 'firstHalf' : 'secondHalf', of) : null;
}

/** Of what “early”, “mid” and “late” can be said. */
export function hasEdges(of: TimeExpression): boolean {
  return (
    (of.kind === 'date' && of.day === null) || ['period', 'season', 'decade', 'century', 'numbered'].includes(of.kind)
  );
}

// How long, how often

/** One amount of one unit. */
export function durationOf(amount: Amount, unit: Unit, bound: Bound = null): Duration {
  return { kind: 'duration', amounts: [{ amount, unit }], bound };
}

/** “two hours and 30 minutes”, as a pattern captures them. */
export function durationOfBoth(captures: {
  readonly number: Amount;
  readonly unit: Unit;
  readonly number2: Amount;
  readonly unit2: Unit;
}): Duration {
  const { number, unit, number2, unit2 } = captures;
  return {
    kind: 'duration',
    amounts: [
      { amount: number, unit },
      { amount: number2, unit: unit2 },
    ],
    bound: null,
  };
}

export function bounded(span: Duration, bound: Bound): Duration {
  return { ...span, bound };
}

/** `every` is an ISO 8601-1 duration. */
export function recurrenceOf(
  every: string,
  weekday: Weekday | null = null,
  part: PartOfDay | null = null,
): TimeExpression {
  return { kind: 'recurrence', every, weekday, part };
}

/** “every four years” */
export function everyOf(amount: Amount, unit: Unit): TimeExpression | null {
  const found = recurring[unit];
  if (found === undefined) return null;
  const [before, count, after] = found;
  return recurrenceOf(`${before}${amount === 'some' ? 'X' : amount * count}${after}`);
}

/** Around the number, and by how much it is multiplied. */
const recurring: Readonly<Partial<Record<Unit, readonly [before: string, count: number, after: string]>>> = {
  second: ['PT', 1, 'S'],
  minute: ['PT', 1, 'M'],
  hour: ['PT', 1, 'H'],
  day: ['P', 1, 'D'],
  night: ['P', 1, 'D'],
  week: ['P', 1, 'W'],
  weekend: ['P', 1, 'W'],
  month: ['P', 1, 'M'],
  quarter: ['P', 3, 'M'],
  year: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
  century: ['P', 100, 'Y'],
};

// Counted from a day

export function shiftOf(
  amount: Amount,
  unit: Unit,
  sign: 1 | -1,
  from: 'anchor' | 'told',
  bound: Bound = null,
): TimeExpression {
  return { kind: 'shift', amount, unit, sign, from, bound };
}

/** “three days ago”; a length of two units stays a length. */
export function anchorShift(span: Duration, sign: 1 | -1): TimeExpression {
  const [only, ...more] = span.amounts;
  return only && more.length === 0 ? shiftOf(only.amount, only.unit, sign, 'anchor', span.bound) : span;
}

/** “three days later”; of two units the first counts. */
export function toldShift(span: Duration, sign: 1 | -1): TimeExpression {
  const [first] = span.amounts;
  return first ? shiftOf(first.amount, first.unit, sign, 'told', span.bound) : span;
}

/** `toward` is negative for the time before the anchor. */
export function windowOf(amount: Amount, unit: Unit, toward: number): TimeExpression {
  return { kind: 'window', amount, unit, sign: toward < 0 ? -1 : 1 };
}

/** “within 14 days”; of two units the first counts. */
export function withinOf(span: Duration): TimeExpression {
  const [first] = span.amounts;
  return first ? { kind: 'within', amount: first.amount, unit: first.unit } : span;
}

/** “before the end of the year” is as good as until then. */
export function beforeOf(of: TimeExpression, kind: 'before' | 'after'): TimeExpression {
  if (of.kind === 'edge') return { kind: kind === 'after' ? 'from' : 'until', of };
  return isOnCalendar(of) ? { kind, of } : of;
}

/** A day or longer time that is called by its name. */
export function isOnCalendar({ kind }: TimeExpression): boolean {
  return ['date', 'holiday', 'weekday', 'day', 'period', 'season', 'numbered', 'decade', 'century'].includes(kind);
}

/** `told`: after or before what was told. */
export function vagueOf(toward: Of<'vague'>['toward'], from: 'anchor' | 'told' = 'anchor'): TimeExpression {
  return { kind: 'vague', toward, from };
}

export function qualifiedOf(qualifier: '~' | '?', of: TimeExpression): TimeExpression {
  return { kind: 'qualified', qualifier, of };
}

// Hours and parts of days

export function clockOf({ hour, minute }: { readonly hour: number; readonly minute: number }): Of<'clock'> {
  return { kind: 'clock', hour, minute, on: null };
}

/** An hour on a day; what is no hour stays what it is. */
export function clockOn(hour: TimeExpression, day: TimeExpression): TimeExpression {
  return hour.kind === 'clock' ? { ...hour, on: day } : hour;
}

/** `null` where the figures are no time of day. */
export function hourOf(hour: number, minute: number): Of<'clock'> | null {
  return Number.isInteger(hour) && hour >= 0 && hour <= 24 && minute < 60 ? clockOf({ hour, minute }) : null;
}

/** “7 in the evening” is 19:00, “11 at night” 23:00, but “3 at night” 3:00. */
export function afternoon(clock: Of<'clock'>, part: PartOfDay | undefined): TimeExpression {
  return clock.hour < 12 && (part === 'afternoon' || part === 'evening' || (part === 'night' && clock.hour > 5))
    ? { ...clock, hour: clock.hour + 12 }
    : clock;
}

/** `on` `null`: of the day in force. */
export function partOf(part: PartOfDay, on: TimeExpression | null): TimeExpression {
  return { kind: 'partOfDay', part, on };
}

export function nightInto(day: TimeExpression): TimeExpression {
  return { kind: 'nightInto', day };
}

// Ranges and lists

export function rangeOf(first: TimeExpression, last: TimeExpression): TimeExpression {
  return { kind: 'range', first, last };
}

/** “12 to 14 January”; `null` for “3 to May”: a day without its month needs a day to its right. */
export function joinedRange(first: TimeExpression, last: TimeExpression): TimeExpression | null {
  return isBareDay(first) && !isDay(last) ? null : rangeOf(first, last);
}

/** `null` as in `joinedRange`, and where a member is a length, counted, repeated or vague: each is then a phrase of its own. */
export function listOf(joined: 'and' | 'or', members: readonly TimeExpression[]): TimeExpression | null {
  const last = members.at(-1);
  if (members.slice(0, -1).some(isBareDay) && !(last && isDay(last))) return null;
  return members.some(({ kind }) => ['vague', 'recurrence', 'duration', 'shift', 'window'].includes(kind))
    ? null
    : { kind: 'list', joined, members };
}

function isDay(of: TimeExpression): boolean {
  return of.kind === 'date' && of.day !== null;
}

function isBareDay(of: TimeExpression): boolean {
  return of.kind === 'date' && of.day !== null && of.month === null && of.weekday === null;
}

/** “1926–28”, “1998/99”: the second year has the century of the first. */
export function yearsOf(from: TimeExpression, to: TimeExpression): TimeExpression | null {
  const first = writtenYear(from);
  const last = writtenYear(to);
  if (first === null || last === null) return null;
  const end = last < 100 ? Math.floor(first / 100) * 100 + last : last;
  return end > first && end - first <= mostYears ? rangeOf(from, inYear(end)) : null;
}

/** A generation: two figures that are further apart are more often no years. */
const mostYears = 30;

/** `null` for what is more or less than a year in figures. */
function writtenYear(of: TimeExpression): number | null {
  return of.kind === 'date' && of.month === null && of.year !== null && 'written' in of.year ? of.year.written : null;
}

/** The members of a range or list; what one leaves out it borrows from the next on its right: “12 to 14 January”. */
export function completed(members: readonly TimeExpression[]): readonly TimeExpression[] {
  return members.reduceRight<readonly TimeExpression[]>((right, member) => [borrowing(member, right[0]), ...right], []);
}

function borrowing(member: TimeExpression, right: TimeExpression | undefined): TimeExpression {
  const from = right?.kind === 'range' ? right.first : right;
  if (member.kind !== 'date' || from?.kind !== 'date' || member.year !== null) return member;
  if (member.month === null) return { ...member, month: from.month, year: from.year };
  return (from.month ?? 13) >= member.month ? { ...member, year: from.year } : member;
}
