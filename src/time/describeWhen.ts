import { type Language, localeOf } from '../language/language.ts';
import type { Messages } from '../language/messages.en.ts';
import {
  datesOf,
  type Edtf,
  type EdtfDate,
  type EdtfInterval,
  type EdtfMember,
  type EdtfSet,
  readEdtf,
} from './edtf.ts';
import { compareYearMonthDay, firstPossible, lastPossible, type YearMonthDay } from './edtfDate.ts';
import { extentOf } from './extent.ts';
import { formatMoments, type Pattern } from './formatMoments.ts';

/**
 * The time in words, never finer than it is known; `null` is undated. Short is for the chart: months are short, and days leave out a
 * year that the axis shows. A string that is no EDTF comes back as it is.
 */
export function describeWhen(edtf: string | null, messages: Messages, style: 'short' | 'long'): string {
  if (edtf === null) return messages.time.noDate;
  const time = readEdtf(edtf);
  if (time.kind === 'fault') return edtf;
  const { language } = messages;
  const words = { t: messages.time, language, style, days: dayPattern(time, style) };
  return describe(time, edtf, words);
}

/** The time as a bare name where it is a single date: “November 2025”, not “some time in November 2025”; else in words, long. */
export function nameWhen(edtf: string, messages: Messages): string {
  const time = readEdtf(edtf);
  const isWhole = 'qualifier' in time && !('mask' in time && time.mask !== '');
  if (!isWhole) return describeWhen(edtf, messages, 'long');
  return named(time, { t: messages.time, language: messages.language, style: 'long', days: 'long' });
}

/** The dictionary, and how days are written in this time. */
type Words = {
  readonly t: Messages['time'];
  readonly language: Language;
  readonly style: 'short' | 'long';
  readonly days: Pattern;
};

/** The year stays where the axis cannot tell it: when the dates have several, and when an end is open and may lie outside every window. */
function dayPattern(edtf: Edtf, style: 'short' | 'long'): Pattern {
  if (style === 'long') return 'long';
  const dates = datesOf(edtf);
  const isOpen = edtf.kind === 'interval' && dates.length < 2;
  return isOpen || !isInOneYear(dates) || !dates.every(({ kind }) => kind === 'day') ? 'shortWithYear' : 'short';
}

function describe(edtf: Edtf, written: string, words: Words): string {
  switch (edtf.kind) {
    case 'dateTime': {
      const day = name(edtf.date, words);
      const zone = edtf.zone === '' ? '' : `UTC${edtf.zone === 'Z' ? '' : edtf.zone}`;
      return words.style === 'short' ? day : words.t.clock(day, edtf.time.slice(0, 5), zone);
    }
    case 'interval':
      return describeInterval(edtf, words);
    case 'oneOf':
      return describeOneOf(edtf, written, words);
    case 'allOf':
      return list(edtf.members, 'conjunction', words.t.allUntil, words.t.allFrom, words);
    default:
      return describeDate(edtf, words);
  }
}

function describeDate(date: EdtfDate, words: Words): string {
  const { t } = words;
  if (date.kind === 'day' || date.qualifier !== '') return named(date, words);
  const { within } = wordsFor(date, words);
  if (date.kind === 'year' && date.mask === '-XX') return t.someMonthOf(t.year(date.year));
  return 'mask' in date && date.mask !== '' ? t.oneDayWithin(within) : t.sometime(within);
}

function describeInterval({ start, end }: EdtfInterval, words: Words): string {
  const { t } = words;
  if (typeof start !== 'string' && typeof end !== 'string') return range(start, end, words);
  if (typeof start !== 'string') return (end === 'open' ? t.since : t.fromUnknownEnd)(named(start, words));
  if (typeof end !== 'string') return (start === 'open' ? t.until : t.untilUnknownBeginning)(named(end, words));
  throw new RangeError('An interval has at least one date.');
}

function describeOneOf(set: EdtfSet, written: string, words: Words): string {
  const run = runOf(set, written);
  if (run === null) return list(set.members, 'disjunction', words.t.by, words.t.orLater, words);
  return (run.first.kind === 'day' ? words.t.oneDay : words.t.sometimeAmong)(range(run.first, run.last, words));
}

