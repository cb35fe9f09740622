// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parseCalendarDay } from '../../src/time/calendarDay.ts';
import { english } from '../../src/time/englishPhrases.ts';
import { findTimePhrases } from '../../src/time/findTimePhrases.ts';
import { german } from '../../src/time/germanPhrases.ts';
import type { Grammar } from '../../src/time/grammar.ts';
import type { Reading } from '../../src/time/reading.ts';
import { readTimePhrases } from '../../src/time/readTimePhrase.ts';

/** A Thursday. */
const published = parseCalendarDay('2025-12-18') ?? expect.fail('no day');

describe.each([german, english])('every rule of the grammar in $language reads its own example', (grammar) => {
  it.each(grammar.rules)('$name: $example', ({ name, example }) => {
    const { text, start, end, means } = parseExample(example);
    const { phrase, reading } =
      readTimePhrases(text, published, grammar).find(({ phrase: one }) => one.start <= start && start < one.end) ??
      expect.fail(`nothing is found in “${text}”`);
    expect(phrase.exact).toBe(text.slice(start, end));
    expect(rulesAt(text, start, grammar)).toContain(name);
    expect(shown(reading)).toContain(means);
  });

  it('has a name of its own for each', () => {
    const names = grammar.rules.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

/** `'He arrived [in November]. → 2025-11'` */
function parseExample(example: string) {
  const [, before = '', exact = '', after = '', means = ''] =
    /^(.*)\[(.+)\](.*?) → (\S+)$/.exec(example) ?? expect.fail(`“${example}” is no example`);
  return { text: before + exact + after, start: before.length, end: before.length + exact.length, means };
}

function rulesAt(text: string, start: number, grammar: Grammar): readonly string[] {
  let found: readonly string[] = [];
  findTimePhrases(text, grammar, undefined, (phrase, rules) => {
    if (phrase.start === start) found = rules;
  });
  return found;
}

/** The date; else the length; of an hour or part of a day either that or its day. */
function shown({ type, edtf, duration, partOfDay }: Reading): readonly (string | null)[] {
  return type === 'part-of-day' ? [edtf, partOfDay, type] : [edtf ?? duration ?? type];
}
