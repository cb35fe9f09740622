import { dossierProblemWordsDe } from './dossierProblemWords.de.ts';
import { fileProblemWordsDe } from './fileProblemWords.de.ts';
import { placeWordsDe } from './placeWords.de.ts';
import type { ProblemWords } from './problemWords.en.ts';
import { tableProblemWordsDe } from './tableProblemWords.de.ts';

/** Everything that can be wrong with a file, in German. */
export const problemWordsDe: ProblemWords = {
  places: placeWordsDe,
  sentences: { ...dossierProblemWordsDe, ...fileProblemWordsDe, ...tableProblemWordsDe },
};
