import { type Contents, contentsOf, contentsOfRows } from '../columns/bucketCounts.ts';
import { rowsReachingIn } from '../columns/rowsMeeting.ts';
import { indexOfDay, indexOfRow, type Selection } from '../columns/selection.ts';
import { statuses } from '../dossier/newsEvent.ts';
import type { DayWindow } from './dayWindow.ts';
import type { Stack } from './layOut.ts';

/** What a stack holds: counted, since it may be tens of thousands. */
export type Crowd = {
  readonly count: number;
  /** By status, in the order of `statuses`. */
  readonly statuses: readonly number[];
  /** How many are not known to the day. */
  readonly imprecise: number;
  /** In how many each party takes part, in the dossier's order. */
  readonly parties: readonly number[];
};

type Place = Pick<Stack, 'days' | 'reached'>;

/** The events of the stack: those in the lane that are not among its marks (`cast`), and its own marks, the rows `crowded`. */
export function crowdIn(
  { days, reached }: Place,
  lane: Selection,
  cast: Selection,
  crowded: readonly number[] = [],
): Crowd {
  const [all, marked] = [contentsBetween(lane, days), contentsBetween(cast, days)];
  const more = contentsOfRows(lane.columns, Uint32Array.from([...reachingIn(reached, lane, cast), ...crowded]));
  const sum = (a: Uint32Array, b: Uint32Array, c: Uint32Array) =>
    Array.from(a, (count, index) => count - (b[index] ?? 0) + (c[index] ?? 0));
  return {
    count: all.count - marked.count + more.count,
    statuses: sum(all.statuses, marked.statuses, more.statuses),
    imprecise: all.imprecise - marked.imprecise + more.imprecise,
    parties: sum(all.parties, marked.parties, more.parties),
  };
}

/** Their rows, at most so many, those that reach in from outside the window first. */
export function rowsOfCrowd(
  { days, reached }: Place,
  lane: Selection,
  cast: Selection,
  most: number,
): readonly number[] {
  const found = reachingIn(reached, lane, cast).slice(0, most);
  const end = indexOfDay(lane, days.to);
  for (let index = indexOfDay(lane, days.from); index < end && found.length < most; index += 1) {
    const row = lane.rows[index] ?? 0;
    if (indexOfRow(cast, row) === null) found.push(row);
  }
  return found;
}

function reachingIn(window: DayWindow | null, lane: Selection, cast: Selection): number[] {
  return window === null ? [] : rowsReachingIn(lane, window).filter((row) => indexOfRow(cast, row) === null);
}

function contentsBetween(selection: Selection, { from, to }: DayWindow): Contents {
  return contentsOf(selection, indexOfDay(selection, from), indexOfDay(selection, to));
}

/** How many of each status that is not simply that it happened or goes on. */
export function telling(
  crowd: Crowd,
): readonly { readonly status: (typeof statuses)[number]; readonly count: number }[] {
  return statuses.flatMap((status, index) => {
    const count = crowd.statuses[index] ?? 0;
    return count === 0 || status === 'happened' || status === 'ongoing' ? [] : [{ status, count }];
  });
}
