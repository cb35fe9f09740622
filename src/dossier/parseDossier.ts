import { problemWordsEn } from '../language/problemWords.en.ts';
import { assembleDossier } from './assembleDossier.ts';
import { takeKnownKeys } from './checkDossierKeys.ts';
import type { Placed } from './checkDossierLinks.ts';
import { type Coverage, noCoverage } from './coverage.ts';
import type { Dossier } from './dossier.ts';
import { dossierSchema } from './dossierSchema.ts';
import { versionOf } from './formatVersion.ts';
import { at, isRecord, type Problem, type Report } from './problem.ts';
import { type Entry, type ListKey, optionalLists, readKnownEntry, readKnownHead, readListAsSuch } from './readEntry.ts';
import { type ToldProblem, tellProblem } from './tellProblem.ts';
import { upgradeDossier } from './upgradeDossier.ts';

export type ParsedDossier = {
  readonly dossier: Dossier | null;
  /** Who else says so; nothing where the dossier cannot be read. */
  readonly coverage: Coverage;
  readonly problems: readonly ToldProblem[];
};

// A file with more than these is not mended line by line, and a hostile one must not fill the memory.
const mostProblems = 1000;

/**
 * Untrusted JSON to a dossier, with everything that is wrong with it. `dossier` is `null` if its head cannot be read or a list is missing.
 * An entry that cannot be read is left out and reported, as is what names it; the others stay. A lost quote is reported, its event stays.
 * Problems are told in English: this is for those who build and check. What a reader opens goes through `opening`.
 */
export function parseDossier(json: unknown): ParsedDossier {
  const problems: Problem[] = [];
  const report: Report = (where, ...what) => {
    if (problems.length < mostProblems) problems.push({ where, what });
    else if (problems.length === mostProblems) problems.push({ where: 'dossier', what: ['tooMany', mostProblems] });
  };

  if (!isRecord(json)) return unread([{ where: 'dossier', what: ['noDossier'] }]);
  const version = versionOf(json.format);
  if (typeof version !== 'number') return unread([{ where: 'format', what: version }]);

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
  if (!allThere(lists)) return unread(problems);
  const assembled = assembleDossier(head, lists, report);
  return assembled === null ? unread(problems) : { ...assembled, problems: told(problems) };
}

function unread(problems: readonly Problem[]): ParsedDossier {
  return { dossier: null, coverage: noCoverage, problems: told(problems) };
}

function told(problems: readonly Problem[]): readonly ToldProblem[] {
  return problems.map((problem) => tellProblem(problem, problemWordsEn));
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
