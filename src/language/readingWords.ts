import type { Language } from './language.ts';
import { readingWordsDe } from './readingWords.de.ts';
import { type ReadingWords, readingWordsEn } from './readingWords.en.ts';

/** How a reading is told, in every language. */
export const readingWords: Readonly<Record<Language, ReadingWords>> = { en: readingWordsEn, de: readingWordsDe };
