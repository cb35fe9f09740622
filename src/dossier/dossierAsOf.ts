import type { CalendarDay } from '../time/calendarDay.ts';
import type { When } from '../time/when.ts';
import { byId } from './byId.ts';
import { type Coverage, type Report, reportsOn } from './coverage.ts';
import type { Dossier } from './dossier.ts';
import { eventsOn } from './eventsOn.ts';
import type { NewsEvent } from './newsEvent.ts';
import { majorityOf, voicesOn } from './voicesOn.ts';
import { withWhatStandsOut } from './withWhatStandsOut.ts';

export type Known = { readonly dossier: Dossier; readonly coverage: Coverage };

/** Every day on which a source was published, in order, each once: the days on which something came to be known. */
export function publicationDays({ sources }: Coverage): readonly CalendarDay[] {
  return [...new Set(sources.flatMap(({ published }) => published ?? []))].sort();
}

/** How many reports there are whose day of publication nobody knows: they are there only now. */
export function countUndated({ sources, reports }: Coverage): number {
  const undated = new Set<string>(sources.filter(({ published }) => published === null).map(({ id }) => id));
  return Object.values(reports)
    .flat()
    .filter(({ source }) => undated.has(source)).length;
}

/**
 * The dossier as it was known at the end of `day`, inclusive; `null` is now, with everything.
 * - Later sources and their reports are not there; those whose day nobody knows are there only now.
 * - An event is there once an article tells it, or a report does and its statuses begin; it has the status as of that day, or its first.
 * - An event that no article tells yet stands where the reports known by then put it: at the time that most origins state, else where the
 *   latest announcement expects it, else without a date.
 * What is not said by reports apart (participants, place, title) is as it is now; `isSummaryLater` says of the summary that it may know more.
 */
export function dossierAsOf(known: Known, day: CalendarDay | null): Known {
  if (day === null) return known;
  const { dossier, coverage } = lookBackAt(known, day);
  return { dossier, coverage };
}

/** The same, and of each event its place among those known now. */
export function lookBackAt({ dossier, coverage }: Known, day: CalendarDay): Known & { readonly places: Uint32Array } {
  const isOut = ({ published }: { readonly published: CalendarDay | null }) => published !== null && published <= day;
  const sources = filtered(coverage.sources, isOut);
  const isKnown = byId(sources);
  const coverageThen: Coverage = { ...coverage, sources, reports: reportsFrom(coverage, sources) };
  const dossierThen: Dossier = { ...dossier, asOf: day, articles: filtered(dossier.articles, isOut) };

  const { events, places } = eventsOn({ dossier, coverage }, day, (event) => {
    const evidence = event.evidence.filter(({ source }) => isKnown.has(source));
    const told = reportsOn(coverageThen, event.id);
    const statuses = event.statuses.filter(({ asOf }) => asOf <= day);
    const status = statuses.at(-1)?.status ?? event.statuses[0]?.status ?? event.status;
    const isWhole = evidence.length === event.evidence.length && told.length === reportsOn(coverage, event.id).length;
    const then: NewsEvent = { ...event, evidence, status, statuses };
    const when = isWhole || evidence.length > 0 ? event.when : whenReported(then, told, dossierThen, coverageThen);
    return withWhatStandsOut({ ...then, when }, dossierThen, coverageThen);
  });
  return {
    dossier: {
      ...dossierThen,
      sourceCount: sources.filter(({ versionOf }) => versionOf === undefined || !isKnown.has(versionOf)).length,
      events,
    },
    coverage: coverageThen,
    places,
  };
}

/** The list itself where all of it stays. */
function filtered<T>(list: readonly T[], stays: (entry: T) => boolean): readonly T[] {
  const kept = list.filter(stays);
  return kept.length === list.length ? list : kept;
}

function reportsFrom(coverage: Coverage, sources: Coverage['sources']): Coverage['reports'] {
  if (sources === coverage.sources) return coverage.reports;
  const isKnown = byId(sources);
  return Object.fromEntries(
    Object.entries(coverage.reports).map(([id, all]) => [id, filtered(all, ({ source }) => isKnown.has(source))]),
  );
}

/** Whether the event's summary was written knowing what had become of it, and its status as shown is an earlier one. */
export function isSummaryLater(shown: NewsEvent, now: NewsEvent): boolean {
  return shown.status !== now.status;
}

/** When an event was that no article tells: as most origins state, else as the latest report does, else as the latest announcement expects. */
export function whenReported(event: NewsEvent, told: readonly Report[], dossier: Dossier, coverage: Coverage): When {
  const publishedOn = new Map(coverage.sources.map(({ id, published }) => [id, published ?? '']));
  const latest = (reports: readonly Report[]) =>
    reports
      .filter(({ when }) => when !== undefined)
      .toSorted((a, b) => ((publishedOn.get(a.source) ?? '') < (publishedOn.get(b.source) ?? '') ? 1 : -1))[0]?.when;
  const edtf =
    majorityOf(voicesOn(event, dossier, coverage)) ??
    latest(told.filter(({ dating }) => dating === 'states')) ??
    latest(told.filter(({ dating }) => dating !== 'states'));
  return edtf === undefined ? { basis: 'none', edtf: null } : { basis: 'reported', edtf };
}
