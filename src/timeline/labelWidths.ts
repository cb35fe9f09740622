import type { NewsEvent } from '../dossier/newsEvent.ts';
import { attestationMarkWidth } from './AttestationMark.tsx';

/** Mean advance of Inter in pixels a letter, a little on the wide side: for pictures that are drawn where nothing can be measured. */
const titleLetter = 6.9;
/** What a letter of a strong title may be wider. */
const strongLetter = 0.3;
const whenLetter = 6.3;
const dot = 15;

/** The words of a label, for an estimate of its width. In compact lanes title and time stand on one line. */
export type LabelWords = {
  readonly title: string;
  readonly when: string;
  readonly dots: number;
  readonly marks: number;
};

/** A narrow letter, and the shortest days in words: no label is less wide. */
const leastTitleLetter = 5.5;
const leastWhen = 40;

/** Less than the event's label is wide in any language, for a choice of those that may find room. */
export function leastWidthOf({ label }: NewsEvent): number {
  const letters = Math.min(...Object.values(label).map(({ length }) => length));
  return Math.max(leastWhen, letters * leastTitleLetter);
}

/** By how much more a title may be wider than estimated, where it must not be cut. */
export function spareWidth(title: string): number {
  return Math.ceil(title.length * strongLetter);
}

export function estimatedWidth(words: LabelWords, oneLine: boolean): number {
  const title = words.marks * attestationMarkWidth + words.title.length * titleLetter;
  const when = words.when.length * whenLetter + words.dots * dot;
  return Math.ceil(oneLine ? title + when + 8 : Math.max(title, when));
}
