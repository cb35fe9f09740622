import type { Language } from './language.ts';
import { sourcesWordsDe } from './sourcesWords.de.ts';
import { type SourcesWords, sourcesWordsEn } from './sourcesWords.en.ts';

/** The words of the page of sources, in every language. */
export const sourcesWords: Readonly<Record<Language, SourcesWords>> = { en: sourcesWordsEn, de: sourcesWordsDe };
