import { type Language, localeOf } from '../language/language.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
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
export function sourcesByOrigin({ dossier, coverage }: Known, language: Language): readonly KindWithOrigins[] {
  const byId = new Map(coverage.sources.map((source) => [source.id, source]));
  const originOf = new Map(coverage.origins.map((origin) => [origin.id, origin]));
  const inUse = (source: Source): SourceInUse => ({
    source,
    origin: originOf.get(source.origin) ?? null,
    quotedIn: dossier.events.filter(({ evidence }) => evidence.some((quote) => quote.source === source.id)),
    reports: dossier.events.flatMap((event) =>
      reportsOn(coverage, event.id).flatMap((report) => (report.source === source.id ? [{ event, report }] : [])),
    ),
  });
  const all = coverage.sources
    .filter((source) => rootOf(source, byId) === source)
    .map((root) => ({
      ...inUse(root),
      versions: coverage.sources.filter((source) => source !== root && rootOf(source, byId) === root).map(inUse),
    }))
    .sort(byDay);
  const { compare } = new Intl.Collator(localeOf[language]);
  const origins = coverage.origins
    .map((origin) => {
      const sources = all.filter(({ source }) => source.origin === origin.id);
      return { origin, publishers: new Set(sources.map(({ source }) => source.publisher)).size, sources };
    })
    .filter(({ sources }) => sources.length > 0)
    .sort((a, b) => b.sources.length - a.sources.length || compare(a.origin.name[language], b.origin.name[language]));
  return originKinds
    .map((kind) => {
      const its = origins.filter(({ origin }) => origin.kind === kind);
      return { kind, sources: its.reduce((sum, { sources }) => sum + sources.length, 0), origins: its };
    })
    .filter(({ origins }) => origins.length > 0);
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
  const byId = new Map(sources.map((source) => [source.id, source]));
  const kinds = new Map(origins.map(({ id, kind }) => [id, kind]));
  const roots = sources.filter((source) => rootOf(source, byId) === source);
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
