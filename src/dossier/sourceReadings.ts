import type { Language } from '../language/language.ts';
import { locateQuote } from '../text/quote.ts';
import type { Span } from '../text/span.ts';
import type { ReadingStep } from '../time/explainWhen.ts';
import type { Reading } from '../time/reading.ts';
import type { TimePhrase } from '../time/when.ts';
import type { Dossier } from './dossier.ts';

/** A time phrase of a source, how it was read, and that in words. */
export type PhraseReading = Span & {
  readonly reading: Reading;
  readonly told: { readonly [language in Language]: readonly ReadingStep[] };
};

/** Every time phrase of every source, by the source's id, in the order of its text. Made by readSources.ts. */
export type SourceReadings = { readonly [source: string]: readonly PhraseReading[] };

export const noReadings: SourceReadings = {};

/** How the phrase was read; `null` where exactly these words are no time phrase, or were not read. */
export function readingOf(
  dossier: Dossier,
  readings: SourceReadings,
  phrase: TimePhrase | undefined,
): PhraseReading | null {
  if (phrase === undefined) return null;
  const text = dossier.articles.find(({ id }) => id === phrase.source)?.text;
  const at = text === undefined ? null : locateQuote(text, phrase);
  const found = readings[phrase.source]?.find(({ start, end }) => start === at?.start && end === at.end);
  return found ?? null;
}
