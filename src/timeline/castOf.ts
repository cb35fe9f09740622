import type { EventColumns } from '../columns/eventColumns.ts';
import { mostImportant } from '../columns/mostImportant.ts';
import { countAfter, countBefore, countReachingIn, rowsReachingIn } from '../columns/rowsMeeting.ts';
import { indexOfDay, indexOfRow, type Selection, selectionOf } from '../columns/selection.ts';
import { bucketDays } from './buckets.ts';
import { type DayWindow, zoomed } from './dayWindow.ts';

/**
 * Which events of each lane stand on the chart themselves; the rest are counted. The cast is right for every window in its `band` whose
 * buckets are as long as its own.
 */
export type Cast = {
  readonly lanes: readonly Selection[];
  /** Those of all lanes, each once. */
  readonly all: Selection;
  readonly band: DayWindow;
  readonly bucket: number;
  /** The row it was to have; it has none of an undated event, and nothing of what is not selected. */
  readonly kept: number | null;
  /** Everything has its place: right for every window. */
  readonly isWhole: boolean;
};

/** So many have a place of their own wherever the window is. */
export const castAtMost = 240;
/** About so many can be seen at once. */
const seenAtMost = 120;
/** At each edge, so that the nearest can be pinned there. */
const beyondBand = 2;

/**
 * Of every bucket the most important events, as many as the lane has rows or as all lanes together may show; of those that reach in from
 * before, the most important; the nearest past either edge; and `keep`, a row.
 */
export function castOf(
  lanes: readonly Selection[],
  all: Selection,
  window: DayWindow,
  width: number,
  rows: number,
  keep: number | null,
): Cast {
  const bucket = bucketDays(window, width);
  const total = lanes.reduce((sum, lane) => sum + lane.dated, 0);
  if (total <= castAtMost) return { lanes, all, band: window, bucket, kept: keep, isWhole: true };

  const band = zoomed(window, 2);
  const share = seenAtMost / (lanes.length * rows * Math.ceil((window.to - window.from) / bucket));
  const length = bucket * 2 ** Math.max(0, Math.ceil(-Math.log2(share)));
  const chosen = lanes.map((lane) => {
    const found = new Set<number>();
    const add = (more: readonly number[]) => {
      for (const row of more) found.add(row);
    };
    for (let at = Math.floor(band.from / length); at * length < band.to; at += 1)
      add(mostImportant(lane, indexOfDay(lane, at * length), indexOfDay(lane, (at + 1) * length), rows));
    add(weightiest(lane, rowsReachingIn(lane, window, 8 * rows), rows));
    const [start, end] = [indexOfDay(lane, band.from), indexOfDay(lane, band.to)];
    add([...lane.rows.subarray(Math.max(0, start - beyondBand), start)]);
    add([...lane.rows.subarray(end, Math.min(end + beyondBand, lane.dated))]);
    if (keep !== null && indexOfRow(lane, keep) !== null) found.add(keep);
    return Uint32Array.from(found).sort();
  });
  return { ...chosenIn(all.columns, chosen), band, bucket, kept: keep, isWhole: false };
}

/** The same without those of its lanes for which `leaves` holds. */
export function castWithout(cast: Cast, leaves: (lane: number, row: number) => boolean): Cast {
  const chosen = cast.lanes.map(({ rows }, lane) => rows.filter((row) => !leaves(lane, row)));
  return { ...cast, ...chosenIn(cast.all.columns, chosen) };
}

function chosenIn(columns: EventColumns, lanes: readonly Uint32Array[]): Pick<Cast, 'lanes' | 'all'> {
  const union = Uint32Array.from(new Set(lanes.flatMap((rows) => [...rows]))).sort();
  const all = selectionOf(columns, union);
  return { lanes: lanes.length === 1 ? [all] : lanes.map((rows) => selectionOf(columns, rows)), all };
}

export function isRightFor(cast: Cast, window: DayWindow, width: number, keep: number | null): boolean {
  if (cast.isWhole) return true;
  return (
    window.from >= cast.band.from &&
    window.to <= cast.band.to &&
    bucketDays(window, width) === cast.bucket &&
    isHeldBy(cast, keep)
  );
}

/** Whether the row has its mark, if it can have one. */
export function isHeldBy(cast: Cast, keep: number | null): boolean {
  return cast.isWhole || keep === null || keep === cast.kept || indexOfRow(cast.all, keep) !== null;
}

function weightiest({ columns }: Selection, rows: readonly number[], most: number): readonly number[] {
  return rows.toSorted((a, b) => (columns.weight[b] ?? 0) - (columns.weight[a] ?? 0)).slice(0, most);
}

/** What of the lanes is not in the cast, counted by days. Each is counted once in its lane: on one day, as reaching in, before or after. */
export type Rest = {
  /** On the days, half-open, by the one that each is counted by. */
  readonly between: (lane: number, days: DayWindow) => number;
  /** Those that meet the window and are counted on a day outside it; a day that its edge cuts is none of those. */
  readonly reachingIn: (lane: number, window: DayWindow) => number;
  /** Wholly before and after, in whatever lane, each event once. */
  readonly before: (window: DayWindow) => number;
  readonly after: (window: DayWindow) => number;
};

export function restOf(lanes: readonly Selection[], all: Selection, cast: Cast): Rest {
  const uncast = (lane: number, count: (selection: Selection) => number) => {
    const [everyone, seen] = [lanes[lane], cast.lanes[lane]];
    return everyone === undefined || seen === undefined || everyone === seen ? 0 : count(everyone) - count(seen);
  };
  const ofAll = (count: (selection: Selection) => number) => (cast.isWhole ? 0 : count(all) - count(cast.all));
  return {
    between: (lane, days) => uncast(lane, (selection) => countOn(selection, days)),
    reachingIn: (lane, window) => uncast(lane, (selection) => countReachingIn(selection, window)),
    before: ({ from }) => ofAll((selection) => countBefore(selection, from)),
    after: ({ to }) => ofAll((selection) => countAfter(selection, to)),
  };
}

function countOn(selection: Selection, { from, to }: DayWindow): number {
  return indexOfDay(selection, to) - indexOfDay(selection, from);
}

/** Nothing is left to count. */
export const noRest: Rest = { between: () => 0, reachingIn: () => 0, before: () => 0, after: () => 0 };

/** Of those wholly before or after the window the nearest that begins there, mark or not; those that last into it are passed over. */
export function nearestPast(selection: Selection, window: DayWindow, side: 'before' | 'after'): number | null {
  const { columns, rows, dated } = selection;
  if (side === 'after') {
    const index = indexOfDay(selection, Math.ceil(window.to));
    return index < dated ? (rows[index] ?? null) : null;
  }
  for (let index = indexOfDay(selection, Math.floor(window.from)) - 1; index >= 0; index -= 1) {
    const row = rows[index] ?? 0;
    if ((columns.last[row] ?? 0) < Math.floor(window.from)) return row;
  }
  return null;
}
