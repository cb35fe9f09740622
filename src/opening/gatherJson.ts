import type { Lists, Placed } from '../dossier/checkDossierLinks.ts';
import type { DossierHead } from '../dossier/divideDossier.ts';
import { versionOf } from '../dossier/formatVersion.ts';
import { type Problem, at as placeAt, type Report } from '../dossier/problem.ts';
import {
  type Entry,
  headKeys,
  keysInside,
  type ListKey,
  listKeys,
  optionalLists,
  readEntry,
  readHead,
  readListAsSuch,
} from '../dossier/readEntry.ts';
import { newestVersion, upgradeDossier } from '../dossier/upgradeDossier.ts';
import type { SaidProblem } from '../language/problemWords.en.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import type { FileFacts, Gathered, Gathering, Reports } from './gathered.ts';
import type { Wholeness } from './jsonSink.ts';
import type { OpeningLimits } from './openingLimits.ts';
import { scanJson } from './scanJson.ts';
import { latestDay, standInHead } from './standInHead.ts';
import { tellFault } from './tellFault.ts';

/** An entry as it stands in the file. */
type Unread<Key extends ListKey = ListKey> = { readonly key: Key; readonly index: number; readonly json: unknown };

const shape = {
  keys: new Set<string>([...headKeys, ...listKeys, '$schema']),
  lists: new Set<string>(listKeys),
  keysInside: (list: string) => (isListKey(list) ? keysInside(list) : new Set<string>()),
};

/**
 * Reads a dossier from its bytes. Each entry is validated as soon as it is there, as one of the newest format, which most files have; what is
 * wrong with it is told when that format is known, wherever in the file it stands. If it is an older one, all is read once more when it is
 * there, since `upgradeDossier` needs the whole.
 */
