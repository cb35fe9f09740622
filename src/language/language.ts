/** The languages of the interface. A dossier's own texts exist in each of them; sources keep theirs. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** One text in every language of the interface. */
export type Localized = { readonly [language in Language]: string };

/** The BCP 47 tag that Intl formats with: days before months, 24 hours. */
export const localeOf: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

/** The language's own name, for the switch. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };

export function isLanguage(text: string | undefined): text is Language {
  return languages.some((language) => language === text);
}

/** The form of a counted phrase: both languages of the interface have only `one` and `other` for whole numbers. */
export function plural(language: Language, count: number, forms: { one: string; other: string }): string {
  return pluralRules(language).select(count) === 'one' ? forms.one : forms.other;
}

const rules = new Map<Language, Intl.PluralRules>();
function pluralRules(language: Language): Intl.PluralRules {
  const known = rules.get(language) ?? new Intl.PluralRules(localeOf[language]);
  rules.set(language, known);
  return known;
}
