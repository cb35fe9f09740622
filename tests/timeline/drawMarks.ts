import fc from 'fast-check';
import type { AxisPiece, DayWindow } from '../../src/timeline/dayWindow.ts';
import type { Mark } from '../../src/timeline/layOut.ts';

export const laneCount = 3;

/** Windows of three days to ten years, at whole and broken days. */
export const someWindow: fc.Arbitrary<DayWindow> = fc
  .tuple(fc.double({ min: 19_000, max: 21_000, noNaN: true }), fc.double({ min: 3, max: 3650, noNaN: true }))
  .map(([from, length]) => ({ from, to: from + length }));

/** One to three pieces in order of time, a gap between them or none; the outer ends may be open. */
export const somePieces: fc.Arbitrary<readonly AxisPiece[]> = fc
  .record({
    start: fc.integer({ min: 18_500, max: 21_500 }),
    steps: fc.array(
      fc.record({
        gap: fc.nat(20),
        days: fc.oneof(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 1500 })),
        kind: fc.constantFrom('sure', 'somewhere'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    openLeft: rarely(),
    openRight: rarely(),
  })
  .map(({ start, steps, openLeft, openRight }) => {
    let at = start;
    return steps.map(({ gap, days, kind }, index) => {
      const from = at + (index === 0 ? 0 : gap);
      at = from + days;
      return {
        kind,
        from: openLeft && index === 0 ? -Infinity : from,
        to: openRight && index === steps.length - 1 ? Infinity : at,
      };
    });
  });

/** Up to twenty marks in three lanes, each with a key of its own. */
export const someMarks: fc.Arbitrary<readonly Mark[]> = fc
  .array(
    fc.record({
      lane: fc.nat(laneCount - 1),
      pieces: somePieces,
      labelWidth: fc.integer({ min: 0, max: 400 }),
    }),
    { maxLength: 20 },
  )
  .map((marks) => marks.map((mark, index) => ({ ...mark, key: `${mark.lane}:${index}` })));

function rarely(): fc.Arbitrary<boolean> {
  return fc.nat(9).map((number) => number === 0);
}
