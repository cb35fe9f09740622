import { firstWhere } from '../columns/firstWhere.ts';
import { indexOfRow, type Selection } from '../columns/selection.ts';
import type { Command } from './keys.ts';

/** A place that the arrow keys can reach: an event, as its row, in a lane; the shelf of those without a date counts as the last lane. */
export type Place = { readonly row: number; readonly lane: number };

/**
 * Where a key leads from `at`; `null` when there is nothing there. `all` are the events of all lanes and, last, of the shelf, in order of time.
 * Right and left visit every event once, staying in the lane while they can; down and up change the lane to the event nearest in that order.
 */
export function nextPlace(
  command: Command,
  at: Place | null,
  lanes: readonly Selection[],
  all: Selection,
): Place | null {
  const rank = at === null ? -1 : (indexOfRow(all, at.row) ?? -1);
  const shelf = lanes.length;
  const inOrder = (index: number): Place | null => {
    const row = all.rows[index];
    return row === undefined ? null : placeOf(row, lanes, all, at?.lane);
  };
  const inLane = (step: 1 | -1): Place | null => {
    const lane = (at?.lane ?? 0) + step;
    // The only lane has the undated ones in it too, which stand in the shelf
    const rows = lane === shelf ? all.rows.subarray(all.dated) : lanes[lane]?.rows.subarray(0, lanes[lane].dated);
    if (rows === undefined || rows.length === 0) return null;
    const after = firstWhere(rows.length, (index) => (rows[index] ?? 0) >= (at?.row ?? -1));
    const [earlier, later] = [rows[after - 1], rows[after]];
    const distance = (row: number) => Math.abs((indexOfRow(all, row) ?? 0) - rank);
    const row =
      earlier !== undefined && (later === undefined || distance(earlier) <= distance(later)) ? earlier : later;
    return row === undefined ? null : { row, lane };
  };
  switch (command) {
    case 'next':
      return inOrder(rank + 1);
    case 'previous':
      return inOrder(rank - 1);
    case 'first':
      return inOrder(0);
    case 'last':
      return inOrder(all.rows.length - 1);
    case 'laneDown':
      return inLane(1);
    case 'laneUp':
      return inLane(-1);
    default:
      return null;
  }
}

/** In the lane wished for where the event is in that one, else in its first. `null`: it is in none. */
export function placeOf(row: number, lanes: readonly Selection[], all: Selection, wished?: number): Place | null {
  const index = indexOfRow(all, row);
  if (index === null) return null;
  if (index >= all.dated) return { row, lane: lanes.length };
  const isIn = (lane: Selection | undefined) => lane !== undefined && indexOfRow(lane, row) !== null;
  const lane = wished !== undefined && isIn(lanes[wished]) ? wished : lanes.findIndex(isIn);
  return lane === -1 ? null : { row, lane };
}
