import * as v from 'valibot';
import { takeKnownKeys } from './checkDossierKeys.ts';
import { checkLinks, type Placed } from './checkDossierLinks.ts';
import { checkQuotes, checkSources } from './checkDossierQuotes.ts';
import { checkReports } from './checkDossierReports.ts';
import { type Coverage, noCoverage } from './coverage.ts';
import { divideDossier } from './divideDossier.ts';
import type { Dossier } from './dossier.ts';
import { dossierSchema } from './dossierSchema.ts';
import { at, isRecord, type Problem, type Report, reportIssue, shown } from './problem.ts';
import { newestVersion, upgradeDossier } from './upgradeDossier.ts';

export type { Problem } from './problem.ts';
export type ParsedDossier = {
  readonly dossier: Dossier | null;
  /** Who else says so; nothing where the dossier cannot be read. */
  readonly coverage: Coverage;
  readonly problems: readonly Problem[];
};

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
  const version = versionOf(json);
  if (typeof version === 'string') return refused(version, 'format');

  const known = takeKnownKeys(dossierSchema, upgradeDossier(json, version), '', report);
  if (!isRecord(known)) throw new TypeError('takeKnownKeys made something else of an object');
  const title = read(headSchema, pick(known, Object.keys(head)), '', report);
  const lists = {
    origins: readList(origins.item, known, 'origins', report),
    sources: readList(sources.item, known, 'sources', report),
    parties: readList(parties.item, known, 'parties', report),
    participants: readList(participants.item, known, 'participants', report),
    places: readList(places.item, known, 'places', report),
    events: readList(events.item, known, 'events', report),
    retired: Object.hasOwn(known, 'retired') ? readList(retired.wrapped.item, known, 'retired', report) : [],
    corrections: Object.hasOwn(known, 'corrections')
      ? readList(corrections.wrapped.item, known, 'corrections', report)
      : [],
  };
  if (!allThere(lists)) return { dossier: null, coverage: noCoverage, problems };

  const linked = checkLinks(lists, report);
  checkSources(linked.sources, title?.asOf ?? null, report);
  checkQuotes(linked.events, linked.sources, report);
  if (title === null) return { dossier: null, coverage: noCoverage, problems };
  const divided = divideDossier(title, linked);
  checkReports(divided, linked.events, report);
  return { ...divided, problems };
}

function refused(message: string, where = 'dossier'): ParsedDossier {
  return { dossier: null, coverage: noCoverage, problems: [{ where, message }] };
}

/** The version of the file, or what speaks against reading it. */
function versionOf({ format }: Readonly<Record<string, unknown>>): number | string {
  const write = `Write "format": "sourceline/${newestVersion}".`;
  if (typeof format !== 'string') return `This is no dossier: its "format" is missing. ${write}`;
  const version = /^sourceline\/([1-9]\d{0,5})$/.exec(format)?.[1];
  if (version === undefined) return `The format ${shown(format)} is not known. ${write}`;
  if (Number(version) <= newestVersion) return Number(version);
  return `This dossier was written by a newer Sourceline, in format ${version}; this one reads formats up to ${newestVersion}. Open it with a newer Sourceline; the file is left as it is.`;
}

function readList<T>(
  item: v.GenericSchema<unknown, T>,
  known: Record<string, unknown>,
  key: string,
  report: Report,
): readonly Placed<T>[] | null {
  const list = read(v.array(v.unknown()), known[key], key, report);
  if (list === null) return null;
  return list.flatMap((entry, index) => {
    const where = at(key, index);
    const value = read(item, entry, where, report);
    return value === null ? [] : [{ where, value }];
  });
}

function read<T>(schema: v.GenericSchema<unknown, T>, json: unknown, where: string, report: Report): T | null {
  // A text that is too long is not looked through any further.
  const { success, output, issues } = v.safeParse(schema, json, { abortPipeEarly: true });
  for (const issue of issues ?? []) reportIssue(issue, where, report);
  return success ? output : null;
}

function pick(from: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => Object.hasOwn(from, key)).map((key) => [key, from[key]]));
}

type AllThere<T> = { [Key in keyof T]: NonNullable<T[Key]> };
function allThere<T extends object>(lists: T): lists is T & AllThere<T> {
  return Object.values(lists).every((list) => list !== null);
}
