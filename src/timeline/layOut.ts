import { bucketWidth, slotsOf } from './buckets.ts';
import { noRest, type Rest } from './castOf.ts';
import type { Geometry } from './chartGeometry.ts';
import { type AxisPiece, type DayWindow, stretchOf } from './dayWindow.ts';

/** One event in one lane, ready to be placed. */
export type Mark = {
  /** Unique on the chart: lane and event. */
  readonly key: string;
  /** 0-based, top to bottom. */
  readonly lane: number;
  readonly pieces: readonly AxisPiece[];
  /** Of the label, in pixels, measured once. */
  readonly labelWidth: number;
  /** From 1 to 3: who is first to find a row. Absent: 2. */
  readonly importance?: number;
  /** Where most reports put it instead: drawn in its row as another report, and counted for nothing else. */
  readonly reported?: readonly AxisPiece[];
};

export type PlacedBar = {
  /** From the mark's own left edge, in pixels. */
  readonly x: number;
  readonly width: number;
  /** The piece goes on past the window or has no end there. */
  readonly onLeft: boolean;
  readonly onRight: boolean;
};

export type PlacedMark = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly labelX: number;
  /** One for each piece, `null` where it lies outside the window. */
  readonly bars: readonly (PlacedBar | null)[];
  readonly reported: readonly (PlacedBar | null)[];
  /** Between the days it is told at and the days reported, where they do not touch. */
  readonly tie: PlacedBar | null;
  /** On which side of the window the whole event lies; it is pinned there. */
  readonly side: 'in' | 'before' | 'after';
};

/** What of one lane and its neighbourhood found no row, shown as a count that opens. */
export type Stack = {
  /** Its lane and bucket: the same while the window is moved. */
  readonly key: string;
  readonly lane: number;
  readonly x: number;
  readonly y: number;
  /** Of the marks, by where their labels would begin. */
  readonly keys: readonly string[];
  /** How many there are: the marks, and those that are no marks. */
  readonly count: number;
  /** Half-open: its part of the window, */
  readonly days: DayWindow;
  /** and how wide that is, in pixels. */
  readonly width: number;
  /** Those counted outside the window that reach into it stand in its first stack. */
  readonly reached: DayWindow | null;
};

export type Lane = { readonly y: number; readonly rows: number };

export type Layout = {
  readonly marks: ReadonlyMap<string, PlacedMark>;
  readonly stacks: readonly Stack[];
  /** Marks wholly outside the window and not pinned, nearest first. */
  readonly before: readonly string[];
  readonly after: readonly string[];
};

type Box = Omit<PlacedMark, 'y'> & { readonly mark: Mark };

/** How many events past each edge stand pinned there with their labels, if a row is free. */
const pinnedAtMost = 2;
/** Of the button that counts what lies past an edge, against the height of its line. */
const edgeButton = 4.4;
export const usualImportance = 2;
/**
 * In pixels: a day that begins or ends so near an edge of the window does so at the edge. The window comes back from vis-timeline
 * in whole milliseconds, and a bar that ends with it must not look as if it went on. On a phone a day in ten years has 0.1 px.
 */
export const edgeSnap = 0.05;

/**
 * Puts every mark into the first free row of its lane, by arithmetic alone: it never reads the page, so it can run in every frame.
 * A bar covers exactly its days; the label stands under it, may be wider, and stays inside the window.
 * Order of rows: events with both ends known, the most important first and among equals by their first day, then open-ended and very long
 * ones, then those pinned at an edge. So the important keep a row where rows are few.
 * `keep` (the mark with the focus or the selection) is always placed, pinned at the edge when its days are outside;
 * where its lane is full, what is in its way in the last row gives way. Whatever finds no row is in a stack or counted past an edge, and so is
 * the `rest` that are no marks: what is placed, in stacks and past the edges is all there is.
 */
