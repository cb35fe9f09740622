import { type Coverage, type Report, reportsOn } from '../dossier/coverage.ts';
import type { Known } from '../dossier/dossierAsOf.ts';
import type { StoredDossier, StoredEvent } from '../dossier/dossierSchema.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';

/**
 * The dossier as a file in its stored format, which `parseDossier` reads back; of `events` only, if they are given, with the sources,
 * origins, participants and places that they need. All parties stay, since their order gives them their shapes.
 */
export function exportDossier({ dossier, coverage }: Known, events: readonly NewsEvent[] | null): string {
  const kept = (events ?? dossier.events).map((event) => ({ event, reports: reportsOn(coverage, event.id) }));
  const ids = new Set<string>(kept.map(({ event }) => event.id));
  const named = events === null ? null : namedIn(kept, coverage);
  const only = <T extends { readonly id: string }>(list: readonly T[], its: ReadonlySet<string> | undefined) =>
    list.filter(({ id }) => its === undefined || its.has(id));
  const articles = new Map<string, object>(dossier.articles.map((article) => [article.id, article]));
  const corrections = coverage.corrections.filter(({ event }) => event === undefined || ids.has(event));
  const file = {
    format: dossier.format,
    id: dossier.id,
    title: dossier.title,
    summary: dossier.summary,
    asOf: dossier.asOf,
    contact: coverage.contact,
    origins: only(coverage.origins, named?.origins),
    sources: only(coverage.sources, named?.sources).map((source) => articles.get(source.id) ?? source),
    parties: dossier.parties,
    participants: only(dossier.participants, named?.participants),
    places: only(dossier.places, named?.places),
    events: kept.map((each) => storedEvent(each, ids)),
    // What became of other events is no part of a view.
    retired: events === null ? dossier.retired : undefined,
    corrections: corrections.length === 0 ? undefined : corrections,
  } satisfies Stored<Omit<StoredDossier, '$schema'>>;
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Every key of the format: one that is new must be thought of here. `undefined` is left out of the file. */
type Stored<T> = { readonly [Key in keyof Required<T>]: unknown };

/** What follows from the rest (its status, who says so) is not stored. */
function storedEvent({ event, reports }: Kept, ids: ReadonlySet<string>) {
  return {
    id: event.id,
    formerIds: event.formerIds,
    title: event.title,
    label: event.label,
    summary: event.summary,
    statuses: event.statuses,
    when: event.when,
    place: event.place,
    participants: event.participants,
    relations: event.relations.filter((relation) => ids.has(relation.event)),
    evidence: event.evidence,
    reports: reports.length === 0 ? undefined : reports,
    importance: event.importance,
  } satisfies Stored<StoredEvent>;
}

type Kept = { readonly event: NewsEvent; readonly reports: readonly Report[] };

/** What events name, by list of the file; a version is not there without the source that it is a version of. */
function namedIn(kept: readonly Kept[], coverage: Coverage) {
  const sources = new Set<string>();
  for (const { event, reports } of kept) {
    for (const { source } of [...event.evidence, ...reports]) sources.add(source);
    if (event.when.phrase !== undefined) sources.add(event.when.phrase.source);
  }
  for (const { id, versionOf } of coverage.sources)
    if (versionOf !== undefined && sources.has(id)) sources.add(versionOf);
  return {
    sources,
    origins: new Set<string>(coverage.sources.flatMap(({ id, origin }) => (sources.has(id) ? [origin] : []))),
    participants: new Set<string>(
      kept.flatMap(({ event, reports }) => [
        ...event.participants.map(({ participant }) => participant),
        ...reports.flatMap(({ participants = [] }) => participants),
      ]),
    ),
    places: new Set<string>(
      kept.flatMap(({ event, reports }) => [event, ...reports].flatMap(({ place }) => place ?? [])),
    ),
  };
}
