import { withIds } from './byId.ts';
import type { Article, Dossier } from './dossier.ts';
import type { NewsEvent } from './newsEvent.ts';

/** The articles that tell the event, in the dossier's order. */
export function articlesOf(event: NewsEvent, { articles }: Dossier): readonly Article[] {
  return withIds(
    articles,
    event.evidence.map(({ source }) => source),
  );
}
