import { dossierProblemWordsEn } from './dossierProblemWords.en.ts';
import { fileProblemWordsEn } from './fileProblemWords.en.ts';
import { placeWordsEn } from './placeWords.en.ts';
import type { PlaceWords } from './problemPlace.ts';
import type { Said } from './said.ts';
import { tableProblemWordsEn } from './tableProblemWords.en.ts';

const sentences = { ...dossierProblemWordsEn, ...fileProblemWordsEn, ...tableProblemWordsEn };

/** Everything that can be wrong with a file: each code's sentence says what, and how to mend it. */
export const problemWordsEn: ProblemWords = { places: placeWordsEn, sentences };

export type ProblemWords = { readonly places: PlaceWords; readonly sentences: typeof sentences };
/** What is wrong, as data. */
export type SaidProblem = Said<typeof sentences>;
