// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../../src/text/span.ts';
import { parseCalendarDay } from '../../src/time/calendarDay.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { english } from '../../src/time/englishPhrases.ts';
import { findTimePhrases } from '../../src/time/findTimePhrases.ts';
import { german } from '../../src/time/germanPhrases.ts';
import type { Cues, Grammar } from '../../src/time/grammar.ts';
import { readTimePhrases } from '../../src/time/readTimePhrase.ts';

const grammars = [german, english] as const;
const published = parseCalendarDay('2025-12-18') ?? expect.fail('no day');

/** What an attacker or a broken export may repeat, by what it tries. */
const pathological: Readonly<Record<string, string>> = {
  'one weekday': 'Mo ',
  'weekdays without a space': 'Mo.',
  'an ordinal': '1. ',
  'an ordinal without a space': '1.',
  'ordinals and months': '1. März ',
  and: 'und ',
  'a preposition': 'am ',
  'before before': 'vor vor vor ',
  'since since': 'seit seit bis bis ',
  'a list that does not end': '12. und 13. und ',
  'a list with commas': '12., 13., ',
  'a list of weekdays': 'Montag, Dienstag und ',
  'a range of ranges': 'von Montag bis ',
  'ranges without a space': '2014–',
  'a date that goes on': '1.1.2024.',
  'an open quotation': '„',
  'quotations in quotations': '„am »Montag ',
  apostrophes: "'",
  'short years': "'90 ",
  brackets: '([{',
  digits: '1',
  'digits with separators': '1:1.',
  'number words': 'zwei',
  'a compound that never ends': 'mittwochabend',
  hyphens: 'Mittwoch-Abend-',
  'hyphens alone': '-–—',
  'which which': 'vergangenen nächsten ',
  'of the of the': 'Anfang der Mitte des Endes der ',
  'a duration of durations': 'zwei Jahre und drei Monate und ',
  'the whole grammar begun': 'am kommenden letzten Anfang von der zwölften ',
  'in English': 'on the last of the first of ',
  'English lists': 'May 1, 2 and 3, ',
  'every every': 'every other every ',
  'between between': 'between Monday and between ',
  'one word without a vowel': 'ſß',
  'surrogates cut in half': '\ud83d',
  marks: 'a\u0301\u0301',
  spaces: ' \u00a0\t',
  lines: '\n\n',
};

describe.each(grammars)('the finder in $language', (grammar) => {
  it.each(Object.entries(pathological))('takes steps in proportion to the length: %s', (_, unit) => {
    const steps = (times: number) => {
      let count = 0;
      findTimePhrases(unit.repeat(times), grammar, () => {
        count += 1;
      });
      return count;
    };
    const few = steps(500);
    // Four times the text: four times the steps, and a few for how the repetitions fall together. Twice n² would be 16 times.
    expect(steps(2000)).toBeLessThanOrEqual(few * 4.5 + 100);
    // However a text is made, a token is not looked at hundreds of times.
    expect(few / unit.repeat(500).length).toBeLessThan(500);
  });

  it('says where the phrases are: inside the text, in order, apart, with their own words and parts', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const phrase of findTimePhrases(text, grammar)) {
          expect(phrase.start).toBeGreaterThanOrEqual(end);
          expect(phrase.end).toBeGreaterThan(phrase.start);
          expect(phrase.exact).toBe(text.slice(phrase.start, phrase.end));
          expect(phrase.exact).toBe(phrase.exact.trim());
          expect(phrase.parts.length).toBeGreaterThan(0);
          let partEnd = phrase.start;
          for (const part of phrase.parts) {
            expect(contains(phrase, part)).toBe(true);
            expect(part.start).toBeGreaterThanOrEqual(partEnd);
            expect(part.end).toBeGreaterThan(part.start);
            partEnd = part.end;
          }
          end = phrase.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe.each(grammars)('the reader in $language', (grammar) => {
  it('never throws, and every date it gives is EDTF', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { phrase, reading } of readTimePhrases(text, published, grammar)) {
          expect(phrase.exact).toBe(text.slice(phrase.start, phrase.end));
          for (const edtf of [reading.edtf, ...reading.alternatives.map((other) => other.edtf)]) {
            if (edtf !== null) expect(parseEdtf(edtf)).toMatchObject({ ok: true });
          }
          for (const at of reading.record.direction.at) expect(contains({ start: 0, end: text.length }, at)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(Object.entries(pathological))('looks for tense in proportion to the length: %s', (_, unit) => {
    const long = unit.repeat(Math.ceil(2000 / unit.length));
    expect(wordsLookedAt(grammar, long.repeat(4))).toBeLessThanOrEqual(wordsLookedAt(grammar, long) * 4.5 + 100);
  });
});

/** How many words the search for verbs has touched, whatever it asked of them. */
function wordsLookedAt(grammar: Grammar, text: string): number {
  let count = 0;
  class Counting extends RegExp {
    override test(word: string): boolean {
      count += 1;
      return super.test(word);
    }
  }
  const cues: Cues = {
    ...grammar.cues,
    clauseBreak: new Counting(grammar.cues.clauseBreak),
    decide: (clause) => {
      count += clause.length;
      return grammar.cues.decide(clause);
    },
  };
  readTimePhrases(text, published, { ...grammar, cues });
  return count;
}

/** Words that grammars are made of, in both languages, with figures that are no dates and what stands between words. */
const scraps = [
  'am im in der dem vom zum bis und oder von seit vor nach ab um gegen gegen Anfang Mitte Ende Montag Mittwochabend Sonntag',
  'vergangenen nächsten dieser kommende letzter Woche Wochenende Jahr Jahre Jahren Monat Tag Tage Tagen Stunden Quartal Halbjahr',
  'Januar März Jänner Dez. Dezember Sommer Winter Ostern Heiligabend heute gestern morgen früh Abend Nacht Uhr kürzlich derzeit bald',
  'zwei dritten 19. Jahrhundert neunziger 1990er-Jahren fast rund täglich jeden alle heuer darauf später selben Kalenderwoche KW',
  'on the last next this of at by until since before after ago between from to early mid late Monday Tuesdays evening week weekend',
  'May March December spring quarter half year years day days two third century 1990s now soon recently daily every Easter',
  '0 00 1 1. 12. 31. 32. 99. 24 30.2. 29.2.2023 31.12.9999 18.12.25 2025 1999 9999 0000 0001 2024/25 10.30 25:99 7:05 12/18/2025 3,5 §',
  "2025-12-18 2025-13-40 51 53 54 16. - – / . , ; : ! ? „ “ » « ( ) ' ’90 % € Die Zeit Agenda so fr may sat",
].join(' ');
const words = fc.constantFrom(...scraps.split(' '));
const gaps = fc.constantFrom(' ', ' ', ' ', ' ', '', '\n', '\n\n', '\u00a0', '. ');
const sentences = fc
  .array(fc.tuple(words, gaps), { maxLength: 25 })
  .map((pairs) => pairs.map(([word, gap]) => word + gap).join(''));
const texts = fc.oneof(
  { weight: 8, arbitrary: sentences },
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.tuple(sentences, fc.string({ unit: 'binary', maxLength: 5 }), sentences).map((parts) => parts.join('')),
);
