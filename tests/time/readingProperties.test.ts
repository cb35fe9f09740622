// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type CalendarDay,
  dayFromNumber,
  dayNumber,
  daysBetween,
  isoWeekday,
  parseCalendarDay,
} from '../../src/time/calendarDay.ts';
import { formatEdtf, parseEdtf } from '../../src/time/edtf.ts';
import { english } from '../../src/time/englishPhrases.ts';
import { extentOf } from '../../src/time/extent.ts';
import { findTimePhrases } from '../../src/time/findTimePhrases.ts';
import { german } from '../../src/time/germanPhrases.ts';
import type { Grammar } from '../../src/time/grammar.ts';
import type { Reading, ReadValue } from '../../src/time/reading.ts';
import { readTimePhrases, valueOf } from '../../src/time/readTimePhrase.ts';
import type { TimePhrase } from '../../src/time/timePhrase.ts';
import { movingSentences, translatedSentences } from './translatedSentences.ts';

const grammars: ReadonlyMap<string, Grammar> = new Map(
  translatedSentences.flatMap(([de, en]) => [
    [de, german],
    [en, english],
  ]),
);
const sentences = [...grammars.keys()];

/** Days of publication: of our time, of any time, and where calendars are awkward. */
const days: fc.Arbitrary<CalendarDay> = fc.oneof(
  between('1990-01-01', '2049-12-31'),
  between('0100-01-01', '9899-12-31'),
  fc
    .tuple(
      fc.integer({ min: 1970, max: 2060 }),
      fc.constantFrom('-12-28', '-12-31', '-01-01', '-01-03', '-02-28', '-03-01'),
    )
    .map(([year, rest]) => day(`${year}${rest}`)),
  fc.constantFrom(...['2024-02-29', '2000-02-29', '2020-12-31', '2026-12-30', '2027-01-02', '1999-12-31'].map(day)),
);

