import type { Selection } from './selection.ts';
import { greatestIn, type Tournament } from './tournament.ts';

/**
 * The rows of the `most` that weigh most (importance, then number of origins, then of quotations, then the earlier row) at the indexes from
 * `start`, inclusive, to `end`, exclusive, the weightiest first. Each costs a search that grows with the logarithm of the range.
 */
export function mostImportant(selection: Selection, start: number, end: number, most: number): readonly number[] {
  const { rows, weightiest } = selection;
  const runs = [runOf(weightiest, Math.max(0, start), Math.min(end, rows.length))].filter((run) => run !== null);
  const found: number[] = [];
  while (found.length < most) {
    const at = weightiestRun(runs);
    const run = runs[at];
    if (run === undefined) break;
    found.push(rows[run.best] ?? 0);
    // What is left of the run, on both sides of its best
    const left = [runOf(weightiest, run.start, run.best), runOf(weightiest, run.best + 1, run.end)];
    runs.splice(at, 1, ...left.filter((one) => one !== null));
  }
  return found;
}

/** Indexes side by side with the best of them and its weight. */
type Run = { readonly start: number; readonly end: number; readonly best: number; readonly weight: number };

function runOf(tournament: Tournament, start: number, end: number): Run | null {
  const best = greatestIn(tournament, start, end);
  return best === null ? null : { start, end, best, weight: tournament.column[tournament.rows[best] ?? 0] ?? 0 };
}

/** Runs stand in order of time, so the first of equals is the earlier. */
function weightiestRun(runs: readonly Run[]): number {
  return runs.reduce((best, run, at) => (run.weight > (runs[best]?.weight ?? 0) ? at : best), 0);
}
