// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { exportWords } from '../../src/language/exportWords.ts';
import type { Language } from '../../src/language/language.ts';
import { openingWords } from '../../src/language/openingWords.ts';
import { sourcesWords } from '../../src/language/sourcesWords.ts';

/** Every text of a dictionary by its path, messages with words or with numbers in them, whichever they take. */
function textsIn(words: unknown, values: readonly unknown[], path = ''): readonly string[] {
  if (typeof words === 'string') return [`${path}: ${words}`];
  if (typeof words === 'function') return [`${path}: ${String(words(...values))}`];
  return Object.entries(words ?? {}).flatMap(([key, part]) =>
    textsIn(part, values, path === '' ? key : `${path}.${key}`),
  );
}

const dictionaries: readonly (readonly [string, Readonly<Record<Language, unknown>>])[] = [
  ['the page of sources', sourcesWords],
  ['files for other programs', exportWords],
  ['the page that opens files', openingWords],
];
const samples = [
  ['Alpha', 'Beta'],
  [1, 1],
  [2, 3],
];

describe.each(dictionaries)('the words of %s', (_, words) => {
  it.each(['en', 'de'] as const)('in %s are plain: no shouting, no stray spaces, typographic signs', (language) => {
    const texts = samples.flatMap((values) => textsIn(words[language], values));
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((text) => /!|\s$|\s\s|["']|\s-\s|\.\.\.|undefined/.test(text))).toEqual([]);
  });

  it('say the same values in both languages', () => {
    const holding = (language: Language) =>
      textsIn(words[language], ['Alpha', 'Beta']).map(
        (text) => `${text.split(':')[0]} ${['Alpha', 'Beta'].filter((value) => text.includes(value)).join()}`,
      );
    expect(holding('de')).toEqual(holding('en'));
  });
});

it('count one and more', () => {
  expect([1, 2].map((n) => sourcesWords.en.versions(n))).toEqual([
    'and 1 further version of them',
    'and 2 further versions of them',
  ]);
  expect([1, 2].map((n) => sourcesWords.de.versions(n))).toEqual([
    'dazu 1 weitere Fassung',
    'dazu 2 weitere Fassungen',
  ]);
  expect([1, 1200].map((n) => openingWords.de.more(n))).toEqual(['und 1 weiteres', 'und 1.200 weitere']);
  expect([1, 2].map((n) => exportWords.en.toldBy('2 sources', n))).toEqual([
    'Told by 2 sources (1 known origin).',
    'Told by 2 sources (2 known origins).',
  ]);
  expect([1, 2].map((n) => exportWords.de.toldBy('2 Quellen', n))).toEqual([
    'Berichtet von 2 Quellen (1 bekannter Ursprung).',
    'Berichtet von 2 Quellen (2 bekannte Ursprünge).',
  ]);
});