export function layOut(
  marks: readonly Mark[],
  window: DayWindow,
  width: number,
  lanes: readonly Lane[],
  geometry: Geometry,
  keep: string | null,
  rest: Rest = noRest,
): Layout {
  const boxes = marks.map((mark) => boxOf(mark, window, width, geometry));
  const inside = boxes.filter((box) => box.side === 'in').sort(byRow(window));
  const isKept = (box: Box) => box.mark.key === keep;
  const beyond = (side: 'before' | 'after') =>
    boxes.filter((box) => box.side === side && !isKept(box)).sort(byNearness(side));
  const rows = lanes.map(({ rows }) => Array.from({ length: rows }, (): Box[] => []));
  const placed = new Map<string, PlacedMark>();
  const place = (box: Box): boolean => {
    const lane = rows[box.mark.lane] ?? [];
    const row = lane.findIndex((taken) => taken.every((other) => clear(box, other, geometry.gap)));
    if (row === -1) return false;
    lane[row]?.push(box);
    const y = (lanes[box.mark.lane]?.y ?? 0) + row * geometry.row;
    placed.set(box.mark.key, { ...box, y });
    return true;
  };

  const makeWay = (box: Box): readonly Box[] => {
    const last = rows[box.mark.lane]?.at(-1) ?? [];
    const inTheWay = last.filter((other) => !clear(box, other, geometry.gap));
    for (const other of inTheWay) {
      last.splice(last.indexOf(other), 1);
      placed.delete(other.mark.key);
    }
    return place(box) ? inTheWay : [box];
  };
  const pin = (side: 'before' | 'after') =>
    beyond(side)
      .filter((box, index) => !(index < pinnedAtMost && place(box)))
      .map(({ mark }) => mark.key);

  const crowded = [...inside, ...boxes.filter((box) => isKept(box) && box.side !== 'in')]
    .filter((box) => !place(box))
    .flatMap((box) => (isKept(box) ? makeWay(box) : box));
  const before = pin('before');
  const after = pin('after');
  const taken = edgeButton * geometry.stack;
  const room = {
    from: before.length + rest.before(window) > 0 ? taken : 0,
    to: width - (after.length + rest.after(window) > 0 ? taken : 0),
  };
  return { marks: placed, stacks: stacksOf(crowded, window, lanes, geometry, width, room, rest), before, after };
}

/** How many rows each of `lanes` lanes needs so that nothing is crowded, at least 1 and at most `most`. */
export function rowsNeeded(
  marks: readonly Mark[],
  window: DayWindow,
  width: number,
  lanes: number,
  geometry: Geometry,
  most: number,
): number[] {
  const room = Array.from({ length: lanes }, () => ({ y: 0, rows: most }));
  const needed = Array.from({ length: lanes }, () => 1);
  const { marks: placed } = layOut(marks, window, width, room, geometry, null);
  for (const mark of marks) {
    const row = Math.round((placed.get(mark.key)?.y ?? 0) / geometry.row);
    needed[mark.lane] = Math.max(needed[mark.lane] ?? 1, row + 1);
  }
  return needed;
}

function boxOf(mark: Mark, window: DayWindow, width: number, geometry: Geometry): Box {
  const perDay = width / (window.to - window.from);
  const toX = (day: number) => {
    const x = (day - window.from) * perDay;
    return Math.abs(x) < edgeSnap ? 0 : Math.abs(x - width) < edgeSnap ? width : x;
  };
  const stretch = stretchOf(mark.pieces);
  const first = toX(stretch.from);
  const { from, to } = hullOf(stretch, mark.reported);
  const last = toX(to);
  const side = last <= 0 ? 'before' : toX(from) >= width ? 'after' : 'in';
  const labelWidth = Math.max(0, Math.min(mark.labelWidth, width - 2 * geometry.edge));
  const anchor = Number.isFinite(first) ? first : Number.isFinite(stretch.to) ? toX(stretch.to) - labelWidth : 0;
  const farthest = width - geometry.edge - labelWidth;
  const label = Math.max(geometry.edge, Math.min(anchor, farthest));
  if (side !== 'in') return { mark, side, x: label, width: labelWidth, labelX: 0, bars: [], reported: [], tie: null };

  const x = Math.max(0, Math.min(toX(from), label));
  const end = Math.min(width, Math.max(last, label + labelWidth));
  const place = ({ from, to }: DayWindow): PlacedBar | null => {
    const left = Math.max(0, toX(from));
    const right = Math.min(width, toX(to));
    if (right <= 0 || left >= width) return null;
    return { x: left - x, width: right - left, onLeft: toX(from) < 0, onRight: toX(to) > width };
  };
  const reported = (mark.reported ?? []).map(place);
  const apart = mark.reported === undefined ? null : between(stretch, stretchOf(mark.reported));
  const tie = apart === null ? null : place(apart);
  return { mark, side, x, width: end - x, labelX: label - x, bars: mark.pieces.map(place), reported, tie };
}

