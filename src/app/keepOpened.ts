import { type Address, openedName } from '../address/address.ts';
import type { Dossier, DossierId } from '../dossier/dossier.ts';
import type { OpenedFile } from '../opening/openDossier.ts';
import { forgetAllBut, loaded, loadFor, loadLookBack } from './loaded.ts';
import { type FileOrigin, openedNow, setOpened } from './opened.ts';
import { rememberFile } from './rememberedFile.ts';

let count = 0;

/**
 * Makes an opened dossier ready, with what `address` needs of it, which may ask for a day to look back at. What it gives puts the dossier where
 * the pages look for one, in the place of the one before, and shows it: in one go, so that no page is drawn between the two.
 */
export async function keepOpened(
  { dossier, coverage, problems, problemCount, index }: OpenedFile,
  { name, origin, address }: { readonly name: string; readonly origin: FileOrigin; readonly address: Address },
): Promise<() => void> {
  // Pages find a dossier, and whatever belongs to it, by its id; addresses are made of it.
  const kept: Dossier = { ...dossier, id: openedName as DossierId };
  const warn = (error: unknown) => console.warn(error);
  // A file apart, or the first load of every page would be cut into more files. Without it chart and search take longer.
  await import('./keepIndex.ts').then(({ keepIndex }) => keepIndex(kept, index)).catch(warn);
  // Without what a look back needs, everything is shown as known now.
  if (address.page === 'dossier' && address.view.asOf !== null) await loadLookBack().catch(warn);
  return () => {
    letGo();
    loaded.dossiers.set(openedName, kept);
    loaded.coverages.set(openedName, coverage);
    loaded.readings.set(openedName, {});
    // With everything at hand, this makes the day that is looked back at, here and now.
    loadFor(address)?.catch(warn);
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
