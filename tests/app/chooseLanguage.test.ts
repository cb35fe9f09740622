// @vitest-environment node
import { expect, test } from 'vitest';
import { chooseLanguage } from '../../src/app/chooseLanguage.ts';

test.each([
  [['de-AT', 'en'], 'de'],
  [['fr', 'de'], 'de'],
  [['EN-us'], 'en'],
  [['uk', 'ru'], 'en'],
  [[], 'en'],
] as const)('A reader who wants %j gets %s', (wanted, language) => {
  expect(chooseLanguage(wanted, ['en', 'de'])).toBe(language);
});
