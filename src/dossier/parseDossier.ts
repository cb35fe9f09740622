import { assembleDossier } from './assembleDossier.ts';
import { takeKnownKeys } from './checkDossierKeys.ts';
import type { Placed } from './checkDossierLinks.ts';
import { type Coverage, noCoverage } from './coverage.ts';
import type { Dossier } from './dossier.ts';
import { dossierSchema } from './dossierSchema.ts';
import { at, isRecord, type Problem, type Report, shown } from './problem.ts';
import { type Entry, type ListKey, optionalLists, readKnownEntry, readKnownHead, readListAsSuch } from './readEntry.ts';
import { newestVersion, upgradeDossier } from './upgradeDossier.ts';

export type { Problem } from './problem.ts';
export type ParsedDossier = {
  readonly dossier: Dossier | null;
  /** Who else says so; nothing where the dossier cannot be read. */
  readonly coverage: Coverage;
  readonly problems: readonly Problem[];
};

// A file with more than these is not mended line by line, and a hostile one must not fill the memory.
const mostProblems = 1000;
const tooMany = `There are more than ${mostProblems} problems; the rest are not listed. Mend these and check again.`;

/**
 * Untrusted JSON to a dossier, with everything that is wrong with it. `dossier` is `null` if its head cannot be read or a list is missing.
 * An entry that cannot be read is left out and reported, as is what names it; the others stay. A lost quote is reported, its event stays.
 */
export function parseDossier(json: unknown): ParsedDossier {
  const problems: Problem[] = [];
  const report: Report = (where, message) => {
    if (problems.length < mostProblems) problems.push({ where, message });
    else if (problems.length === mostProblems) problems.push({ where: 'dossier', message: tooMany });
  };

  if (!isRecord(json)) return refused('This is no dossier: a dossier is one JSON object, { … }.');
  const version = versionOf(json.format);
  if (typeof version === 'string') return refused(version, 'format');

  const known = takeKnownKeys(dossierSchema, upgradeDossier(json, version), '', report);
  if (!isRecord(known)) throw new TypeError('takeKnownKeys made something else of an object');
  const head = readKnownHead(known, report);
  const lists = {
    origins: readList('origins', known, report),
    sources: readList('sources', known, report),
    parties: readList('parties', known, report),
    participants: readList('participants', known, report),
    places: readList('places', known, report),
    events: readList('events', known, report),
    retired: readList('retired', known, report),
    corrections: readList('corrections', known, report),
  };
  if (!allThere(lists)) return { dossier: null, coverage: noCoverage, problems };
  const assembled = assembleDossier(head, lists, report);
  return { ...(assembled ?? { dossier: null, coverage: noCoverage }), problems };
}

function refused(message: string, where = 'dossier'): ParsedDossier {
  return { dossier: null, coverage: noCoverage, problems: [{ where, message }] };
}

/** The version that a file's `format` names, or what speaks against reading it. */
export function versionOf(format: unknown): number | string {
  const write = `Write "format": "sourceline/${newestVersion}".`;
  if (typeof format !== 'string') return `This is no dossier: its "format" is missing. ${write}`;
  const version = /^sourceline\/([1-9]\d{0,5})$/.exec(format)?.[1];
  if (version === undefined) return `The format ${shown(format)} is not known. ${write}`;
  if (Number(version) <= newestVersion) return Number(version);
  return `This dossier was written by a newer Sourceline, in format ${version}; this one reads formats up to ${newestVersion}. Open it with a newer Sourceline; the file is left as it is.`;
}

function readList<Key extends ListKey>(
  key: Key,
  known: Readonly<Record<string, unknown>>,
  report: Report,
): readonly Placed<Entry<Key>>[] | null {
  if (optionalLists.has(key) && !Object.hasOwn(known, key)) return [];
  const list = readListAsSuch(known[key], key, report);
  if (list === null) return null;
  return list.flatMap((entry, index) => {
    const where = at(key, index);
    const value = readKnownEntry(key, entry, where, report);
    return value === null ? [] : [{ where, value }];
  });
}

type AllThere<T> = { [Key in keyof T]: NonNullable<T[Key]> };
function allThere<T extends object>(lists: T): lists is T & AllThere<T> {
  return Object.values(lists).every((list) => list !== null);
}
