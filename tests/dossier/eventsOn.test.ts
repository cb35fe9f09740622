// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import miamiTalks from '../../data/dossiers/miami-talks.json';
import negotiationTrack from '../../data/dossiers/negotiation-track.json';
import { dossierAsOf, type Known } from '../../src/dossier/dossierAsOf.ts';
import { inOrderOfTime } from '../../src/dossier/inOrderOfTime.ts';
import { parseDossier } from '../../src/dossier/parseDossier.ts';
import { withWhatStandsOut } from '../../src/dossier/withWhatStandsOut.ts';
import { addDays, type CalendarDay, parseCalendarDay } from '../../src/time/calendarDay.ts';
import { coveredFile } from '../fixtures/coveredDossier.ts';
import { plainlyAsOf } from './plainlyAsOf.ts';

const known = [miamiTalks, negotiationTrack, coveredFile()].map((file): Known => {
  const { dossier, coverage, problems } = parseDossier(file);
  if (dossier === null || problems.length > 0) throw new Error('A dossier has problems.');
  return { dossier: inOrderOfTime(dossier), coverage };
});

function never(): never {
  throw new Error('There is no such thing.');
}
const firstDay = parseCalendarDay('2025-11-01') ?? never();
const days = 40;
const someDay = fc.integer({ min: 0, max: days - 1 }).map((n) => addDays(firstDay, n));

/**
 * A dossier of ours with everything published, and every status begun, on drawn days; sources that are no articles may be without one. Drawn is
 * no more than a number, so that what fails can be read.
 */
function drawnAnew(seed: number): Known {
  const { dossier, coverage } = known[seed % known.length] ?? { dossier: never(), coverage: never() };
  let state = seed;
  const draw = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  const nextDay = () => addDays(firstDay, draw(days));
  const articles = dossier.articles.map((article) => ({ ...article, published: nextDay() }));
  const articleDays = new Map<string, CalendarDay>(articles.map(({ id, published }) => [id, published]));
  const dated = {
    ...coverage,
    sources: coverage.sources.map((source) => ({
      ...source,
      published: articleDays.get(source.id) ?? (draw(8) === 0 ? null : nextDay()),
    })),
  };
  const events = dossier.events.map((event) => {
    const begun = event.statuses.map(nextDay).toSorted();
    const statuses = event.statuses.map((one, at) => ({ ...one, asOf: begun[at] ?? firstDay }));
    return withWhatStandsOut({ ...event, statuses }, { ...dossier, articles }, dated);
  });
  return { dossier: { ...dossier, articles, events }, coverage: dated };
}

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
    for (const { dossier, coverage } of known) {
      const sources = coverage.sources.map((source) => ({ ...source, published: source.published ?? firstDay }));
      const then = dossierAsOf({ dossier, coverage: { ...coverage, sources } }, addDays(dossier.asOf, 400));
      expect(then.dossier.events).toBe(dossier.events);
      expect(then.coverage.reports).toEqual(coverage.reports);
    }
  });
});
