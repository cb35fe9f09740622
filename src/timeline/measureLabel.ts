import type { Dossier } from '../dossier/dossier.ts';
import type { LaneKind } from '../dossier/laneKind.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { attestationMarkWidth, attestationsMarked } from './AttestationMark.tsx';
import type { Form } from './chartGeometry.ts';
import { partiesIn } from './chartLanes.ts';
import { daysInLabel, statusWord } from './EventLabel.tsx';

/** What the labels of a chart have in common. `scale` is the size of the reader's text against 16 px. */
export type Lettering = {
  readonly dossier: Dossier;
  readonly messages: Messages;
  readonly form: Form;
  readonly lanes: LaneKind;
  readonly scale: number;
};

/** As in timeline.css, of a title by its event's importance. Others: as the page has it. */
const titleWeights: Readonly<Record<number, string>> = { 1: '400', 2: '500', 3: '600' };
const usualWeight = '600';
/** Also there, in pixels: between title and days on one line; between the parts of the days; of a party's dot at 16 px. */
const titleGap = 8;
const partGap = 4;
const dotWidth = 11;

/**
 * How wide labels are, in pixels, each measured once: by a canvas, so that no new label makes the browser lay the page out. Of `label`, any that
 * stands in the page, only the faces are read. `null` where a browser has no such canvas.
 */
export function measureLabel(label: HTMLElement, lettering: Lettering): ((event: NewsEvent) => number) | null {
  const faces = facesOf(label);
  const brush = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (faces === null || brush === null) return null;
  const widthOf = (words: string, { font, letter, word }: Face, weight = '400') => {
    brush.font = font(weight);
    return brush.measureText(words).width + words.length * letter + (words.split(' ').length - 1) * word;
  };
  const { dossier, messages, form, lanes, scale } = lettering;
  const measure = (event: NewsEvent): number => {
    const weight = titleWeights[event.importance ?? 0] ?? usualWeight;
    const marks = attestationsMarked(event).length * attestationMarkWidth * scale;
    const title = marks + widthOf(event.label[messages.language], faces.title, weight);
    const status = statusWord(event, messages);
    const parts = [
      ...(form === 'compact' ? [] : [widthOf(daysInLabel(event, messages), faces.when)]),
      ...(status === '' ? [] : [widthOf(status, faces.when)]),
      ...(form === 'compact' ? [] : partiesIn(dossier, event).map(() => dotWidth * scale)),
    ];
    const when = parts.reduce((sum, part) => sum + part, Math.max(0, parts.length - 1) * partGap);
    return Math.ceil(form === 'compact' || lanes !== 'one' ? title + titleGap + when : Math.max(title, when));
  };
  const known = new WeakMap<NewsEvent, number>();
  return (event) => {
    const width = known.get(event) ?? measure(event);
    known.set(event, width);
    return width;
  };
}

/** Letter and word are what a reader's own sheet may add to each. */
type Face = { readonly font: (weight: string) => string; readonly letter: number; readonly word: number };

function facesOf(label: HTMLElement): Record<'title' | 'when', Face> | null {
  const title = label.querySelector(':scope > .event-label-title');
  const when = label.querySelector(':scope > .event-label-when');
  return title === null || when === null ? null : { title: faceOf(title), when: faceOf(when) };
}

function faceOf(node: Element): Face {
  const { fontSize, fontFamily, letterSpacing, wordSpacing } = getComputedStyle(node);
  return {
    font: (weight) => `${weight} ${fontSize} ${fontFamily}`,
    letter: Number.parseFloat(letterSpacing) || 0,
    word: Number.parseFloat(wordSpacing) || 0,
  };
}
