// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChronicleGroup } from '../../src/timeline/chronicleGroups.ts';
import { chronicleHeights } from '../../src/timeline/chronicleHeights.ts';

/** Ten groups of ten. */
const groups: readonly ChronicleGroup[] = Array.from({ length: 10 }, (_, index) => ({
  name: `group ${index}`,
  start: index * 10,
  events: Array.from<never>({ length: 10 }),
}));
const total = 100;

describe('the height of what is not in the document', () => {
  it('is what was measured there, and the average of it elsewhere', () => {
    const heights = chronicleHeights(groups, total);
    heights.measure(0, 40);
    heights.measure(1, 80);
    expect(heights.heightOf({ from: 0, to: 2 }, false)).toBe(120);
    expect(heights.heightOf({ from: 0, to: 4 }, false)).toBe(240);
    expect(heights.heightOf({ from: 50, to: 60 }, false)).toBe(600);
  });

  it('is corrected when an entry is measured again', () => {
    const heights = chronicleHeights(groups, total);
    heights.measure(0, 40);
    heights.measure(0, 60);
    expect(heights.heightOf({ from: 0, to: 3 }, false)).toBe(180);
  });

  it('counts the headings of groups that are not there as a whole', () => {
    const heights = chronicleHeights(groups, total);
    heights.measure(0, 50);
    heights.measureHeading(30);
    expect(heights.heightOf({ from: 20, to: 40 }, true)).toBe(1060);
    expect(heights.heightOf({ from: 20, to: 40 }, false)).toBe(1000);
  });

  it('forgets what was measured in a column of another width', () => {
    const heights = chronicleHeights(groups, total);
    const before = heights.heightOf({ from: 0, to: 100 }, false);
    heights.measure(0, 500);
    heights.forget();
    expect(heights.heightOf({ from: 0, to: 100 }, false)).toBe(before);
  });

  it('leads from a place in a gap to the entry that stands there', () => {
    const places = fc.tuple(
      fc.nat(99),
      fc.nat(99),
      fc.boolean(),
      fc.array(fc.tuple(fc.nat(99), fc.integer({ min: 30, max: 200 }))),
    );
    fc.assert(
      fc.property(places, ([a, b, hasHeadings, measured]) => {
        const heights = chronicleHeights(groups, total);
        heights.measureHeading(40);
        for (const [at, height] of measured) heights.measure(at, height);
        const gap = { from: Math.min(a, b), to: 100 };
        const at = Math.max(a, b);
        const top = heights.heightOf({ from: gap.from, to: at }, hasHeadings);
        expect(heights.entryAt(gap, hasHeadings, top + 0.01)).toBe(at);
        expect(heights.entryAt(gap, hasHeadings, -1)).toBe(gap.from);
        expect(heights.entryAt(gap, hasHeadings, 1e9)).toBe(99);
      }),
    );
  });
});
