import type { Dossier } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Language } from '../language/language.ts';

/** What a browser tab says: the event before the dossier, since tabs are cut at the end. */
export function pageTitle(dossier: Dossier, event: NewsEvent | null, language: Language): string {
  const titles = event === null ? [dossier.title] : [event.title, dossier.title];
  return [...titles.map((title) => title[language]), 'Sourceline'].join(' · ');
}
