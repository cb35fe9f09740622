import type { ChoiceCounts } from './countChoices.ts';
import type { Dossier } from './dossier.ts';
import type { Choices, Filter } from './filter.ts';
import type { NewsEvent } from './newsEvent.ts';

/** What `choicesOf`, `countChoices` and `selectEvents` would find in a dossier's events, found without touching them. */
export type DossierIndex = {
  readonly choices: Choices;
  readonly count: (filter: Filter) => ChoiceCounts;
  readonly select: (filter: Filter) => readonly NewsEvent[];
};

/** Of dossiers whose columns are made before they are shown: those that a reader opens, which may have too many events to look through, and looks back. */
export const dossierIndexes = new WeakMap<Dossier, DossierIndex>();
