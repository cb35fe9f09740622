import type { Language } from './language.ts';
import { problemWordsDe } from './problemWords.de.ts';
import { type ProblemWords, problemWordsEn } from './problemWords.en.ts';

/** What can be wrong with a file, in every language. */
export const problemWords: Readonly<Record<Language, ProblemWords>> = { en: problemWordsEn, de: problemWordsDe };
