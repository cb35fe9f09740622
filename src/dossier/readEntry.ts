import * as v from 'valibot';
import { keysWithin, takeKnownKeys } from './checkDossierKeys.ts';
import type { Lists } from './checkDossierLinks.ts';
import type { DossierHead } from './divideDossier.ts';
import { dossierSchema } from './dossierSchema.ts';
import { isRecord, type Report, reportIssue } from './problem.ts';

export type ListKey = keyof Lists;
/** What stands in one of the dossier's lists, as it is stored. */
export type Entry<Key extends ListKey = ListKey> = Lists[Key][number]['value'];

const {
  $schema: _,
  origins,
  sources,
  parties,
  participants,
  places,
  events,
  retired,
  corrections,
  ...head
} = dossierSchema.entries;
const headSchema = v.strictObject(head);

const items: { readonly [Key in ListKey]: v.GenericSchema<unknown, Entry<Key>> } = {
  origins: origins.item,
  sources: sources.item,
  parties: parties.item,
  participants: participants.item,
  places: places.item,
  events: events.item,
  retired: retired.wrapped.item,
  corrections: corrections.wrapped.item,
};

// The table above has these keys and no others.
export const listKeys = Object.keys(items) as readonly ListKey[];
export const headKeys: readonly string[] = Object.keys(head);
/** Lists that a file may leave out. */
export const optionalLists: ReadonlySet<ListKey> = new Set(['retired', 'corrections']);

/** Every key that an entry of the list may have, and what it holds in turn. */
export function keysInside(key: ListKey): ReadonlySet<string> {
  return new Set(keysWithin(items[key]));
}

/** The dossier's own fields, without its lists; `null`, with what is wrong, if one cannot be read. Unknown keys are gone already. */
export function readKnownHead(known: Readonly<Record<string, unknown>>, report: Report): DossierHead | null {
  const own = Object.fromEntries(headKeys.filter((key) => Object.hasOwn(known, key)).map((key) => [key, known[key]]));
  return read(headSchema, own, '', report);
}

/** The same from untrusted JSON. Keys that are none of the format's are reported. */
export function readHead(json: Readonly<Record<string, unknown>>, report: Report): DossierHead | null {
  const known = takeKnownKeys(dossierSchema, json, '', report);
  return isRecord(known) ? readKnownHead(known, report) : null;
}

/** One entry of a list whose unknown keys are gone already (`takeKnownKeys`). */
export function readKnownEntry<Key extends ListKey>(
  key: Key,
  known: unknown,
  where: string,
  report: Report,
): Entry<Key> | null {
  return read(items[key], known, where, report);
}

/** One entry of a list, from untrusted JSON. What it names is looked up later, when all lists are there (`assembleDossier.ts`). */
export function readEntry<Key extends ListKey>(
  key: Key,
  json: unknown,
  where: string,
  report: Report,
): Entry<Key> | null {
  return readKnownEntry(key, takeKnownKeys(items[key], json, where, report), where, report);
}

/** Anything that is not even a list is reported. */
export function readListAsSuch(json: unknown, key: ListKey, report: Report): readonly unknown[] | null {
  return read(v.array(v.unknown()), json, key, report);
}

function read<T>(schema: v.GenericSchema<unknown, T>, json: unknown, where: string, report: Report): T | null {
  // A text that is too long is not looked through any further.
  const { success, output, issues } = v.safeParse(schema, json, { abortPipeEarly: true });
  for (const issue of issues ?? []) reportIssue(issue, where, report);
  return success ? output : null;
}
