import { type Language, localeOf } from '../language/language.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import { byId } from './byId.ts';
import { type Coverage, type Origin, type OriginKind, originKinds, type Report, reportsOn } from './coverage.ts';
import type { PublishedGrade, Source } from './dossier.ts';
import { publishedGrades } from './dossier.ts';
import type { Known } from './dossierAsOf.ts';
import type { NewsEvent } from './newsEvent.ts';
import { rootOf } from './voicesOn.ts';

/** A source, and what it is evidence for. */
export type SourceInUse = {
  readonly source: Source;
  readonly origin: Origin | null;
  /** Events that rest on its sentences, in the dossier's order. */
  readonly quotedIn: readonly NewsEvent[];
  /** Its reports, in the order of their events. */
  readonly reports: readonly { readonly event: NewsEvent; readonly report: Report }[];
};

export type SourceWithVersions = SourceInUse & { readonly versions: readonly SourceInUse[] };

/** Versions stand under their source, whatever their own origin is, and are not counted. */
export type OriginWithSources = {
  readonly origin: Origin;
  readonly publishers: number;
  /** By day of publication, those whose day nobody knows last. */
  readonly sources: readonly SourceWithVersions[];
};

export type KindWithOrigins = {
  readonly kind: OriginKind;
  readonly sources: number;
  /** By number of sources, the most first, then by name. */
  readonly origins: readonly OriginWithSources[];
};

/** All sources by where they come from in the end, kinds in the order of `originKinds`; a kind or origin without a source is not there. */
export function sourcesByOrigin(known: Known, language: Language): readonly KindWithOrigins[] {
  const { coverage } = known;
  const all = byId(coverage.sources);
  const inUse = usesIn(known);
  const versionsOf = grouped(
    coverage.sources.filter((source) => rootOf(source, all) !== source),
    (source) => rootOf(source, all).id,
  );
  const roots = coverage.sources
    .filter((source) => rootOf(source, all) === source)
    .map((root) => ({ ...inUse(root), versions: (versionsOf.get(root.id) ?? []).map(inUse) }))
    .sort(byDay);
  const sourcesOf = grouped(roots, ({ source }) => source.origin);
  const { compare } = new Intl.Collator(localeOf[language]);
  const origins = coverage.origins
    .map((origin) => withSources(origin, sourcesOf.get(origin.id) ?? []))
    .filter(({ sources }) => sources.length > 0)
    .sort((a, b) => b.sources.length - a.sources.length || compare(a.origin.name[language], b.origin.name[language]));
  return withKinds(origins);
}

/** In one pass over the events, however many sources there are. */
function usesIn({ dossier, coverage }: Known): (source: Source) => SourceInUse {
  const originOf = byId(coverage.origins);
  const quotedIn = new Map<string, NewsEvent[]>();
  const reportsOf = new Map<string, SourceInUse['reports'][number][]>();
  for (const event of dossier.events) {
    for (const source of new Set(event.evidence.map((quote) => quote.source))) add(quotedIn, source, event);
    for (const report of reportsOn(coverage, event.id)) add(reportsOf, report.source, { event, report });
  }
  return (source) => ({
    source,
    origin: originOf.get(source.origin) ?? null,
    quotedIn: quotedIn.get(source.id) ?? [],
    reports: reportsOf.get(source.id) ?? [],
  });
}

/** The same, only with sources that `stays` lets pass by themselves or by one of their versions; counted again. */
export function onlySources(
  kinds: readonly KindWithOrigins[],
  stays: (source: Source) => boolean,
): readonly KindWithOrigins[] {
  const origins = kinds.flatMap(({ origins }) =>
    origins.map(({ origin, sources }) =>
      withSources(
        origin,
        sources.filter(({ source, versions }) => stays(source) || versions.some((version) => stays(version.source))),
      ),
    ),
  );
  return withKinds(origins.filter(({ sources }) => sources.length > 0));
}

function withSources(origin: Origin, sources: readonly SourceWithVersions[]): OriginWithSources {
  return { origin, publishers: new Set(sources.map(({ source }) => source.publisher)).size, sources };
}

function withKinds(origins: readonly OriginWithSources[]): readonly KindWithOrigins[] {
  return originKinds
    .map((kind) => {
      const its = origins.filter(({ origin }) => origin.kind === kind);
      return { kind, sources: its.reduce((sum, { sources }) => sum + sources.length, 0), origins: its };
    })
    .filter(({ origins }) => origins.length > 0);
}

function grouped<T>(list: readonly T[], keyOf: (entry: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of list) add(groups, keyOf(entry), entry);
  return groups;
}

function add<T>(groups: Map<string, T[]>, key: string, entry: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [entry]);
  else group.push(entry);
}

export type SourceCounts = {
  /** Versions of one source count once, here and in all that follows. */
  readonly sources: number;
  readonly versions: number;
  readonly publishers: number;
  /** Those that are known; sources that come from nobody knows where are counted apart. */
  readonly origins: number;
  readonly ofUnknownOrigin: number;
  /** BCP 47 tags, the most frequent first. */
  readonly languages: readonly { readonly tag: string; readonly sources: number }[];
  /** From the first to the last known day of publication, both inclusive; `null` where none is known. */
  readonly days: { readonly first: CalendarDay; readonly last: CalendarDay } | null;
  readonly grades: Readonly<Record<PublishedGrade, number>>;
};

export function countSources({ origins, sources }: Coverage): SourceCounts {
  const all = byId(sources);
  const kinds = new Map(origins.map(({ id, kind }) => [id, kind]));
  const roots = sources.filter((source) => rootOf(source, all) === source);
  const known = roots.filter(({ origin }) => kinds.get(origin) !== 'unknown');
  // ISO days sort as text.
  const days = roots.flatMap(({ published }) => published ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const tags = [...new Set(roots.map(({ language }) => language))];
  const grades = publishedGrades.map(
    (grade) => [grade, roots.filter(({ publishedGrade }) => publishedGrade === grade).length] as const,
  );
  return {
    sources: roots.length,
    versions: sources.length - roots.length,
    publishers: new Set(roots.map(({ publisher }) => publisher)).size,
    origins: new Set(known.map(({ origin }) => origin)).size,
    ofUnknownOrigin: roots.length - known.length,
    languages: tags
      .map((tag) => ({ tag, sources: roots.filter(({ language }) => language === tag).length }))
      .sort((a, b) => b.sources - a.sources || (a.tag < b.tag ? -1 : 1)),
    days: first === undefined || last === undefined ? null : { first, last },
    // One for each grade, as `publishedGrades` lists them.
    grades: Object.fromEntries(grades) as Record<PublishedGrade, number>,
  };
}

function byDay({ source: a }: SourceInUse, { source: b }: SourceInUse): number {
  return (a.published ?? afterAll) < (b.published ?? afterAll) ? -1 : a.published === b.published ? 0 : 1;
}
const afterAll = '~';
