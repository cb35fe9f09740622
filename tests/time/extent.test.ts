// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromNumber, daysBetween } from '../../src/time/calendarDay.ts';
import { formatEdtf } from '../../src/time/edtf.ts';
import { compareExtents, type Extent, extentOf, extentsKept, isOneSureRun } from '../../src/time/extent.ts';
import { edtfs, edtfsOnCalendar } from './drawEdtf.ts';

/** `sure 2025-12-14..2025-12-15`, pieces parted by commas, an open end left empty: an extent that reads like a picture. */
function picture(extent: Extent | null): string {
  if (extent === null) return 'undated';
  return extent.pieces.map(({ kind, first, last }) => `${kind} ${first ?? ''}..${last ?? ''}`).join(', ');
}

/** The extent, then every string that has it. */
const table: readonly (readonly [string, readonly string[]])[] = [
  [
    'sure 2025-12-17..2025-12-17',
    [
      '2025-12-17',
      '2025-12-17~',
      '2025-12-17?',
      '2025-12-17%',
      '2025-12-17T23:30:00-08:00',
      '[2025-12-17]',
      '2025-12-17/2025-12-17',
    ],
  ],
  [
    'sure 2025-12-14..2025-12-15',
    ['2025-12-14/2025-12-15', '2025-12-14/2025-12-15~', '{2025-12-14..2025-12-15}', '{2025-12-15,2025-12-14}'],
  ],
  ['somewhere 2025-11-01..2025-11-30', ['2025-11', '2025-11~', '2025-11-XX', '2025-11/2025-11']],
  ['somewhere 2024-02-01..2024-02-29', ['2024-02']],
  ['somewhere 2025-01-01..2025-12-31', ['2025', '2025?', '2025-XX', '2025-XX-XX', '[2025-01..2025-12]']],
  ['somewhere 2010-01-01..2019-12-31', ['201X', '201X~', '[2010..2019]']],
  ['somewhere 1900-01-01..1999-12-31', ['19XX']],
  ['somewhere 2025-03-01..2025-05-31', ['2025-21']],
  ['somewhere 2025-06-01..2025-08-31', ['2025-22']],
  ['somewhere 2025-09-01..2025-11-30', ['2025-23']],
  ['somewhere 2023-12-01..2024-02-29', ['2023-24']],
  [
    'somewhere 2025-12-19..2025-12-21',
    ['[2025-12-19..2025-12-21]', '[2025-12-19,2025-12-20,2025-12-21]', '[2025-12-21,2025-12-19..2025-12-20]'],
  ],
  [
    'somewhere 2025-12-14..2025-12-14, somewhere 2025-12-20..2025-12-20',
    ['[2025-12-14,2025-12-20]', '[2025-12-20,2025-12-14]'],
  ],
  ['sure 2025-12-14..2025-12-14, sure 2025-12-20..2025-12-20', ['{2025-12-14,2025-12-20}']],
  ['somewhere ..2025-12-18', ['[..2025-12-18]', '[..2025-12-18,2025-12-10]']],
  ['somewhere 2025-12-18..', ['[2025-12-18..]']],
  ['sure 2022-02-24..', ['2022-02-24/..', '2022-02-24/', '{2022-02-24..}']],
  ['sure ..2025-12-18', ['../2025-12-18', '/2025-12-18']],
  ['somewhere 2022-01-01..2022-12-30, sure 2022-12-31..', ['2022~/..']],
  ['sure ..2030-01-01, somewhere 2030-01-02..2030-12-31', ['../2030']],
  [
    'somewhere 2025-11-01..2025-11-29, sure 2025-11-30..2025-12-01, somewhere 2025-12-02..2025-12-31',
    ['2025-11/2025-12'],
  ],
  ['somewhere 2025-12-01..2025-12-14, sure 2025-12-15..2025-12-15', ['2025-12/2025-12-15']],
  ['sure 2025-12-15..2025-12-15, somewhere 2025-12-16..2025-12-31', ['2025-12-15/2025-12']],
  [
    'somewhere 2025-12-01..2025-12-16, sure 2025-12-17..2025-12-17, somewhere 2025-12-18..2025-12-31',
    ['{2025-12,2025-12-17}'],
  ],
  ['sure 0000-02-29..0000-02-29', ['0000-02-29']],
  ['undated', ['-0044-03-15', 'Y170000002', '9999-24', '-0001/2025', '', 'soon']],
];

