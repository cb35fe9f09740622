// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/time/edtf.ts';
import { english } from '../../src/time/englishPhrases.ts';
import { german } from '../../src/time/germanPhrases.ts';
import { readTimePhrases } from '../../src/time/readTimePhrase.ts';
import { phraseRows, published } from './phraseRows.ts';

const languages = [
  ['German', german, linesOf('de')],
  ['English', english, linesOf('en')],
] as const;

describe.each(languages)('%s', (_language, grammar, lines) => {
  it.each(lines)('row %i: %s', (_row, words, { text, start, edtf, more }) => {
    const found = readTimePhrases(text, published, grammar);
    if (edtf === 'no phrase') return expect(found.map(({ phrase }) => phrase.exact)).toEqual([]);
    const { phrase, reading } =
      found.find(({ phrase: one }) => one.end > start && one.start < start + words.length) ??
      expect.fail(`nothing is found in “${text}”`);
    expect(phrase.exact).toBe(words);
    expect(reading).toMatchObject({ edtf, ...more });
  });

  it('has every row from 1 to 83', () => {
    const numbers = new Set(lines.map(([row]) => row));
    expect([...numbers].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 83 }, (_, at) => at + 1));
  });
});

it('expects nothing but EDTF, and without a date says what it is instead', () => {
  const wrong = phraseRows.filter(({ edtf, type }) =>
    edtf === null ? type === undefined : edtf !== 'no phrase' && !parseEdtf(edtf).ok,
  );
  expect(wrong.map(({ row }) => row)).toEqual([]);
});

/** Every sentence of a language without its brackets, and where they were. */
function linesOf(language: 'de' | 'en') {
  return phraseRows.flatMap(({ row, edtf, de, en, ...more }) => {
    const sentences = language === 'de' ? de : en;
    return sentences.map((sentence) => {
      const [, before = '', words = '', after = ''] =
        /^(.*)\[(.+)\](.*)$/.exec(sentence) ?? expect.fail(`“${sentence}” has no phrase in brackets`);
      return [row, words, { text: before + words + after, start: before.length, edtf, more }] as const;
    });
  });
}
