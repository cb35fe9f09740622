import type { Dossier } from '../dossier/dossier.ts';

const files: Record<string, string> = import.meta.glob('../../data/dossiers/*.json', {
  query: '?dossier',
  import: 'default',
  eager: true,
});

/** Where each published dossier lies, by its id, which is the name of its file (the build checks that). */
export const dossierUrls: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1, -'.json'.length), url]),
);

/** Fetches a published dossier; throws with the address in the message where that fails. */
export async function loadDossier(id: string): Promise<Dossier> {
  const url = dossierUrls[id];
  if (url === undefined) throw new RangeError(`There is no dossier “${id}” on this site.`);
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} could not be loaded (status ${answer.status}).`);
  // The build has validated it under the name of its content (parseDossier.ts): no need to ship the validation to readers.
  return (await answer.json()) as Dossier;
}
