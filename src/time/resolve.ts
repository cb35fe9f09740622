import { addDays } from './calendarDay.ts';
import { firstDateOf, firstDayOf, isDay, lastDateOf, lastDayOf, neighbour, nextYear, two, yearOf } from './edtfText.ts';
import { completed } from './expressions.ts';
import { nthWeekdayOf } from './holidays.ts';
import { isoDuration } from './isoDuration.ts';
import { readDate, readWeekday } from './resolveDate.ts';
import { type Against, mapEdtf, nothing, plain, type Resolved } from './resolved.ts';
import { readEdge } from './resolveEdge.ts';
import { decadeBefore, readHoliday, readNumbered, readPeriod, readSeason } from './resolvePeriod.ts';
import { readShift, readWindow, shifted } from './resolveShift.ts';
import type { Of, TimeExpression } from './timeExpression.ts';

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
  const { anchor } = against;
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
      return plain(`${expression.number < 0 ? '-' : ''}${two(Math.abs(expression.number) - 1)}XX`);
    case 'holiday':
      return readHoliday(expression, against);
    case 'nthWeekday': {
      const month = resolve(expression.of, against);
      const [year = 0, number = 0] = (month.edtf ?? '').split('-').map(Number);
      return { ...month, edtf: nthWeekdayOf(year, number, expression.weekday, expression.nth), alternatives: [] };
    }
    case 'edge':
      return readEdge(expression, resolve(expression.of, against), against);
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
      const [first, last] = resolveEnds(expression, against);
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
      return mapEdtf(on, (edtf) => {
        const day = edtf.replace('?', '');
        return isDay(day) ? `${addDays(day, midnight)}${time}` : edtf;
      });
    }
    case 'partOfDay':
      return { ...(expression.on ? resolve(expression.on, against) : plain(anchor)), partOfDay: expression.part };
    case 'nightInto': {
      const day = resolve(expression.day, against);
      return {
        ...mapEdtf(day, (edtf) => (isDay(edtf) ? `${addDays(edtf, -1)}/${edtf}` : edtf)),
        partOfDay: 'night',
      };
    }
    case 'qualified':
      return mapEdtf(resolve(expression.of, against), (edtf) =>
        /[/[{~?%]/.test(edtf) ? edtf : edtf + expression.qualifier,
      );
  }
}

/** The end of a range first, then the last such beginning before it: what is under way on the anchor’s day is not put off for a year. */
export function resolveEnds({ first, last }: Of<'range'>, against: Against): readonly [Resolved, Resolved] {
  const [from = first, to = last] = completed([first, last]);
  const end = resolve(to, against);
  const start = resolve(from, beside(to, end, against, false));
  return [{ ...start, alternatives: [] }, end];
}

/** Members of a list take one direction, keep their order and borrow from the next what they leave out. */
export function resolveTogether(members: readonly TimeExpression[], against: Against): readonly Resolved[] {
  const isAhead = against.direction === 'future';
  const whole = completed(members);
  const order = isAhead ? whole : whole.toReversed();
  const found: Resolved[] = [];
  let at = against;
  for (const member of order) {
    const value = resolve(member, at);
    found.push(isAhead || found.length === 0 ? value : { ...value, alternatives: [] });
    at = beside(member, value, against, isAhead);
  }
  return isAhead ? found : found.toReversed();
}

/** What the next member is read against: the one just read, so that both keep together whatever lies between them. */
function beside(member: TimeExpression, { edtf }: Resolved, against: Against, isAhead: boolean): Against {
  const leans = member.kind === 'weekday' || (member.kind === 'date' && member.year === null);
  if (!leans || edtf === null) return against;
  const day = isAhead ? firstDayOf(edtf) : lastDayOf(edtf);
  // The same weekday again is another day; the same date is not.
  const anchor = member.kind === 'weekday' && !isAhead ? addDays(day, -1) : day;
  return { anchor, direction: isAhead ? 'future' : 'past', isCustom: false };
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
  // Where one is uncertain all are, since they were read together.
  const mark = texts.some((edtf) => edtf.endsWith('?')) ? '?' : '';
  const unique = [...new Set(texts.map((edtf) => (edtf.split('T')[0] ?? edtf).replace('?', '')))];
  const [only] = unique;
  if (unique.length === 1 && only !== undefined) return { ...all, edtf: only + mark };
  if (unique.some((edtf) => /[[{]|^\.\.|\.\.$/.test(edtf))) return all;
  if (joined === 'and' && unique.every((edtf, at) => at === 0 || isNextTo(unique[at - 1] ?? '', edtf))) {
    return { ...all, edtf: `${firstDateOf(unique[0] ?? '')}${mark}/${lastDateOf(unique.at(-1) ?? '')}${mark}` };
  }
  const list = unique.map((edtf) => edtf.replace('/', '..') + mark).join(',');
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

/** “bis Jahresende”, “bis Ende März”: up to the last day. */
const isTurn = (of: TimeExpression) => of.kind === 'edge' && (of.edge === 'turn' || of.edge === 'late');
