import type { EventColumns } from './eventColumns.ts';
import { type Days, indexOfDay, type Selection } from './selection.ts';
import { addTraits, firstPartyTrait, impreciseTrait, traitCount } from './traits.ts';

/** What rows that stand side by side hold: those at the indexes from `start`, inclusive, to `end`, exclusive. */
export type Contents = {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  /** In the order of `statuses`. */
  readonly statuses: Uint32Array;
  /** How many are not known to the day. */
  readonly imprecise: number;
  /** In the order of the columns' `parties`. A row with two parties is in both. */
  readonly parties: Uint32Array;
};

export type Bucket = Contents & Days;

/**
 * Parts the window that begins at the day `from` into `count` buckets of `width` days, and says what each holds. A row is in the one bucket
 * of the day it is counted by (anchorAt); a day that a bucket's edge cuts belongs to the bucket in which it begins.
 */
export function bucketCounts(selection: Selection, from: number, width: number, count: number): readonly Bucket[] {
  return bucketsBetween(
    selection,
    Array.from({ length: count + 1 }, (_, edge) => from + edge * width),
  );
}

/** The same for buckets of unequal widths, such as months: each from one edge, inclusive, to the next, exclusive. */
export function bucketsBetween(selection: Selection, edges: readonly number[]): readonly Bucket[] {
  const ends = edges.map((day) => tallied(selection, indexOfDay(selection, day)));
  return ends.slice(1).flatMap((end, at) => {
    const [start, from, to] = [ends[at], edges[at], edges[at + 1]];
    return start === undefined || from === undefined || to === undefined ? [] : { from, to, ...contents(start, end) };
  });
}

/** Of dated rows only; indexes beyond them count as the end. */
export function contentsOf(selection: Selection, start: number, end: number): Contents {
  return contents(tallied(selection, start), tallied(selection, Math.max(start, end)));
}

/** The same of any rows, which need no order. */
export function contentsOfRows(columns: EventColumns, rows: Uint32Array): Contents {
  const counts = new Uint32Array(traitCount(columns));
  addTraits(columns, rows, 0, rows.length, counts);
  return contents({ index: 0, counts: new Uint32Array(counts.length) }, { index: rows.length, counts });
}

/** How many of each trait those before the index have. */
type Tally = { readonly index: number; readonly counts: Uint32Array };

function tallied({ columns, rows, dated, tallies: { sums, blockBits } }: Selection, before: number): Tally {
  const index = Math.min(before, dated);
  const traits = traitCount(columns);
  const block = index >> blockBits;
  const counts = sums.slice(block * traits, (block + 1) * traits);
  addTraits(columns, rows, block << blockBits, index, counts);
  return { index, counts };
}

function contents(start: Tally, end: Tally): Contents {
  const between = end.counts.map((count, trait) => count - (start.counts[trait] ?? 0));
  return {
    start: start.index,
    end: end.index,
    count: end.index - start.index,
    statuses: between.subarray(0, impreciseTrait),
    imprecise: between[impreciseTrait] ?? 0,
    parties: between.subarray(firstPartyTrait),
  };
}
