import { type Language, localeOf } from '../language/language.ts';

/** What a language is called in another: `languageName('uk', 'de')` is “Ukrainisch”. The tag itself where nobody knows it. */
export function languageName(tag: string, language: Language): string {
  return new Intl.DisplayNames(localeOf[language], { type: 'language' }).of(tag) ?? tag;
}
