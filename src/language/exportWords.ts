import { exportWordsDe } from './exportWords.de.ts';
import { type ExportWords, exportWordsEn } from './exportWords.en.ts';
import type { Language } from './language.ts';

/** The words around files for other programs, in every language. */
export const exportWords: Readonly<Record<Language, ExportWords>> = { en: exportWordsEn, de: exportWordsDe };
