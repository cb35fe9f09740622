import { anchorAt, type EventColumns, openStart } from './eventColumns.ts';
import { firstWhere } from './firstWhere.ts';
import { type Tournament, tournamentOf } from './tournament.ts';
import { addTraits, traitCount } from './traits.ts';

/**
 * The rows that a filter leaves, or those of them in one lane, with what makes asking of them fast: 9 bytes a row. An *index* counts
 * within the selection, from 0, in order of time; the undated ones stand last, from `dated` on. "4,120 of 41,200" is index + 1 of `rows.length`.
 */
export type Selection = {
  readonly columns: EventColumns;
  /** Ascending. */
  readonly rows: Uint32Array;
  readonly dated: number;
  /** Last possible days of the dated ones, sorted. */
  readonly lasts: Int32Array;
  /** Indexes of the dated ones whose beginning is open. */
  readonly withoutBeginning: readonly number[];
  /** Of the dated ones, by last possible day. */
  readonly latest: Tournament;
  /** Of all, by weight. */
  readonly weightiest: Tournament;
  readonly tallies: Tallies;
};

/** How many of the dated rows before index `b << blockBits` have each trait (traits.ts), for every `b` from 0, one after the other. */
export type Tallies = { readonly sums: Uint32Array; readonly blockBits: number };

/** Half-open, in days since 1 January 1970, as the window of a chart. A day that an end cuts counts as seen. */
export type Days = { readonly from: number; readonly to: number };

/** Takes a time that grows with the number of rows. They are to be ascending. */
export function selectionOf(columns: EventColumns, rows: Uint32Array): Selection {
  const dated = firstWhere(rows.length, (index) => (rows[index] ?? 0) >= columns.dated);
  const datedRows = rows.subarray(0, dated);
  const withoutBeginning: number[] = [];
  for (let index = 0; index < dated; index += 1)
    if (columns.first[rows[index] ?? 0] === openStart) withoutBeginning.push(index);
  return {
    columns,
    rows,
    dated,
    lasts: sortedLasts(columns, datedRows),
    withoutBeginning,
    latest: tournamentOf(columns.last, rows, dated),
    weightiest: tournamentOf(columns.weight, rows, rows.length),
    tallies: talliesOf(columns, datedRows),
  };
}

/** The first index whose row is counted on that day or later (anchorAt); `dated` where there is none. */
export function indexOfDay({ columns, rows, dated }: Selection, day: number): number {
  return firstWhere(dated, (index) => anchorAt(columns, rows[index] ?? 0) >= day);
}

/** `null`: the row is not among them. */
export function indexOfRow(selection: Selection, row: number): number | null {
  const index = indexFrom(selection, row);
  return selection.rows[index] === row ? index : null;
}

/** The first row after the given one, which need not be among them; `null` where there is none. */
export function nextRow(selection: Selection, row: number): number | null {
  return selection.rows[indexFrom(selection, row + 1)] ?? null;
}

/** The last row before the given one, which need not be among them; `null` where there is none. */
export function previousRow(selection: Selection, row: number): number | null {
  return selection.rows[indexFrom(selection, row) - 1] ?? null;
}

/** The row that is counted on the nearest day (anchorAt), the earlier one of two as near; `null` where none has a time. */
export function nearestTo(selection: Selection, day: number): number | null {
  const { columns, rows, dated } = selection;
  const dayAt = (index: number) => anchorAt(columns, rows[index] ?? 0);
  const after = indexOfDay(selection, day);
  if (after === 0) return dated === 0 ? null : (rows[0] ?? null);
  const dayBefore = dayAt(after - 1);
  if (after < dated && dayAt(after) - day < day - dayBefore) return rows[after] ?? null;
  return rows[indexOfDay(selection, dayBefore)] ?? null;
}

function indexFrom({ rows }: Selection, row: number): number {
  return firstWhere(rows.length, (index) => (rows[index] ?? 0) >= row);
}

/** Walks all rows by their last day rather than sort a few, unless these are few indeed. */
function sortedLasts({ last, byLast, count }: EventColumns, rows: Uint32Array): Int32Array {
  if (rows.length * 32 < count) return Int32Array.from(rows, (row) => last[row] ?? 0).sort();
  const isIn = new Uint8Array(count);
  for (let index = 0; index < rows.length; index += 1) isIn[rows[index] ?? 0] = 1;
  const lasts = new Int32Array(rows.length);
  let length = 0;
  for (let at = 0; at < byLast.length; at += 1) {
    const row = byLast[at] ?? 0;
    if (isIn[row] === 1) lasts[length++] = last[row] ?? 0;
  }
  return lasts;
}

function talliesOf(columns: EventColumns, rows: Uint32Array): Tallies {
  const traits = traitCount(columns);
  // At least as many rows as traits, so that the sums never take more room than the rows
  const blockBits = Math.max(6, Math.ceil(Math.log2(traits)));
  const blocks = rows.length >> blockBits;
  const sums = new Uint32Array((blocks + 1) * traits);
  for (let block = 0; block < blocks; block += 1) {
    const at = (block + 1) * traits;
    sums.copyWithin(at, at - traits, at);
    addTraits(columns, rows, block << blockBits, (block + 1) << blockBits, sums, at);
  }
  return { sums, blockBits };
}
