import { type Address, openedName } from '../address/address.ts';
import { rowsWithWords } from '../columns/rowsWithWords.ts';
import type { Dossier, DossierId } from '../dossier/dossier.ts';
import { searchBy } from '../dossier/eventOffer.ts';
import type { OpenedFile } from '../opening/openDossier.ts';
import { keepColumns } from '../timeline/chartColumns.ts';
import { forgetAllBut, loaded, loadFor } from './loaded.ts';
import { type FileOrigin, openedNow, setOpened } from './opened.ts';
import { rememberFile } from './rememberedFile.ts';

let count = 0;

/**
 * Puts an opened dossier where the pages look for one, in the place of the one before, with what `address` needs of it, which may ask for a
 * day to look back at. What it gives shows the dossier.
 */
export async function keepOpened(
  { dossier, coverage, problems, problemCount, index }: OpenedFile,
  { name, origin, address }: { readonly name: string; readonly origin: FileOrigin; readonly address: Address },
): Promise<() => void> {
  letGo();
  // Pages find a dossier, and whatever belongs to it, by its id; addresses are made of it.
  const kept: Dossier = { ...dossier, id: openedName as DossierId };
  keepColumns(kept, index.columns);
  searchBy(kept, (words) => rowsWithWords(index.columns, index.texts, words));
  loaded.dossiers.set(openedName, kept);
  loaded.coverages.set(openedName, coverage);
  loaded.readings.set(openedName, {});
  // Without what a look back needs, everything is shown as known now.
  await loadFor(address)?.catch((error: unknown) => console.warn(error));
  return () => {
    count += 1;
    rememberFile({ name, origin });
    setOpened({ name, origin, number: count, id: dossier.id, problems, problemCount });
  };
}

export function closeOpened(): void {
  letGo();
  rememberFile(null);
  setOpened(null);
}

/** The same dossier, drawn anew with what has come to hand since. */
export function redrawOpened(): void {
  const opened = openedNow();
  if (opened !== null) setOpened({ ...opened });
}

function letGo(): void {
  for (const kept of [loaded.dossiers, loaded.coverages, loaded.readings]) kept.delete(openedName);
  forgetAllBut(0);
}