function between(a: DayWindow, b: DayWindow): DayWindow | null {
  const from = Math.min(a.to, b.to);
  const to = Math.max(a.from, b.from);
  return from < to ? { from, to } : null;
}

/** From where either of them begins to where the later one ends. */
function hullOf(told: DayWindow, reported: readonly AxisPiece[] | undefined): DayWindow {
  if (reported === undefined) return told;
  const { from, to } = stretchOf(reported);
  return { from: Math.min(told.from, from), to: Math.max(told.to, to) };
}

function clear(a: Box, b: Box, gap: number): boolean {
  return a.x + a.width + gap <= b.x || b.x + b.width + gap <= a.x;
}

/** Long against the window at hand, or open: they pass behind the story and stand below it. */
function byRow(window: DayWindow): (a: Box, b: Box) => number {
  const length = window.to - window.from;
  const isLong = ({ from, to }: DayWindow) => to - from > Math.max(366, 4 * length);
  return (one, other) => {
    const [a, b] = [stretchOf(one.mark.pieces), stretchOf(other.mark.pieces)];
    const rank = ({ mark }: Box) => mark.importance ?? usualImportance;
    return (
      Number(isLong(a)) - Number(isLong(b)) || rank(other) - rank(one) || compare(a.from, b.from) || compare(a.to, b.to)
    );
  };
}

function byNearness(side: 'before' | 'after'): (a: Box, b: Box) => number {
  return (one, other) => {
    const [a, b] = [stretchOf(one.mark.pieces), stretchOf(other.mark.pieces)];
    return side === 'before' ? compare(b.to, a.to) : compare(a.from, b.from);
  };
}

/** Subtraction would give NaN for two open ends. */
const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);

/** In pixels. */
type Stretch = { readonly from: number; readonly to: number };

/** `room` is what the buttons at the edges leave of the lowest line. */
function stacksOf(
  crowded: readonly Box[],
  window: DayWindow,
  lanes: readonly Lane[],
  geometry: Geometry,
  width: number,
  room: Stretch,
  rest: Rest,
): Stack[] {
  return lanes.flatMap((place, lane) => {
    const own = crowded.filter(({ mark }) => mark.lane === lane).sort((a, b) => a.x + a.labelX - b.x - b.labelX);
    const slots = slotsOf(window, width, lane === lanes.length - 1 ? room : { from: 0, to: width });
    return slots.flatMap(({ key, days: shown, x, end }, index): Stack[] => {
      // A day that the window's edge cuts is seen, and counted whole.
      const days = index === 0 ? { from: Math.floor(shown.from), to: shown.to } : shown;
      const isLast = index === slots.length - 1;
      const here = own.filter(
        (box) => (index === 0 || box.x + box.labelX >= x) && (isLast || box.x + box.labelX < end),
      );
      const others = rest.between(lane, days) + (index === 0 ? rest.reachingIn(lane, window) : 0);
      const count = here.length + others;
      if (count === 0) return [];
      const wanted = others > 0 ? x : (here[0]?.x ?? 0) + (here[0]?.labelX ?? 0);
      return [
        {
          key: `${lane}:${key}`,
          lane,
          // Where the buttons at the edges leave less than its width, it stands under one of them, never outside.
          x: Math.max(0, Math.min(Math.max(wanted, x), end - bucketWidth)),
          y: place.y + place.rows * geometry.row,
          keys: here.map(({ mark }) => mark.key),
          count,
          days,
          width: end - x,
          reached: index === 0 ? window : null,
        },
      ];
    });
  });
}
