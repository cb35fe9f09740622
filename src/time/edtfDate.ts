import { type EdtfFault, edtfFault } from './edtfFault.ts';

/** `?` uncertain, `~` approximate, `%` both, `''` neither. */
export type Qualifier = '' | '?' | '~' | '%';

/**
 * One date of ISO 8601-2 with the precision it was written in. Years are astronomical: 0 is 1 BC, -43 is 44 BC.
 * - `mask`: what stands there as unspecified, `1985-XX-XX` or `2004-06-XX`: one day of that year or month, nobody says which.
 * - `season`: 21 spring, 22 summer, 23 autumn, 24 winter.
 * - `decade`, `century`: from the year `first` on, 10 or 100 years: `201X` is 2010 to 2019, `20XX` 2000 to 2099.
 */
export type EdtfDate = DayDate | MonthDate | SeasonDate | YearDate | YearsDate;
export type DayDate = {
  readonly kind: 'day';
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly qualifier: Qualifier;
};
type MonthDate = {
  readonly kind: 'month';
  readonly year: number;
  readonly month: number;
  readonly mask: '' | '-XX';
  readonly qualifier: Qualifier;
};
type SeasonDate = {
  readonly kind: 'season';
  readonly year: number;
  readonly season: Season;
  readonly qualifier: Qualifier;
};
type YearDate = {
  readonly kind: 'year';
  readonly year: number;
  readonly mask: '' | '-XX' | '-XX-XX';
  readonly qualifier: Qualifier;
};
type YearsDate = {
  readonly kind: 'decade' | 'century';
  readonly first: number;
  readonly qualifier: Qualifier;
};
export type Season = 21 | 22 | 23 | 24;

/** Months are 1 to 12. */
export type YearMonthDay = { readonly year: number; readonly month: number; readonly day: number };

/**
 * The first month of each season. ISO 8601-2 names the seasons and says nothing of months; these are the meteorological ones of the
 * northern half of the world (WMO practice: March to May is spring). Winter begins in December of its year and ends in the next.
 * Readers and sources in the southern half mean other months.
 */
const firstMonthOf: Readonly<Record<Season, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

const yearsIn = { decade: 10, century: 100 } as const;

