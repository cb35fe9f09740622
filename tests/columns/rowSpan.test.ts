// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { openEnd, openStart } from '../../src/columns/eventColumns.ts';
import { spanReader } from '../../src/columns/rowSpan.ts';
import { dayNumber } from '../../src/time/calendarDay.ts';
import { compareExtents, extentOf, isOneSureRun } from '../../src/time/extent.ts';

/** Ways to write one or two days; some are faults. */
const written = (a: string, b: string) => [
  ...[`${a}`, `${a}~`, `${a}?`, `${a}%`, `${a}!`, `D${a}`, `-${a}`, `1${a}`, `${a}1`, `${a}T10:00:00Z`],
  ...[`${a}/${b}`, `${a}~/${b}`, `${a}/..`, `${a}/`, `../${b}`, `/${b}`, `D/${b}`, `${b}/D`, `${a}/${b}/${b}`],
  ...[`[${a}..${b}]`, `[..${b}]`, `[${a}..]`, `[${a},${b}]`, `[${a}]`, `[${a},${b},${b}]`, `[${a}..${b}}`],
  ...[`{${a}..${b}}`, `{..${b}}`, `{${a},${b}}`, `{${a}}`],
];

const pairs = [
  ['2025-12-01', '2025-12-02'],
  ['2025-12-01', '2025-12-03'],
  ['2025-12-03', '2025-12-01'],
  ['2025-12-03', '2025-12-03'],
  ['2024-02-29', '2024-03-01'],
  ['2025-02-28', '2025-02-29'],
  ['2025-02-29', '2025-13-01'],
  ['0000-01-01', '9999-12-31'],
] as const;

describe('the span of a time', () => {
  it.each(pairs)('written with %s and %s is that of its extent', (a, b) => {
    const spanOf = spanReader();
    for (const edtf of written(a, b)) {
      const extent = extentOf(edtf);
      expect(spanOf(edtf), edtf).toMatchObject({
        first: extent?.first == null ? openStart : dayNumber(extent.first),
        last: extent?.last == null ? openEnd : dayNumber(extent.last),
        imprecise: extent === null || !isOneSureRun(extent),
      });
    }
  });

  it('has a key in the order of reading', () => {
    const spanOf = spanReader();
    const edtfs = [null, '2025-12', '2025', '2025-11/2025-12-02', ...pairs.flatMap(([a, b]) => written(a, b))];
    for (const a of edtfs) {
      for (const b of edtfs) {
        const order = Math.sign(compareExtents(extentOf(a), extentOf(b)));
        expect(Math.sign(spanOf(a).key - spanOf(b).key), `${a} and ${b}`).toBe(order);
      }
    }
  });
});
