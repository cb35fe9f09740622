// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstAtLeast, greatestIn, tournamentOf } from '../../src/columns/tournament.ts';

const anyRun = fc
  .tuple(
    fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 40 }),
    fc.constantFrom(1, 10, 150),
    fc.nat(),
    fc.nat(),
  )
  .map(([pattern, times, a, b]) => {
    // Long enough for three rounds of sixteen, without drawing each
    const values = Array.from({ length: times }, (_, at) => pattern.map((value) => value + (at % 3))).flat();
    const [from = 0, to = 0] = [a % (values.length + 1), b % (values.length + 1)].sort((x, y) => x - y);
    const rows = Uint32Array.from(values, (_, index) => values.length - 1 - index);
    return { values, from, to, tournament: tournamentOf(Int32Array.from(values).reverse(), rows, values.length) };
  });

it('finds the greatest of a run, the first of equals', () => {
  fc.assert(
    fc.property(anyRun, ({ values, from, to, tournament }) => {
      const run = values.slice(from, to);
      expect(greatestIn(tournament, from, to)).toBe(run.length === 0 ? null : from + run.indexOf(Math.max(...run)));
    }),
  );
});

it('finds the first that is large enough', () => {
  fc.assert(
    fc.property(anyRun, fc.integer({ min: -60, max: 60 }), ({ values, from, to, tournament }, least) => {
      const found = values.findIndex((value, index) => index >= from && index < to && value >= least);
      expect(firstAtLeast(tournament, from, to, least)).toBe(found < 0 ? null : found);
    }),
  );
});
