import type { Report } from '../dossier/problem.ts';
import type { Place } from '../language/problemPlace.ts';
import type { SaidProblem } from '../language/problemWords.en.ts';
import type { CsvRow } from './csvRows.ts';

/** A row by the names of its columns. */
export type TableRow = {
  readonly number: number;
  /** Trimmed; empty where the row or the table has no such cell. */
  cell(column: string): string;
  /** At `row 17, End Month`. */
  report(column: string, ...what: SaidProblem): void;
};

export function tableRow(
  { number, cells }: CsvRow,
  columns: ReadonlyMap<string, number>,
  report: Report<Place>,
): TableRow {
  return {
    number,
    cell: (column) => cells[columns.get(column) ?? -1]?.trim() ?? '',
    report: (column, ...what) => report({ row: number, column }, ...what),
  };
}
