/**
 * The part of moment that vis-timeline's time axis calls, in UTC and without its 18 kB (Vite resolves `moment` to this file).
 * Calendar days here are UTC midnights, so no reader's zone and no change of clocks can move one. Weeks start on Monday (ISO 8601).
 * Like moment it is mutable: vis-timeline relies on `current.add(…)` changing `current`. `tests/timeline/utcMoment.test.ts` compares both.
 */
export interface UtcMoment {
  valueOf(): number;
  toDate(): Date;
  clone(): UtcMoment;
  /** The axis gets its words from chart.ts, whatever language is asked for here. */
  locale(language?: string): UtcMoment;
  milliseconds: Field;
  seconds: Field;
  minutes: Field;
  hours: Field;
  date: Field;
  /** 0 to 11; a day that the new month lacks becomes its last. */
  month: Field;
  year: Field;
  /** Monday 0 to Sunday 6. */
  weekday: Field;
  /** Monday 1 to Sunday 7. */
  isoWeekday(): number;
  /** ISO week, 1 to 53: week 1 holds the year's first Thursday. */
  week: Field;
  add(count: number, unit: string): UtcMoment;
  subtract(count: number, unit: string): UtcMoment;
  isSame(other: Input, unit?: string): boolean;
  /** Only for tooltips that the chart does not show. */
  format(): string;
}

/** Without a value it reads, with one it sets and returns the same moment. */
type Field = { (): number; (to: number): UtcMoment };
type Input = number | Date | UtcMoment | undefined;

const day = 86_400_000;
const lengths = new Map([
  ['millisecond', 1],
  ['second', 1_000],
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', day],
  ['week', 7 * day],
]);

const made = new WeakSet<object>();

export default function moment(input?: Input): UtcMoment {
  const date = new Date(input === undefined ? Date.now() : input.valueOf());

  const field = (get: () => number, set: (to: number) => void): Field => {
    function access(): number;
    function access(to: number): UtcMoment;
    function access(to?: number): number | UtcMoment {
      if (to === undefined) return get();
      set(to);
      return self;
    }
    return access;
  };
  const setMonth = (year: number, month: number): void => {
    const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    date.setUTCFullYear(year, month, Math.min(date.getUTCDate(), lastDay));
  };
  const addDays = (count: number): void => {
    date.setTime(date.getTime() + count * day);
  };
  const weekday = (): number => (date.getUTCDay() + 6) % 7;
  const week = (): number => {
    const thursday = new Date(date.getTime() + (3 - weekday()) * day);
    return 1 + Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * day));
  };

  const self: UtcMoment = {
    valueOf: () => date.getTime(),
    toDate: () => new Date(date),
    clone: () => moment(date),
    locale: () => self,
    milliseconds: field(
      () => date.getUTCMilliseconds(),
      (to) => date.setUTCMilliseconds(to),
    ),
    seconds: field(
      () => date.getUTCSeconds(),
      (to) => date.setUTCSeconds(to),
    ),
    minutes: field(
      () => date.getUTCMinutes(),
      (to) => date.setUTCMinutes(to),
    ),
    hours: field(
      () => date.getUTCHours(),
      (to) => date.setUTCHours(to),
    ),
    date: field(
      () => date.getUTCDate(),
      (to) => date.setUTCDate(to),
    ),
    month: field(
      () => date.getUTCMonth(),
      (to) => setMonth(date.getUTCFullYear(), to),
    ),
    year: field(
      () => date.getUTCFullYear(),
      (to) => setMonth(to, date.getUTCMonth()),
    ),
    weekday: field(weekday, (to) => addDays(to - weekday())),
    isoWeekday: () => weekday() + 1,
    week: field(week, (to) => addDays(7 * (to - week()))),
    add(count, unit) {
      const name = unit.replace(/s$/, '');
      const length = lengths.get(name);
      if (length !== undefined) date.setTime(date.getTime() + count * length);
      else if (name === 'month') setMonth(date.getUTCFullYear(), date.getUTCMonth() + count);
      else if (name === 'year') setMonth(date.getUTCFullYear() + count, date.getUTCMonth());
      else throw new RangeError(`moment shim: no unit "${unit}"`);
      return self;
    },
    subtract: (count, unit) => self.add(-count, unit),
    isSame: (other, unit) => startOf(self, unit) === startOf(moment(other), unit),
    format: () => date.toISOString(),
  };
  made.add(self);
  return self;
}

moment.isMoment = (value: unknown): boolean => typeof value === 'object' && value !== null && made.has(value);
moment.locale = (): string => 'en';

function startOf(of: UtcMoment, unit: string | undefined): string | number {
  if (unit === undefined) return of.valueOf();
  const iso = (unit === 'week' ? of.clone().weekday(0) : of).toDate().toISOString();
  return iso.slice(0, iso.indexOf('T') - (unit === 'year' ? 6 : unit === 'month' ? 3 : 0));
}
