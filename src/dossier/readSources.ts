import { type Language, languages } from '../language/language.ts';
import type { Messages } from '../language/messages.en.ts';
import { readingWords } from '../language/readingWords.ts';
import { english } from '../time/englishPhrases.ts';
import { explainReading } from '../time/explainReading.ts';
import { german } from '../time/germanPhrases.ts';
import type { Grammar } from '../time/grammar.ts';
import { readTimePhrases } from '../time/readTimePhrase.ts';
import type { Article, Dossier } from './dossier.ts';
import type { PhraseReading, SourceReadings } from './sourceReadings.ts';

const grammars: readonly Grammar[] = [german, english];

/** What the readings are told with: one for every language of the interface. */
type Dictionaries = Readonly<Record<Language, Messages>>;

/** Reads the time phrases of all articles in a language we can read. At build, and where a text is brought. */
export function readSources({ articles }: Pick<Dossier, 'articles'>, dictionaries: Dictionaries): SourceReadings {
  return Object.fromEntries(articles.map((source) => [source.id, readSource(source, dictionaries)]));
}

function readSource({ text, language, published }: Article, dictionaries: Dictionaries): readonly PhraseReading[] {
  // `de-AT` is read as German.
  const grammar = grammars.find((one) => one.language === language.split('-')[0]);
  if (grammar === undefined) return [];
  return readTimePhrases(text, published, grammar).map(({ phrase: { start, end }, reading }) => ({
    start,
    end,
    reading,
    told: toldInAll((each) =>
      explainReading(reading, text, { words: readingWords[each], messages: dictionaries[each] }),
    ),
  }));
}

function toldInAll(tell: (language: Language) => PhraseReading['told'][Language]): PhraseReading['told'] {
  // `languages` has every key there is.
  return Object.fromEntries(languages.map((each) => [each, tell(each)])) as PhraseReading['told'];
}
