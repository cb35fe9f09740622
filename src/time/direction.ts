import type { Span } from '../text/span.ts';
import type { Cues } from './grammar.ts';

/**
 * Which way a sentence looks at the place of a phrase, and the words that say so. `isWeak`: the form alone would also fit the other way.
 * `isNowadays`: they tell of a state and not of a happening, so that “today” may mean these days.
 */
export type SentenceDirection = {
  readonly value: 'past' | 'future';
  readonly at: readonly Span[];
  readonly isWeak: boolean;
  readonly isNowadays: boolean;
};

type ClauseWord = Span & { readonly word: string };

const pieces = /\p{L}[\p{L}\p{M}]*|[^\s\p{L}]/gu;

/** UTF-16 units on each side of a phrase that are looked at: longer than nearly all sentences, and a bound for those without an end. */
const sight = 400;

/**
 * Whether the clause of a phrase tells of something past or ahead, by its verbs: first the clause itself, then the others of the
 * sentence, the nearer first. No part of speech is known; the words and shapes of `cues` stand for verbs. `null`: nothing decides.
 */
export function findDirection(text: string, sentence: Span, phrase: Span, cues: Cues): SentenceDirection | null {
  for (const clause of clausesOf(text, sentence, phrase, cues)) {
    const found = cues.decide(clause);
    if (found === null) continue;
    const at = found.words.map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start);
    return { value: found.value, at, isWeak: found.isWeak ?? false, isNowadays: found.isNowadays ?? false };
  }
  return null;
}

/** Whether the clause of a phrase tells of something that lasts over the whole time. */
export function isLasting(text: string, sentence: Span, phrase: Span, cues: Cues): boolean {
  const [clause = []] = clausesOf(text, sentence, phrase, cues);
  return clause.some(({ word }) => cues.lasting.has(word.toLowerCase()));
}

/** Whether another word of the sentence sets the time of the phrase against its own: „früher …, heute …“. */
export function hasContrast(text: string, sentence: Span, phrase: Span, cues: Cues): boolean {
  return clausesOf(text, sentence, phrase, cues).some((clause) =>
    clause.some(({ word }) => cues.contrasts.has(word.toLowerCase())),
  );
}

/** The words of each clause without those of the phrase, the clause of the phrase first, then by distance from it. */
function clausesOf(
  text: string,
  sentence: Span,
  phrase: Span,
  { clauseBreak, phraseBreaks }: Cues,
): readonly (readonly ClauseWord[])[] {
  const from = Math.max(sentence.start, phrase.start - sight);
  const to = Math.min(Math.max(sentence.end, phrase.end), phrase.end + sight);
  const clauses: { distance: number; words: ClauseWord[] }[] = [{ distance: 0, words: [] }];
  let here = 0;
  let place = 0;
  for (const { 0: word, index } of text.slice(from, to).matchAll(pieces)) {
    const start = from + index;
    const end = start + word.length;
    if (start < phrase.end && end > phrase.start) {
      here = place;
      if (phraseBreaks && end >= phrase.end && (clauses.at(-1)?.words.length ?? 0) > 0)
        clauses.push({ distance: place + 0.5, words: [] });
      continue;
    }
    if (clauseBreak.test(word)) clauses.push({ distance: ++place, words: [] });
    else if (/\p{L}/u.test(word)) clauses.at(-1)?.words.push({ start, end, word });
  }
  return clauses
    .toSorted((a, b) => Math.abs(a.distance - here) - Math.abs(b.distance - here))
    .map(({ words }) => words)
    .filter((words) => words.length > 0);
}
