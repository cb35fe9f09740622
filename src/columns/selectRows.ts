import type { Filter } from '../dossier/filter.ts';
import type { EventColumns } from './eventColumns.ts';
import type { EventTexts } from './eventTexts.ts';
import { type RowRefusals, rowRefusals } from './rowRefusals.ts';

/** The rows that a filter lets pass, ascending: those of the events that `selectEvents` gives. Refusals that are known already need not be found again. */
export function selectRows(
  columns: EventColumns,
  texts: EventTexts | null,
  filter: Filter,
  refusals: RowRefusals = rowRefusals(columns, texts, filter),
): Uint32Array {
  const rows = new Uint32Array(columns.count);
  let length = 0;
  for (let row = 0; row < columns.count; row += 1) if (refusals[row] === 0) rows[length++] = row;
  return rows.slice(0, length);
}
