// @vitest-environment node
import { expect, test } from 'vitest';
import { daysCovered } from '../../src/app/daysCovered.ts';
import { dossierFrom } from '../fixtures/dossierFrom.ts';

test('The days covered go from the first to the last possible day, both included', () => {
  const dossier = dossierFrom([
    'talks happened 2025-12-14/2025-12-15',
    'meeting happened 2025-11',
    'visit expected [2025-12-19..2025-12-21]',
  ]);
  expect(daysCovered(dossier)).toEqual({ first: '2025-11-01', last: '2025-12-21' });
});

test('What has no known beginning or end does not stretch them', () => {
  const dossier = dossierFrom(['war ongoing 2022~/..', 'word happened [..2025-12-18]', 'talks happened 2025-12-14']);
  expect(daysCovered(dossier)).toEqual({ first: '2025-12-14', last: '2025-12-14' });
  expect(daysCovered(dossierFrom(['three-way not-planned none']))).toBeNull();
});
