import type { Article, Dossier } from './dossier.ts';
import type { NewsEvent } from './newsEvent.ts';

/** The articles that tell the event, in the dossier's order. */
export function articlesOf(event: NewsEvent, { articles }: Dossier): readonly Article[] {
  return articles.filter(({ id }) => event.evidence.some(({ source }) => source === id));
}
