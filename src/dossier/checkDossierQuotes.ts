import { splitParagraphs } from '../text/paragraphs.ts';
import { locateQuote, type Quote } from '../text/quote.ts';
import { contains, type Span } from '../text/span.ts';
import { type Placed, phrasesOf } from './checkDossierLinks.ts';
import type { Source } from './dossier.ts';
import type { StoredEvent } from './dossierSchema.ts';
import { type Report, shown } from './problem.ts';

/** Reports every quote that its source does not hold, and every time phrase outside the event's quotes. The events stay as they are. */
export function checkQuotes(
  events: readonly Placed<StoredEvent>[],
  sources: readonly Placed<Source>[],
  report: Report,
): void {
  const texts = new Map<string, string | undefined>(sources.map(({ value }) => [value.id, value.text]));
  const locate = (source: string, quote: Quote, where: string): Span | null => {
    const text = texts.get(source);
    const span = text === undefined ? null : locateQuote(text, quote);
    if (text === undefined) report(where, 'noTextToQuote', shown(source));
    else if (span === null) report(where, 'quoteNotFound', shown(quote.exact), shown(source));
    return span;
  };
  for (const { where, value } of events) {
    const { evidence } = value;
    const quotes = evidence.map((it, index) => ({
      source: it.source,
      span: locate(it.source, it, `${where}.evidence[${index}]`),
    }));
    const [phrase] = phrasesOf(value);
    if (phrase === undefined) continue;
    const span = locate(phrase.source, phrase, `${where}.when.phrase`);
    const holds = quotes.some(
      (it) => it.source === phrase.source && (it.span === null || span === null || contains(it.span, span)),
    );
    if (!holds) report(`${where}.when.phrase`, 'phraseOutside', shown(phrase.exact));
  }
}

/** Reports blocks that name a paragraph the text does not have, texts without headline or day, grades that do not fit, and sources later than the dossier. */
export function checkSources(sources: readonly Placed<Source>[], asOf: string | null, report: Report): void {
  for (const { where, value } of sources) {
    const count = value.text === undefined ? 0 : splitParagraphs(value.text).length;
    for (const [index, { paragraph }] of (value.blocks ?? []).entries()) {
      if (paragraph >= count) report(`${where}.blocks[${index}].paragraph`, 'noSuchParagraph', count, paragraph);
    }
    if (value.text !== undefined && (value.title === null || value.published === null)) report(where, 'noHeadline');
    if ((value.published === null) !== (value.publishedGrade === 'unknown')) report(`${where}.publishedGrade`, 'grade');
    if (asOf !== null && value.published !== null && value.published > asOf)
      report(`${where}.published`, 'publishedLater', value.published, asOf);
  }
}
