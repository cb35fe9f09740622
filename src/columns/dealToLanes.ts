import type { LaneKind } from '../dossier/laneKind.ts';
import type { EventColumns, Lists } from './eventColumns.ts';

/**
 * The rows of a lane, ascending. `choice` is an index into the columns' parties, participants or places; `null` for what belongs to none, and
 * for the only lane.
 */
export type RowLane = { readonly choice: number | null; readonly rows: Uint32Array };

/**
 * Deals rows to the lanes they belong to, in the dossier's order, as chartLanes.ts does: a row stands in each of its lanes, lanes without rows
 * are left out, what belongs to none stands in a last one. In one pass over the rows, however many lanes there are.
 */
export function dealToLanes(columns: EventColumns, rows: Uint32Array, kind: LaneKind): readonly RowLane[] {
  if (kind === 'one') return [{ choice: null, rows }];
  const { places, parties, participants, sides, present, place } = columns;
  const choices = { party: parties, participant: participants, place: places }[kind];
  const none: number[] = [];
  /** That of choice `i` at `i + 1`. */
  const lanes = [none, ...choices.map((): number[] => [])];
  if (kind === 'place') for (const row of rows) lanes[place[row] ?? 0]?.push(row);
  else dealByList(kind === 'party' ? sides : present, rows, lanes, none);
  const dealt = lanes.map((own, at) => ({ choice: at - 1, rows: Uint32Array.from(own) })).slice(1);
  return [...dealt, { choice: null, rows: Uint32Array.from(none) }].filter((lane) => lane.rows.length > 0);
}

function dealByList({ starts, values }: Lists, rows: Uint32Array, lanes: readonly number[][], none: number[]): void {
  for (const row of rows) {
    const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0];
    for (let at = start; at < end; at += 1) lanes[(values[at] ?? 0) + 1]?.push(row);
    if (start === end) none.push(row);
  }
}
