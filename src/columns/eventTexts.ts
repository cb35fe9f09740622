import type { Language } from '../language/language.ts';
import type { TextStore } from './textStore.ts';
import type { WordIndex } from './wordIndex.ts';

/**
 * What events are called and searched by, in the order of the rows of their columns. Bytes in UTF-8, made into strings only when asked for
 * (rowText.ts), so that a worker can hand them over without a copy too.
 * Measured at 1,000 to 100,000 synthetic events: 260 bytes a row with texts in two languages, 220 of them texts and 40 words, and 170 with
 * texts in one; 100,000 took 3 s, in Node on a busy machine. Words of real prose take more, most of all where a dossier is too small to repeat them.
 */
export type EventTexts = {
  /** A text a row (rowText.ts). */
  readonly text: TextStore;
  /** Those that labels and titles are kept in. */
  readonly languages: readonly Language[];
  readonly words: WordIndex;
  /** What the columns' participants are searched by, and their places: search keys, in their order. */
  readonly participantKeys: readonly string[];
  readonly placeKeys: readonly string[];
};
