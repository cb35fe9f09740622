// @vitest-environment node

import { expect, test } from 'vitest';
import type { Coverage } from '../../src/dossier/coverage.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { parseDossier } from '../../src/dossier/parseDossier.ts';
import { dossierParts, partsJoined } from '../../src/opening/dossierParts.ts';
import { knownFrom, miamiTalksKnown } from '../fixtures/dossierFrom.ts';
import { syntheticJson } from '../fixtures/syntheticDossier.ts';
import { readFile } from './openingFixtures.ts';

type Opened = { readonly dossier: Dossier; readonly coverage: Coverage };

/** From the worker to the page. */
function sent({ dossier, coverage }: Opened): Opened {
  const { rest, next } = dossierParts({ kind: 'opened', dossier, coverage, problems: [], problemCount: 0 });
  const parts = partsJoined();
  for (let part = next(); part !== null; part = next()) parts.add(structuredClone(part));
  return parts.whole(rest);
}

function synthetic(count: number): Opened {
  const { dossier, coverage } = parseDossier(JSON.parse([...syntheticJson(3, count)].join('')));
  if (dossier === null) throw new Error('It is sound.');
  return { dossier, coverage };
}

const rows = ['id,title,edtf,status', 'one-talk,Talks,2025-12-14,happened', 'two-talk,Talks,2025-12-14,happened'];

test.each([
  ['a published dossier', () => miamiTalksKnown()],
  ['six hundred events', () => synthetic(600)],
  [
    'one with reports',
    () =>
      knownFrom(['a-talk  happened  2025-11  putin/russia:absent'], {
        reports: ['a-talk  herald  states 2025-11-02  note'],
      }),
  ],
])('%s arrives as it was sent', (_, make) => {
  const { dossier, coverage } = make();
  const arrived = sent({ dossier, coverage });
  expect(arrived.coverage).toEqual(coverage);
  expect(arrived.dossier).toEqual(dossier);
});

test('What events have alike is one object for all of them', () => {
  const { events } = sent(synthetic(600)).dossier;
  const differ = (part: (event: (typeof events)[number]) => unknown) => [
    new Set(events.map(part)).size,
    new Set(events.map((event) => JSON.stringify(part(event)))).size,
  ];
  for (const part of ['when', 'statuses', 'participants', 'relations', 'attestation'] as const) {
    const [objects, texts] = differ((event) => event[part]);
    expect([part, objects]).toEqual([part, texts]);
  }
});

test('A title that a table has once is one text in every language, and in the summary', async () => {
  const read = await readFile(rows.join('\n'), { name: 'talks.csv' });
  if (read.kind !== 'opened') throw new Error('It is sound.');
  const [one] = sent(read).dossier.events;
  expect(one?.title).toEqual({ en: 'Talks', de: 'Talks' });
  expect(one?.summary).toBe(one?.title);
});
