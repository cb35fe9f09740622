// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { inOrderOfTime } from '../../src/dossier/inOrderOfTime.ts';
import { attestations, statuses } from '../../src/dossier/newsEvent.ts';
import { parseDossier } from '../../src/dossier/parseDossier.ts';
import { compareExtents, extentOf, isOneSureRun } from '../../src/time/extent.ts';
import { syntheticDossier, syntheticJson } from '../fixtures/syntheticDossier.ts';

describe('a synthetic dossier', () => {
  it.each([
    [1, 0],
    [1, 1],
    [2, 120],
    [3, 400],
  ])('of seed %i with %i events is valid as a file, and the same as what is read from it', (seed, count) => {
    const { dossier, problems } = parseDossier(JSON.parse([...syntheticJson(seed, count)].join('')));
    expect(problems).toEqual([]);
    expect(dossier && inOrderOfTime(dossier)).toEqual(syntheticDossier(seed, count));
  });

  it('is the same each time, and another for another seed', () => {
    const file = (seed: number) => [...syntheticJson(seed, 50)].join('');
    expect(file(1)).toBe(file(1));
    expect(file(1)).not.toBe(file(2));
  });

  it('has every status, mark, precision and open end, and participants who are absent', () => {
    const { events } = syntheticDossier(1, 1000);
    const extents = events.map(({ when }) => extentOf(when.edtf));
    const dated = extents.filter((extent) => extent !== null);
    expect(new Set(events.map(({ status }) => status))).toEqual(new Set(statuses));
    expect(new Set(events.flatMap(({ attestation }) => attestation))).toEqual(new Set(attestations));
    expect(new Set(events.map(({ importance }) => importance))).toEqual(new Set([undefined, 1, 2, 3]));
    expect(new Set(events.flatMap(({ participants }) => participants.map(({ participant }) => participant))).size).toBe(
      12,
    );
    expect(dated.length).toBeLessThan(events.length);
    expect(dated.some((extent) => !isOneSureRun(extent))).toBe(true);
    expect(dated.some(({ first }) => first === null)).toBe(true);
    expect(dated.some(({ last }) => last === null)).toBe(true);
    expect(events.some(({ evidence }) => evidence.length === 0)).toBe(true);
    expect(events.some(({ reportedWhen }) => reportedWhen !== undefined)).toBe(true);
    expect(events.some(({ participants }) => participants.some(({ role }) => role === 'absent'))).toBe(true);
    expect(extents).toEqual(extents.toSorted(compareExtents));
  });
});
