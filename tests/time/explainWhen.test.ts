// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import { type CalendarDay, parseCalendarDay } from '../../src/time/calendarDay.ts';
import { explainWhen } from '../../src/time/explainWhen.ts';
import type { When } from '../../src/time/when.ts';

const published = day('2025-12-18');
const phrase = { exact: 'am Sonntag und Montag', source: 'upday' };
const reading = { en: 'Sunday and Monday before publication', de: 'Sonntag und Montag vor der Veröffentlichung' };

function day(text: string): CalendarDay {
  const parsed = parseCalendarDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
}

function stated(edtf: string): When {
  return { basis: 'stated', edtf, phrase, readAgainst: published, reading };
}

describe('how a date was read', () => {
  test('is told from the words of the source to what they leave open', () => {
    expect(explainWhen(stated('2025-12-14/2025-12-15'), en)).toEqual([
      { kind: 'phrase', text: 'The source says', quote: 'am Sonntag und Montag' },
      { kind: 'readAgainst', text: 'Read against Thursday, 18 December 2025, the day of publication' },
      { kind: 'reading', text: 'Sunday and Monday before publication' },
      { kind: 'result', text: 'Result: 14–15 December 2025 (EDTF 2025-12-14/2025-12-15)' },
      { kind: 'unknown', text: 'The time of day is not known.' },
    ]);
    expect(explainWhen(stated('2025-12-14/2025-12-15'), de).map(({ text }) => text)).toEqual([
      'Die Quelle sagt',
      'Bezugstag: Donnerstag, 18. Dezember 2025, Tag der Veröffentlichung',
      'Sonntag und Montag vor der Veröffentlichung',
      'Ergebnis: 14.–15. Dezember 2025 (EDTF 2025-12-14/2025-12-15)',
      'Die Uhrzeit ist nicht bekannt.',
    ]);
  });

  test('gives the reason where the date was worked out', () => {
    const when: When = {
      basis: 'inferred',
      edtf: '[..2025-12-18]',
      readAgainst: published,
      reason: { en: 'It was reported, so it came before.', de: 'Es wurde gemeldet, kam also vorher.' },
    };
    expect(explainWhen(when, en).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'readAgainst: Worked out from Thursday, 18 December 2025, the day of publication',
      'reason: It was reported, so it came before.',
      'result: Result: by 18 December 2025 (EDTF [..2025-12-18])',
      'unknown: When before that is not known.',
    ]);
  });

  test('says that no date is given, and keeps the vague words', () => {
    const vague: When = { basis: 'none', edtf: null, phrase: { exact: 'derzeit', source: 'upday' } };
    expect(explainWhen(vague, en)).toEqual([
      { kind: 'phrase', text: 'The source says', quote: 'derzeit' },
      { kind: 'unknown', text: 'No date is given.' },
    ]);
    expect(explainWhen({ basis: 'none', edtf: null }, de)).toEqual([
      { kind: 'unknown', text: 'Es ist kein Datum angegeben.' },
    ]);
  });

  /** What is not known, then every time that leaves it open. */
  const open: readonly (readonly [readonly string[], readonly string[]])[] = [
    [
      ['The time of day is not known.'],
      ['2025-12-17', '2025-12-20/2025-12-21', '{2025-12-15,2025-12-17}', '[2025-12-17]'],
    ],
    [[], ['2025-12-18T10:30:00Z', '2025-10-01/2025-12-15']],
    [['The day is not known.'], ['2025-11', '2025-11-XX', '2025-21', '{2025-11,2025-12}']],
    [['The month and the day are not known.'], ['2025', '2025-XX-XX']],
    [['The year is not known.'], ['201X', '19XX']],
    [['Which of the days is not known.'], ['[2025-12-19..2025-12-21]', '[2025-12-14,2025-12-20]']],
    [['Which of them is not known.'], ['[1667,1668]']],
    [['When before that is not known.'], ['[..2025-12-18]']],
    [['When after that is not known.'], ['[2025-12-18..]']],
    [['No end is known.'], ['2022-02-24/..']],
    [['When it ends is not known.'], ['2025-12-01/']],
    [['No beginning is known.'], ['../2025-12-18']],
    [['When it began is not known.'], ['/2025-12-18']],
    [['The first day is not known.', 'No end is known.', 'The date is only approximate.'], ['2022~/..']],
    [['The first day is not known.', 'The last day is not known.'], ['2025-11/2025-12']],
    [['The day is not known.', 'Whether the date is right is not certain.'], ['2025-12?']],
    [
      ['The time of day is not known.', 'The date is only approximate.', 'Whether the date is right is not certain.'],
      ['2025-12-17%'],
    ],
  ];
  for (const [expected, texts] of open) {
    test.each(texts)(`of %s leaves open: ${expected.join(' ') || 'nothing'}`, (edtf) => {
      const unknown = explainWhen(stated(edtf), en).filter(({ kind }) => kind === 'unknown');
      expect(unknown.map(({ text }) => text)).toEqual(expected);
    });
  }
});
