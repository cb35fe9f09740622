import { type Language, localeOf } from '../language/language.ts';

const long = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** What Intl is asked for, by name. */
const patterns = {
  short: { day: 'numeric', month: 'short' },
  shortWithYear: { ...long, month: 'short' },
  long,
  longWithoutYear: { day: 'numeric', month: 'long' },
  weekday: { ...long, weekday: 'short' },
  full: { ...long, weekday: 'long' },
  month: { month: 'long', year: 'numeric' },
  shortMonth: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
  monthName: { month: 'short' },
  dayOfMonth: { day: 'numeric' },
  dayOfWeek: { weekday: 'short', day: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

export type Pattern = keyof typeof patterns;

/** 1 January of the year 1: what lies before needs the era beside it. */
const firstOfOurEra = Date.parse('0001-01-01');

/**
 * The days of two moments (milliseconds since 1970, UTC) in words, once if they are the same. Intl's spaces, commas and dashes differ between its
 * versions, and a page made at build must read the same in every browser: here they are made one.
 */
export function formatMoments(pattern: Pattern, language: Language, first: number, last = first): string {
  const intl = formatter(pattern, language, first < firstOfOurEra);
  const text = (first === last ? intl.format(first) : intl.formatRange(first, last)).replace(/\s+/g, ' ');
  return withComma(pattern, language, withDash(text));
}

/** 14–15 December, but 30 November – 2 December: close only where a single word stands before it. */
function withDash(text: string): string {
  return text.replace(/^(\S+) ?– ?/, '$1–').replace(/ (\S+) ?– ?/, ' $1 – ');
}

/** Wed 17 December, but Wednesday, 17 December; German keeps its commas, save on the axis: Mo 8. */
function withComma(pattern: Pattern, language: Language, text: string): string {
  if (pattern === 'dayOfWeek') return text.replace(/\.?,/, '');
  if (language === 'de') return text;
  return pattern === 'full' ? text.replace(/day,? (?=\d)/g, 'day, ') : text.replaceAll(',', '');
}

const formatters = new Map<string, Intl.DateTimeFormat>();
/** Making a formatter costs far more than using it. */
function formatter(pattern: Pattern, language: Language, beforeOurEra: boolean): Intl.DateTimeFormat {
  const key = `${language} ${pattern} ${beforeOurEra}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const options = {
    ...patterns[pattern],
    ...(beforeOurEra && 'year' in patterns[pattern] ? { era: 'short' as const } : {}),
  };
  const made = new Intl.DateTimeFormat(localeOf[language], { ...options, timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}
