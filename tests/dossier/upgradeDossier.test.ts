// @vitest-environment node
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../src/dossier/parseDossier.ts';
import { isRecord } from '../../src/dossier/problem.ts';
import { newestVersion, upgradeDossier } from '../../src/dossier/upgradeDossier.ts';

const read = (version: number): Record<string, unknown> => {
  const file: unknown = JSON.parse(readFileSync(`tests/fixtures/formats/sourceline-${version}.json`, 'utf8'));
  if (!isRecord(file)) throw new RangeError('no file of a dossier');
  return file;
};

describe('a file of every version that there was', () => {
  it.each(Array.from({ length: newestVersion }, (_, index) => index + 1))('%i is read without a problem', (version) => {
    expect(parseDossier(read(version)).problems).toEqual([]);
  });
});

describe('a file of version 1', () => {
  const { dossier, coverage } = parseDossier(read(1));

  it('keeps every event, each with the one status it had, as of the dossier’s day', () => {
    expect(dossier?.events.map(({ id, statuses, evidence }) => ({ id, statuses, sentences: evidence.length }))).toEqual(
      [
        { id: 'vote', statuses: [{ status: 'cancelled', asOf: '2024-03-08' }], sentences: 1 },
        { id: 'letter', statuses: [{ status: 'happened', asOf: '2024-03-08' }], sentences: 1 },
        { id: 'bridge', statuses: [{ status: 'not-planned', asOf: '2024-03-08' }], sentences: 1 },
      ],
    );
    expect(coverage.reports).toEqual({});
  });

  it('keeps every source; how its day is known and where it comes from nobody said', () => {
    expect(coverage.sources.map(({ id, origin, publishedGrade }) => ({ id, origin, publishedGrade }))).toEqual([
      { id: 'gazette', origin: 'gazette', publishedGrade: 'inferred' },
      { id: 'courier', origin: 'courier', publishedGrade: 'inferred' },
    ]);
    expect(coverage.origins).toEqual([
      { id: 'gazette', name: { en: 'gazette.example', de: 'gazette.example' }, kind: 'unknown' },
      { id: 'courier', name: { en: 'courier.example', de: 'courier.example' }, kind: 'unknown' },
    ]);
  });

  it('keeps all else as it is', () => {
    const before = read(1);
    const after = upgradeDossier(before, 1);
    const { format, origins, sources, events, ...same } = after;
    expect({ format, ...same, sources: before.sources, events: before.events }).toEqual({
      ...before,
      format: 'sourceline/2',
    });
    expect([origins, sources, events].map((list) => Array.isArray(list) && list.length)).toEqual([2, 2, 3]);
  });

  it('is not changed itself, whatever is in it, and never costs an entry', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.array(fc.jsonValue()), (sources, events) => {
        const file = { format: 'sourceline/1', asOf: '2025-12-18', sources, events };
        const before = structuredClone(file);
        const after = upgradeDossier(file, 1);
        expect(file).toEqual(before);
        expect(after.sources).toHaveLength(sources.length);
        expect(after.events).toHaveLength(events.length);
      }),
    );
  });
});

describe('a file of the newest version', () => {
  it('is what it was', () => {
    const file = read(newestVersion);
    expect(upgradeDossier(file, newestVersion)).toBe(file);
  });
});

describe('a file from the future', () => {
  it('is refused in a sentence that says what to do, and left untouched', () => {
    const file = read(newestVersion + 1);
    const before = structuredClone(file);
    expect(parseDossier(file)).toEqual({
      dossier: null,
      coverage: { origins: [], sources: [], reports: {}, corrections: [] },
      problems: [
        {
          where: 'format',
          message:
            'This dossier was written by a newer Sourceline, in format 3; this one reads formats up to 2. Open it with a newer Sourceline; the file is left as it is.',
        },
      ],
    });
    expect(file).toEqual(before);
  });
});
