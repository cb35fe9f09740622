import { addDays, type CalendarDay, calendarDayOf, isoWeekday } from './calendarDay.ts';

/** First and last day of a feast in a year, both inclusive; `null` for a name that is not listed or a year outside 1 to 9998. */
export function holidayIn(name: string, year: number): readonly [CalendarDay, CalendarDay] | null {
  const fixed = fixedDays[name];
  if (fixed !== undefined)
    return between(calendarDayOf(year, fixed[0], fixed[1]), 0, (fixed[2] ?? fixed[1]) - fixed[1]);
  const [from, to = from] = fromEaster[name] ?? [];
  if (from !== undefined && to !== undefined) return between(easterSunday(year), from, to);
  const sunday = adventSunday(year);
  const weeks = beforeAdvent[name];
  if (weeks !== undefined) return between(sunday, -7 * weeks, -7 * weeks);
  const nth = nthWeekdays[name];
  return nth === undefined ? null : between(nthWeekdayOf(year, ...nth), 0, 0);
}

/** Month, day, and the last day where the feast has several. */
const fixedDays: Readonly<Record<string, readonly [number, number, number?]>> = {
  newYear: [1, 1],
  epiphany: [1, 6],
  valentine: [2, 14],
  womensDay: [3, 8],
  stPatrick: [3, 17],
  labourDay: [5, 1],
  assumption: [8, 15],
  germanUnity: [10, 3],
  reformation: [10, 31],
  halloween: [10, 31],
  allSaints: [11, 1],
  allSouls: [11, 2],
  veteransDay: [11, 11],
  saintMartin: [11, 11],
  independenceDay: [7, 4],
  saintNicholas: [12, 6],
  christmasEve: [12, 24],
  christmas: [12, 25, 26],
  christmasDay: [12, 25],
  boxingDay: [12, 26],
  newYearsEve: [12, 31],
  turnOfYear: [12, 31, 32],
};

/** Days after Easter Sunday, from and to. */
const fromEaster: Readonly<Record<string, readonly [number, number?]>> = {
  carnivalMonday: [-48],
  shroveTuesday: [-47],
  ashWednesday: [-46],
  palmSunday: [-7],
  maundyThursday: [-3],
  goodFriday: [-2],
  holySaturday: [-1],
  easter: [-2, 1],
  easterSunday: [0],
  easterMonday: [1],
  ascension: [39],
  pentecost: [49, 50],
  pentecostSunday: [49],
  pentecostMonday: [50],
  corpusChristi: [60],
};

/** Weeks before the first Sunday of Advent. */
const beforeAdvent: Readonly<Record<string, number>> = {
  advent1: 0,
  advent2: -1,
  advent3: -2,
  advent4: -3,
  deadSunday: 1,
};

/** Month, ISO weekday, which one; −1 is the last. */
const nthWeekdays: Readonly<Record<string, readonly [number, number, number]>> = {
  martinLutherKing: [1, 1, 3],
  presidentsDay: [2, 1, 3],
  memorialDay: [5, 1, -1],
  usLabourDay: [9, 1, 1],
  columbusDay: [10, 1, 2],
  thanksgiving: [11, 4, 4],
};

/** The day that is the `nth` such weekday of the month, from 1, or from its end for −1; `null` when there is none. */
export function nthWeekdayOf(year: number, month: number, weekday: number, nth: number): CalendarDay | null {
  const first = calendarDayOf(year, month, 1);
  const next = month === 12 ? calendarDayOf(year + 1, 1, 1) : calendarDayOf(year, month + 1, 1);
  if (first === null || next === null) return null;
  const start = addDays(first, (weekday - isoWeekday(first) + 7) % 7);
  const day =
    nth > 0 ? addDays(start, (nth - 1) * 7) : addDays(next, -1 - ((isoWeekday(addDays(next, -1)) - weekday + 7) % 7));
  return day < next ? day : null;
}

/** Easter Sunday of the Gregorian calendar; the computus of Meeus, Jones and Butcher (Astronomical Algorithms, 1991, chapter 8). */
export function easterSunday(year: number): CalendarDay | null {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const f = Math.floor((century + 8) / 25);
  const g = Math.floor((century - f + 1) / 3);
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - h - (rest % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return calendarDayOf(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The fourth Sunday before Christmas Day. */
function adventSunday(year: number): CalendarDay | null {
  const eve = calendarDayOf(year, 12, 24);
  return eve && addDays(eve, -(isoWeekday(eve) % 7) - 21);
}

function between(day: CalendarDay | null, from: number, to: number): readonly [CalendarDay, CalendarDay] | null {
  return day && [addDays(day, from), addDays(day, to)];
}
