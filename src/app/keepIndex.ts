import { rowsWithWords } from '../columns/rowsWithWords.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { searchBy } from '../dossier/eventOffer.ts';
import type { OpenedFile } from '../opening/openDossier.ts';
import { keepColumns } from '../timeline/chartColumns.ts';

/** Gives the chart and the search of an opened dossier what its worker has made for them. */
export function keepIndex(dossier: Dossier, { columns, texts }: OpenedFile['index']): void {
  keepColumns(dossier, columns);
  searchBy(dossier, (words) => rowsWithWords(columns, texts, words));
}
