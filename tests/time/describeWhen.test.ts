// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import { describeWhen } from '../../src/time/describeWhen.ts';
import { formatEdtf } from '../../src/time/edtf.ts';
import { edtfs } from './drawEdtf.ts';

/** EDTF, then long English and German, then short English and German. */
const table: readonly (readonly [string | null, string, string, string, string])[] = [
  [null, 'no date', 'ohne Datum', 'no date', 'ohne Datum'],
  ['2025-12-17', '17 December 2025', '17. Dezember 2025', '17 Dec', '17. Dez.'],
  ['2025-12-14/2025-12-15', '14–15 December 2025', '14.–15. Dezember 2025', '14–15 Dec', '14.–15. Dez.'],
  [
    '2025-12-28/2026-01-03',
    '28 December 2025 – 3 January 2026',
    '28. Dezember 2025 – 3. Januar 2026',
    '28 Dec 2025 – 3 Jan 2026',
    '28. Dez. 2025 – 3. Jan. 2026',
  ],
  [
    '2025-11',
    'some time in November 2025',
    'irgendwann im November 2025',
    'some time in Nov 2025',
    'irgendwann im Nov. 2025',
  ],
  ['2025', 'some time in 2025', 'irgendwann im Jahr 2025', 'some time in 2025', 'irgendwann im Jahr 2025'],
  [
    '2025-21',
    'some time in spring 2025',
    'irgendwann im Frühjahr 2025',
    'some time in spring 2025',
    'irgendwann im Frühjahr 2025',
  ],
  [
    '2025-24',
    'some time in winter 2025/26',
    'irgendwann im Winter 2025/26',
    'some time in winter 2025/26',
    'irgendwann im Winter 2025/26',
  ],
  [
    '201X',
    'some time in the 2010s',
    'irgendwann in den 2010er-Jahren',
    'some time in the 2010s',
    'irgendwann in den 2010er-Jahren',
  ],
  [
    '200X',
    'some time in the years 2000–2009',
    'irgendwann in den Jahren 2000–2009',
    'some time in the years 2000–2009',
    'irgendwann in den Jahren 2000–2009',
  ],
  [
    '19XX',
    'some time in the years 1900–1999',
    'irgendwann in den Jahren 1900–1999',
    'some time in the years 1900–1999',
    'irgendwann in den Jahren 1900–1999',
  ],
  [
    '2025-XX',
    'in some month of 2025',
    'in irgendeinem Monat des Jahres 2025',
    'in some month of 2025',
    'in irgendeinem Monat des Jahres 2025',
  ],
  [
    '2025-11-XX',
    'one day in November 2025',
    'an einem Tag im November 2025',
    'one day in Nov 2025',
    'an einem Tag im Nov. 2025',
  ],
  ['2025-XX-XX', 'one day in 2025', 'an einem Tag im Jahr 2025', 'one day in 2025', 'an einem Tag im Jahr 2025'],
  ['2025-12-17~', 'about 17 December 2025', 'etwa 17. Dezember 2025', 'about 17 Dec', 'etwa 17. Dez.'],
  ['2025-12?', 'perhaps December 2025', 'vielleicht Dezember 2025', 'perhaps Dec 2025', 'vielleicht Dez. 2025'],
  ['2025%', 'perhaps about 2025', 'vielleicht etwa 2025', 'perhaps about 2025', 'vielleicht etwa 2025'],
  [
    '[2025-12-19..2025-12-21]',
    'one day, 19–21 December 2025',
    'an einem Tag, 19.–21. Dezember 2025',
    'one day, 19–21 Dec',
    'an einem Tag, 19.–21. Dez.',
  ],
  [
    '[2025-12-17,2025-12-18]',
    'one day, 17–18 December 2025',
    'an einem Tag, 17.–18. Dezember 2025',
    'one day, 17–18 Dec',
    'an einem Tag, 17.–18. Dez.',
  ],
  [
    '[2025-12-14,2025-12-20]',
    '14 December or 20 December 2025',
    '14. Dezember oder 20. Dezember 2025',
    '14 Dec or 20 Dec',
    '14. Dez. oder 20. Dez.',
  ],
  [
    '[2025-12-31,2026-01-02]',
    '31 December 2025 or 2 January 2026',
    '31. Dezember 2025 oder 2. Januar 2026',
    '31 Dec 2025 or 2 Jan 2026',
    '31. Dez. 2025 oder 2. Jan. 2026',
  ],
  ['[..2025-12-18]', 'by 18 December 2025', 'bis spätestens 18. Dezember 2025', 'by 18 Dec', 'bis spätestens 18. Dez.'],
  [
    '[2025-12-18..]',
    '18 December 2025 or later',
    '18. Dezember 2025 oder später',
    '18 Dec or later',
    '18. Dez. oder später',
  ],
  [
    '[1667,1668,1670..1672]',
    '1667, 1668 or 1670–1672',
    '1667, 1668 oder 1670–1672',
    '1667, 1668 or 1670–1672',
    '1667, 1668 oder 1670–1672',
  ],
  [
    '[2025-11..2026-02]',
    'some time in November 2025 – February 2026',
    'irgendwann, November 2025 – Februar 2026',
    'some time in Nov 2025 – Feb 2026',
    'irgendwann, Nov. 2025 – Feb. 2026',
  ],
  [
    '{2025-12-15,2025-12-17}',
    '15 December and 17 December 2025',
    '15. Dezember und 17. Dezember 2025',
    '15 Dec and 17 Dec',
    '15. Dez. und 17. Dez.',
  ],
  ['{2025-12-19..2025-12-21}', '19–21 December 2025', '19.–21. Dezember 2025', '19–21 Dec', '19.–21. Dez.'],
  ['{..1983}', 'all until 1983', 'alle bis 1983', 'all until 1983', 'alle bis 1983'],
  ['2022~/..', 'since about 2022', 'seit etwa 2022', 'since about 2022', 'seit etwa 2022'],
  ['2022-02-24/..', 'since 24 February 2022', 'seit 24. Februar 2022', 'since 24 Feb 2022', 'seit 24. Feb. 2022'],
  ['201X/..', 'since the 2010s', 'seit den 2010er-Jahren', 'since the 2010s', 'seit den 2010er-Jahren'],
  ['../2030', 'until 2030', 'bis 2030', 'until 2030', 'bis 2030'],
  [
    '2025-12-01/',
    'from 1 December 2025, end not known',
    'ab 1. Dezember 2025, Ende nicht bekannt',
    'from 1 Dec 2025, end not known',
    'ab 1. Dez. 2025, Ende nicht bekannt',
  ],
  [
    '/2025-12',
    'until December 2025, beginning not known',
    'bis Dezember 2025, Beginn nicht bekannt',
    'until Dec 2025, beginning not known',
    'bis Dez. 2025, Beginn nicht bekannt',
  ],
  ['2025-11/2025-12', 'November–December 2025', 'November–Dezember 2025', 'Nov–Dec 2025', 'Nov.–Dez. 2025'],
  ['2022/2025', '2022–2025', '2022–2025', '2022–2025', '2022–2025'],
  [
    '2025-12-14~/2025-12-15~',
    'about 14–15 December 2025',
    'etwa 14.–15. Dezember 2025',
    'about 14–15 Dec',
    'etwa 14.–15. Dez.',
  ],
  [
    '2022~/2025-12-15',
    'from about 2022 to 15 December 2025',
    'etwa 2022 bis 15. Dezember 2025',
    'from about 2022 to 15 Dec 2025',
    'etwa 2022 bis 15. Dez. 2025',
  ],
  [
    '2025-12-18T10:30:00+01:00',
    '18 December 2025, 10:30 (UTC+01:00)',
    '18. Dezember 2025, 10:30 Uhr (UTC+01:00)',
    '18 Dec',
    '18. Dez.',
  ],
  [
    '-0043-03',
    'some time in March 44 BC',
    'irgendwann im März 44 v. Chr.',
    'some time in Mar 44 BC',
    'irgendwann im März 44 v. Chr.',
  ],
  [
    'Y170000002',
    'some time in 170000002',
    'irgendwann im Jahr 170000002',
    'some time in 170000002',
    'irgendwann im Jahr 170000002',
  ],
];

