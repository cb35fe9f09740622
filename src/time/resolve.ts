import {
  addDays,
  addMonths,
  type CalendarDay,
  calendarDayOf,
  firstOfMonth,
  firstOfWeek,
  isoWeek,
  isoWeekday,
  lastOfMonth,
} from './calendarDay.ts';
import { extentOf } from './extent.ts';
import { holidayIn, nthWeekdayOf } from './holidays.ts';
import type { ReadValue } from './reading.ts';
import { type PolicyId, readingPolicies } from './readingPolicies.ts';
import type { Amount, Bound, Edge, PartOfDay, TimeExpression, Unit, Weekday, Which, YearOf } from './timeExpression.ts';

/** What an expression is read against. */
export type Against = {
  readonly anchor: CalendarDay;
  readonly direction: 'past' | 'future' | null;
  /** Whether the direction is no more than custom, so that the other one stays open. */
  readonly isCustom: boolean;
};

/** What an expression means, without its type. */
export type Resolved = Omit<ReadValue, 'type'>;

type Of<Kind extends TimeExpression['kind']> = Extract<TimeExpression, { readonly kind: Kind }>;

const nothing: Resolved = {
  edtf: null,
  partOfDay: null,
  duration: null,
  alternatives: [],
  conflict: null,
  policies: [],
};
const plain = (edtf: string | null, policies: readonly PolicyId[] = []): Resolved => ({ ...nothing, edtf, policies });

/** Never throws: an expression that leaves the years 0001 to 9999, or names a day that there is not, has no EDTF. */
export function resolve(expression: TimeExpression, against: Against): Resolved {
  try {
    return inCalendar(read(expression, against));
  } catch (error) {
    if (error instanceof RangeError) return nothing;
    throw error;
  }
}

/** Years before 1 are kept only where the words name them; counting back to them gives nothing. */
function inCalendar(value: Resolved): Resolved {
  return value.edtf?.startsWith('0000') ? nothing : value;
}

