import { articlesOf } from '../dossier/articlesOf.ts';
import type { Article, Dossier } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';

/** The sources that an event rests on, in the dossier's order; without an event, all of them. */
export function sourcesOf(dossier: Dossier, event: NewsEvent | null): readonly Article[] {
  return event === null ? dossier.articles : articlesOf(event, dossier);
}
