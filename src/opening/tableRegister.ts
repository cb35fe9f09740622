import type { Placed } from '../dossier/checkDossierLinks.ts';
import { type Report, shown } from '../dossier/problem.ts';
import { type Entry, type ListKey, readEntry } from '../dossier/readEntry.ts';

export type RegisteredList = Exclude<ListKey, 'events' | 'retired' | 'corrections'>;

/** Sources, origins, participants and places that rows name, each once and with an id by the order in which they come: `place-1`. */
export type TableRegister = {
  /** The id of the entry by that name; a new one is made of what `make` gives besides its id, and is `null` if that cannot be read. */
  idOf(list: RegisteredList, name: string, make: (id: string) => object, report: Report): string | null;
  readonly lists: { readonly [Key in RegisteredList]: readonly Placed<Entry<Key>>[] };
};

const idBegins: Readonly<Record<RegisteredList, string>> = {
  origins: 'origin',
  sources: 'source',
  parties: 'party',
  participants: 'participant',
  places: 'place',
};

export function tableRegister(): TableRegister {
  const lists: { readonly [Key in RegisteredList]: Placed<Entry<Key>>[] } = {
    origins: [],
    sources: [],
    parties: [],
    participants: [],
    places: [],
  };
  const ids = new Map<string, string | null>();
  return {
    lists,
    idOf(list, name, make, report) {
      const known = ids.get(`${list} ${name}`);
      if (known !== undefined) return known;
      const id = `${idBegins[list]}-${lists[list].length + 1}`;
      const isGood = add(lists, list, { id, ...make(id) }, name, report);
      ids.set(`${list} ${name}`, isGood ? id : null);
      return isGood ? id : null;
    },
  };
}

function add<Key extends RegisteredList>(
  lists: { readonly [Each in RegisteredList]: Placed<Entry<Each>>[] },
  key: Key,
  json: object,
  name: string,
  report: Report,
): boolean {
  const value = readEntry(key, json, shown(name), report);
  if (value !== null) lists[key].push({ where: shown(name), value });
  return value !== null;
}

/** A text whose language nobody has said, as it stands, in every language of the interface. */
export function asItStands(text: string): { readonly en: string; readonly de: string } {
  return { en: text, de: text };
}

/** An address as the format has it: with http or https, and nothing that could not be opened. */
export function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s\\]+$/.test(text) && URL.canParse(text) && text.length <= 2000;
}

/** The id of a source that is no more than an address; where it comes from in the end nobody knows. */
export function referenceTo(
  register: TableRegister,
  {
    url,
    publisher,
    published,
  }: { readonly url: string; readonly publisher: string; readonly published: string | null },
  report: Report,
): string | null {
  const name = publisher.slice(0, 100).trim();
  const origin = register.idOf('origins', name, () => ({ name: asItStands(name), kind: 'unknown' }), report);
  if (origin === null) return null;
  const make = () => ({
    publisher,
    title: null,
    language: 'und',
    published,
    publishedGrade: published === null ? 'unknown' : 'inferred',
    ...(published === null ? {} : { publishedNote: asTheTableSays }),
    url,
    origin,
  });
  return register.idOf('sources', `${url} ${published}`, make, report);
}

export const asTheTableSays = { en: 'As the table says.', de: 'So steht es in der Tabelle.' };
