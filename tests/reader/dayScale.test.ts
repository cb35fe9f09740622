// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { dayScale, onScale } from '../../src/reader/dayScale.ts';

describe('a scale of days', () => {
  test.each([
    [['2025-11', '2025-12-02'], '2025-11-01', '2025-12-02'],
    // A week at least, so that one day is not as wide as a month elsewhere.
    [['2025-12-17'], '2025-12-14', '2025-12-20'],
    [['2025-12-14/2025-12-15', '2025-12-19'], '2025-12-14', '2025-12-20'],
    // Open and long times go on beyond it, and are given two days to be seen to.
    [['2022-02-24/..', '2022-02'], '2022-02-01', '2022-03-02'],
    [['2025', '2025-12-02'], '2025-11-29', '2025-12-05'],
    [['[..2025-12-18]', '2025-12-17'], '2025-12-14', '2025-12-20'],
    // Two times that are too far apart: the other lies beyond.
    [['2025-12-02', '2024-12-02'], '2025-11-28', '2025-12-04'],
  ])('for %j is from %s to %s', (times, first, last) => {
    expect(dayScale(times)).toEqual({ first, last });
  });

  test('is none where no time has a day', () => {
    expect(dayScale([])).toBeNull();
  });

  test('holds a month and a day as shares of its width', () => {
    const scale = dayScale(['2025-11', '2025-12-01/2025-12-10']);
    if (scale === null) throw new Error('Both have days');
    expect(onScale(scale, '2025-11')).toEqual([
      { kind: 'somewhere', x: 0, width: 75, isCutBefore: false, isCutAfter: false },
    ]);
    expect(onScale(scale, '2025-12-01/2025-12-10')).toEqual([
      { kind: 'sure', x: 75, width: 25, isCutBefore: false, isCutAfter: false },
    ]);
  });

  test('cuts what goes on, and shows at its edge what lies wholly beyond', () => {
    const scale = dayScale(['2025-12-10', '2025-12-01/..', '2025-12-01/2025-12-08']);
    if (scale === null) throw new Error('They have days');
    expect(onScale(scale, '2025-12-01/..').map(({ isCutBefore, isCutAfter }) => [isCutBefore, isCutAfter])).toEqual([
      [false, true],
    ]);
    expect(onScale(scale, '2024-12-01')).toEqual([
      { kind: 'sure', x: 0, width: 0, isCutBefore: true, isCutAfter: false },
    ]);
    expect(onScale(scale, 'no time')).toEqual([]);
  });
});
