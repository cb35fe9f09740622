import type { Coverage, Report } from '../dossier/coverage.ts';
import type { Article, Dossier, EventId, SourceId } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import { type EventPacker, eventPacker, eventUnpacker, type PackedEvent, type PackedReports } from './packedEvents.ts';
import type { OpenedDossier, ReadDossier } from './readDossier.ts';

type Lists = Required<Pick<Dossier, 'articles' | 'parties' | 'participants' | 'places' | 'retired'>> &
  Pick<Coverage, 'origins' | 'sources' | 'corrections'>;
type ListName = keyof Lists;

/**
 * Some entries of one list, as JSON, whose texts take half the room of those of a structured clone. Events and reports are packed; `values` is
 * the JSON of what their numbers stand for, as far as it did not come with a part before.
 */
export type DossierPart = {
  readonly list: ListName | 'events' | 'reports';
  readonly json: string;
  readonly values: string;
};

/** What is in none of the lists. */
export type DossierRest = Pick<OpenedDossier, 'problems' | 'problemCount'> & {
  readonly dossier: Omit<Dossier, keyof Lists | 'events'>;
  readonly contact: Coverage['contact'];
};

/** So many UTF-16 units of JSON are parsed between two frames; a longer entry is a part of its own. */
const partLength = 200_000;

/** A dossier that goes from the worker to the page in parts. What was given is let go of. */
export function dossierParts({ dossier, coverage, problems, problemCount }: ReadDossier) {
  const { articles, parties, participants, places, events, retired = [], ...head } = dossier;
  const { origins, sources, reports, corrections, contact } = coverage;
  const lists: Lists = { articles, parties, participants, places, retired, origins, sources, corrections };
  const packer = eventPacker(new Map(articles.map(({ id, text }) => [id, text])));
  const queues: readonly Queue[] = [
    ...Object.entries<readonly object[]>(lists).map(([list, entries]) => queueOf(list as ListName, entries, asItIs)),
    queueOf('events', events, (event) => packer.event(event)),
    queueOf('reports', Object.entries(reports) as [EventId, readonly Report[]][], (entry) => packer.reports(entry)),
  ];
  const rest: DossierRest = { dossier: head, contact, problems, problemCount };
  return { rest, next: () => nextPart(queues, packer) };
}

/** `next` gives entry after entry, and `null` when there are no more. */
type Queue = {
  readonly list: DossierPart['list'];
  readonly hasMore: () => boolean;
  readonly next: () => object | null;
};

function queueOf<T extends object>(list: Queue['list'], entries: readonly T[], pack: (entry: T) => object): Queue {
  // Taken from the end, which costs nothing however long the list is.
  const left = entries.toReversed();
  const next = () => {
    const entry = left.pop();
    return entry === undefined ? null : pack(entry);
  };
  return { list, hasMore: () => left.length > 0, next };
}

const asItIs = (entry: object) => entry;

/** `null`: that was all. */
function nextPart(queues: readonly Queue[], packer: EventPacker): DossierPart | null {
  const queue = queues.find(({ hasMore }) => hasMore());
  if (queue === undefined) return null;
  const entries: string[] = [];
  for (let length = 0; length + packer.freshLength() < partLength; ) {
    const entry = queue.next();
    if (entry === null) break;
    const json = JSON.stringify(entry);
    entries.push(json);
    length += json.length;
  }
  return { list: queue.list, json: `[${entries.join(',')}]`, values: packer.freshValues() };
}

/** Puts the parts together again. */
export function partsJoined() {
  const lists: { [Name in ListName]: Lists[Name][number][] } = {
    articles: [],
    parties: [],
    participants: [],
    places: [],
    retired: [],
    origins: [],
    sources: [],
    corrections: [],
  };
  const events: NewsEvent[] = [];
  // Filled as they come: all at once, a hundred thousand keys hold the page up.
  const reportsBy: Record<string, readonly Report[]> = {};
  const texts = new Map<SourceId, string>();
  const unpacker = eventUnpacker(texts);
  return {
    add({ list, json, values }: DossierPart): void {
      unpacker.takeValues(JSON.parse(values) as unknown[]);
      // The worker made it of a list by that name.
      const entries = JSON.parse(json) as never[];
      if (list === 'events') for (const packed of entries as PackedEvent[]) events.push(unpacker.event(packed));
      else if (list === 'reports')
        for (const packed of entries as PackedReports[]) {
          const [event, reports] = unpacker.reports(packed);
          reportsBy[event] = reports;
        }
      else lists[list].push(...entries);
      // They come before the events that quote them.
      if (list === 'articles') for (const { id, text } of entries as Article[]) texts.set(id, text);
    },
    whole({ dossier, contact, problems, problemCount }: DossierRest): OpenedDossier {
      const { origins, sources, corrections, retired, ...others } = lists;
      return {
        dossier: { ...dossier, ...others, events, ...(retired.length === 0 ? {} : { retired }) },
        coverage: {
          origins,
          sources,
          corrections,
          reports: reportsBy,
          ...(contact === undefined ? {} : { contact }),
        },
        problems,
        problemCount,
      };
    },
  };
}
