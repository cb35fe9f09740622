import { type Language, localeOf } from '../language/language.ts';
import type { ReadingWords, Side, Subject } from '../language/readingWords.en.ts';
import { type CalendarDay, daysBetween, firstOfWeek } from './calendarDay.ts';
import { extentOf } from './extent.ts';
import type { TimeExpression, Unit } from './timeExpression.ts';

/**
 * What the words of a phrase are taken to mean, for a sentence: a thing that is meant, a count from the day, or a time that the words
 * name in full. `tail` is what is made of it: “and from then on”.
 */
export type Meant = { readonly tail: string } & (
  | { readonly kind: 'subject'; readonly subject: Subject }
  | { readonly kind: 'counted'; readonly text: string }
  | { readonly kind: 'named' }
);

export type MeantIn = { readonly anchor: CalendarDay; readonly language: Language; readonly words: ReadingWords };

/** `edtf` is what the expression was read as; on which side of the anchor it lies is taken from there. */
export function whatIsMeant(expression: TimeExpression, edtf: string, at: MeantIn): Meant {
  const { words, anchor } = at;
  const side = sideOf(edtf, anchor);
  switch (expression.kind) {
    case 'day':
      return one(words.day(expression.offset));
    case 'weekday':
      return one(weekday(expression, edtf, side, at));
    case 'date':
      return date(expression, side, at);
    case 'period':
      return expression.unit === 'weekend'
        ? one(weekend(expression, side, words))
        : one(words.period(expression.unit, expression.offset));
    case 'edge':
      return edge(expression, edtf, side, at);
    case 'shift':
      if (expression.amount === 0) return one(words.day(0));
      return counted(expression.amount, expression.unit, expression.sign, words);
    case 'window':
      return counted(expression.amount, expression.unit, expression.sign, words);
    case 'within':
      return expression.amount === 'some'
        ? named
        : { kind: 'counted', text: words.within(expression.amount, expression.unit), tail: '' };
    case 'since':
    case 'from':
    case 'after':
      return withTail(whatIsMeant(expression.of, edtf.split('/')[0] ?? edtf, at), words.tails[expression.kind]);
    case 'until':
    case 'before':
      return withTail(whatIsMeant(expression.of, edtf.split('/').at(-1) ?? edtf, at), words.tails[expression.kind]);
    case 'range':
      return several([expression.first, expression.last], words.to, side, at);
    case 'list': {
      const type = expression.joined === 'and' ? 'conjunction' : 'disjunction';
      const list = new Intl.ListFormat(localeOf[at.language], { type });
      return several(expression.members, (...names) => list.format(names), side, at);
    }
    case 'clock':
    case 'partOfDay':
      return expression.on === null ? one(words.day(0)) : whatIsMeant(expression.on, edtf, at);
    case 'nightInto':
      return withTail(whatIsMeant(expression.day, edtf.split('/').at(-1) ?? edtf, at), words.tails.night);
    case 'qualified':
    case 'someDay':
      return whatIsMeant(expression.of, edtf, at);
    case 'numbered':
    case 'season':
    case 'holiday':
      return expression.year === null ? one(words.such(side)) : named;
    default:
      return named;
  }
}

const named: Meant = { kind: 'named', tail: '' };

function one(text: string): Meant {
  return { kind: 'subject', subject: { text, isPlural: false }, tail: '' };
}

function withTail(meant: Meant, tail: string): Meant {
  return { ...meant, tail };
}

type Of<Kind extends TimeExpression['kind']> = Extract<TimeExpression, { readonly kind: Kind }>;

function weekday(
  { weekday, which, week }: Of<'weekday'>,
  edtf: string,
  side: Side,
  { words, language }: MeantIn,
): string {
  const name = weekdayName(weekday, language);
  if (week !== null) return words.weekdayOfWeek(name, week);
  switch (which) {
    case 'last':
      return words.lastBefore(name);
    case 'coming':
    case 'following':
      return words.firstAfter(name);
    case 'next':
      return words.nextOrAfter(name);
    case 'this':
      return words.weekdayOfWeek(name, 0);
    default:
      return edtf.startsWith('[') ? words.thisOrWeekLater(name) : words.nearest(name, side);
  }
}

