/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Units of time from fine to coarse; `quarter`, `half` (of a year), `season`, `weekend` are counted and named, never parts of a date. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'weekend'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** `some`: the words give no number (“seit Jahren”, “several weeks”). May be a fraction: 1.5 hours. */
export type Amount = number | 'some';

/** `last`: before the anchor. `this`: the one in force. `coming`: the first after it. `next`: the first after it, or the one after that. `following`: the
 * first after what was told. */
export type Which = 'last' | 'this' | 'coming' | 'next' | 'following';

export type PartOfDay = 'morning' | 'forenoon' | 'noon' | 'afternoon' | 'evening' | 'night' | 'midnight';

/** `exact`: “genau”, “auf den Tag”, “im Jahr darauf”. `less`: “fast”, `more`: “gut”. */
export type Bound = 'about' | 'less' | 'more' | 'exact' | null;

export type Edge = 'early' | 'mid' | 'late' | 'turn' | 'firstHalf' | 'secondHalf';

/** A year as written, two digits as such, or counted from the anchor’s year: −1 is “last year”. */
export type YearOf = { readonly written: number } | { readonly counted: number };

/**
 * What a time phrase says, before anybody asks against which day: the same for every language. Parts that the words leave out are
 * `null` and come from the anchor, the direction, or the neighbour in a range or list.
 */
export type TimeExpression =
  /** today 0, yesterday −1 */
  | { readonly kind: 'day'; readonly offset: number }
  /** `week` counts from the anchor’s week: “Mittwoch vergangener Woche” −1. */
  | { readonly kind: 'weekday'; readonly weekday: Weekday; readonly which: Which | null; readonly week: number | null }
  /** Day, month and year as far as they are said; at least one is. `weekday` is what the words say beside it. */
  | {
      readonly kind: 'date';
      readonly year: YearOf | null;
      readonly month: number | null;
      readonly day: number | null;
      readonly weekday: Weekday | null;
      readonly which: Which | null;
    }
  /** this week 0, last year −1, “vorletztes Jahr” −2 */
  | { readonly kind: 'period'; readonly unit: Unit; readonly offset: number; readonly which: Which | null }
  /** ISO week 51, third quarter, first half of a year; counted from 1 */
  | {
      readonly kind: 'numbered';
      readonly unit: 'week' | 'quarter' | 'half';
      readonly number: number;
      readonly year: YearOf | null;
      readonly which: Which | null;
    }
  /** 21 spring to 24 winter, as in EDTF; a winter of two years is named by its first */
  | {
      readonly kind: 'season';
      readonly season: 21 | 22 | 23 | 24;
      readonly year: YearOf | null;
      readonly bothYears: boolean;
      readonly which: Which | null;
    }
  /** `first` is 1990, or 90 when the century is left out */
  | { readonly kind: 'decade'; readonly first: number }
  /** `number` 19 is 1800 to 1899; −6 is the sixth before our era */
  | { readonly kind: 'century'; readonly number: number }
  | { readonly kind: 'holiday'; readonly holiday: string; readonly year: YearOf | null; readonly which: Which | null }
  /** “Anfang Dezember”, “Ende der Woche”; `turn` is the very end: “zum Jahresende”; `lasts`: it goes on for all of it */
  | { readonly kind: 'edge'; readonly edge: Edge; readonly of: TimeExpression; readonly lasts?: true }
  /** “erster Mittwoch im Oktober 2014”; −1 is the last */
  | { readonly kind: 'nthWeekday'; readonly nth: number; readonly weekday: Weekday; readonly of: TimeExpression }
  /** “eines Tages im November”: one day of it */
  | { readonly kind: 'someDay'; readonly of: TimeExpression }
  /** “vor drei Tagen”, “in zwei Wochen”; `from` `told`: “drei Tage später”, “am Tag darauf”, “am selben Tag” (0) */
  | {
      readonly kind: 'shift';
      readonly amount: Amount;
      readonly unit: Unit;
      readonly sign: 1 | -1;
      readonly from: 'anchor' | 'told';
      readonly bound: Bound;
    }
  /** “in den letzten zehn Jahren”, “in den kommenden Tagen” */
  | { readonly kind: 'window'; readonly amount: Amount; readonly unit: Unit; readonly sign: 1 | -1 }
  /** “binnen 14 Tagen” */
  | { readonly kind: 'within'; readonly amount: Amount; readonly unit: Unit }
  | { readonly kind: 'since' | 'from' | 'until' | 'before' | 'after'; readonly of: TimeExpression }
  | { readonly kind: 'range'; readonly first: TimeExpression; readonly last: TimeExpression }
  | { readonly kind: 'list'; readonly joined: 'and' | 'or'; readonly members: readonly TimeExpression[] }
  /** “fast vier Jahre”: P4Y, less */
  | {
      readonly kind: 'duration';
      readonly amounts: readonly { readonly amount: Amount; readonly unit: Unit }[];
      readonly bound: Bound;
    }
  /** `every` is an ISO 8601-1 duration: “täglich” P1D, “alle vier Jahre” P4Y; a weekday or part of day beside it */
  | {
      readonly kind: 'recurrence';
      readonly every: string;
      readonly weekday: Weekday | null;
      readonly part: PartOfDay | null;
    }
  /** `told`: after or before what was told, “kurz darauf” */
  | { readonly kind: 'vague'; readonly toward: 'past' | 'present' | 'future'; readonly from: 'anchor' | 'told' }
  /** Hour 0 to 24. `on` `null`: on the day in force. */
  | { readonly kind: 'clock'; readonly hour: number; readonly minute: number; readonly on: TimeExpression | null }
  | { readonly kind: 'partOfDay'; readonly part: PartOfDay; readonly on: TimeExpression | null }
  /** “in der Nacht zum Mittwoch”: from the evening before into that day */
  | { readonly kind: 'nightInto'; readonly day: TimeExpression }
  /** “um 1900”, “vermutlich 1987” */
  | { readonly kind: 'qualified'; readonly qualifier: '~' | '?'; readonly of: TimeExpression };

/** The expressions of one kind. */
export type Of<Kind extends TimeExpression['kind']> = Extract<TimeExpression, { readonly kind: Kind }>;
export type Duration = Of<'duration'>;
