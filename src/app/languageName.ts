import { type Language, localeOf } from '../language/language.ts';

/** What a language is called in another: `languageName('uk', 'de')` is “Ukrainisch”. The tag itself where nobody knows it. */
export function languageName(tag: string, language: Language): string {
  const named = names.get(language) ?? new Intl.DisplayNames(localeOf[language], { type: 'language' });
  names.set(language, named);
  return named.of(tag) ?? tag;
}

/** Making one takes longer than a thousand of its answers. */
const names = new Map<Language, Intl.DisplayNames>();
