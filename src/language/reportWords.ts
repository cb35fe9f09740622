import type { Language } from './language.ts';
import { reportWordsDe } from './reportWords.de.ts';
import { type ReportWords, reportWordsEn } from './reportWords.en.ts';

/** The words for who else says so, in every language. */
export const reportWords: Readonly<Record<Language, ReportWords>> = { en: reportWordsEn, de: reportWordsDe };
