import type { ChronicleGroup } from './chronicleGroups.ts';
import type { Run } from './chronicleSlice.ts';

/** Before anything was measured. In CSS pixels, like all heights here. */
const guessed = 64;

/** How tall the chronicle's entries are: as measured where they were in the document, by the average of those where they were not. */
export type ChronicleHeights = {
  readonly measure: (at: number, height: number) => void;
  readonly measureHeading: (height: number) => void;
  /** What was measured holds no longer: the column has another width. */
  readonly forget: () => void;
  /** How tall a gap stands; a gap that stands for whole groups holds their headings too. */
  readonly heightOf: (gap: Run, hasHeadings: boolean) => number;
  /** The entry that lies so far below the top of a gap. */
  readonly entryAt: (gap: Run, hasHeadings: boolean, below: number) => number;
};

export function chronicleHeights(groups: readonly ChronicleGroup[], total: number): ChronicleHeights {
  const heights = new Float32Array(total);
  const isFirstOfGroup = new Uint8Array(total);
  for (const { start } of groups) isFirstOfGroup[start] = 1;
  let sum = 0;
  let measured = 0;
  let heading = 0;

  /** Goes through the gap until it is past `below`. */
  const walk = ({ from, to }: Run, hasHeadings: boolean, below: number) => {
    const average = measured === 0 ? guessed : sum / measured;
    let at = from;
    let height = 0;
    for (; at < to; at++) {
      const own = (heights[at] || average) + (hasHeadings && isFirstOfGroup[at] === 1 ? heading : 0);
      if (height + own > below) break;
      height += own;
    }
    return { at, height };
  };
  return {
    measure(at, height) {
      if (height === 0) return;
      const before = heights[at] ?? 0;
      if (before === 0) measured++;
      heights[at] = height;
      sum += (heights[at] ?? 0) - before;
    },
    measureHeading(height) {
      heading = height;
    },
    forget() {
      heights.fill(0);
      sum = 0;
      measured = 0;
    },
    heightOf: (gap, hasHeadings) => walk(gap, hasHeadings, Infinity).height,
    entryAt: (gap, hasHeadings, below) => Math.min(walk(gap, hasHeadings, below).at, gap.to - 1),
  };
}
