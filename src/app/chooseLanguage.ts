import { isLanguage, type Language } from '../language/language.ts';

/** The first of the reader's languages that the interface has, else English. */
export function chooseLanguage(wanted: readonly string[]): Language {
  return wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
}
