import { addDays, addMonths, type CalendarDay, firstOfWeek } from './calendarDay.ts';
import { isoDuration } from './isoDuration.ts';
import { type PolicyId, readingPolicies } from './readingPolicies.ts';
import { type Against, nothing, plain, type Resolved } from './resolved.ts';
import type { Amount, Bound, Of, Unit } from './timeExpression.ts';

export function readShift(
  { amount, unit, sign, bound, from }: Of<'shift'>,
  { anchor, direction, isCustom }: Against,
): Resolved {
  const duration = isoDuration([{ amount, unit }]);
  // “in vier Monaten” of something that is over is how long it took.
  if (amount === 'some' || (from === 'anchor' && sign === 1 && direction === 'past' && !isCustom))
    return { ...nothing, duration };
  if (unit === 'week' && from === 'told' && bound === 'exact') {
    const monday = addDays(firstOfWeek(anchor), 7 * amount * sign);
    return plain(`${monday}/${addDays(monday, 6)}`);
  }
  const policies: PolicyId[] = bound === 'less' ? ['nearly'] : bound === 'more' ? ['over'] : [];
  const edtf = unit === 'hour' ? hoursFrom(anchor, amount * sign) : shifted(anchor, amount, unit, sign, bound);
  return { ...plain(edtf, policies), duration };
}

const hoursInDay = 24;

/** Nobody says at what hour the anchor lies: 48 hours before are two days, but 12 may lie on the same day or on the one before. */
function hoursFrom(anchor: CalendarDay, hours: number): string {
  const first = addDays(anchor, Math.floor(hours / hoursInDay));
  const last = addDays(anchor, Math.ceil(hours / hoursInDay));
  return first === last ? first : `[${first},${last}]`;
}

/** The day, month or year so far away. The unit gives the precision: hours reach as far as they may, days are exact, weeks and more are about then, unless the words say exactly. */
export function shifted(
  anchor: CalendarDay,
  amount: Amount,
  unit: Unit,
  sign: 1 | -1,
  bound: Bound = null,
): string | null {
  if (amount === 'some') return null;
  const about = bound === 'exact' || amount === 0 ? '' : '~';
  const factor =
    bound === 'less' ? 1 - 1 / readingPolicies.nearly.first : bound === 'more' ? 1 + 1 / readingPolicies.over.first : 1;
  const count = amount * factor * sign;
  switch (unit) {
    case 'second':
    case 'minute':
      return anchor;
    case 'hour':
      return addDays(anchor, sign * Math.ceil(amount / hoursInDay));
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
      // Half a year is no matter of years.
      return addMonths(anchor, Math.round(count * monthsIn[unit])).slice(0, Number.isInteger(amount) ? 4 : 7) + about;
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

export function readWindow({ amount, unit, sign }: Of<'window'>, anchor: CalendarDay): Resolved {
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
