import { attestationMarkWidth } from './AttestationMark.tsx';
import type { SceneMark } from './chartScene.ts';
import type { Mark } from './layOut.ts';

/** Reads every label's width at once, outside any frame; again when fonts or words change. Nodes that are missing count as 0. */
export function measuredMarks(
  marks: readonly SceneMark[],
  nodes: ReadonlyMap<string, HTMLElement>,
): readonly (Mark & SceneMark)[] {
  return marks.map((mark) => {
    const label = nodes.get(mark.key)?.querySelector<HTMLElement>(':scope > .event-label');
    return { ...mark, labelWidth: Math.ceil(label?.getBoundingClientRect().width ?? 0) };
  });
}

/** Mean advance of Inter in pixels a letter, a little on the wide side: for pictures that are drawn where nothing can be measured. */
const titleLetter = 6.9;
const whenLetter = 6.3;
/** The mean itself, for what stands before a title that ends at a given place. */
const meanTitleLetter = 6.5;
const dot = 15;

/** The words of a label, for an estimate of its width. In compact lanes title and time stand on one line. */
export type LabelWords = {
  readonly title: string;
  readonly when: string;
  readonly dots: number;
  readonly marks: number;
};

export function meanTitleWidth(title: string): number {
  return title.length * meanTitleLetter;
}

export function estimatedWidth(words: LabelWords, oneLine: boolean): number {
  const title = words.marks * attestationMarkWidth + words.title.length * titleLetter;
  const when = words.when.length * whenLetter + words.dots * dot;
  return Math.ceil(oneLine ? title + when + 8 : Math.max(title, when));
}
