import type { Span } from '../text/span.ts';
import type { Cues } from './grammar.ts';

/** Which way a sentence looks at the place of a phrase, and the words that say so; `null` where nothing decides. */
export type SentenceDirection = { readonly value: 'past' | 'future'; readonly at: readonly Span[] };

type CueWord = Span & { readonly word: string; readonly breaks: boolean };

const pieces = /\p{L}[\p{L}\p{M}]*|[^\s\p{L}]/gu;

/**
 * Whether the clause of a phrase tells of something past or ahead, by its verbs: first the clause itself, then its neighbours, the
 * nearer first, within the sentence. No part of speech is known; the words and shapes of `cues` stand for verbs.
 */
export function findDirection(text: string, sentence: Span, phrase: Span, cues: Cues): SentenceDirection | null {
  const words = wordsOf(text, sentence, cues);
  const clauses: CueWord[][] = [[]];
  for (const word of words) {
    if (word.end > phrase.start && word.start < phrase.end) continue;
    if (word.breaks && (word.start < phrase.start ? true : word.start >= phrase.end)) clauses.push([]);
    else clauses.at(-1)?.push(word);
  }
  const full = clauses.filter((clause) => clause.length > 0);
  const distance = (clause: readonly CueWord[]) => {
    const first = clause[0]?.start ?? 0;
    const last = clause.at(-1)?.end ?? 0;
    return first >= phrase.end ? first - phrase.end : last <= phrase.start ? phrase.start - last : -1;
  };
  for (const clause of full.toSorted((a, b) => distance(a) - distance(b))) {
    const found = cues.decide(clause);
    if (found !== null)
      return {
        value: found.value,
        at: found.words.map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start),
      };
  }
  return null;
}

function wordsOf(text: string, sentence: Span, { clauseBreak }: Cues): readonly CueWord[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(pieces)].map(({ 0: word, index }) => ({
    start: sentence.start + index,
    end: sentence.start + index + word.length,
    word,
    breaks: clauseBreak.test(word),
  }));
}
