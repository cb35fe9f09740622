import { filterIndex } from '../columns/filterIndex.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { dossierIndexes } from '../dossier/dossierIndex.ts';
import type { OpenedFile } from '../opening/openDossier.ts';
import { keepColumns } from '../timeline/chartColumns.ts';

/** Gives the chart and the filters of an opened dossier what its worker has made for them. */
export function keepIndex(dossier: Dossier, { columns, texts }: OpenedFile['index']): void {
  keepColumns(dossier, columns);
  dossierIndexes.set(dossier, filterIndex(dossier, columns, texts));
}
