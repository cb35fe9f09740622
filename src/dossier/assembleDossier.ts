import { checkLinks, type Lists } from './checkDossierLinks.ts';
import { checkQuotes, checkSources } from './checkDossierQuotes.ts';
import { checkReports } from './checkDossierReports.ts';
import type { Coverage } from './coverage.ts';
import { type DossierHead, divideDossier } from './divideDossier.ts';
import type { Dossier } from './dossier.ts';
import type { Report } from './problem.ts';

/**
 * Entries that were each read by themselves, put together: what one says of another is checked here. An entry that names what is not there is
 * left out and reported; a lost quote is reported, its event stays. Without a head there is nothing to put together, but the rest is checked.
 */
export function assembleDossier(
  head: DossierHead | null,
  lists: Lists,
  report: Report,
): { readonly dossier: Dossier; readonly coverage: Coverage } | null {
  const linked = checkLinks(lists, report);
  checkSources(linked.sources, head?.asOf ?? null, report);
  checkQuotes(linked.events, linked.sources, report);
  if (head === null) return null;
  const divided = divideDossier(head, linked);
  checkReports(divided, linked.events, report);
  return divided;
}
