import {
  addDays,
  addMonths,
  type CalendarDay,
  calendarDayOf,
  firstOfMonth,
  firstOfWeek,
  isoWeek,
} from './calendarDay.ts';
import { firstDayOf, lastDayOf, monthOf, yearOf, yearText } from './edtfText.ts';
import { holidayIn } from './holidays.ts';
import { choose, withOther, yearNumber, yearsAround } from './resolveDate.ts';
import { type Against, nothing, plain, type Resolved } from './resolved.ts';
import type { Of, Which } from './timeExpression.ts';

export function readPeriod({ unit, offset, which }: Of<'period'>, against: Against): Resolved {
  const { anchor, direction, isCustom } = against;
  const year = yearOf(anchor);
  switch (unit) {
    case 'week': {
      const monday = addDays(firstOfWeek(anchor), 7 * offset);
      return plain(`${monday}/${addDays(monday, 6)}`);
    }
    case 'weekend': {
      const here = addDays(firstOfWeek(anchor), 5);
      const last = weekendFrom(addDays(here, -7));
      if (which === 'last') return plain(weekendFrom(addDays(here, -7 - (offset + 1) * -7)));
      if (which === 'this') return plain(weekendFrom(here));
      if (which === 'coming' || which === 'next')
        return plain(weekendFrom(addDays(here, (anchor >= here ? 7 : 0) + 7 * (offset - 1))));
      const isPast = direction === 'past' || direction === null;
      // On a Saturday or Sunday the weekend in hand is meant, whatever the tense.
      if (anchor >= here) return plain(weekendFrom(here));
      const open = isCustom || direction === null;
      return isPast
        ? withOther(plain(last), open, 'future', weekendFrom(here))
        : withOther(plain(weekendFrom(here)), open, 'past', last);
    }
    case 'month':
      return plain(addMonths(firstOfMonth(anchor), offset).slice(0, 7));
    case 'quarter':
      return plain(monthsFrom(addMonths(firstOfPart(anchor, 3), 3 * offset), 3));
    case 'half':
      return plain(monthsFrom(addMonths(firstOfPart(anchor, 6), 6 * offset), 6));
    case 'year':
      return plain(yearText(year + offset));
    case 'decade':
      return plain(`${yearText(Math.floor(year / 10) * 10 + 10 * offset).slice(0, 3)}X`);
    case 'century':
      return plain(`${yearText(Math.floor(year / 100) * 100 + 100 * offset).slice(0, 2)}XX`);
    case 'day':
      return plain(addDays(anchor, offset));
    default:
      return nothing;
  }
}

const weekendFrom = (saturday: CalendarDay) => `${saturday}/${addDays(saturday, 1)}`;

/** The first day of the quarter (3) or half (6) that the day is in. */
function firstOfPart(day: CalendarDay, months: 3 | 6): CalendarDay {
  return addMonths(firstOfMonth(day), -((monthOf(day) - 1) % months));
}

function monthsFrom(first: CalendarDay, months: number): string {
  return `${first.slice(0, 7)}/${addMonths(first, months - 1).slice(0, 7)}`;
}

export function readNumbered({ unit, number, year, which }: Of<'numbered'>, against: Against): Resolved {
  const { anchor } = against;
  const inYear = (of: number): string | null => {
    if (unit === 'week') {
      const monday = isoWeek(of, number);
      return monday && `${monday}/${addDays(monday, 6)}`;
    }
    const months = unit === 'quarter' ? 3 : 6;
    const first = calendarDayOf(of, (number - 1) * months + 1, 1);
    return first && monthsFrom(first, months);
  };
  if (year !== null) return plain(inYear(yearNumber(year, anchor)));
  return readYearly(inYear, which, against, unit === 'week');
}

/** What comes once in every year: the last that has begun, or the next that has not ended. */
function readYearly(
  inYear: (year: number) => string | null,
  which: Which | null,
  against: Against,
  isDated: boolean,
): Resolved {
  const { anchor } = against;
  const around = yearsAround.map((offset) => inYear(yearOf(anchor) + offset)).filter((edtf) => edtf !== null);
  const past = around.findLast((edtf) => (which === 'last' ? lastDayOf(edtf) < anchor : firstDayOf(edtf) <= anchor));
  const future = around.find((edtf) =>
    which === 'coming' || which === 'next' ? firstDayOf(edtf) > anchor : lastDayOf(edtf) >= anchor,
  );
  // A week 53 is not in every year.
  const either = past ?? future;
  return either === undefined ? nothing : choose(past ?? either, future ?? either, which, against, isDated);
}

export function readSeason({ season, year, bothYears, which }: Of<'season'>, against: Against): Resolved {
  if (year === null) return readYearly((of) => `${yearText(of)}-${season}`, which, against, false);
  const number = yearNumber(year, against.anchor);
  if (!bothYears) return plain(`${yearText(number)}-${season}`);
  // A winter lies in two years; EDTF names it by one, so both ends are written out.
  return season === 24
    ? plain(`${yearText(number)}-12~/${yearText(number + 1)}-02~`)
    : plain(`${yearText(number)}-${season}`);
}

/** 1990 as written; of two digits (90) the last such decade that had ended. */
export function decadeBefore(first: number, year: number): number {
  if (first >= 100) return Math.floor(first / 10) * 10;
  const latest = Math.floor(year / 10) * 10 - 10;
  return latest - ((((latest - first) % 100) + 100) % 100);
}

export function readHoliday({ holiday, year, which }: Of<'holiday'>, against: Against): Resolved {
  const inYear = (of: number): string | null => {
    const days = holidayIn(holiday, of);
    return days && (days[0] === days[1] ? days[0] : `${days[0]}/${days[1]}`);
  };
  return year === null ? readYearly(inYear, which, against, true) : plain(inYear(yearNumber(year, against.anchor)));
}