describe('a time in words', () => {
  test.each(table)('%s: %s', (edtf, enLong, deLong, enShort, deShort) => {
    expect(describeWhen(edtf, en, 'long')).toBe(enLong);
    expect(describeWhen(edtf, de, 'long')).toBe(deLong);
    expect(describeWhen(edtf, en, 'short')).toBe(enShort);
    expect(describeWhen(edtf, de, 'short')).toBe(deShort);
  });

  test('is found for every time, without holes', () => {
    fc.assert(
      fc.property(
        edtfs.map(formatEdtf),
        fc.constantFrom(en, de),
        fc.constantFrom('short' as const, 'long' as const),
        (edtf, messages, style) => {
          const text = describeWhen(edtf, messages, style);
          expect(text).toMatch(/\d/);
          expect(text).not.toMatch(/undefined|null|NaN|Invalid|^\s|\s$|\s\s|[X~%[{]/);
        },
      ),
    );
  });

  test('names no day where none is known', () => {
    const coarse = edtfs
      .filter((edtf) => edtf.kind === 'month' || edtf.kind === 'season' || edtf.kind === 'year')
      .map(formatEdtf);
    fc.assert(
      fc.property(coarse, (edtf) => {
        expect(describeWhen(edtf, en, 'long')).not.toMatch(/(^| )\d{1,2} [A-Z][a-z]/);
        expect(describeWhen(edtf, de, 'long')).not.toMatch(/\d\. [A-Z]/);
      }),
    );
  });

  test('of a string that is no EDTF is the string itself', () => {
    expect(describeWhen('soon', en, 'long')).toBe('soon');
  });
});
