// @vitest-environment node
import { expect, it } from 'vitest';
import { isLanguage, languages, localeOf, plural } from '../../src/language/language.ts';

it('Only the languages of the interface are languages, in their exact form', () => {
  expect(languages.every(isLanguage)).toBe(true);
  expect([undefined, '', 'EN', 'de-DE', 'fr', 'constructor'].some(isLanguage)).toBe(false);
});

it('Each language formats by a locale of its own', () => {
  for (const language of languages) expect(localeOf[language]).toMatch(new RegExp(`^${language}-`));
});

it('One is one; none, two, and parts are not', () => {
  const forms = { one: 'one', other: 'other' };
  for (const language of languages)
    expect([1, 0, 2, 11, 21, 101, 1.5].map((count) => plural(language, count, forms))).toEqual([
      'one',
      ...Array.from({ length: 6 }, () => 'other'),
    ]);
});
