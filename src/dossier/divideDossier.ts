import type { Lists, Placed } from './checkDossierLinks.ts';
import type { Coverage } from './coverage.ts';
import { type Dossier, isArticle } from './dossier.ts';
import type { StoredDossier } from './dossierSchema.ts';
import { withWhatStandsOut } from './withWhatStandsOut.ts';

export type DossierHead = Pick<StoredDossier, 'format' | 'id' | 'title' | 'summary' | 'asOf' | 'contact'>;

/** A stored dossier as pages are drawn from it: what is told, and apart who else says so. Everything that was checked is in one of them. */
export function divideDossier(
  { contact, ...head }: DossierHead,
  lists: Lists,
): { dossier: Dossier; coverage: Coverage } {
  const values = <T>(entries: readonly Placed<T>[]) => entries.map(({ value }) => value);
  const sources = values(lists.sources);
  const articles = sources.filter(isArticle);
  const quotable = new Set(articles.map(({ id }) => id));
  const retired = values(lists.retired);
  const coverage: Coverage = {
    origins: values(lists.origins),
    sources: sources.map(({ text: _, blocks: __, ...source }) => source),
    reports: Object.fromEntries(
      values(lists.events).flatMap(({ id, reports = [] }) => (reports.length === 0 ? [] : [[id, reports]])),
    ),
    corrections: values(lists.corrections),
    ...(contact === undefined ? {} : { contact }),
  };
  const dossier: Dossier = {
    ...head,
    articles,
    sourceCount: sources.filter(({ versionOf }) => versionOf === undefined).length,
    parties: values(lists.parties),
    participants: values(lists.participants),
    places: values(lists.places),
    events: values(lists.events).flatMap(({ reports: _, ...event }) => {
      const status = event.statuses.at(-1)?.status;
      // A quotation of a source without its text cannot even be shown as lost; that was reported (checkDossierQuotes.ts).
      const evidence = event.evidence.filter(({ source }) => quotable.has(source));
      return status === undefined ? [] : [{ ...event, evidence, status, attestation: [] }];
    }),
    ...(retired.length > 0 ? { retired } : {}),
  };
  return {
    dossier: {
      ...dossier,
      events: dossier.events.map((event) => withWhatStandsOut(event, dossier, coverage)),
    },
    coverage,
  };
}
