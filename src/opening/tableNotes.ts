import type { Report } from '../dossier/problem.ts';
import type { Place } from '../language/problemPlace.ts';

/** What happens in many rows is said once, with their number. */
export type TableNote = 'markup' | 'notTaken' | 'timesOfDay' | 'eras' | 'noWebAddress' | 'toldByNobody' | 'defused';

export type TableNotes = {
  count(column: string, note: TableNote): void;
  /** Reports them all, each at its column. */
  tell(report: Report<Place>): void;
};

export function tableNotes(): TableNotes {
  const counts = new Map<string, { readonly column: string; readonly note: TableNote; rows: number }>();
  return {
    count(column, note) {
      const key = `${column} ${note}`;
      const entry = counts.get(key) ?? { column, note, rows: 0 };
      entry.rows += 1;
      counts.set(key, entry);
    },
    tell(report) {
      for (const { column, note, rows } of counts.values()) report({ column }, note, rows);
    },
  };
}
