import type { Coverage, Report } from '../dossier/coverage.ts';
import type { Source } from '../dossier/dossier.ts';
import { rootOf, type Voice } from '../dossier/voicesOn.ts';

/** One source with what it reports; the versions of an article are one source. */
export type ReportEntry = {
  readonly source: Source;
  readonly reports: readonly Report[];
  readonly versions: readonly Source[];
};

/** The sources of an origin that report the event, in the order of their reports. */
export function reportEntries({ reports }: Voice, { sources }: Coverage): readonly ReportEntry[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const rootById = new Map(sources.map((source) => [source.id, rootOf(source, byId)]));
  const roots = new Set(reports.flatMap(({ source }) => rootById.get(source) ?? []));
  return [...roots].map((root) => ({
    source: root,
    reports: reports.filter(({ source }) => rootById.get(source) === root),
    versions: sources.filter((source) => source !== root && rootById.get(source.id) === root),
  }));
}
