import { openEnd, openStart } from '../columns/eventColumns.ts';
import { firstWhere } from '../columns/firstWhere.ts';
import type { Selection } from '../columns/selection.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { extentOf } from '../time/extent.ts';
import { type Geometry, mediumFrom, narrowestDay } from './chartGeometry.ts';
import { axisPieces, type DayWindow } from './dayWindow.ts';

/** What a first view is chosen for. `vague` is the longest run of days of which nobody knows which; 0 where there are none. */
export type Known = DayWindow & { readonly vague: number; readonly labelWidth: number };

/** Known to the day, for a first view. */
const sureAtMost = 1;

/**
 * The events whose first and last day are known, of a dossier whose event `i` is row `i`; `labelWidth` gives that of a row, in pixels. Without it
 * labels get no room, and two stand for all that are known to the day: they begin first and last and end last, so the view is the same.
 */
export function knownIn(
  { events }: Pick<Dossier, 'events'>,
  { columns, rows, dated }: Selection,
  labelWidth: ((row: number) => number) | null,
): readonly Known[] {
  const known: Known[] = [];
  let [earliest, latest, end] = [Infinity, -Infinity, -Infinity];
  for (let index = 0; index < dated; index += 1) {
    const row = rows[index] ?? 0;
    const [from, last] = [columns.first[row] ?? openStart, columns.last[row] ?? openEnd];
    if (from === openStart || last === openEnd) continue;
    // A set of days (`{2025-12-01,2025-12-05}`) is imprecise to the columns, but each of its days is known.
    const vague = columns.imprecise[row] === 1 ? vagueness(events[row]?.when.edtf ?? '', last + 1 - from) : 0;
    if (labelWidth !== null || vague > sureAtMost) {
      known.push({ from, to: last + 1, vague, labelWidth: labelWidth?.(row) ?? 0 });
      continue;
    }
    earliest = Math.min(earliest, from);
    latest = Math.max(latest, from);
    end = Math.max(end, last + 1);
  }
  const standing =
    earliest > latest ? [] : [earliest, latest].map((from) => ({ from, to: end, vague: 0, labelWidth: 0 }));
  return [...standing, ...known];
}

/** `length` is that of the whole time: of one that is neither an interval nor a list of several, all of it is vague. */
function vagueness(edtf: string, length: number): number {
  if (!/[/,{]/.test(edtf)) return length;
  const extent = extentOf(edtf);
  const vague = extent === null ? [] : axisPieces(extent).filter(({ kind }) => kind === 'somewhere');
  return vague.reduce((most, { from, to }) => Math.max(most, to - from), 0);
}

/**
 * The window a reader sees first: the shortest that holds every event whose first and last day are known, with room for the labels.
 * It fits the story, not the outlier: where a day would be narrower than 12 px, the least precise events leave it first
 * and stand pinned at its edge. Where even those known to the day make them narrower on a phone, labels get no room of their own: they move
 * to the left of their bars, and the days are as wide as they can be. Without any such event: a month around what there is. Around a story of less than a week: two weeks.
 */
export function firstWindow(known: readonly Known[], width: number, geometry: Geometry, around: number): DayWindow {
  const byVagueness = known.toSorted((a, b) => a.vague - b.vague);
  const hulls = hullsOf(byVagueness);
  const labelled: { readonly mark: Known; readonly index: number }[] = [];
  byVagueness.forEach((mark, index) => {
    if (mark.labelWidth > 0) labelled.push({ mark, index });
  });
  const holding = (count: number, labelRoom?: number) => {
    const labels = labelled.filter(({ index }) => index < count).map(({ mark }) => mark);
    return windowAround(hulls(count), labels, width, geometry, labelRoom);
  };
  const isWide = ({ from, to }: DayWindow) => width / (to - from) >= narrowestDay;
  const sure = firstWhere(known.length, (index) => (byVagueness[index]?.vague ?? 0) > sureAtMost);
  // The fewer it holds the shorter it is: the first count, from the end, at which days are wide enough.
  const left = firstWhere(known.length - sure, (fewer) => isWide(holding(known.length - fewer)));
  const held = known.length - left;
  if (held === 0) return { from: around - 15, to: around + 15 };
  const window = holding(held);
  return held > sure || isWide(window) || width >= mediumFrom ? window : holding(held, 0);
}

/** From where the first begins to where the last ends, and where the last begins. */
type Hull = DayWindow & { readonly latest: number };

/** Of the first so many, at least one. */
function hullsOf(known: readonly Known[]): (count: number) => Hull {
  const from = new Float64Array(known.length);
  const to = new Float64Array(known.length);
  const latest = new Float64Array(known.length);
  known.forEach((mark, index) => {
    from[index] = Math.min(mark.from, from[index - 1] ?? mark.from);
    to[index] = Math.max(mark.to, to[index - 1] ?? mark.to);
    latest[index] = Math.max(mark.from, latest[index - 1] ?? mark.from);
  });
  return (count) => ({ from: from[count - 1] ?? 0, to: to[count - 1] ?? 0, latest: latest[count - 1] ?? 0 });
}

/** From the first day that is known to the last, and a little more: what "Show all" and the overview show. */
export function wholeWindow(selection: Selection, around: number): DayWindow {
  const known = hullKnown.get(selection) ?? knownHull(selection);
  hullKnown.set(selection, known);
  const from = Math.min(known.from, around);
  const to = Math.max(known.to, around + 1);
  const margin = Math.max(1, (to - from) / 40);
  return { from: from - margin, to: to + margin };
}
const hullKnown = new WeakMap<Selection, DayWindow>();

/** Infinite the wrong way round where no day is known. */
function knownHull({ columns, rows, dated }: Selection): DayWindow {
  let [from, to] = [Infinity, -Infinity];
  for (let index = 0; index < dated; index += 1) {
    const row = rows[index] ?? 0;
    const first = columns.first[row] ?? openStart;
    const last = columns.last[row] ?? openEnd;
    if (first !== openStart) from = Math.min(from, first);
    if (last !== openEnd) to = Math.max(to, last + 1);
    // Where only one end is known, that is where it lies.
    if (first === openStart && last !== openEnd) from = Math.min(from, last + 1);
    if (last === openEnd && first !== openStart) to = Math.max(to, first);
  }
  return { from, to };
}

/** Of the width, for one label. A longer one moves to the left of its bar instead: days would become too narrow. */
const mostRoom = 0.5;

/** In days. A shorter story alone would be bars across the whole page, with nothing around that tells when it was. */
const shortStory = 7;
const leastAround = 14;

function windowAround(
  { from, to, latest }: Hull,
  labels: readonly Known[],
  width: number,
  geometry: Geometry,
  labelRoom = mostRoom,
): DayWindow {
  const margin = Math.max(0.5, (to - from) / 60);
  const start = from - margin;
  // A label begins at its first day and should end inside: (first - start) days + label <= width.
  const partBefore = (label: number) =>
    Math.max(1, width - 2 * geometry.edge - Math.min(label, labelRoom * width)) / width;
  const bound = [{ from: latest, labelWidth: 0 }, ...labels];
  const length = bound.reduce(
    (most, mark) => Math.max(most, (mark.from - start) / partBefore(mark.labelWidth)),
    to + margin - start,
  );
  if (to - from >= shortStory || length >= leastAround) return { from: start, to: start + length };
  const room = bound.reduce(
    (least, mark) => Math.min(least, leastAround * partBefore(mark.labelWidth) - (mark.from - start)),
    Infinity,
  );
  const before = Math.min((leastAround - (to + margin - start)) / 2, room);
  return { from: start - before, to: start - before + leastAround };
}
