// @vitest-environment node
import { expect, test } from 'vitest';
import { loadCoverage, loadReadings } from '../../src/app/loadReceipts.ts';
import { noCoverage } from '../../src/dossier/coverage.ts';
import { readSources } from '../../src/dossier/readSources.ts';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import { miamiCoverage, miamiTalks } from '../fixtures/dossierFrom.ts';

test('The browser gets the readings of a published dossier as the build made them, and none for another', async () => {
  expect(await loadReadings('miami-talks')).toEqual(readSources(miamiTalks(), { en, de }));
  expect(await loadReadings('unpublished')).toEqual({});
});

test('The browser gets who else says so, of a published dossier, and nobody for another', async () => {
  expect(await loadCoverage('miami-talks')).toEqual(miamiCoverage());
  expect(await loadCoverage('unpublished')).toEqual(noCoverage);
});
