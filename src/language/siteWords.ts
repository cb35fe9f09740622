import type { Language } from './language.ts';
import { siteWordsDe } from './siteWords.de.ts';
import { type SiteWords, siteWordsEn } from './siteWords.en.ts';

/** The words of the pages that lead to the dossiers, and of every page's head, in every language. */
export const siteWords: Readonly<Record<Language, SiteWords>> = { en: siteWordsEn, de: siteWordsDe };
