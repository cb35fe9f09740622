import { statuses } from '../dossier/newsEvent.ts';
import type { EventColumns } from './eventColumns.ts';

/** What is counted of rows, each at an index: the statuses from 0 in their order, then whether imprecise, then the parties in theirs. */
export const impreciseTrait = statuses.length;
export const firstPartyTrait = statuses.length + 1;

export function traitCount(columns: EventColumns): number {
  return firstPartyTrait + columns.parties.length;
}

/** Adds the rows at the indexes from `start`, inclusive, to `end`, exclusive, to the counts, of which those of the first trait stand at `at`. */
export function addTraits(
  { status, imprecise, sides: { starts, values } }: EventColumns,
  rows: Uint32Array,
  start: number,
  end: number,
  counts: Uint32Array,
  at = 0,
): void {
  for (let index = start; index < end; index += 1) {
    const row = rows[index] ?? 0;
    const own = at + (status[row] ?? 0);
    counts[own] = (counts[own] ?? 0) + 1;
    counts[at + impreciseTrait] = (counts[at + impreciseTrait] ?? 0) + (imprecise[row] ?? 0);
    const last = starts[row + 1] ?? 0;
    for (let side = starts[row] ?? 0; side < last; side += 1) {
      const party = at + firstPartyTrait + (values[side] ?? 0);
      counts[party] = (counts[party] ?? 0) + 1;
    }
  }
}