describe('the extent', () => {
  for (const [expected, texts] of table) {
    test.each(texts)(`of %s is ${expected}`, (text) => {
      expect(picture(extentOf(text))).toBe(expected);
    });
  }

  test('of nothing is undated', () => {
    expect(extentOf(null)).toBeNull();
  });

  test('is the same object for the same string, until nobody has asked for it for long', () => {
    const asked = extentOf('2025-12-14/2025-12-15');
    const forgotten = extentOf('2025-12-16/2025-12-17');
    for (let number = 0; number < 3 * extentsKept; number += 1) {
      extentOf(dayFromNumber(number));
      if (number % 1000 === 0) expect(extentOf('2025-12-14/2025-12-15')).toBe(asked);
    }
    expect(extentOf('2025-12-16/2025-12-17')).not.toBe(forgotten);
    expect(extentOf('2025-12-16/2025-12-17')).toEqual(forgotten);
  });

  test('is a plain bar only when it is known to the day and without a gap', () => {
    const plain = [
      '2025-12-17',
      '2025-12-14/2025-12-15',
      '2022-02-24/..',
      '2025-11',
      '2022~/..',
      '{2025-12-14,2025-12-20}',
      '[..2025-12-18]',
    ];
    expect(plain.filter((text) => isOneSureRun(extentOf(text) ?? { first: null, last: null, pieces: [] }))).toEqual([
      '2025-12-17',
      '2025-12-14/2025-12-15',
      '2022-02-24/..',
    ]);
  });

  test('has pieces in order, apart from each other, and within its own ends', () => {
    fc.assert(
      fc.property(edtfsOnCalendar.map(formatEdtf), (text) => {
        const extent = extentOf(text);
        if (extent === null) throw new Error(`${text} has no extent`);
        expect(extent.pieces[0]?.first).toBe(extent.first);
        expect(extent.pieces.at(-1)?.last).toBe(extent.last);
        for (const [at, { first, last, kind }] of extent.pieces.entries()) {
          if (first !== null && last !== null) expect(first <= last).toBe(true);
          const next = extent.pieces[at + 1];
          if (next === undefined) continue;
          if (last === null || next.first === null) throw new Error(`${text} has an open end inside`);
          const gap = daysBetween(last, next.first);
          expect(gap).toBeGreaterThanOrEqual(next.kind === kind ? 2 : 1);
        }
      }),
    );
  });
});

describe('the order of reading', () => {
  test('is by first day, then by last; what has no beginning stands by its last day; undated comes last', () => {
    const inOrder = [
      '2022~/..',
      '2025-11',
      '2025-12',
      '2025-12-14/2025-12-15',
      '2025-12-17',
      '[2025-12-17..2025-12-18]',
      '2025-12-17/..',
      '2025-12-18',
      '[..2025-12-18]',
      '[2025-12-19..2025-12-21]',
      '2025-12-20/2025-12-21',
      null,
    ];
    const byRead = (a: string | null, b: string | null) => compareExtents(extentOf(a), extentOf(b));
    expect([...inOrder].reverse().sort(byRead)).toEqual(inOrder);
  });

  test('does not depend on the order before', () => {
    const extents = edtfs.map((edtf) => extentOf(formatEdtf(edtf)));
    fc.assert(
      fc.property(extents, extents, extents, (a, b, c) => {
        expect(Math.sign(compareExtents(a, b))).toBe(-Math.sign(compareExtents(b, a)) + 0);
        if (compareExtents(a, b) <= 0 && compareExtents(b, c) <= 0) expect(compareExtents(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
