import { placeIn } from '../language/problemPlace.ts';
import type { ProblemWords } from '../language/problemWords.en.ts';
import { say } from '../language/said.ts';
import type { Problem } from './problem.ts';

/** A problem in the words of a language: where it is, and a sentence or two on what is wrong and how to mend it. */
export type ToldProblem = { readonly where: string; readonly message: string };

export function tellProblem({ where, what }: Problem, { places, sentences }: ProblemWords): ToldProblem {
  return { where: placeIn(places, where), message: say(sentences, what) };
}