/** year or digits with X, then month and day, then a qualifier */
const dateShape = /^(Y-?\d+|-?\d{4}|-?\d{3}X|-?\d{2}XX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?([?~%])?$/;
/** A long year has more than four digits; twelve are enough for the age of the universe and keep sums exact. */
const longYear = /^Y-?[1-9]\d{4,11}$/;

export function parseEdtfDate(text: string): EdtfDate | EdtfFault {
  const [, years = '', month, day, mark = ''] = dateShape.exec(text) ?? [];
  // The shape lets nothing else through.
  const qualifier = mark as Qualifier;
  if (years === '') return faultOf(text);
  if (years.includes('X') || years.startsWith('Y')) {
    if (month !== undefined) return edtfFault('yearAlone', text, years);
    return years.includes('X') ? parseYears(years, qualifier) : parseLongYear(years, qualifier);
  }
  if (years === '-0000') return edtfFault('minusZero', text);
  const year = Number(years);
  if (month === undefined) return { kind: 'year', year, mask: '', qualifier };
  if (month === 'XX') {
    if (day === undefined) return { kind: 'year', year, mask: '-XX', qualifier };
    return day === 'XX' ? { kind: 'year', year, mask: '-XX-XX', qualifier } : edtfFault('dayWithoutMonth', text, years);
  }
  const number = Number(month);
  if (isSeason(number)) {
    return day === undefined ? { kind: 'season', year, season: number, qualifier } : edtfFault('seasonDay', text, day);
  }
  if (number < 1 || number > 12) return edtfFault('month', text, month);
  if (day === undefined || day === 'XX') {
    return { kind: 'month', year, month: number, mask: day === undefined ? '' : '-XX', qualifier };
  }
  const days = daysInMonth(year, number);
  if (Number(day) < 1 || Number(day) > days) return edtfFault('day', text, String(days));
  return { kind: 'day', year, month: number, day: Number(day), qualifier };
}

/** The inverse of `parseEdtfDate`. */
export function formatEdtfDate(date: EdtfDate): string {
  return `${bare(date)}${date.qualifier}`;
}

/** The first day that the date may mean. */
export function firstPossible(date: EdtfDate): YearMonthDay {
  switch (date.kind) {
    case 'day':
      return date;
    case 'month':
      return { year: date.year, month: date.month, day: 1 };
    case 'season':
      return { year: date.year, month: firstMonthOf[date.season], day: 1 };
    case 'year':
      return { year: date.year, month: 1, day: 1 };
    case 'decade':
    case 'century':
      return { year: date.first, month: 1, day: 1 };
  }
}

/** The last day that the date may mean, itself included. */
export function lastPossible(date: EdtfDate): YearMonthDay {
  const { year, month, day } = firstPossible(date);
  switch (date.kind) {
    case 'day':
      return { year, month, day };
    case 'month':
      return { year, month, day: daysInMonth(year, month) };
    case 'season': {
      const end = month === 12 ? { year: year + 1, month: 2 } : { year, month: month + 2 };
      return { ...end, day: daysInMonth(end.year, end.month) };
    }
    case 'year':
      return { year, month: 12, day: 31 };
    case 'decade':
    case 'century':
      return { year: year + yearsIn[date.kind] - 1, month: 12, day: 31 };
  }
}

/** Negative when `a` is earlier, for years of any size. */
export function compareYearMonthDay(a: YearMonthDay, b: YearMonthDay): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

function bare(date: EdtfDate): string {
  switch (date.kind) {
    case 'day':
      return `${yearText(date.year)}-${two(date.month)}-${two(date.day)}`;
    case 'month':
      return `${yearText(date.year)}-${two(date.month)}${date.mask}`;
    case 'season':
      return `${yearText(date.year)}-${date.season}`;
    case 'year':
      return `${yearText(date.year)}${date.mask}`;
    case 'decade':
    case 'century': {
      const digits = date.kind === 'decade' ? 3 : 2;
      // The digits stand for the year nearest to zero: -198X counts from -1989 to -1980.
      const nearest = date.first < 0 ? date.first + yearsIn[date.kind] - 1 : date.first;
      const text = String(Math.abs(nearest)).padStart(4, '0').slice(0, digits);
      return `${date.first < 0 ? '-' : ''}${text}${'X'.repeat(4 - digits)}`;
    }
  }
}

function parseYears(text: string, qualifier: Qualifier): EdtfDate {
  const kind = text.endsWith('XX') ? 'century' : 'decade';
  const nearest = Number(text.replaceAll('X', '0'));
  return { kind, first: text.startsWith('-') ? nearest - yearsIn[kind] + 1 : nearest, qualifier };
}

function parseLongYear(text: string, qualifier: Qualifier): EdtfDate | EdtfFault {
  return longYear.test(text)
    ? { kind: 'year', year: Number(text.slice(1)), mask: '', qualifier }
    : edtfFault('longYear', text);
}

/** What people write by mistake or from level 2. */
function faultOf(text: string): EdtfFault {
  if (text === '') return edtfFault('missing', text);
  if (/\s/.test(text)) return edtfFault('space', text);
  if (/T\d/.test(text)) return edtfFault('timeInside', text);
  return edtfFault(/[?~%]./.test(text) ? 'qualifier' : 'noDate', text);
}

function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function isSeason(number: number): number is Season {
  return number >= 21 && number <= 24;
}

/** For any year: the calendar repeats after 400, and `Date` knows the years from 2000 on without tricks. */
function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (((year % 400) + 400) % 400), month, 0)).getUTCDate();
}
