import type { Article, Dossier, Evidence, SourceId } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import { splitParagraphs } from '../text/paragraphs.ts';
import { locateQuote } from '../text/quote.ts';
import type { Span } from '../text/span.ts';
import { splitSentences } from '../text/splitSentences.ts';
import { sourceOf } from './lookUp.ts';

/** A sentence of a source. `number` counts from 1 through the whole source, `paragraph` from 0 as `Source.blocks` does. */
export type Sentence = { readonly span: Span; readonly number: number; readonly paragraph: number };

/**
 * A piece of evidence and where it stands. `span` is null and `numbers` empty where the quotation cannot be located:
 * it is lost if the source's text is kept, and cannot be checked here if the source is a reference only.
 */
export type LocatedEvidence = {
  readonly evidence: Evidence;
  readonly source: Article;
  readonly span: Span | null;
  /** The sentences it touches, in order. */
  readonly numbers: readonly number[];
};

const sentencesBySource = new WeakMap<Article, readonly Sentence[]>();
/** All sentences of the source in order. Split once. */
export function sentencesOf(source: Article): readonly Sentence[] {
  const known = sentencesBySource.get(source) ?? findSentences(source);
  sentencesBySource.set(source, known);
  return known;
}

function findSentences({ text, language }: Article): readonly Sentence[] {
  const paragraphs = splitParagraphs(text);
  return splitSentences(text, language).map((span, index) => ({
    span,
    number: index + 1,
    paragraph: paragraphs.findIndex((paragraph) => overlap(paragraph, span)),
  }));
}

/** The event's evidence in the order it is written, each with its sentences. */
export function sentencesOfEvent(dossier: Dossier, event: NewsEvent): readonly LocatedEvidence[] {
  return event.evidence.map((evidence) => {
    const source = sourceOf(dossier, evidence.source);
    const span = locateQuote(source.text, evidence);
    const touched = span === null ? [] : sentencesOf(source).filter((sentence) => overlap(sentence.span, span));
    return { evidence, source, span, numbers: touched.map(({ number }) => number) };
  });
}

type EventsByNumber = ReadonlyMap<number, readonly NewsEvent[]>;
const eventsBySource = new WeakMap<Dossier, Map<SourceId, EventsByNumber>>();
/** The events that rest on this sentence, in the dossier's order. */
export function eventsOnSentence(dossier: Dossier, source: Article, sentence: Sentence): readonly NewsEvent[] {
  const known = eventsBySource.get(dossier) ?? new Map<SourceId, EventsByNumber>();
  eventsBySource.set(dossier, known);
  const byNumber = known.get(source.id) ?? findEvents(dossier, source.id);
  known.set(source.id, byNumber);
  return byNumber.get(sentence.number) ?? [];
}

function findEvents(dossier: Dossier, source: SourceId): EventsByNumber {
  const byNumber = new Map<number, NewsEvent[]>();
  for (const event of dossier.events) {
    if (!event.evidence.some((evidence) => evidence.source === source)) continue;
    const located = sentencesOfEvent(dossier, event).filter((one) => one.source.id === source);
    for (const number of located.flatMap(({ numbers }) => numbers)) {
      const events = byNumber.get(number) ?? [];
      if (!events.includes(event)) byNumber.set(number, [...events, event]);
    }
  }
  return byNumber;
}

/** The id of the sentence's element, so that links within the page lead to it. */
export function sentenceElementId(source: SourceId, number: number): string {
  return `s-${source}-${number}`;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
