import { type Coverage, reportsOn } from '../../src/dossier/coverage.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { type Known, whenReported } from '../../src/dossier/dossierAsOf.ts';
import { inOrderOfTime } from '../../src/dossier/inOrderOfTime.ts';
import type { NewsEvent } from '../../src/dossier/newsEvent.ts';
import { withWhatStandsOut } from '../../src/dossier/withWhatStandsOut.ts';
import type { CalendarDay } from '../../src/time/calendarDay.ts';

/** What `dossierAsOf` says, by a plain loop that makes everything anew. */
export function plainlyAsOf({ dossier, coverage }: Known, day: CalendarDay): Known {
  const isOut = ({ published }: { readonly published: CalendarDay | null }) => published !== null && published <= day;
  const sources = coverage.sources.filter(isOut);
  const isKnown = new Set<string>(sources.map(({ id }) => id));
  const reports = Object.fromEntries(
    Object.entries(coverage.reports).map(([id, all]) => [id, all.filter(({ source }) => isKnown.has(source))]),
  );
  const coverageThen: Coverage = { ...coverage, sources, reports };
  const dossierThen: Dossier = { ...dossier, asOf: day, articles: dossier.articles.filter(isOut) };

  const events = dossier.events.flatMap((event): NewsEvent[] => {
    const evidence = event.evidence.filter(({ source }) => isKnown.has(source));
    const told = reportsOn(coverageThen, event.id);
    const statuses = event.statuses.filter(({ asOf }) => asOf <= day);
    const status = statuses.at(-1)?.status ?? (evidence.length > 0 ? event.statuses[0]?.status : undefined);
    if (status === undefined || (evidence.length === 0 && told.length === 0)) return [];
    const isWhole = evidence.length === event.evidence.length && told.length === reportsOn(coverage, event.id).length;
    const then: NewsEvent = { ...event, evidence, status, statuses };
    const when = isWhole || evidence.length > 0 ? event.when : whenReported(then, told, dossierThen, coverageThen);
    return [{ ...then, when }];
  });
  const ids = new Set(events.map(({ id }) => id));
  return {
    dossier: inOrderOfTime({
      ...dossierThen,
      sourceCount: sources.filter(({ versionOf }) => versionOf === undefined || !isKnown.has(versionOf)).length,
      events: events.map((event) => ({
        ...withWhatStandsOut(event, dossierThen, coverageThen),
        relations: event.relations.filter((relation) => ids.has(relation.event)),
      })),
    }),
    coverage: coverageThen,
  };
}