function date(expression: Of<'date'>, side: Side, at: MeantIn): Meant {
  const name = nameOf(expression, at);
  return name === null ? named : one(at.words.nearest(name, side));
}

function weekend({ which }: Of<'period'>, side: Side, words: ReadingWords): string {
  if (which === 'this') return words.weekendOfWeek;
  if (which === 'last') return words.period('weekend', -1);
  return which === null ? words.nearest(words.weekend, side, 'n') : words.period('weekend', 1);
}

function edge({ edge, of }: Of<'edge'>, edtf: string, side: Side, at: MeantIn): Meant {
  const { words, anchor, language } = at;
  if (of.kind === 'period') {
    const first = extentOf(edtf)?.first;
    // In the past the end of a week may be that of the week before.
    const isWeek = of.unit === 'week' && first != null;
    const offset = isWeek ? daysBetween(firstOfWeek(anchor), firstOfWeek(first)) / 7 : of.offset;
    return one(words.edgeOfPeriod(edge, of.unit, offset));
  }
  if (of.kind === 'date' && of.year === null && of.month !== null && of.day === null) {
    return one(words.edgeOfMonth(edge, monthName(of.month, language), side));
  }
  return named;
}

function counted(amount: number | 'some', unit: Unit, sign: 1 | -1, words: ReadingWords): Meant {
  const isBack = sign < 0;
  if (amount === 'some') return { kind: 'counted', text: isBack ? words.someBack : words.someAhead, tail: '' };
  return { kind: 'counted', text: (isBack ? words.back : words.ahead)(amount, unit), tail: '' };
}

/** “Sunday and Monday”, each by its bare name; where one has none of the kind, the words name the time or mean such a time. */
function several(
  members: readonly TimeExpression[],
  join: (first: string, ...others: [string, ...string[]]) => string,
  side: Side,
  at: MeantIn,
): Meant {
  const names = members.map((member) => nameOf(member, at));
  const [first, second, ...others] = names.filter((name) => name !== null);
  if (first === undefined || second === undefined || names.includes(null)) return named;
  const text = at.words.nearest(join(first, second, ...others), side);
  return { kind: 'subject', subject: { text, isPlural: true }, tail: '' };
}

/** Of a weekday or a date without its year, as there are many; `null` for anything else. */
function nameOf(expression: TimeExpression, { language, words }: MeantIn): string | null {
  if (expression.kind === 'weekday') {
    return expression.week === null && expression.which === null ? weekdayName(expression.weekday, language) : null;
  }
  if (expression.kind !== 'date' || expression.year !== null) return null;
  const { month, day } = expression;
  if (month === null) return day === null ? null : words.dayOfMonth(day);
  return day === null ? monthName(month, language) : dayAndMonth(day, month, language);
}

/** A time that holds the anchor is the `same`, unless it also holds days before it. */
function sideOf(edtf: string, anchor: CalendarDay): Side {
  const extent = extentOf(edtf);
  const first = extent?.first ?? extent?.last ?? anchor;
  const last = extent?.last ?? extent?.first ?? anchor;
  if (last < anchor) return 'past';
  if (first > anchor) return 'future';
  return first < anchor && /[/{]/.test(edtf) ? 'upTo' : 'same';
}

/** Monday is 1. */
export function weekdayName(weekday: number, language: Language): string {
  // 1 January 2024 was a Monday.
  return formatUtc(language, { weekday: 'long' }, Date.UTC(2024, 0, weekday));
}

function monthName(month: number, language: Language): string {
  return formatUtc(language, { month: 'long' }, Date.UTC(2024, month - 1, 1));
}

function dayAndMonth(day: number, month: number, language: Language): string {
  return formatUtc(language, { day: 'numeric', month: 'long' }, Date.UTC(2024, month - 1, day));
}

function formatUtc(language: Language, options: Intl.DateTimeFormatOptions, moment: number): string {
  return new Intl.DateTimeFormat(localeOf[language], { ...options, timeZone: 'UTC' }).format(moment);
}