describe('a sentence in German and in English', () => {
  it.each(translatedSentences)('is read alike whenever it was published: %s %s', (de, en) => {
    fc.assert(
      fc.property(days, (published) => {
        expect(essence(readOnly(en, english, published).reading)).toEqual(
          essence(readOnly(de, german, published).reading),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('a reading', () => {
  it('is what its record says, every time', () => {
    expectOfReadings(({ reading }, again) => {
      const { record, ...value } = reading;
      expect(valueOf(record)).toEqual(value);
      expect(again).toEqual(reading);
    });
  });

  it('is an EDTF string that reading and writing leave as it is, with its alternatives', () => {
    expectOfReadings(({ reading }) => {
      for (const edtf of [reading.edtf, ...reading.alternatives.map((other) => other.edtf)]) {
        if (edtf === null) continue;
        const parsed = parseEdtf(edtf);
        expect(parsed.ok && formatEdtf(parsed.value)).toBe(edtf);
      }
      expect(reading.alternatives.map(({ edtf }) => edtf)).not.toContain(reading.edtf);
    });
  });

  it('never ends before it begins', () => {
    expectOfReadings(({ reading }) => {
      const extent = extentOf(reading.edtf);
      if (extent?.first && extent.last) expect(daysBetween(extent.first, extent.last)).toBeGreaterThanOrEqual(0);
    });
  });

  it('comes from words that are found alike when they stand alone', () => {
    // “For almost four years” reaches to the present only beside a perfect: “has met”.
    const alone = sentences.filter((marked) => !marked.startsWith('[For '));
    expectOfReadings(({ phrase: { exact, type, expression } }, _, grammar) => {
      const found = findTimePhrases(exact, grammar);
      expect(found).toMatchObject([{ start: 0, end: exact.length, type, expression }]);
    }, alone);
  });

  it('is there, with a date or without, on the first and on the last days of the calendar', () => {
    const edges = ['0001-01-01', '0001-03-01', '9999-10-31', '9999-12-30', '9999-12-31'].map(day);
    const read = edges.flatMap((published) =>
      sentences.map((marked) => readOnly(marked, grammarOf(marked), published).reading.edtf),
    );
    expect(read.filter((edtf) => edtf !== null && !parseEdtf(edtf).ok)).toEqual([]);
  });

  function expectOfReadings(holds: (read: Read, again: Reading, grammar: Grammar) => void, of = sentences) {
    fc.assert(
      fc.property(fc.constantFrom(...of), days, (marked, published) => {
        const grammar = grammarOf(marked);
        holds(readOnly(marked, grammar, published), readOnly(marked, grammar, published).reading, grammar);
      }),
      { numRuns: 500 },
    );
  }
});

const weekdays: readonly (readonly [de: string, en: string])[] = [
  ['Montag', 'Monday'],
  ['Dienstag', 'Tuesday'],
  ['Mittwoch', 'Wednesday'],
  ['Donnerstag', 'Thursday'],
  ['Freitag', 'Friday'],
  ['Samstag', 'Saturday'],
  ['Sonntag', 'Sunday'],
];
const anyWeekday = fc.integer({ min: 0, max: 6 });

/** The frame, and how many days after publication its weekday may lie. */
const weekdayFrames: readonly (readonly [de: string, en: string, from: number, to: number])[] = [
  ['[Am #] wurde das Abkommen unterzeichnet.', '[On #] the agreement was signed.', -6, 0],
  // On the weekday of publication it is either that day or a week later, and both are kept.
  ['[Am #] wird das Abkommen unterzeichnet werden.', '[On #] the agreement will be signed.', 0, 7],
  ['[Am vergangenen #] wurde das Abkommen unterzeichnet.', '[Last #] the agreement was signed.', -7, -1],
  ['[Am kommenden #] wird das Abkommen unterzeichnet.', '[This coming #] the agreement will be signed.', 1, 7],
  ['[Nächsten #] wird das Abkommen unterzeichnet.', '[Next #] the agreement will be signed.', 1, 14],
  ['Der Rat tagte [am #abend].', 'The council met [on # evening].', -6, 0],
];

describe('a weekday', () => {
  it.each(weekdayFrames)('is that weekday, and no further off than the words allow: %s %s', (de, en, from, to) => {
    fc.assert(
      fc.property(anyWeekday, days, (index, published) => {
        for (const [frame, grammar, name] of [
          [de, german, weekdays[index]?.[0] ?? ''],
          [en, english, weekdays[index]?.[1] ?? ''],
        ] as const) {
          const read = daysIn(readOnly(frame.replace('#', name), grammar, published).reading.edtf);
          expect(read.length).toBeGreaterThan(0);
          for (const one of read) {
            expect(isoWeekday(one)).toBe(index + 1);
            expect(daysBetween(published, one)).toBeGreaterThanOrEqual(from);
            expect(daysBetween(published, one)).toBeLessThanOrEqual(to);
          }
        }
      }),
    );
  });

  it('moves by seven days when the article does, as all do that count in days and weeks', () => {
    fc.assert(
      fc.property(fc.constantFrom(...movingSentences.flat()), days, (marked, published) => {
        const grammar = grammarOf(marked);
        const before = readOnly(marked, grammar, published).reading.edtf;
        const after = readOnly(marked, grammar, addDays(published, 7)).reading.edtf;
        expect(after).toBe(before && before.replace(/\d{4}-\d\d-\d\d/g, (written) => addDays(day(written), 7)));
      }),
      { numRuns: 400 },
    );
  });

  it('stays one when two of them are a range, and the second is the one after the first', () => {
    fc.assert(
      fc.property(
        anyWeekday,
        anyWeekday,
        days,
        fc.constantFrom('berieten die Minister', 'werden die Minister beraten'),
        (a, b, published, verb) => {
          fc.pre(a !== b);
          const { edtf } = readOnly(
            `[Von ${weekdays[a]?.[0]} bis ${weekdays[b]?.[0]}] ${verb}.`,
            german,
            published,
          ).reading;
          const [first, last] = daysIn(edtf);
          if (first === undefined || last === undefined) return expect.fail(`${edtf} is no range`);
          expect([isoWeekday(first), isoWeekday(last)]).toEqual([a + 1, b + 1]);
          expect(daysBetween(first, last)).toBe((b - a + 7) % 7);
        },
      ),
    );
  });
});

const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

const englishMonths = 'January February March April May June July August September October November December'.split(
  ' ',
);

describe('a month without a year', () => {
  it.each([
    ['[Im #] wurde das Abkommen unterzeichnet.', -11, 0],
    ['[Im #] wird das Abkommen unterzeichnet werden.', 0, 11],
  ] as const)('is the nearest on its side: %s', (frame, from, to) => {
    fc.assert(
      fc.property(fc.nat({ max: 11 }), days, (index, published) => {
        const { edtf } = readOnly(frame.replace('#', months[index] ?? ''), german, published).reading;
        expect(edtf?.slice(5)).toBe(String(index + 1).padStart(2, '0'));
        const off = monthNumber(edtf ?? '') - monthNumber(published);
        expect(off).toBeGreaterThanOrEqual(from);
        expect(off).toBeLessThanOrEqual(to);
      }),
    );
  });
});

describe('a day and month without a year', () => {
  it.each([
    ['[Am #] wurde das Abkommen unterzeichnet.', -1],
    ['[Am #] wird das Abkommen unterzeichnet werden.', 1],
  ] as const)('is that day, the nearest on its side: %s', (frame, sign) => {
    fc.assert(
      fc.property(days, days, (named, published) => {
        const { edtf } = readOnly(frame.replace('#', germanDay(named)), german, published).reading;
        const [read] = daysIn(edtf);
        if (read === undefined) return expect.fail(`${edtf} is no day`);
        expect(read.slice(5)).toBe(named.slice(5));
        const off = daysBetween(published, read) * sign;
        expect(off).toBeGreaterThanOrEqual(0);
        // A leap day is eight years off at most: 1896 and 1904.
        expect(off).toBeLessThanOrEqual(named.endsWith('02-29') ? 2922 : 366);
      }),
    );
  });
});

describe('two days and months without a year', () => {
  it.each([
    ['[Vom # bis #] wurde verhandelt.', '[From # to #] they negotiated.'],
    ['[Vom # bis #] wird verhandelt werden.', '[From # to #] they will negotiate.'],
    ['[Am # und am #] wurde verhandelt.', '[On # and #] they negotiated.'],
    ['[Am # und am #] wird verhandelt werden.', '[On # and #] they will negotiate.'],
  ] as const)('stay as near each other as they are, also around the day of publication: %s', (de, en) => {
    const apart = fc.integer({ min: 1, max: 60 });
    const off = fc.integer({ min: -90, max: 90 });
    fc.assert(
      fc.property(between('2015-01-01', '2035-12-31'), off, apart, (published, start, length) => {
        const first = addDays(published, start);
        const last = addDays(first, length);
        // A leap day would be looked for in another year.
        fc.pre(!first.endsWith('02-29') && !last.endsWith('02-29'));
        for (const [frame, grammar, nameOf] of [
          [de, german, germanDay],
          [en, english, englishDay],
        ] as const) {
          const { edtf } = readOnly(
            frame.replace('#', nameOf(first)).replace('#', nameOf(last)),
            grammar,
            published,
          ).reading;
          const [from, to] = daysIn(edtf);
          if (from === undefined || to === undefined) return expect.fail(`${edtf} is not two days`);
          expect([from.slice(5), to.slice(5)]).toEqual([first.slice(5), last.slice(5)]);
          expect(Math.abs(daysBetween(from, to) - length), edtf ?? '').toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a date that is written out', () => {
  it('is that date, whenever it was published', () => {
    fc.assert(
      fc.property(between('1000-01-01', '9999-12-31'), days, (named, published) => {
        const year = named.slice(0, 4);
        for (const text of [
          `Am [${germanDay(named)} ${year}] endete es.`,
          `Es endete am [${Number(named.slice(8))}.${Number(named.slice(5, 7))}.${year}].`,
        ]) {
          expect(
            readTimePhrases(text.replace(/[[\]]/g, ''), published, german).map(({ reading }) => reading.edtf),
          ).toEqual([named]);
        }
      }),
    );
  });

  it('says where the weekday beside it is not its own, and keeps the date', () => {
    fc.assert(
      fc.property(between('1900-01-01', '2099-12-31'), anyWeekday, (named, index) => {
        const text = `[Am ${weekdays[index]?.[0]}, ${germanDay(named)} ${named.slice(0, 4)}], endete es.`;
        const { edtf, conflict } = readOnly(text, german, day('2025-12-18')).reading;
        const is = isoWeekday(named);
        expect(edtf).toBe(named);
        expect(conflict).toEqual(is === index + 1 ? null : { said: index + 1, is });
      }),
    );
  });
});

/** Day of publication, the sentence, what is read. */
const awkward: readonly (readonly [published: string, marked: string, edtf: string | null])[] = [
  // the turn of the year, from both sides
  ['2026-01-01', '[Am Mittwoch] wurde das Abkommen unterzeichnet.', '2025-12-31'],
  ['2025-12-31', '[Am Freitag] wird das Abkommen unterzeichnet werden.', '2026-01-02'],
  ['2026-01-02', '[Im Dezember] wurde das Abkommen unterzeichnet.', '2025-12'],
  ['2025-12-30', '[Im Januar] wird das Abkommen unterzeichnet werden.', '2026-01'],
  ['2026-01-01', '[Vergangene Woche] tagte der Rat.', '2025-12-22/2025-12-28'],
  ['2025-12-31', '[Diese Woche] tagt der Rat.', '2025-12-29/2026-01-04'],
  ['2026-01-01', '[Gestern] tagte der Rat.', '2025-12-31'],
  ['2026-01-01', '[Im vergangenen Jahr] tagte der Rat.', '2025'],
  ['2026-01-01', '[Last month] the council met.', '2025-12'],
  ['2025-12-31', '[Next month] the council will meet.', '2026-01'],
  ['2026-01-02', '[Am 30. und 31. Dezember] tagte der Rat.', '2025-12-30/2025-12-31'],
  ['2025-12-30', '[Am 1. und 2. Januar] wird der Rat tagen.', '2026-01-01/2026-01-02'],
  ['2026-01-02', '[Vom 30. Dezember bis 1. Januar] tagte der Rat.', '2025-12-30/2026-01-01'],
  ['2026-01-02', '[Am Mittwoch und Donnerstag] tagte der Rat.', '2025-12-31/2026-01-01'],
  ['2026-01-01', '[In der Nacht zum Donnerstag] endete die Sitzung.', '2025-12-31/2026-01-01'],
  // leap days
  ['2024-03-01', '[Gestern] tagte der Rat.', '2024-02-29'],
  ['2024-02-28', '[Tomorrow] the council will meet.', '2024-02-29'],
  ['2025-03-01', '[Yesterday] the council met.', '2025-02-28'],
  ['2024-02-27', '[In drei Tagen] wird der Rat tagen.', '2024-03-01'],
  ['2024-02-29', 'Der Rat tagte [vor vier Jahren].', '2020~'],
  ['2025-06-01', '[Am 29. Februar] wurde das Abkommen unterzeichnet.', '2024-02-29'],
  ['2024-02-29', '[Im Februar] wurde das Abkommen unterzeichnet.', '2024-02'],
  ['2024-02-15', '[Ende Februar] wird das Abkommen unterzeichnet werden.', '2024-02-21~/2024-02-29'],
  // a year with 53 weeks
  ['2026-12-17', '[In der 53. Kalenderwoche] wird der Rat tagen.', '2026-12-28/2027-01-03'],
  ['2021-01-05', '[In der 53. Kalenderwoche] tagte der Rat.', '2020-12-28/2021-01-03'],
  ['2026-12-24', '[Kommende Woche] wird der Rat tagen.', '2026-12-28/2027-01-03'],
  ['2027-01-04', '[Last week] the council met.', '2026-12-28/2027-01-03'],
  ['2027-01-02', '[This week] the council will meet.', '2026-12-28/2027-01-03'],
];

describe('where the calendar is awkward', () => {
  it.each(awkward)('published on %s: %s is %s', (published, marked, edtf) => {
    expect(readOnly(marked, grammarOf(marked), day(published)).reading.edtf).toBe(edtf);
  });
});

type Read = { readonly phrase: TimePhrase; readonly reading: Reading };

/** Reads the one phrase of a sentence, which must be the one in brackets. */
function readOnly(marked: string, grammar: Grammar, published: CalendarDay): Read {
  const [only, ...more] = readTimePhrases(marked.replace(/[[\]]/g, ''), published, grammar);
  const found = [only, ...more].map((read) => read?.phrase.exact);
  expect(found, marked).toEqual([/\[(.*)\]/.exec(marked)?.[1]]);
  return only ?? expect.fail(marked);
}

/** What two languages must agree on. */
function essence({ type, edtf, partOfDay, duration, alternatives, conflict, policies }: Reading): ReadValue {
  return { type, edtf, partOfDay, duration, alternatives, conflict, policies };
}

function grammarOf(marked: string): Grammar {
  return grammars.get(marked) ?? (/\b(?:the|a)\b/.test(marked) ? english : german);
}

/** The days written in an EDTF string. */
function daysIn(edtf: string | null): readonly CalendarDay[] {
  return (edtf?.match(/\d{4}-\d\d-\d\d/g) ?? []).map(day);
}

function day(written: string): CalendarDay {
  return parseCalendarDay(written) ?? expect.fail(`${written} is no day`);
}

function between(first: string, last: string): fc.Arbitrary<CalendarDay> {
  return fc.integer({ min: dayNumber(day(first)), max: dayNumber(day(last)) }).map(dayFromNumber);
}

function germanDay(named: CalendarDay): string {
  return `${Number(named.slice(8))}. ${months[Number(named.slice(5, 7)) - 1]}`;
}

function englishDay(named: CalendarDay): string {
  return `${englishMonths[Number(named.slice(5, 7)) - 1]} ${Number(named.slice(8))}`;
}

/** Months since the year 0. */
function monthNumber(written: string): number {
  return Number(written.slice(0, 4)) * 12 + Number(written.slice(5, 7));
}
