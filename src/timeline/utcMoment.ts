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

/** One object with methods on its prototype: an axis makes some hundred of them a frame. */
class Utc implements UtcMoment {
  readonly #date: Date;
  constructor(time: number) {
    this.#date = new Date(time);
  }
  valueOf(): number {
    return this.#date.getTime();
  }
  toDate(): Date {
    return new Date(this.#date);
  }
  clone(): UtcMoment {
    return new Utc(this.valueOf());
  }
  locale(): this {
    return this;
  }
  milliseconds(): number;
  milliseconds(to: number): this;
  milliseconds(to?: number): number | this {
    return to === undefined ? this.#date.getUTCMilliseconds() : this.#after(this.#date.setUTCMilliseconds(to));
  }
  seconds(): number;
  seconds(to: number): this;
  seconds(to?: number): number | this {
    return to === undefined ? this.#date.getUTCSeconds() : this.#after(this.#date.setUTCSeconds(to));
  }
  minutes(): number;
  minutes(to: number): this;
  minutes(to?: number): number | this {
    return to === undefined ? this.#date.getUTCMinutes() : this.#after(this.#date.setUTCMinutes(to));
  }
  hours(): number;
  hours(to: number): this;
  hours(to?: number): number | this {
    return to === undefined ? this.#date.getUTCHours() : this.#after(this.#date.setUTCHours(to));
  }
  date(): number;
  date(to: number): this;
  date(to?: number): number | this {
    return to === undefined ? this.#date.getUTCDate() : this.#after(this.#date.setUTCDate(to));
  }
  month(): number;
  month(to: number): this;
  month(to?: number): number | this {
    return to === undefined ? this.#date.getUTCMonth() : this.#setMonth(this.#date.getUTCFullYear(), to);
  }
  year(): number;
  year(to: number): this;
  year(to?: number): number | this {
    return to === undefined ? this.#date.getUTCFullYear() : this.#setMonth(to, this.#date.getUTCMonth());
  }
  weekday(): number;
  weekday(to: number): this;
  weekday(to?: number): number | this {
    const now = weekdayOf(this.valueOf());
    return to === undefined ? now : this.add(to - now, 'day');
  }
  isoWeekday(): number {
    return weekdayOf(this.valueOf()) + 1;
  }
  week(): number;
  week(to: number): this;
  week(to?: number): number | this {
    const thursday = new Date(this.valueOf() + (3 - weekdayOf(this.valueOf())) * day);
    const now = 1 + Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * day));
    return to === undefined ? now : this.add(to - now, 'week');
  }
  add(count: number, unit: string): this {
    const name = unit.replace(/s$/, '');
    const length = lengths.get(name);
    if (length !== undefined) return this.#after(this.#date.setTime(this.valueOf() + count * length));
    const [year, month] = [this.#date.getUTCFullYear(), this.#date.getUTCMonth()];
    if (name === 'month') return this.#setMonth(year, month + count);
    if (name === 'year') return this.#setMonth(year + count, month);
    throw new RangeError(`moment shim: no unit "${unit}"`);
  }
  subtract(count: number, unit: string): this {
    return this.add(-count, unit);
  }
  isSame(other: Input, unit?: string): boolean {
    return startOf(this.valueOf(), unit) === startOf(timeOf(other), unit);
  }
  format(): string {
    return this.#date.toISOString();
  }

  #after(_set: number): this {
    return this;
  }
  #setMonth(year: number, month: number): this {
    const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    return this.#after(this.#date.setUTCFullYear(year, month, Math.min(this.#date.getUTCDate(), lastDay)));
  }
}

export default function moment(input?: Input): UtcMoment {
  return new Utc(timeOf(input));
}

moment.isMoment = (value: unknown): boolean => value instanceof Utc;
moment.locale = (): string => 'en';

function timeOf(input: Input): number {
  return input === undefined ? Date.now() : input.valueOf();
}

/** Monday 0; 1 January 1970 was a Thursday. */
function weekdayOf(time: number): number {
  return (((Math.floor(time / day) + 3) % 7) + 7) % 7;
}

/** A number that is the same for the times of one unit; units below a day count as a day. */
function startOf(time: number, unit: string | undefined): number {
  if (unit === undefined) return time;
  if (unit === 'week') return Math.floor(time / day) - weekdayOf(time);
  if (unit !== 'month' && unit !== 'year') return Math.floor(time / day);
  const date = new Date(time);
  return unit === 'year' ? date.getUTCFullYear() : date.getUTCFullYear() * 12 + date.getUTCMonth();
}