export function gatherJson(
  file: FileFacts,
  today: CalendarDay,
  limits: OpeningLimits,
  { report, note }: Reports,
): Gathering {
  const lists = emptyLists();
  const listsSeen = new Set<ListKey>();
  const values: Record<string, unknown> = {};
  let version: number | null = null;
  let isRefused = false;
  // Until the format is known to be the newest: everything, and what would be wrong with it.
  let perhapsOlder: Unread[] = [];
  let untold: Problem[] = [];
  let unknownKeys: string[] = [];
  let events = 0;
  let eventsLeftOut = 0;

  const scan = scanJson(shape, limits, {
    onValue(key, bytes, line) {
      const where = key;
      const json = parsed(bytes, where, line, report);
      if (json === undefined) return;
      values[key] = json;
      if (key === 'format') takeFormat(json);
    },
    onList(key) {
      if (isListKey(key)) listsSeen.add(key);
    },
    onEntry({ key, index, bytes, line }, holdsAnother) {
      if (!isListKey(key) || isRefused) return true;
      if (key === 'events' && index >= limits.events) {
        eventsLeftOut += 1;
        return true;
      }
      const found: Problem[] = [];
      const tell: Report = (where, ...what) => found.push({ where, what });
      const json = parsed(bytes, placeAt(key, index), line, tell);
      const value = json === undefined ? null : addEntry(lists, { key, index, json }, tell);
      if (value === null && holdsAnother()) return false;
      if (key === 'events') events = index + 1;
      if (json === undefined || version === newestVersion) for (const { where, what } of found) report(where, ...what);
      else {
        perhapsOlder.push({ key, index, json: value ?? json });
        untold.push(...found);
      }
      return true;
    },
    onUnknownKey(key) {
      unknownKeys.push(key);
      if (version !== null) tellUnknownKeys();
    },
    report,
    note,
  });

  return {
    push(chunk) {
      if (!isRefused) scan.push(chunk);
    },
    end,
    events: () => events,
    isRefused: () => isRefused,
  };

  function takeFormat(format: unknown): void {
    const found = versionOf(format);
    const size = file.size ?? 0;
    if (typeof found !== 'number') refuse('format', ...found);
    else if (found < newestVersion && size > limits.olderBytes)
      refuse('format', 'olderTooLarge', found, limits.olderBytes, size, newestVersion);
    else version = found;
    if (version === newestVersion) takeAsNewest();
  }

  function refuse(where: string, ...what: SaidProblem): void {
    report(where, ...what);
    isRefused = true;
    perhapsOlder = [];
  }

  function tellUnknownKeys(): void {
    for (const key of unknownKeys)
      readHead({ [key]: null }, (where, ...what) => {
        if (where === 'dossier') report(where, ...what);
      });
    unknownKeys = [];
  }

  function takeAsNewest(): void {
    tellUnknownKeys();
    for (const { where, what } of untold) report(where, ...what);
    untold = [];
    perhapsOlder = [];
  }

  function end(): Gathered | null {
    if (isRefused) return null;
    const wholeness = scan.end();
    if (wholeness === 'alien' || isRefused) return null;
    if (eventsLeftOut > 0) note('events', 'eventsLeftOut', limits.events + eventsLeftOut, limits.events, eventsLeftOut);
    if (version === null && wholeness === 'whole') {
      refuse('format', 'formatMissing', newestVersion);
      return null;
    }
    if (version !== null && version !== newestVersion) return gathered(upgrade(version), wholeness);
    takeAsNewest();
    return gathered(values, wholeness);
  }

  /** Reads all entries once more; returned are the dossier's own fields. */
  function upgrade(from: number): Readonly<Record<string, unknown>> {
    tellUnknownKeys();
    const older = new Map(listKeys.map((key) => [key, perhapsOlder.filter((it) => it.key === key)]));
    const file: Record<string, unknown> = { ...values };
    for (const key of listsSeen) file[key] = older.get(key)?.map(({ json }) => json);
    const upgraded = upgradeDossier(file, from);
    for (const key of listKeys) {
      lists[key].length = 0;
      const list = upgraded[key];
      if (!Array.isArray(list)) continue;
      listsSeen.add(key);
      for (const [place, json] of list.entries())
        addEntry(lists, { key, index: older.get(key)?.[place]?.index ?? place, json }, report);
    }
    return Object.fromEntries(Object.entries(upgraded).filter(([key]) => !isListKey(key) || !listsSeen.has(key)));
  }

  function gathered(values: Readonly<Record<string, unknown>>, wholeness: Wholeness): Gathered | null {
    const isWhole = wholeness === 'whole';
    const head = readHead(values, isWhole ? report : () => {});
    const areThere = listKeys.map((key) => {
      if (listsSeen.has(key) || (!Object.hasOwn(values, key) && (optionalLists.has(key) || !isWhole))) return true;
      return readListAsSuch(values[key], key, report) !== null;
    });
    if (areThere.includes(false)) return null;
    if (isWhole) return { head, lists, report };
    if (events === 0) return null;
    return { head: head ?? standIn(values), lists, report };
  }

  function standIn(values: Readonly<Record<string, unknown>>): DossierHead {
    const { head, missing } = standInHead(values, file.name, latestDay(lists, today));
    note('dossier', 'headLost', missing.join(', '));
    return head;
  }
}

function isListKey(key: string): key is ListKey {
  return shape.lists.has(key);
}

type Mutable = { -readonly [Key in ListKey]: Placed<Entry<Key>>[] };

function emptyLists(): Mutable & Lists {
  return {
    origins: [],
    sources: [],
    parties: [],
    participants: [],
    places: [],
    events: [],
    retired: [],
    corrections: [],
  };
}

function addEntry<Key extends ListKey>(
  lists: Mutable,
  { key, index, json }: Unread<Key>,
  report: Report,
): Entry<Key> | null {
  const where = placeAt(key, index);
  const value = readEntry(key, json, where, report);
  if (value !== null) lists[key].push({ where, value });
  return value;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** `undefined`, which no JSON is, where it is none; that is reported. */
function parsed(bytes: Uint8Array, where: string, line: number, report: Report): unknown {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    report(where, 'notUtf8', line);
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    const told = tellFault(bytes, line, bytes.length);
    report(where, 'broken', told.line, told.fault);
    return undefined;
  }
}
