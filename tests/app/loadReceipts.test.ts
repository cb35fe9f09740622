// @vitest-environment node
import { expect, test } from 'vitest';
import { loadReadings } from '../../src/app/loadReadings.ts';
import { readSources } from '../../src/dossier/readSources.ts';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import { miamiTalks } from '../fixtures/dossierFrom.ts';

test('The browser gets the readings of a published dossier as the build made them, and none for another', async () => {
  expect(await loadReadings('miami-talks')).toEqual(readSources(miamiTalks(), { en, de }));
  expect(await loadReadings('unpublished')).toEqual({});
});
