// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedPieces } from '../../src/reader/markedPieces.ts';

const span = (start: number, length: number) => ({ start, end: start + length });
const anySpan = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 })).map(([start, length]) => span(start, length));

test('The pieces of a span are the span again, in order, without a gap', () => {
  fc.assert(
    fc.property(anySpan, fc.array(anySpan), (whole, marks) => {
      const pieces = markedPieces(whole, marks);
      expect(pieces.map(({ start }) => start)).toEqual([whole.start, ...pieces.slice(0, -1).map(({ end }) => end)]);
      expect(pieces.at(-1)?.end).toBe(whole.end);
    }),
  );
});

test('A mark covers exactly itself; one that leaves the span, or overlaps the one before, is passed over', () => {
  const [first, second, beyond] = [span(12, 3), span(14, 3), span(18, 9)];
  expect(markedPieces(span(10, 10), [second, first, beyond])).toEqual([
    { start: 10, end: 12, mark: null },
    { start: 12, end: 15, mark: first },
    { start: 15, end: 20, mark: null },
  ]);
});
