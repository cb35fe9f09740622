import type { Status } from '../dossier/newsEvent.ts';
import { dayNumber } from '../time/calendarDay.ts';
import type { Extent, Piece } from '../time/extent.ts';
import { cardColours } from './cardColours.ts';
import type { SketchScale } from './sketchScale.ts';
import { round, svgLine } from './svgParts.ts';

/** What stands out: the event in hand in the accent; beside it the others step back; without one all are ink. */
export type Emphasis = 'accent' | 'ink' | 'quiet';
const colourOf: Readonly<Record<Emphasis, string>> = {
  accent: cardColours.accent,
  ink: cardColours.ink,
  quiet: cardColours.lineStrong,
};

/** The edge says what came or comes of it: solid, dashed, or dashed and struck. */
export const edges: Readonly<Record<Status, 'solid' | 'dashed' | 'struck'>> = {
  happened: 'solid',
  ongoing: 'solid',
  expected: 'dashed',
  'not-planned': 'struck',
  cancelled: 'struck',
  denied: 'struck',
};

/** Beyond the picture's edge: a time without a known beginning or end runs out of it. */
const outside = { left: -20, right: 1220 };
const narrowest = 10;
/** Pixels of a dashed edge, and between it and what it holds, so that both are seen; less where the bars themselves are thin. */
const edgeWidth = (height: number) => Math.min(2.5, height / 6);
const insideEdge = (height: number) => Math.min(3, height / 5);
/** How much of its height a bar without an end fills: it crosses the whole picture, and is not its subject. */
const endlessShare = 0.45;

/** Patterns and masks that the bars refer to; once per picture. */
export const barDefinitions = [
  ...Object.entries(colourOf).map(
    ([emphasis, colour]) =>
      `<pattern id="hatch-${emphasis}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
      `<rect width="4" height="8" fill="${colour}"/></pattern>`,
  ),
  fade('both', [
    [0, 0.2],
    [0.3, 1],
    [0.7, 1],
    [1, 0.2],
  ]),
  fade('start', [
    [0, 0.05],
    [0.75, 1],
    [1, 0.4],
  ]),
  fade('end', [
    [0, 0.4],
    [0.25, 1],
    [1, 0.05],
  ]),
].join('');

/** One event: its pieces in a row whose middle is `y`. */
export function sketchBar(
  extent: Extent,
  status: Status,
  emphasis: Emphasis,
  scale: SketchScale,
  y: number,
  height: number,
): string {
  const edge = edges[status];
  const colour = colourOf[emphasis];
  const inside = extent.pieces
    .filter((piece) => isInPicture(piece, scale))
    .map((piece) => pieceInside(piece, edge, emphasis, scale, y, height));
  const { left, width } = place(extent, scale);
  return `<g>${inside.join('')}${edge === 'solid' ? '' : outline(left, width, edge, colour, y, height)}</g>`;
}

/** Pixels, for what has no length to show. */
export const datelessWidth = 44;

/** Off the axis: the empty outline of a status, for what has no date. */
export function datelessBar(status: Status, emphasis: Emphasis, left: number, y: number, height: number): string {
  const edge = edges[status];
  const width = datelessWidth;
  const colour = colourOf[emphasis];
  if (edge !== 'solid') return `<g>${outline(left, width, edge, colour, y, height)}</g>`;
  return `<rect x="${left}" y="${y - height / 2}" width="${width}" height="${height}" rx="3" fill="${colour}"/>`;
}

function pieceInside(
  piece: Piece,
  edge: 'solid' | 'dashed' | 'struck',
  emphasis: Emphasis,
  scale: SketchScale,
  y: number,
  height: number,
): string {
  const { left, width } = place(piece, scale);
  const colour = colourOf[emphasis];
  const runsOut = piece.kind === 'sure' && (piece.first === null || piece.last === null);
  const inset = edge !== 'solid' ? insideEdge(height) : runsOut ? (height * (1 - endlessShare)) / 2 : 0;
  const box = boxOf(left, width, y, height, inset);
  if (piece.kind === 'sure') {
    return `<rect ${box} rx="3" fill="${edge === 'solid' ? colour : cardColours.accentSoft}"/>`;
  }
  const open = piece.first === null ? 'start' : piece.last === null ? 'end' : 'both';
  const limit = (x: number) => svgLine(x, y - height / 2 - 2, x, y + height / 2 + 2, colour, 2);
  return [
    `<rect ${box} fill="url(#hatch-${emphasis})" mask="url(#fade-${open})"/>`,
    edge === 'solid' && piece.first !== null ? limit(left) : '',
    edge === 'solid' && piece.last !== null ? limit(left + width) : '',
  ].join('');
}

function outline(
  left: number,
  width: number,
  edge: 'dashed' | 'struck',
  colour: string,
  y: number,
  height: number,
): string {
  const dashed = `<rect ${boxOf(left, width, y, height, 0)} rx="3" fill="none" stroke="${colour}" stroke-width="${round(edgeWidth(height))}" stroke-dasharray="7 5"/>`;
  return edge === 'dashed'
    ? dashed
    : `${dashed}${svgLine(left - 6, y, left + width + 6, y, colour, round(edgeWidth(height)))}`;
}

/** Attributes of a rectangle whose middle is `y`, drawn in from the top and bottom, and from the sides where an edge stands there. */
function boxOf(left: number, width: number, y: number, height: number, inset: number): string {
  const side = Math.min(inset, insideEdge(height));
  return `x="${round(left + side)}" y="${round(y - height / 2 + inset)}" width="${round(width - 2 * side)}" height="${round(height - 2 * inset)}"`;
}

function place({ first, last }: Pick<Piece, 'first' | 'last'>, scale: SketchScale): { left: number; width: number } {
  const left = first === null ? outside.left : Math.max(outside.left, scale.x(dayNumber(first)));
  const right = last === null ? outside.right : Math.min(outside.right, scale.x(dayNumber(last) + 1));
  return { left, width: Math.max(narrowest, right - left) };
}

function isInPicture({ first, last }: Piece, scale: SketchScale): boolean {
  const begins = first === null || scale.x(dayNumber(first)) < outside.right;
  const ends = last === null || scale.x(dayNumber(last) + 1) > outside.left;
  return begins && ends;
}

function fade(id: string, stops: readonly (readonly [offset: number, opacity: number])[]): string {
  const gradient = stops.map(
    ([offset, opacity]) => `<stop offset="${offset}" stop-color="#fff" stop-opacity="${opacity}"/>`,
  );
  return (
    `<linearGradient id="${id}-stops">${gradient.join('')}</linearGradient>` +
    `<mask id="fade-${id}" maskContentUnits="objectBoundingBox" x="0" y="0" width="1" height="1">` +
    `<rect width="1" height="1" fill="url(#${id}-stops)"/></mask>`
  );
}
