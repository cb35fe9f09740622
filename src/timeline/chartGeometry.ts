/**
 * The chart's measures in CSS pixels. `compact` below 900 px of page width: one-line labels, a slim navigator.
 * `medium`, `wide` and `broad` differ in how many labels find room beside each other, and so in how many rows are kept for them.
 */
export type Form = 'broad' | 'wide' | 'medium' | 'compact';

/** Also the media queries of timeline.css and dossierPage.css. */
export const mediumFrom = 900;
export const wideFrom = 1100;
export const broadFrom = 1425;

export type Geometry = {
  /** From one row to the next. */
  readonly row: number;
  readonly bar: number;
  /** Room above the first row of a lane. */
  readonly top: number;
  /** A lane's own name, where it stands above it. */
  readonly laneName: number;
  readonly stack: number;
  /** Least clear space between neighbours in a row. */
  readonly gap: number;
  /** Between the window's edge and a label. */
  readonly edge: number;
  readonly axis: number;
};

const wide = { row: 45, bar: 8, top: 22, laneName: 22, stack: 26, gap: 16, edge: 8, axis: 44 };

export const geometries: Readonly<Record<Form, Geometry>> = {
  broad: wide,
  wide,
  medium: wide,
  compact: { row: 28, bar: 6, top: 20, laneName: 20, stack: 26, gap: 10, edge: 6, axis: 42 },
};

/** For text `scale` times as large as at 16 px: rows have to hold larger labels. */
export function scaled(geometry: Geometry, scale: number): Geometry {
  const { row, bar, top, laneName, stack, gap, edge, axis } = geometry;
  return {
    row: row * scale,
    bar: bar * scale,
    top: top * scale,
    laneName: laneName * scale,
    stack: stack * scale,
    gap,
    edge,
    axis: axis * scale,
  };
}

/** In pixels: nobody reads a narrower chart, but on paper, and in a picture of the whole page, it has no width for a moment. */
export const leastWidth = 100;

/** A narrower day could not be told from its neighbour nor hit. */
export const narrowestDay = 12;

/** The widths that pictures are laid out for where no page can be measured: the narrowest of each form that is common. */
export const nominalWidths: Readonly<Record<Form, number>> = { broad: 1405, wide: 1240, medium: 885, compact: 366 };

/** So many events on a phone, or fewer, all find a row of their own, if need be one each. */
const everyOneOnAPhone = 8;

/** On a phone the chart of many events stays slim: the most important have a row there, the others are counted, and the chronicle has all. */
export function rowsAtMost(form: Form, events: number): number {
  return form === 'compact' && events > 2 * everyOneOnAPhone ? 5 : 8;
}
/** In each of so many lanes: what stands in many lanes at once would push all below it off the screen. */
export function rowsAtMostInLane(lanes: number, marks: number): number {
  return lanes > 8 && marks > 60 ? 2 : 4;
}
