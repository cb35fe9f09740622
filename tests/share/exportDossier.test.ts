// @vitest-environment node
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dossierAsOf, publicationDays } from '../../src/dossier/dossierAsOf.ts';
import { parseDossier } from '../../src/dossier/parseDossier.ts';
import { exportDossier } from '../../src/share/exportDossier.ts';
import { coveredDossier, coveredFile } from '../fixtures/coveredDossier.ts';
import { published, readKnown } from './exportFixtures.ts';

const names = readdirSync('data/dossiers').map((name) => name.replace('.json', ''));

describe('A dossier that is exported whole', () => {
  test.each(names)('%s is read back as the same, with who else says so', (name) => {
    const known = published(name);
    expect(readKnown(JSON.parse(exportDossier(known, null)))).toEqual(known);
  });

  test('is the file it was read from', () => {
    expect(JSON.parse(exportDossier(coveredDossier(), null))).toEqual(coveredFile());
  });

  test('of the first format is read back too', () => {
    const file = coveredFile();
    const old = {
      ...file,
      format: 'sourceline/1',
      asOf: '2025-11-22',
      contact: undefined,
      origins: undefined,
      corrections: undefined,
      sources: file.sources.slice(0, 1).map(({ origin: _, publishedGrade: __, ...source }) => source),
      events: file.events
        .slice(0, 1)
        .map(({ reports: _, statuses: __, ...event }) => ({ ...event, status: 'happened' })),
    };
    const known = readKnown(JSON.parse(JSON.stringify(old)));
    expect(readKnown(JSON.parse(exportDossier(known, null)))).toEqual(known);
  });
});

describe('A view that is exported', () => {
  const known = coveredDossier();
  const [, signing] = known.dossier.events;
  if (signing === undefined) throw new RangeError('no event');

  test('has its events alone, with the sources, origins, participants and places that they need', () => {
    const file = JSON.parse(exportDossier(known, [signing]));
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    expect(ids(file.events)).toEqual(['signing']);
    expect(ids(file.sources)).toEqual(['blog-undated', 'post-1123']);
    expect(ids(file.origins)).toEqual(['post', 'blog']);
    expect(ids(file.participants)).toEqual(['envoy']);
    expect(file.places).toEqual([]);
    expect(ids(file.parties)).toEqual(['first-side', 'second-side']);
  });

  test('leaves out relations to other events, their corrections, and what was taken out', () => {
    const file = JSON.parse(exportDossier(known, [signing]));
    expect(file.events[0].relations).toEqual([]);
    expect(file.corrections.map(({ on }: { readonly on: string }) => on)).toEqual(['2025-12-03']);
    expect(file).not.toHaveProperty('retired');
  });

  test('is read back without a problem, whatever its events are', () => {
    for (const name of names) {
      const known = published(name);
      fc.assert(
        fc.property(fc.subarray([...known.dossier.events]), (events) => {
          const { dossier, problems } = parseDossier(JSON.parse(exportDossier(known, events)));
          expect(problems).toEqual([]);
          expect(dossier?.events.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
        }),
        { numRuns: 20 },
      );
    }
  });

  test('as of a day holds what was known then, and can be read back', () => {
    for (const name of names) {
      const whole = published(name);
      for (const day of publicationDays(whole.coverage)) {
        const then = dossierAsOf(whole, day);
        const { dossier, coverage, problems } = parseDossier(JSON.parse(exportDossier(then, null)));
        expect(dossier?.events, `${name} ${day}: ${JSON.stringify(problems)}`).toEqual(then.dossier.events);
        expect(coverage.sources).toEqual(then.coverage.sources);
      }
    }
  });
});
