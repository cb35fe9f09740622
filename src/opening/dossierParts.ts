import type { Coverage, Report } from '../dossier/coverage.ts';
import type { Dossier, EventId } from '../dossier/dossier.ts';
import type { OpenedDossier, ReadDossier } from './readDossier.ts';

type Lists = Required<Pick<Dossier, 'articles' | 'parties' | 'participants' | 'places' | 'events' | 'retired'>> &
  Pick<Coverage, 'origins' | 'sources' | 'corrections'> & {
    readonly reports: readonly (readonly [event: EventId, reports: readonly Report[]])[];
  };
type ListName = keyof Lists;

/** Some entries of one list, as JSON: a million small texts parsed from it are shared, and take half the room of a structured clone. */
export type DossierPart = { readonly list: ListName; readonly json: string };

/** What is in none of the lists. */
export type DossierRest = Pick<OpenedDossier, 'problems' | 'problemCount'> & {
  readonly dossier: Omit<Dossier, keyof Lists>;
  readonly contact: Coverage['contact'];
};

/** So many UTF-16 units of JSON are parsed between two frames; a longer entry is a part of its own. */
const partLength = 200_000;

/** A dossier that goes from the worker to the page in parts. What was given is let go of. */
export function dossierParts({ dossier, coverage, problems, problemCount }: ReadDossier) {
  const { articles, parties, participants, places, events, retired = [], ...head } = dossier;
  const { origins, sources, reports, corrections, contact } = coverage;
  const lists = { articles, parties, participants, places, events, retired, origins, sources, corrections };
  const queues: { readonly list: ListName; readonly left: object[] }[] = [
    // Taken from the end, which costs nothing however long the list is.
    ...Object.entries(lists).map(([list, entries]) => ({
      list: list as keyof typeof lists,
      left: entries.toReversed(),
    })),
    { list: 'reports', left: Object.entries(reports).toReversed() },
  ];
  const rest: DossierRest = { dossier: head, contact, problems, problemCount };
  return { rest, next: () => nextPart(queues) };
}

/** `null`: that was all. */
function nextPart(queues: { readonly list: ListName; readonly left: object[] }[]): DossierPart | null {
  const queue = queues.find(({ left }) => left.length > 0);
  if (queue === undefined) return null;
  const entries: string[] = [];
  for (let length = 0; length < partLength; ) {
    const entry = queue.left.pop();
    if (entry === undefined) break;
    const json = JSON.stringify(entry);
    entries.push(json);
    length += json.length;
  }
  return { list: queue.list, json: `[${entries.join(',')}]` };
}

/** Puts the parts together again. */
export function partsJoined() {
  const lists: { [Name in ListName]: Lists[Name][number][] } = {
    articles: [],
    parties: [],
    participants: [],
    places: [],
    events: [],
    retired: [],
    origins: [],
    sources: [],
    corrections: [],
    reports: [],
  };
  // Filled as they come: all at once, a hundred thousand keys hold the page up.
  const reportsBy: Record<string, readonly Report[]> = {};
  return {
    add({ list, json }: DossierPart): void {
      // The worker made it of a list by that name.
      const entries = JSON.parse(json) as never[];
      lists[list].push(...entries);
      for (const [event, reports] of lists.reports.splice(0)) reportsBy[event] = reports;
    },
    whole({ dossier, contact, problems, problemCount }: DossierRest): OpenedDossier {
      const { origins, sources, corrections, reports: _, retired, ...others } = lists;
      return {
        dossier: { ...dossier, ...others, ...(retired.length === 0 ? {} : { retired }) },
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
