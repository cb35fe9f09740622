import type { Language } from './language.ts';
import { openingWordsDe } from './openingWords.de.ts';
import { type OpeningWords, openingWordsEn } from './openingWords.en.ts';

/** The words of the page that opens files, in every language. */
export const openingWords: Readonly<Record<Language, OpeningWords>> = { en: openingWordsEn, de: openingWordsDe };
