// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { de } from '../../src/language/messages.de.ts';
import { en, type Messages } from '../../src/language/messages.en.ts';
import { type CalendarDay, parseCalendarDay } from '../../src/time/calendarDay.ts';
import { explainWhen, type ReadingStep } from '../../src/time/explainWhen.ts';
import type { When } from '../../src/time/when.ts';

const published = day('2025-12-18');
const phrase = { exact: 'am Sonntag und Montag', source: 'upday' };

function day(text: string): CalendarDay {
  const parsed = parseCalendarDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
}

function stated(edtf: string): When & { basis: 'stated' } {
  return { basis: 'stated', edtf, phrase, readAgainst: published };
}

/** As explainReading.ts tells it. */
const told: readonly ReadingStep[] = [
  { kind: 'anchor', text: ['The article was published on Thursday, 18 December 2025.'] },
  { kind: 'reading', text: ['The nearest Sunday and Monday before are meant: 14–15 December 2025.'] },
];
const toldNoDate: readonly ReadingStep[] = [{ kind: 'noDate', text: ['The words give no date.'] }];

/** The steps, one a line, quotes in the marks of the interface's language. */
function lines(when: When, told: readonly ReadingStep[] | null, messages: Messages = en): string[] {
  return explainWhen(when, told, messages).map(({ kind, text }) => {
    const words = text.map((part) => (typeof part === 'string' ? part : messages.share.quoted(part.quote)));
    return `${kind}: ${words.join('')}`;
  });
}

describe('how a date was read', () => {
  test('is told from the words of the source to what they leave open', () => {
    expect(lines(stated('2025-12-14/2025-12-15'), told)).toEqual([
      'phrase: The article says “am Sonntag und Montag”',
      'anchor: The article was published on Thursday, 18 December 2025.',
      'reading: The nearest Sunday and Monday before are meant: 14–15 December 2025.',
      'result: In EDTF: 2025-12-14/2025-12-15',
      'unknown: The time of day is not known.',
    ]);
  });

  test('is told as far as it is known where the words were not read', () => {
    expect(lines(stated('2025-12-14/2025-12-15'), null, de)).toEqual([
      'phrase: Im Artikel steht „am Sonntag und Montag“',
      'anchor: Bezugstag: Donnerstag, 18. Dezember 2025, Tag der Veröffentlichung',
      'result: Ergebnis: 14.–15. Dezember 2025 (EDTF 2025-12-14/2025-12-15)',
      'unknown: Die Uhrzeit ist nicht bekannt.',
    ]);
  });

  test('says why the editors set another time than the words are read as', () => {
    const overrules = { en: 'The notice names the week after.', de: 'Der Aushang nennt die Woche darauf.' };
    expect(lines({ ...stated('2025-12-21/2025-12-22'), overrules }, told).slice(2)).toEqual([
      'reading: The nearest Sunday and Monday before are meant: 14–15 December 2025.',
      'overrules: The editors set another time. The notice names the week after.',
      'result: Result: 21–22 December 2025 (EDTF 2025-12-21/2025-12-22)',
      'unknown: The time of day is not known.',
    ]);
  });

  test('gives the reason where the date was worked out', () => {
    const when: When = {
      basis: 'inferred',
      edtf: '[..2025-12-18]',
      readAgainst: published,
      reason: { en: 'It was reported, so it came before.', de: 'Es wurde gemeldet, kam also vorher.' },
    };
    expect(lines(when, null)).toEqual([
      'anchor: Worked out from Thursday, 18 December 2025, the day of publication',
      'reason: It was reported, so it came before.',
      'result: Result: by 18 December 2025 (EDTF [..2025-12-18])',
      'unknown: When before that is not known.',
    ]);
  });

  test('says that no date is given, and why the words give none', () => {
    const vague: When = { basis: 'none', edtf: null, phrase: { exact: 'derzeit', source: 'upday' } };
    expect(lines(vague, toldNoDate)).toEqual(['phrase: The article says “derzeit”', 'noDate: The words give no date.']);
    expect(lines(vague, null)).toEqual(['phrase: The article says “derzeit”', 'unknown: No date is given.']);
    expect(lines({ basis: 'none', edtf: null }, null, de)).toEqual(['unknown: Es ist kein Datum angegeben.']);
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
      const unknown = explainWhen(stated(edtf), null, en).filter(({ kind }) => kind === 'unknown');
      expect(unknown.map(({ text }) => text)).toEqual(expected.map((sentence) => [sentence]));
    });
  }
});
