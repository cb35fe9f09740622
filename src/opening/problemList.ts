import type { Problem, Report } from '../dossier/problem.ts';
import type { Place } from '../language/problemPlace.ts';

export type ProblemList = {
  /** Of one place in the file. */
  readonly report: Report<Place>;
  /** Of the file as a whole: stands before all others, however many there are. */
  readonly note: Report<Place>;
  /** The first of them, as many as are listed. */
  readonly listed: () => readonly Problem[];
  /** How many there are in all. */
  readonly count: () => number;
};

/** Lists the first problems and counts the rest, so that a hostile file fills no memory. */
export function problemList(most: number): ProblemList {
  const notes: Problem[] = [];
  const problems: Problem[] = [];
  let count = 0;
  const addTo =
    (list: Problem[]): Report<Place> =>
    (where, ...what) => {
      count += 1;
      if (list.length < most) list.push({ where, what });
    };
  return {
    report: addTo(problems),
    note: addTo(notes),
    listed: () => [...notes, ...problems].slice(0, most),
    count: () => count,
  };
}