function read(expression: TimeExpression, against: Against): Resolved {
  const { anchor, direction } = against;
  switch (expression.kind) {
    case 'day':
      return plain(addDays(anchor, expression.offset));
    case 'weekday':
      return readWeekday(expression, against);
    case 'date':
      return readDate(expression, against);
    case 'period':
      return readPeriod(expression, against);
    case 'numbered':
      return readNumbered(expression, against);
    case 'season':
      return readSeason(expression, against);
    case 'decade':
      return plain(`${decadeBefore(expression.first, yearOf(anchor)) / 10}X`.padStart(4, '0'));
    case 'century':
      return plain(`${String(expression.number - 1).padStart(2, '0')}XX`);
    case 'holiday':
      return readHoliday(expression, against);
    case 'nthWeekday': {
      const month = resolve(expression.of, against);
      const [year = 0, number = 0] = (month.edtf ?? '').split('-').map(Number);
      return { ...month, edtf: nthWeekdayOf(year, number, expression.weekday, expression.nth), alternatives: [] };
    }
    case 'edge':
      return readEdge(expression, against);
    case 'someDay': {
      const month = resolve(expression.of, against);
      return mapEdtf(month, (edtf) => `${edtf}-XX`);
    }
    case 'shift':
      return readShift(expression, against);
    case 'window':
      return readWindow(expression, anchor);
    case 'within': {
      const end = shifted(anchor, expression.amount, expression.unit, 1);
      return { ...plain(end && `${anchor}/${end}`), duration: isoDuration([expression]) };
    }
    case 'since':
    case 'from': {
      const value = resolve(expression.of, expression.kind === 'since' ? { ...against, direction: 'past' } : against);
      return mapEdtf(value, (edtf) => `${firstDateOf(edtf)}/..`);
    }
    case 'until':
      return mapEdtf(
        resolve(expression.of, against),
        (edtf) => `../${isTurn(expression.of) ? lastDayOf(edtf) : lastDateOf(edtf)}`,
      );
    case 'before':
      return mapEdtf(resolve(expression.of, against), (edtf) => `../${neighbour(edtf, -1)}`);
    case 'after':
      return mapEdtf(resolve(expression.of, against), (edtf) => `${neighbour(edtf, 1)}/..`);
    case 'range': {
      const [first, last] = resolveTogether([expression.first, expression.last], against);
      return first && last ? rangeOf(first, last) : nothing;
    }
    case 'list':
      return setOf(expression, resolveTogether(expression.members, against));
    case 'duration':
      return { ...nothing, duration: isoDuration(expression.amounts) };
    case 'recurrence':
      return { ...nothing, duration: expression.every, partOfDay: expression.part };
    case 'vague':
      return plain({ past: `[..${anchor}]`, present: `${anchor}~`, future: `[${anchor}..]` }[expression.toward]);
    case 'clock': {
      const on = expression.on ? resolve(expression.on, against) : plain(anchor);
      const time = `T${two(expression.hour % 24)}:${two(expression.minute)}:00`;
      const midnight = expression.hour === 24 ? 1 : 0;
      return mapEdtf(on, (edtf) => (isDay(edtf) ? `${addDays(edtf, midnight)}${time}` : edtf));
    }
    case 'partOfDay':
      return { ...(expression.on ? resolve(expression.on, against) : plain(anchor)), partOfDay: expression.part };
    case 'nightInto': {
      const day = resolve(expression.day, against);
      return {
        ...mapEdtf(day, (edtf) => (isDay(edtf) ? `${addDays(edtf, -1)}/${edtf}` : edtf)),
        partOfDay: 'night' as PartOfDay,
      };
    }
    case 'qualified':
      return mapEdtf(resolve(expression.of, direction === null ? against : against), (edtf) =>
        /[/[{~?%]/.test(edtf) ? edtf : edtf + expression.qualifier,
      );
  }
}

// Weekdays

function readWeekday({ weekday, which, week }: Of<'weekday'>, { anchor, direction, isCustom }: Against): Resolved {
  if (week !== null) return plain(addDays(firstOfWeek(anchor), 7 * week + weekday - 1));
  const ahead = (weekday - isoWeekday(anchor) + 7) % 7;
  const coming = addDays(anchor, ahead === 0 ? 7 : ahead);
  switch (which) {
    case 'last':
      return plain(addDays(coming, -7 - (ahead === 0 ? 7 : 0)));
    case 'coming':
      return plain(coming);
    case 'this':
      return plain(addDays(firstOfWeek(anchor), weekday - 1));
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

function withOther(value: Resolved, isOpen: boolean, when: 'past' | 'future', edtf: string | null): Resolved {
  return isOpen && edtf !== null && edtf !== value.edtf ? { ...value, alternatives: [{ if: when, edtf }] } : value;
}

// Dates

function readDate({ year, month, day, weekday, which }: Of<'date'>, against: Against): Resolved {
  const { anchor } = against;
  if (year !== null) {
    const number = yearNumber(year, anchor);
    if (month === null) return plain(yearText(number));
    if (day === null) return plain(`${yearText(number)}-${two(month)}`);
    return checked(calendarDayOf(number, month, day), weekday);
  }
  if (month === null) return day === null ? nothing : checked(dayNear(anchor, day, against.direction), weekday);
  const years = [-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8].map((offset) => yearOf(anchor) + offset);
  const texts = years
    .map((number) => (day === null ? monthText(number, month) : calendarDayOf(number, month, day)))
    .filter((text) => text !== null);
  const here = day === null ? anchor.slice(0, 7) : anchor;
  const past = texts.findLast((text) => (which === 'last' ? text < here : text <= here));
  const future = texts.find((text) => (which === 'coming' || which === 'next' ? text > here : text >= here));
  if (past === undefined || future === undefined) return nothing;
  const found = choose(past, future, which, against, day !== null);
  return weekday === null ? found : { ...found, ...checked(found.edtf, weekday, found) };
}

/** Between the last and the next one of what comes every year: by the words, by the direction, and else the nearer or the last. */
function choose(past: string, future: string, which: Which | null, against: Against, isDated: boolean): Resolved {
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
  return Math.abs(Date.parse(firstDayOf(to)) - Date.parse(firstDayOf(from)));
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
function checked(edtf: string | null, said: Weekday | null, from: Resolved = nothing): Resolved {
  const value = { ...from, edtf };
  const day = edtf?.replace('?', '');
  if (said === null || day === undefined || !isDay(day)) return value;
  const is = isoWeekday(day);
  if (is === said) return { ...value, edtf: day };
  const other = from.alternatives.find((one) => isDay(one.edtf) && isoWeekday(one.edtf) === said);
  // Of two years the one with the right weekday is meant.
  return other ? { ...value, edtf: other.edtf, alternatives: [] } : { ...value, conflict: { said, is } };
}

function yearNumber(year: YearOf, anchor: CalendarDay): number {
  if ('counted' in year) return yearOf(anchor) + year.counted;
  if (year.written >= 100 || year.written < 0) return year.written;
  // Two digits: the last such year up to ten years ahead.
  const latest = yearOf(anchor) + 10;
  return latest - ((((latest - year.written) % 100) + 100) % 100);
}

// Periods

function readPeriod({ unit, offset, which }: Of<'period'>, against: Against): Resolved {
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

function readNumbered({ unit, number, year, which }: Of<'numbered'>, against: Against): Resolved {
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
  const around = [-2, -1, 0, 1, 2].map((offset) => inYear(yearOf(anchor) + offset)).filter((edtf) => edtf !== null);
  const past = around.findLast((edtf) => (which === 'last' ? lastDayOf(edtf) < anchor : firstDayOf(edtf) <= anchor));
  const future = around.find((edtf) =>
    which === 'coming' || which === 'next' ? firstDayOf(edtf) > anchor : lastDayOf(edtf) >= anchor,
  );
  return past === undefined || future === undefined ? nothing : choose(past, future, which, against, isDated);
}

function readSeason({ season, year, bothYears, which }: Of<'season'>, against: Against): Resolved {
  if (year === null) return readYearly((of) => `${yearText(of)}-${season}`, which, against, false);
  const number = yearNumber(year, against.anchor);
  if (!bothYears) return plain(`${yearText(number)}-${season}`);
  // A winter lies in two years; EDTF names it by one, so both ends are written out.
  return season === 24
    ? plain(`${yearText(number)}-12~/${yearText(number + 1)}-02~`)
    : plain(`${yearText(number)}-${season}`);
}

/** 1990 as written; of two digits (90) the last such decade that had ended. */
function decadeBefore(first: number, year: number): number {
  if (first >= 100) return Math.floor(first / 10) * 10;
  const latest = Math.floor(year / 10) * 10 - 10;
  return latest - ((((latest - first) % 100) + 100) % 100);
}

function readHoliday({ holiday, year, which }: Of<'holiday'>, against: Against): Resolved {
  const inYear = (of: number): string | null => {
    const days = holidayIn(holiday, of);
    return days && (days[0] === days[1] ? days[0] : `${days[0]}/${days[1]}`);
  };
  return year === null ? readYearly(inYear, which, against, true) : plain(inYear(yearNumber(year, against.anchor)));
}

// Beginnings, middles, ends

function readEdge({ edge, of }: Of<'edge'>, against: Against): Resolved {
  const whole = resolve(of, against);
  const { edtf } = whole;
  if (edtf === null) return whole;
  if (edge === 'firstHalf' || edge === 'secondHalf') return mapEdtf(whole, (text) => halfOf(text, edge));
  if (of.kind === 'period' && of.unit === 'week') return edgeOfWeek(edge, of, against);
  const policy = policyOf(edge, edtf);
  if (policy === null) return mapEdtf(whole, (text) => (/[/[{~?%]/.test(text) ? text : `${text}~`));
  return {
    ...mapEdtf(whole, (text) => edgeText(text.replace(/[~?%]/g, ''), policy)),
    policies: [...whole.policies, policy],
  };
}

/** The end of a week that is over by the anchor’s Tuesday, told in the past, is that of the week before. */
function edgeOfWeek(edge: Edge, of: Of<'period'>, { anchor, direction, isCustom }: Against): Resolved {
  const policy: PolicyId = edge === 'early' ? 'earlyWeek' : edge === 'mid' ? 'midWeek' : 'lateWeek';
  const { first, last } = readingPolicies[policy];
  const monday = addDays(firstOfWeek(anchor), 7 * of.offset);
  const isOver = of.offset === 0 && direction === 'past' && !isCustom && addDays(monday, first - 1) > anchor;
  const from = addDays(monday, first - 1 - (isOver ? 7 : 0));
  const to = addDays(from, last - first);
  return plain(policy === 'lateWeek' ? `[${from}..${to}]` : `${from}~/${to}~`, [policy]);
}

function policyOf(edge: Exclude<Edge, 'firstHalf' | 'secondHalf'>, edtf: string): PolicyId | null {
  const unit = /^\d{4}-(?:0\d|1[0-2])[~?]?$/.test(edtf)
    ? 'Month'
    : /^\d{4}[~?]?$/.test(edtf)
      ? 'Year'
      : /^\d{3}X$/.test(edtf)
        ? 'Decade'
        : /^\d\dXX$/.test(edtf)
          ? 'Century'
          : null;
  if (unit === null) return null;
  if (edge === 'turn') return unit === 'Year' ? 'turnOfYear' : `late${unit}`;
  return `${edge}${unit}`;
}

function edgeText(edtf: string, policy: PolicyId): string {
  const { first, last } = readingPolicies[policy];
  if (policy === 'turnOfYear') return `${edtf}-12`;
  if (policy.endsWith('Month')) {
    const end = lastOfMonth(firstDayOf(edtf));
    if (policy === 'lateMonth') return `${edtf}-${two(first)}~/${end}`;
    return `${edtf}-${two(first)}${policy === 'midMonth' ? '~' : ''}/${edtf}-${two(last)}~`;
  }
  if (policy.endsWith('Year')) return `${edtf}-${two(first)}~/${edtf}-${two(last)}~`;
  const start = Number(edtf.replaceAll('X', '0'));
  return `${yearText(start + first)}~/${yearText(start + last)}~`;
}

function halfOf(edtf: string, edge: 'firstHalf' | 'secondHalf'): string {
  const isFirst = edge === 'firstHalf';
  if (/^\d\dXX$/.test(edtf)) {
    const start = Number(edtf.slice(0, 2)) * 100;
    return isFirst
      ? `${yearText(start + 1)}/${yearText(start + 50)}`
      : `${yearText(start + 51)}/${yearText(start + 100)}`;
  }
  if (/^\d{3}X$/.test(edtf)) {
    const start = Number(edtf.slice(0, 3)) * 10;
    return isFirst ? `${yearText(start)}/${yearText(start + 4)}` : `${yearText(start + 5)}/${yearText(start + 9)}`;
  }
  if (/^\d{4}$/.test(edtf)) return isFirst ? `${edtf}-01/${edtf}-06` : `${edtf}-07/${edtf}-12`;
  if (/^\d{4}-\d\d$/.test(edtf))
    return isFirst ? `${edtf}-01/${edtf}-15` : `${edtf}-16/${lastOfMonth(firstDayOf(edtf))}`;
  return edtf;
}

// Counted from the anchor

function readShift(
  { amount, unit, sign, bound, from }: Of<'shift'>,
  { anchor, direction, isCustom }: Against,
): Resolved {
  const duration = isoDuration([{ amount, unit }]);
  // “in vier Monaten” of something that is over is how long it took.
  if (amount === 'some' || (from === 'anchor' && sign === 1 && direction === 'past' && !isCustom))
    return { ...nothing, duration };
  const policies: PolicyId[] = bound === 'less' ? ['nearly'] : bound === 'more' ? ['over'] : [];
  const edtf = shifted(anchor, amount, unit, sign, bound);
  return { ...plain(edtf, policies), duration };
}

/** The unit gives the precision: days are exact, weeks and more are about then, unless the words say exactly. */
function shifted(anchor: CalendarDay, amount: Amount, unit: Unit, sign: 1 | -1, bound: Bound = null): string | null {
  if (amount === 'some') return null;
  const about = bound === 'exact' || amount === 0 ? '' : '~';
  const factor =
    bound === 'less' ? 1 - 1 / readingPolicies.nearly.first : bound === 'more' ? 1 + 1 / readingPolicies.over.first : 1;
  const count = amount * factor * sign;
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return anchor;
    case 'day':
    case 'night':
      return addDays(anchor, Math.round(count)) + (bound === 'less' || bound === 'more' ? '~' : '');
    case 'week':
    case 'weekend':
      return addDays(anchor, Math.round(count * 7)) + about;
    case 'month':
    case 'quarter':
    case 'half':
    case 'season':
      return addMonths(anchor, Math.round(count * monthsIn[unit])).slice(0, 7) + about;
    default:
      return addMonths(anchor, Math.round(count * monthsIn[unit])).slice(0, 4) + about;
  }
}

const monthsIn = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
} as const;

const policyOfSome: Partial<Readonly<Record<Unit, { readonly policy: PolicyId; readonly unit: Unit }>>> = {
  day: { policy: 'someDays', unit: 'day' },
  week: { policy: 'someWeeks', unit: 'day' },
  month: { policy: 'someMonths', unit: 'month' },
  year: { policy: 'someYears', unit: 'year' },
};

function readWindow({ amount, unit, sign }: Of<'window'>, anchor: CalendarDay): Resolved {
  const duration = isoDuration([{ amount, unit }]);
  if (amount !== 'some') {
    const far = shifted(anchor, amount, unit, sign);
    const edge = sign < 0 ? anchor : unit === 'day' ? addDays(anchor, 1) : anchor;
    return { ...plain(far && (sign < 0 ? `${far}/${edge}` : `${edge}/${far}`)), duration };
  }
  const some = policyOfSome[unit];
  if (some === undefined) return { ...plain(sign < 0 ? `[..${anchor}]` : `[${anchor}..]`), duration };
  const length = readingPolicies[some.policy].first;
  const far = shifted(anchor, length, some.unit, sign);
  const edtf =
    far && (sign < 0 ? `${far.replace('~', '')}~/${anchor}` : `${addDays(anchor, 1)}/${far.replace('~', '')}~`);
  return { ...plain(edtf, [some.policy]), duration };
}

// Two and more

/** Members of a range or list take one direction and keep their order; what one leaves out it borrows from the next on its right. */
export function resolveTogether(members: readonly TimeExpression[], against: Against): readonly Resolved[] {
  const whole = members.reduceRight<readonly TimeExpression[]>(
    (right, member) => [borrowed(member, right[0]), ...right],
    [],
  );
  const isAhead = against.direction === 'future';
  const order = isAhead ? whole : whole.toReversed();
  const found: Resolved[] = [];
  let at = against;
  for (const member of order) {
    const value = resolve(member, at);
    found.push(isAhead || found.length === 0 ? value : { ...value, alternatives: [] });
    // Only weekdays lean on their neighbour; a date has its own month.
    if (member.kind === 'weekday' && value.edtf !== null && isDay(value.edtf)) {
      at = {
        ...against,
        anchor: addDays(value.edtf, isAhead ? 1 : -1),
        direction: isAhead ? 'future' : 'past',
        isCustom: false,
      };
    }
  }
  return isAhead ? found : found.toReversed();
}

/** “12. bis 14. Januar”, “im März und April 2024”, “von 9 bis 18 Uhr am Mittwoch” */
function borrowed(member: TimeExpression, right: TimeExpression | undefined): TimeExpression {
  const from = right?.kind === 'range' ? right.first : right;
  if (member.kind !== 'date' || from?.kind !== 'date') return member;
  if (member.month === null && member.year === null && member.day !== null)
    return { ...member, month: from.month, year: from.year };
  return member.year === null && member.month !== null && from.year !== null && (from.month ?? 13) >= member.month
    ? { ...member, year: from.year }
    : member;
}

function rangeOf(first: Resolved, last: Resolved): Resolved {
  if (first.edtf === null || last.edtf === null) return nothing;
  const from = firstDateOf(first.edtf);
  let to = lastDateOf(last.edtf);
  // From December to February: the year of the second is that after the first.
  if (firstDayOf(from) > lastDayOf(to)) to = nextYear(to);
  const isClock = from.includes('T') || to.includes('T');
  return { ...merged([first, last]), edtf: isClock ? daysOfClocks(from, to) : from === to ? from : `${from}/${to}` };
}

/** EDTF has no intervals of hours: the day or days they lie on. */
function daysOfClocks(from: string, to: string): string {
  const [first = from] = from.split('T');
  const [last = to] = to.split('T');
  return first === last ? first : `${first}/${last}`;
}

function setOf({ joined }: Of<'list'>, values: readonly Resolved[]): Resolved {
  const texts = values.map(({ edtf }) => edtf);
  const all = merged(values);
  if (!texts.every((edtf) => edtf !== null)) return all;
  const members = texts.map((edtf) => edtf.split('T')[0] ?? edtf);
  const unique = [...new Set(members)];
  const [only] = unique;
  if (unique.length === 1 && only !== undefined) return { ...all, edtf: only };
  if (unique.some((edtf) => /[[{]|^\.\.|\.\.$/.test(edtf))) return all;
  if (joined === 'and' && unique.every((edtf, at) => at === 0 || isNextTo(unique[at - 1] ?? '', edtf))) {
    return { ...all, edtf: `${firstDateOf(unique[0] ?? '')}/${lastDateOf(unique.at(-1) ?? '')}` };
  }
  const list = unique.map((edtf) => edtf.replace('/', '..')).join(',');
  return { ...all, edtf: joined === 'and' ? `{${list}}` : `[${list}]` };
}

/** Whether `b` begins on the day after `a` ends, both of one precision. */
function isNextTo(a: string, b: string): boolean {
  return a.length === b.length && addDays(lastDayOf(a), 1) === firstDayOf(b);
}

function merged(values: readonly Resolved[]): Resolved {
  return {
    ...nothing,
    partOfDay: values[0]?.partOfDay ?? null,
    conflict: values.find(({ conflict }) => conflict !== null)?.conflict ?? null,
    policies: [...new Set(values.flatMap(({ policies }) => policies))],
  };
}

// EDTF as text

function mapEdtf(value: Resolved, change: (edtf: string) => string): Resolved {
  return {
    ...value,
    edtf: value.edtf === null ? null : change(value.edtf),
    alternatives: value.alternatives.map((one) => ({ ...one, edtf: change(one.edtf) })),
  };
}

function isDay(edtf: string): edtf is CalendarDay {
  return /^\d{4}-\d\d-\d\d$/.test(edtf) && !edtf.includes('X');
}

const isTurn = (of: TimeExpression) => of.kind === 'edge' && of.edge === 'turn';

/** Of an interval its start, of a set its first day, as a single date; anything else as it is. */
function firstDateOf(edtf: string): string {
  if (/^[[{]/.test(edtf)) return firstDayOf(edtf);
  return edtf.split('/')[0] ?? edtf;
}

function lastDateOf(edtf: string): string {
  if (/^[[{]/.test(edtf)) return lastDayOf(edtf);
  return edtf.split('/').at(-1) ?? edtf;
}

/** Throws a `RangeError` for a time that is open there. */
function firstDayOf(edtf: string): CalendarDay {
  const first = extentOf(edtf)?.first;
  if (first == null) throw new RangeError(`“${edtf}” has no first day.`);
  return first;
}

function lastDayOf(edtf: string): CalendarDay {
  const last = extentOf(edtf)?.last;
  if (last == null) throw new RangeError(`“${edtf}” has no last day.`);
  return last;
}

/** The year, month or day before (−1) or after (1), as precise as this one. */
function neighbour(edtf: string, by: 1 | -1): string {
  const day = by < 0 ? addDays(firstDayOf(edtf), -1) : addDays(lastDayOf(edtf), 1);
  return day.slice(0, /^\d{4}$/.test(edtf) ? 4 : /^\d{4}-(?:0\d|1[0-2])$/.test(edtf) ? 7 : 10);
}

function nextYear(edtf: string): string {
  return yearText(Number(edtf.slice(0, 4)) + 1) + edtf.slice(4);
}

const two = (number: number) => String(number).padStart(2, '0');
const monthText = (year: number, month: number) => `${yearText(year)}-${two(month)}`;
const yearOf = (day: CalendarDay) => Number(day.slice(0, 4));
const monthOf = (day: CalendarDay) => Number(day.slice(5, 7));

/** Astronomical, four digits; throws a `RangeError` beyond 9999. */
function yearText(year: number): string {
  if (year > 9999 || year < -9999) throw new RangeError(`${year} has more than four digits.`);
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}

const letters: Readonly<Record<Unit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  night: 'D',
  week: 'W',
  weekend: 'W',
  month: 'M',
  season: '3M',
  quarter: '3M',
  half: '6M',
  year: 'Y',
  decade: '10Y',
  century: '100Y',
  millennium: '1000Y',
};

/** ISO 8601-1: P4Y, P6M, PT1H30M; PXY where the words give no number. */
export function isoDuration(amounts: readonly { readonly amount: Amount; readonly unit: Unit }[]): string {
  let date = '';
  let time = '';
  for (const { amount, unit } of amounts) {
    const [, t, factor, letter] = /^(T?)(\d*)(\w)$/.exec(letters[unit]) ?? [];
    if (letter === undefined) continue;
    const count = amount === 'some' ? 'X' : amount * Number(factor || 1);
    const text = wholeUnits(count, letter, t === 'T');
    if (t === 'T') time += text;
    else date += text;
  }
  return `P${date}${time === '' ? '' : `T${time}`}`;
}

/** Fractions in the next smaller unit: 1.5 years are 18 months, 1.5 hours 90 minutes. */
function wholeUnits(count: number | 'X', letter: string, isTime: boolean): string {
  if (count === 'X' || Number.isInteger(count)) return `${count}${letter}`;
  const [factor, smaller] =
    letter === 'Y'
      ? [12, 'M']
      : letter === 'W'
        ? [7, 'D']
        : letter === 'M' && !isTime
          ? [30, 'D']
          : letter === 'H'
            ? [60, 'M']
            : [1, letter];
  return `${Math.round(count * factor)}${smaller}`;
}
