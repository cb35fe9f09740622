// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierAsOf } from '../../src/dossier/dossierAsOf.ts';
import { addDays } from '../../src/time/calendarDay.ts';
import { drawnAnew, drawnDays, firstDay, reported } from '../fixtures/drawnAnew.ts';
import { plainlyAsOf } from './plainlyAsOf.ts';

const someDay = fc.integer({ min: 0, max: drawnDays - 1 }).map((n) => addDays(firstDay, n));

describe('the events as of a day', () => {
  it('are those that a plain loop makes, whatever came to be known when, and on whatever days were looked at before', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(someDay, { minLength: 1, maxLength: 6 }), (seed, looks) => {
        const drawn = drawnAnew(seed);
        for (const day of looks) expect(dossierAsOf(drawn, day)).toEqual(plainlyAsOf(drawn, day));
      }),
      { numRuns: 60 },
    );
  });

  it('are the very same where nothing about them changed between two days, and the list too where nothing did at all', () => {
    fc.assert(
      fc.property(fc.nat(), someDay, (seed, day) => {
        const drawn = drawnAnew(seed);
        const before = dossierAsOf(drawn, day).dossier.events;
        const after = dossierAsOf(drawn, addDays(day, 1)).dossier.events;
        const isEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
        const byId = new Map(before.map((event) => [event.id, event]));
        for (const event of after) {
          const then = byId.get(event.id);
          if (isEqual(then, event)) expect(event).toBe(then);
        }
        if (isEqual(before, after)) expect(after).toBe(before);
      }),
      { numRuns: 60 },
    );
  });

  it('are those of now, once all of it is known, and no source is without a day', () => {
    for (const { dossier, coverage } of reported) {
      const sources = coverage.sources.map((source) => ({ ...source, published: source.published ?? firstDay }));
      const then = dossierAsOf({ dossier, coverage: { ...coverage, sources } }, addDays(dossier.asOf, 400));
      expect(then.dossier.events).toBe(dossier.events);
      expect(then.coverage.reports).toEqual(coverage.reports);
    }
  });
});