/** The first and last of plain dates of one kind that follow each other without a gap, whether listed or as a range. */
function runOf(set: EdtfSet, written: string): { first: EdtfDate; last: EdtfDate } | null {
  const dates = datesOf(set).toSorted((a, b) => compareYearMonthDay(firstPossible(a), firstPossible(b)));
  const first = dates[0];
  const last = dates.at(-1);
  if (!first || !last || !dates.every((date) => isPlain(date) && date.kind === first.kind)) return null;
  const extent = extentOf(written);
  return extent?.first && extent.last && extent.pieces.length === 1 ? { first, last } : null;
}

/** Dates and ranges with commas and the language's “or” or “and”; of days in one year only the last says it. */
function list(
  members: readonly EdtfMember[],
  type: 'disjunction' | 'conjunction',
  until: (last: string) => string,
  from: (first: string) => string,
  words: Words,
): string {
  const dates = members.flatMap((member) => (member.kind === 'range' ? [member.first, member.last] : [member]));
  const mayDropYear =
    words.days === 'long' &&
    dates.every((date) => date?.kind === 'day') &&
    isInOneYear(dates.filter((date) => date !== null));
  const parts = members.map((member, at) => {
    const here: Words = mayDropYear && at < members.length - 1 ? { ...words, days: 'longWithoutYear' } : words;
    if (member.kind !== 'range') return named(member, here);
    if (member.first && member.last) return range(member.first, member.last, here);
    return member.last ? until(named(member.last, here)) : member.first ? from(named(member.first, here)) : '';
  });
  return new Intl.ListFormat(localeOf[words.language], { type }).format(parts);
}

/** Two dates as one expression where Intl has one for them: 14–15 December 2025, November–December 2025, 2022–2025. */
function range(first: EdtfDate, last: EdtfDate, words: Words): string {
  const { t, language } = words;
  if (
    !isPlain({ ...first, qualifier: '' }) ||
    !isPlain({ ...last, qualifier: '' }) ||
    first.kind !== last.kind ||
    first.qualifier !== last.qualifier
  ) {
    return t.fromTo(named(first, words), named(last, words));
  }
  const from = firstPossible(first);
  const to = firstPossible(last);
  if (first.kind === 'year') {
    const same = from.year === to.year;
    return t.qualified[first.qualifier](same ? t.year(from.year) : t.years(t.year(from.year), t.year(to.year)));
  }
  const pattern = first.kind === 'day' ? words.days : monthPattern(words);
  return t.qualified[first.qualifier](formatMoments(pattern, language, moment(from), moment(to)));
}

function named(date: EdtfDate, words: Words): string {
  return words.t.qualified[date.qualifier](name(date, words));
}

function name(date: EdtfDate, words: Words): string {
  return wordsFor(date, words).name;
}

/** The date's bare name, and with its preposition: November 2025, in November 2025. */
function wordsFor(date: EdtfDate, words: Words): { readonly name: string; readonly within: string } {
  const { t, language } = words;
  switch (date.kind) {
    case 'day': {
      const text = formatMoments(words.days, language, moment(date));
      return { name: text, within: text };
    }
    case 'month': {
      const text = formatMoments(monthPattern(words), language, moment(firstPossible(date)));
      return { name: text, within: t.inMonth(text) };
    }
    case 'season': {
      // A winter lies in two years, and a reader may take 2025 for either: both are said.
      const next = String((date.year + 1) % 100).padStart(2, '0');
      const year = date.season === 24 && date.year > 0 ? `${date.year}/${next}` : t.year(date.year);
      return t.season(t.seasons[date.season], year);
    }
    case 'year':
      return { name: t.year(date.year), within: t.inYear(t.year(date.year)) };
    case 'decade':
    case 'century': {
      const years = t.years(t.year(date.first), t.year(lastPossible(date).year));
      // The 2000s may be ten years or a hundred; years before ours count backwards: both are written out.
      return date.kind === 'decade' && date.first > 0 && date.first % 100 !== 0
        ? t.decade(String(date.first))
        : t.century(years);
    }
  }
}

function monthPattern({ style }: Words): Pattern {
  return style === 'short' ? 'shortMonth' : 'month';
}

/** Milliseconds since 1970, UTC; years below 100 are what they say. */
function moment({ year, month, day }: YearMonthDay): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function isPlain(date: EdtfDate): boolean {
  return (
    date.qualifier === '' &&
    (date.kind === 'day' || ((date.kind === 'month' || date.kind === 'year') && date.mask === ''))
  );
}

function isInOneYear(dates: readonly EdtfDate[]): boolean {
  return new Set(dates.map((date) => firstPossible(date).year)).size === 1;
}
