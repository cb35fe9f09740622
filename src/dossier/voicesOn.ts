import { compareExtents, type Extent, extentOf, isOneSureRun } from '../time/extent.ts';
import { articlesOf } from './articlesOf.ts';
import { byId } from './byId.ts';
import { type Coverage, type Origin, type Report, reportsOn } from './coverage.ts';
import type { Dossier, Source, SourceId } from './dossier.ts';
import type { NewsEvent } from './newsEvent.ts';

/** An origin with what it says of an event, by whatever publishers. */
export type Voice = {
  readonly origin: Origin;
  readonly reports: readonly Report[];
  /** Names of publishers, each once. */
  readonly publishers: readonly string[];
  /** The article of this dossier comes from it too, so it cannot confirm the article. */
  readonly isArticles: boolean;
};

/** Those that state one time. */
export type Side = {
  readonly edtf: string;
  /** Those that count. */
  readonly voices: readonly Voice[];
  /** Those whose origin nobody knows: it may be one of the others, so they do not count. */
  readonly unknown: readonly Voice[];
  /** The article says this time. */
  readonly isArticles: boolean;
};

export type Voices = {
  /** By number of origins, the most first; the article's own side last among equals, and there even if nobody else says so. */
  readonly sides: readonly Side[];
  /** Origins found on more than one side: counted on none. */
  readonly torn: readonly Voice[];
  /** Of the other reports: whose day of publication fits, those that announce it, and those that give no time. */
  readonly fits: readonly Voice[];
  readonly announces: readonly Voice[];
  readonly silent: readonly Voice[];
};

/**
 * Who says what of the time of an event. Only reports that *state* a time take a side. Counted are origins, not publishers: versions of one
 * source, and sources of one origin, are one voice; what comes from nobody knows where may come from one of the others and is not counted. A day and a run of days that holds it are one side, that of the time which more origins
 * state, unless the one agrees with the event as told and the other differs.
 */
export function voicesOn(event: NewsEvent, dossier: Dossier, coverage: Coverage): Voices {
  const reports = reportsOn(coverage, event.id);
  const count = counter(event, dossier, coverage);
  const stating = reports.filter(({ dating, when }) => dating === 'states' && when !== undefined);
  const told = event.evidence.length > 0 ? event.when.edtf : null;

  const all = gather(stating, count).map((group) => ({ ...group, voices: count(group.reports) }));
  const isTorn = (voice: Voice) =>
    all.filter(({ voices }) => voices.some(({ origin }) => origin.id === voice.origin.id)).length > 1;
  const torn = count(stating).filter((voice) => isKnown(voice) && isTorn(voice));
  const sides = all
    .map(
      ({ edtf, reports, voices }): Side => ({
        edtf,
        voices: voices.filter((voice) => isKnown(voice) && !isTorn(voice)),
        unknown: voices.filter((voice) => !isKnown(voice)),
        isArticles: edtf === told || (!stands({ reports }) && isNested(extentOf(edtf), extentOf(told))),
      }),
    )
    .filter(({ voices, unknown, isArticles }) => voices.length + unknown.length > 0 || isArticles);
  const alone: readonly Side[] =
    told === null || sides.some(({ isArticles }) => isArticles)
      ? []
      : [{ edtf: told, voices: [], unknown: [], isArticles: true }];
  const others = (dating: Report['dating']) => count(reports.filter((report) => report.dating === dating));
  return {
    sides: [...sides, ...alone].sort(bySize),
    torn,
    fits: others('fits'),
    announces: others('announces'),
    silent: count(
      reports.filter(({ dating, when }) => dating === 'none' || (dating === 'states' && when === undefined)),
    ),
  };
}

export const isKnown = ({ origin }: Voice) => origin.kind !== 'unknown';

/** The time that more origins state than any other; `null` where none is ahead. */
export function majorityOf({ sides }: Pick<Voices, 'sides'>): string | null {
  const [first, second] = sides.filter(({ voices }) => voices.length > 0);
  if (first === undefined || first.voices.length === second?.voices.length) return null;
  return first.edtf;
}

/** The source itself, or the one that it is a version of. */
export function rootOf(source: Source, sources: ReadonlyMap<SourceId, Source>): Source {
  return (source.versionOf === undefined ? undefined : sources.get(source.versionOf)) ?? source;
}

function counter(event: NewsEvent, dossier: Dossier, coverage: Coverage) {
  const sources = byId(coverage.sources);
  const origins = byId(coverage.origins);
  const own = new Set(articlesOf(event, dossier).map(({ origin }) => origin));

  return (reports: readonly Report[]): readonly Voice[] => {
    const byOrigin = new Map<Origin, { reports: Report[]; publishers: Set<string> }>();
    for (const report of reports) {
      const source = sources.get(report.source);
      const origin = source === undefined ? undefined : origins.get(source.origin);
      if (source === undefined || origin === undefined) continue; // parseDossier lets none through
      const voice = byOrigin.get(origin) ?? { reports: [], publishers: new Set() };
      byOrigin.set(origin, voice);
      voice.reports.push(report);
      voice.publishers.add(rootOf(source, sources).publisher);
    }
    return [...byOrigin].map(([origin, { reports, publishers }]) => ({
      origin,
      reports,
      publishers: [...publishers],
      isArticles: own.has(origin.id),
    }));
  };
}

type Group = { readonly edtf: string; readonly reports: readonly Report[] };

/** Reports by the time they state, with runs of days joined to the days in them, and the other way round. */
function gather(stating: readonly Report[], count: (reports: readonly Report[]) => readonly Voice[]): readonly Group[] {
  const byTime = new Map<string, Report[]>();
  for (const report of stating) {
    const time = `${differs(report) ? 'differs' : ''} ${report.when}`;
    byTime.set(time, [...(byTime.get(time) ?? []), report]);
  }
  const groups = [...byTime.values()]
    .flatMap((reports): Group[] => (reports[0]?.when === undefined ? [] : [{ edtf: reports[0].when, reports }]))
    .map((group) => ({ ...group, size: count(group.reports).filter(isKnown).length }))
    .sort((a, b) => b.size - a.size || compareExtents(extentOf(a.edtf), extentOf(b.edtf)));

  const joined: { edtf: string; reports: Report[] }[] = [];
  for (const { edtf, reports } of groups) {
    const head = joined.find(
      (one) => isNested(extentOf(one.edtf), extentOf(edtf)) && stands(one) === stands({ reports }),
    );
    if (head === undefined) joined.push({ edtf, reports: [...reports] });
    else head.reports.push(...reports);
  }
  return joined;
}

const differs = (report: Report) => report.differs?.includes('time') === true;
const stands = ({ reports }: Pick<Group, 'reports'>) => reports.some(differs);

/** Both known to the day, and one within the other. */
function isNested(a: Extent | null, b: Extent | null): boolean {
  if (a === null || b === null || !isOneSureRun(a) || !isOneSureRun(b)) return false;
  return holds(a, b) || holds(b, a);
}

function holds(outer: Extent, inner: Extent): boolean {
  return (
    (outer.first === null || (inner.first !== null && outer.first <= inner.first)) &&
    (outer.last === null || (inner.last !== null && inner.last <= outer.last))
  );
}

function bySize(a: Side, b: Side): number {
  return b.voices.length - a.voices.length || Number(a.isArticles) - Number(b.isArticles);
}
