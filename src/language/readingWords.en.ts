/** Words of the interface, with words of a source among them, which keep their own language and are marked where they are shown. */
export type TextPart = string | { readonly quote: string };
export type Text = readonly TextPart[];

/** Where a time lies, seen from the day it is read against: `same` holds that day, `upTo` ends on it or after it. */
export type Side = 'past' | 'future' | 'same' | 'upTo';

/** The thing that the words mean, as the subject of a sentence: “the nearest Sunday and Monday before”. */
export type Subject = { readonly text: string; readonly isPlural: boolean };

const units = {
  second: ['second', 'seconds'],
  minute: ['minute', 'minutes'],
  hour: ['hour', 'hours'],
  day: ['day', 'days'],
  night: ['night', 'nights'],
  week: ['week', 'weeks'],
  weekend: ['weekend', 'weekends'],
  month: ['month', 'months'],
  season: ['season', 'seasons'],
  quarter: ['quarter', 'quarters'],
  half: ['half-year', 'half-years'],
  year: ['year', 'years'],
  decade: ['decade', 'decades'],
  century: ['century', 'centuries'],
  millennium: ['millennium', 'millennia'],
} as const;
type Unit = keyof typeof units;

const edges = {
  early: 'beginning',
  mid: 'middle',
  late: 'end',
  turn: 'very end',
  firstHalf: 'first half',
  secondHalf: 'second half',
} as const;
type Edge = keyof typeof edges;

const number = new Intl.NumberFormat('en-GB');
const counted = (n: number, unit: Unit) => `${number.format(n)} ${units[unit][n === 1 ? 0 : 1]}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The unit that lies `offset` after the one with the day that is counted from. */
const period = (unit: Unit, offset: number): string => {
  const [name] = units[unit];
  if (offset === 0) return `the ${name} of that day`;
  const side = offset < 0 ? 'before' : 'after';
  return Math.abs(offset) === 1 ? `the ${name} ${side}` : `the ${name} ${counted(Math.abs(offset), unit)} ${side}`;
};

const nearest = (name: string, side: Side): string =>
  ({
    past: `the nearest ${name} before`,
    future: `the nearest ${name} after`,
    same: `that very ${name}`,
    upTo: `the nearest ${name} up to then`,
  })[side];

/**
 * How a reading is told, in English. A dictionary of its own, apart from `messages.en.ts`: it is needed where a text is read, at build
 * or late, and never in what a page loads first.
 */
export const readingWordsEn = {
  published: (day: string): Text => [`The article was published on ${day}.`],
  told: (day: string, words: TextPart): Text => [`It counts from the day told last, ${day} (`, words, ').'],
  why: {
    sentence: {
      past: (words: TextPart): Text => ['The sentence is in the past (', words, ')'],
      future: (words: TextPart): Text => ['The sentence looks ahead (', words, ')'],
    },
    word: { past: ['The words look back'], future: ['The words look ahead'] },
    custom: {
      past: ['The sentence does not say whether it looks back or ahead; such words usually look back'],
      future: ['The sentence does not say whether it looks back or ahead; such words usually look ahead'],
      none: ['The sentence does not say whether it looks back or ahead'],
    },
  } as {
    readonly sentence: Readonly<Record<'past' | 'future', (words: TextPart) => Text>>;
    readonly word: Readonly<Record<'past' | 'future', Text>>;
    readonly custom: Readonly<Record<'past' | 'future' | 'none', Text>>;
  },
  /** `why` is empty where the words need no direction; `tail` begins with its comma. */
  meant: (why: Text, { text, isPlural }: Subject, tail: string, result: string): Text => {
    const rest = `${text} ${isPlural ? 'are' : 'is'} meant${tail}: ${result}.`;
    return why.length === 0 ? [capital(rest)] : [...why, `, so ${rest}`];
  },
  counted: (text: string, tail: string, result: string): Text => [`${text}${tail}: ${result}.`],
  named: (tail: string, result: string): Text => [`The words name the time${tail}: ${result}.`],

  nearest: (name: string, side: Side, _gender: 'm' | 'n' = 'm'): string => nearest(name, side),
  weekend: 'weekend',
  such: (side: Side): string => (side === 'same' ? 'the one in force' : nearest('such time', side)),
  lastBefore: (name: string) => `the last ${name} before`,
  firstAfter: (name: string) => `the first ${name} after`,
  nextOrAfter: (name: string) => `the next ${name} or the one after it`,
  thisOrWeekLater: (name: string) => `that very ${name} or the one a week later`,
  weekdayOfWeek: (name: string, week: number) =>
    week === 0 ? `the ${name} of that week` : `the ${name} of ${period('week', week)}`,
  weekendOfWeek: 'the weekend of that week',
  day: (offset: number) => (offset === 0 ? 'that day itself' : period('day', offset)),
  period,
  dayOfMonth: (day: number) =>
    `${day}${({ one: 'st', two: 'nd', few: 'rd' } as Record<string, string>)[ordinals.select(day)] ?? 'th'} of a month`,
  edgeOfPeriod: (edge: Edge, unit: Unit, offset: number) =>
    `the ${edges[edge]} of ${offset === 0 ? `that ${units[unit][0]}` : period(unit, offset)}`,
  edgeOfMonth: (edge: Edge, month: string, side: Side) => `the ${edges[edge]} of ${nearest(month, side)}`,
  to: (first: string, last: string) => `${first} to ${last}`,
  back: (n: number, unit: Unit) => `Counted ${counted(n, unit)} back from that day`,
  ahead: (n: number, unit: Unit) => `Counted ${counted(n, unit)} ahead from that day`,
  someBack: 'Counted back from that day',
  someAhead: 'Counted ahead from that day',
  within: (n: number, unit: Unit) => `Within ${counted(n, unit)} of that day`,
  tails: {
    since: ', and from then on',
    from: ', and from then on',
    until: ', and up to then',
    before: ', and all before it',
    after: ', and all after it',
    night: ', and the night that leads into it',
  },

  partOfDay: (part: PartOfDay) => `Part of the day: ${parts[part]}.`,
  conflict: (said: string, is: string) => `The words say ${said}, but that date is a ${is}. The date was kept.`,
  alternative: {
    past: (result: string) => `If it looks back: ${result}.`,
    future: (result: string) => `If it looks ahead: ${result}.`,
    coming: (result: string) => `If the first one is meant: ${result}.`,
    following: (result: string) => `If the one after it is meant: ${result}.`,
  },
  noDate: {
    duration: (iso: string) => `A length of time (ISO 8601: ${iso}), no date: the words say how long, not when.`,
    recurrence: (iso: string) => `Something that comes again and again (ISO 8601: ${iso}), no date.`,
    past: 'Some time up to that day; the words do not say when, so they give no date.',
    present: 'The words say how things stand at about that day; they give no date.',
    future: 'Some time from that day on; the words do not say when, so they give no date.',
    other: 'The words could not be read as a date.',
  },
};
export type ReadingWords = typeof readingWordsEn;

const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' });

const parts = {
  morning: 'morning',
  forenoon: 'forenoon',
  noon: 'noon',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
  midnight: 'midnight',
} as const;
type PartOfDay = keyof typeof parts;
