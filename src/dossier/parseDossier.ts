import * as v from 'valibot';
import { takeKnownKeys } from './checkDossierKeys.ts';
import { checkLinks, type Placed, unplace } from './checkDossierLinks.ts';
import { checkQuotes, checkSources } from './checkDossierQuotes.ts';
import type { Dossier } from './dossier.ts';
import { dossierSchema } from './dossierSchema.ts';
import { at, type Problem, type Report, reportIssue, shown } from './problem.ts';

export type { Problem } from './problem.ts';
export type ParsedDossier = { readonly dossier: Dossier | null; readonly problems: readonly Problem[] };

const { $schema: _, sources, parties, participants, places, events, retired, ...head } = dossierSchema.entries;
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
  const strange = describeFormat(json);
  if (strange !== null) return refused(strange, 'format');

  const known = takeKnownKeys(dossierSchema, json, '', report);
  if (!isRecord(known)) throw new TypeError('takeKnownKeys made something else of an object');
  const title = read(headSchema, pick(known, Object.keys(head)), '', report);
  const lists = {
    sources: readList(sources.item, known, 'sources', report),
    parties: readList(parties.item, known, 'parties', report),
    participants: readList(participants.item, known, 'participants', report),
    places: readList(places.item, known, 'places', report),
    events: readList(events.item, known, 'events', report),
    retired: Object.hasOwn(known, 'retired') ? readList(retired.wrapped.item, known, 'retired', report) : [],
  };
  if (!allThere(lists)) return { dossier: null, problems };

  const linked = checkLinks(lists, report);
  checkSources(linked.sources, title?.asOf ?? null, report);
  checkQuotes(linked.events, linked.sources, report);
  return { dossier: title === null ? null : { ...title, ...unplace(linked) }, problems };
}

function refused(message: string, where = 'dossier'): ParsedDossier {
  return { dossier: null, problems: [{ where, message }] };
}

/** What speaks against reading this format; `null` if nothing does. The version log is in `data/README.md`. */
function describeFormat(json: Readonly<Record<string, unknown>>): string | null {
  const format = Object.hasOwn(json, 'format') ? json.format : undefined;
  if (format === 'sourceline/1') return null;
  if (typeof format !== 'string') return 'This is no dossier: its "format" is missing. Write "format": "sourceline/1".';
  const version = /^sourceline\/([1-9]\d{0,5})$/.exec(format)?.[1];
  if (version === undefined) return `The format ${shown(format)} is not known. Write "format": "sourceline/1".`;
  return `This dossier was written by a newer Sourceline, in format ${version}; this one reads format 1. Open it with a newer Sourceline.`;
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

function isRecord(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

type AllThere<T> = { [Key in keyof T]: NonNullable<T[Key]> };
function allThere<T extends object>(lists: T): lists is T & AllThere<T> {
  return Object.values(lists).every((list) => list !== null);
}
