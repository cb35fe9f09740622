import fc from 'fast-check';
import { type Edtf, type EdtfDate, type EdtfEnd, type EdtfMember, formatEdtf, parseEdtf } from '../../src/time/edtf.ts';

/** Draws times of every kind of ISO 8601-2 that Sourceline knows, for property tests. */
const qualifier = fc.constantFrom('' as const, '?' as const, '~' as const, '%' as const);
const year = fc.oneof(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 9999 }));
const anyYear = fc.oneof(year, fc.integer({ min: -9999, max: -1 }), fc.constantFrom(170_000_002, -170_000_002, 12_345));
const month = fc.integer({ min: 1, max: 12 });

export function edtfDates(years: fc.Arbitrary<number>): fc.Arbitrary<EdtfDate> {
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('day' as const),
        year: years,
        month,
        day: fc.integer({ min: 1, max: 28 }),
        qualifier,
      }),
    },
    fc.record({
      kind: fc.constant('month' as const),
      year: years,
      month,
      mask: fc.constantFrom('' as const, '-XX' as const),
      qualifier,
    }),
    fc.record({
      kind: fc.constant('season' as const),
      year: years,
      season: fc.constantFrom(21 as const, 22 as const, 23 as const, 24 as const),
      qualifier,
    }),
    fc.record({
      kind: fc.constant('year' as const),
      year: years,
      mask: fc.constantFrom('' as const, '-XX' as const, '-XX-XX' as const),
      qualifier,
    }),
    fc.record({ kind: fc.constant('decade' as const), first: years.map((n) => decadeOf(n, 10)), qualifier }),
    fc.record({ kind: fc.constant('century' as const), first: years.map((n) => decadeOf(n, 100)), qualifier }),
  );
}

/** Years before 0 count away from it: -1985 lies in -198X, from -1989 on. Long years have no X. */
function decadeOf(n: number, count: number): number {
  const inFour = n % 10_000;
  return inFour < 0 ? Math.ceil(inFour / count) * count - count + 1 : Math.floor(inFour / count) * count;
}

function drawn(years: fc.Arbitrary<number>): fc.Arbitrary<Edtf> {
  const date = edtfDates(years);
  const end: fc.Arbitrary<EdtfEnd> = fc.oneof(
    { weight: 3, arbitrary: date },
    fc.constantFrom('open' as const, 'unknown' as const),
  );
  const range = fc.record({ kind: fc.constant('range' as const), first: date, last: date });
  const member: fc.Arbitrary<EdtfMember> = fc.oneof(date, range);
  const until = fc.record({ kind: fc.constant('range' as const), first: fc.constant(null), last: date });
  const from = fc.record({ kind: fc.constant('range' as const), first: date, last: fc.constant(null) });
  const members = fc
    .tuple(fc.option(until), fc.array(member, { maxLength: 4 }), fc.option(from))
    .map(([first, middle, last]) => [first, ...middle, last].filter((each) => each !== null))
    .filter((list) => list.length > 0);
  return (
    fc
      .oneof(
        { weight: 3, arbitrary: date },
        fc.record({ kind: fc.constant('interval' as const), start: end, end }),
        fc.record({ kind: fc.constantFrom('oneOf' as const, 'allOf' as const), members }),
      )
      // Ends that are drawn the wrong way round, or both missing, are no EDTF.
      .filter((edtf) => !isLongWithMonth(edtf) && parseEdtf(formatEdtf(edtf)).ok)
  );
}

/** A month or day after a year of more than four digits has no spelling. */
function isLongWithMonth(edtf: Edtf): boolean {
  return /Y-?\d+-/.test(formatEdtf(edtf));
}

/** Any year, also before our era and beyond 9999. */
export const edtfs: fc.Arbitrary<Edtf> = drawn(anyYear);
/** Only years that the calendar here can hold. */
export const edtfsOnCalendar: fc.Arbitrary<Edtf> = drawn(fc.integer({ min: 0, max: 9998 }));
