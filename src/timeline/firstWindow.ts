import { type Geometry, mediumFrom, narrowestDay } from './chartGeometry.ts';
import { type DayWindow, stretchOf } from './dayWindow.ts';
import type { Mark } from './layOut.ts';

/**
 * The window a reader sees first: the shortest that holds every event whose first and last day are known, with room for the labels.
 * It fits the story, not the outlier: where a day would be narrower than 12 px, the least precise events leave it first
 * and stand pinned at its edge. Where even those known to the day make them narrower on a phone, labels get no room of their own: they move
 * to the left of their bars, and the days are as wide as they can be. Without any such event: a month around what there is. Around a story of less than a week: two weeks.
 */
export function firstWindow(marks: readonly Mark[], width: number, geometry: Geometry, around: number): DayWindow {
  const known = marks
    .map((mark) => ({ ...stretchOf(mark.pieces), vague: vagueness(mark), labelWidth: mark.labelWidth }))
    .filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to))
    .sort((a, b) => a.vague - b.vague);
  while (known.length > 0) {
    const window = windowAround(known, width, geometry);
    const least = known.at(-1);
    if (width / (window.to - window.from) >= narrowestDay || least === undefined) return window;
    if (least.vague <= 1) return width < mediumFrom ? windowAround(known, width, geometry, 0) : window;
    known.pop();
  }
  return { from: around - 15, to: around + 15 };
}

/** From the first day that is known to the last, and a little more: what "Show all" and the overview show. */
export function wholeWindow(marks: readonly Pick<Mark, 'pieces'>[], around: number): DayWindow {
  const ends = marks.flatMap(({ pieces }) => Object.values(stretchOf(pieces))).filter(Number.isFinite);
  const from = Math.min(around, ...ends);
  const to = Math.max(around + 1, ...ends);
  const margin = Math.max(1, (to - from) / 40);
  return { from: from - margin, to: to + margin };
}

/** Of the width, for one label. A longer one moves to the left of its bar instead: days would become too narrow. */
const mostRoom = 0.5;

/** In days. A shorter story alone would be bars across the whole page, with nothing around that tells when it was. */
const shortStory = 7;
const leastAround = 14;

type Known = { from: number; to: number; labelWidth: number };

function windowAround(known: readonly Known[], width: number, geometry: Geometry, labelRoom = mostRoom): DayWindow {
  const from = Math.min(...known.map((mark) => mark.from));
  const to = Math.max(...known.map((mark) => mark.to));
  const margin = Math.max(0.5, (to - from) / 60);
  const start = from - margin;
  // A label begins at its first day and should end inside: (first - start) days + label <= width.
  const partBefore = ({ labelWidth }: Known) =>
    Math.max(1, width - 2 * geometry.edge - Math.min(labelWidth, labelRoom * width)) / width;
  const length = Math.max(to + margin - start, ...known.map((mark) => (mark.from - start) / partBefore(mark)));
  if (to - from >= shortStory || length >= leastAround) return { from: start, to: start + length };
  const room = Math.min(...known.map((mark) => leastAround * partBefore(mark) - (mark.from - start)));
  const before = Math.min((leastAround - (to + margin - start)) / 2, room);
  return { from: start - before, to: start - before + leastAround };
}

/** The longest stretch of days among which nobody knows which, in days. */
function vagueness(mark: Mark): number {
  return Math.max(0, ...mark.pieces.filter(({ kind }) => kind === 'somewhere').map(({ from, to }) => to - from));
}
