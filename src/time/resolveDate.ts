import {
  addDays,
  addMonths,
  type CalendarDay,
  calendarDayOf,
  daysBetween,
  firstOfMonth,
  firstOfWeek,
  isoWeekday,
} from './calendarDay.ts';
import { firstDayOf, isDay, monthOf, monthText, two, yearOf, yearText } from './edtfText.ts';
import { type Against, nothing, plain, type Resolved } from './resolved.ts';
import type { Of, Weekday, Which, YearOf } from './timeExpression.ts';

/** Enough to meet a leap day or a week 53 on both sides, also around 1900. */
export const yearsAround = [-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8];

export function readWeekday(
  { weekday, which, week }: Of<'weekday'>,
  { anchor, direction, isCustom }: Against,
): Resolved {
  if (week !== null) return plain(addDays(firstOfWeek(anchor), 7 * week + weekday - 1));
  const ahead = (weekday - isoWeekday(anchor) + 7) % 7;
  const coming = addDays(anchor, ahead === 0 ? 7 : ahead);
  switch (which) {
    case 'last':
      return plain(addDays(coming, -7 - (ahead === 0 ? 7 : 0)));
    case 'coming':
    case 'following':
      return plain(coming);
    case 'this': {
      const day = addDays(firstOfWeek(anchor), weekday - 1);
      if (direction === null || isCustom) return plain(day);
      return plain(
        direction === 'future' && day < anchor
          ? addDays(day, 7)
          : direction === 'past' && day > anchor
            ? addDays(day, -7)
            : day,
      );
    }
    case 'next':
      return plain(`[${coming},${addDays(coming, 7)}]`, ['nextWeekday']);
    default: {
      const recent = ahead === 0 ? anchor : addDays(anchor, ahead - 7);
      if (direction === 'future') {
        return ahead === 0
          ? plain(`[${anchor},${coming}]`, ['anchorWeekday'])
          : withOther(plain(coming), isCustom, 'past', recent);
      }
      return withOther(plain(recent), isCustom || direction === null, 'future', coming);
    }
  }
}

/** The value, with the other reading beside it where it stays open. */
export function withOther(value: Resolved, isOpen: boolean, when: 'past' | 'future', edtf: string | null): Resolved {
  return isOpen && edtf !== null && edtf !== value.edtf ? { ...value, alternatives: [{ if: when, edtf }] } : value;
}

export function readDate({ year, month, day, weekday, which }: Of<'date'>, against: Against): Resolved {
  const { anchor } = against;
  if (year !== null) {
    const number = yearNumber(year, anchor);
    if (month === null) return plain(yearText(number));
    if (day === null) return plain(`${yearText(number)}-${two(month)}`);
    return checked(plain(calendarDayOf(number, month, day)), weekday);
  }
  if (month === null) return day === null ? nothing : checked(plain(dayNear(anchor, day, against.direction)), weekday);
  const years = yearsAround.map((offset) => yearOf(anchor) + offset);
  const texts = years
    .map((number) => (day === null ? monthText(number, month) : calendarDayOf(number, month, day)))
    .filter((text) => text !== null);
  const here = day === null ? anchor.slice(0, 7) : anchor;
  const past = texts.findLast((text) => (which === 'last' ? text < here : text <= here));
  const future = texts.find((text) => (which === 'coming' || which === 'next' ? text > here : text >= here));
  if (past === undefined || future === undefined) return nothing;
  // Of two years the one that has the weekday is meant, whatever the tense.
  const fitting = [past, future].filter((text) => isDay(text) && isoWeekday(text) === weekday);
  const [only] = fitting;
  if (past !== future && only !== undefined && fitting.length === 1) return plain(only);
  return checked(choose(past, future, which, against, day !== null), weekday);
}

/** Between the last and the next one of what comes every year: by the words, by the direction, and else the nearer or the last. */
export function choose(
  past: string,
  future: string,
  which: Which | null,
  against: Against,
  isDated: boolean,
): Resolved {
  const { anchor, direction, isCustom } = against;
  if (past === future) return plain(past);
  if (which === 'last') return plain(past);
  if (which === 'coming' || which === 'next') return plain(future);
  if (which === 'this') return plain(past.slice(0, 4) === anchor.slice(0, 4) ? past : future);
  if (direction !== null && !isCustom) return plain(direction === 'past' ? past : future);
  if (direction === 'future') return withOther(plain(future), true, 'past', past);
  if (direction === 'past' || !isDated) return withOther(plain(past), true, 'future', future);
  const isPastNearer = middle(past, anchor) <= middle(anchor, future);
  const near = isPastNearer ? past : future;
  return withOther(
    plain(isDay(near) ? `${near}?` : near),
    true,
    isPastNearer ? 'future' : 'past',
    isPastNearer ? future : past,
  );
}

function middle(from: string, to: string): number {
  return Math.abs(daysBetween(firstDayOf(from), firstDayOf(to)));
}

/** “am 12.” alone: the nearest such day in the direction, in this month or the one beside it. */
function dayNear(anchor: CalendarDay, day: number, direction: Against['direction']): CalendarDay | null {
  const first = firstOfMonth(anchor);
  const days = [-1, 0, 1].map((months) => {
    const month = addMonths(first, months);
    return calendarDayOf(yearOf(month), monthOf(month), day);
  });
  if (direction === 'past') return days.findLast((one) => one !== null && one <= anchor) ?? null;
  if (direction === 'future') return days.find((one) => one !== null && one >= anchor) ?? null;
  return days[1] ?? null;
}

/** The weekday that the words name beside the date is compared, and a conflict reported; the date is kept. */
function checked(value: Resolved, said: Weekday | null): Resolved {
  const day = value.edtf?.replace('?', '') ?? '';
  if (said === null || !isDay(day)) return value;
  const is = isoWeekday(day);
  return is === said ? { ...value, edtf: day } : { ...value, conflict: { said, is } };
}

export function yearNumber(year: YearOf, anchor: CalendarDay): number {
  if ('counted' in year) return yearOf(anchor) + year.counted;
  if (year.written >= 100 || year.written < 0) return year.written;
  // Two digits: the last such year up to ten years ahead.
  const latest = yearOf(anchor) + 10;
  return latest - ((((latest - year.written) % 100) + 100) % 100);
}
