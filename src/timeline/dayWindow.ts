import type { CalendarDay } from '../time/calendarDay.ts';
import { dayFromNumber, dayNumber } from '../time/calendarDay.ts';
import type { Extent, Piece } from '../time/extent.ts';

/** A stretch of the axis in days since 1 January 1970, half-open and fractional: 20 December alone is `{from: n, to: n + 1}`. */
export type DayWindow = { readonly from: number; readonly to: number };

/** A piece on the axis; `-Infinity` and `Infinity` where its end is open. */
export type AxisPiece = DayWindow & { readonly kind: Piece['kind'] };

/** What one press of a zoom button or key leaves of the window's length. */
export const zoomStep = 0.6;

export const shortestWindow = 3;

/** The first and the last day that a `CalendarDay` can be: 0000-01-01 and 9999-12-31. */
const calendar: DayWindow = { from: -719_528, to: 2_932_896 };

export function axisPieces(extent: Extent): readonly AxisPiece[] {
  return extent.pieces.map((piece) => ({ kind: piece.kind, ...axisStretch(piece) }));
}

/** Where an extent or piece begins and ends on the axis: its last day counts to its end. */
export function axisStretch(days: { first: CalendarDay | null; last: CalendarDay | null }): DayWindow {
  return {
    from: days.first === null ? -Infinity : dayNumber(days.first),
    to: days.last === null ? Infinity : dayNumber(days.last) + 1,
  };
}

/** From where the first of the pieces, which are in order of time, begins to where the last one ends. */
export function stretchOf(pieces: readonly AxisPiece[]): DayWindow {
  return { from: pieces[0]?.from ?? 0, to: pieces.at(-1)?.to ?? 0 };
}

/** The whole days that a window shows, both inclusive: those of which at least half is seen. */
export function daysShown(window: DayWindow): { from: CalendarDay; to: CalendarDay } {
  const from = Math.round(window.from);
  return { from: dayFromNumber(from), to: dayFromNumber(Math.max(from, Math.round(window.to) - 1)) };
}

export function windowOf(days: { from: CalendarDay; to: CalendarDay }): DayWindow {
  return { from: dayNumber(days.from), to: dayNumber(days.to) + 1 };
}

export function zoomed(window: DayWindow, factor: number, around = (window.from + window.to) / 2): DayWindow {
  const to = around + (window.to - around) * factor;
  const from = around - (around - window.from) * factor;
  const missing = (shortestWindow - (to - from)) / 2;
  return missing > 0 ? { from: from - missing, to: to + missing } : { from, to };
}

export function moved(window: DayWindow, days: number): DayWindow {
  return { from: window.from + days, to: window.to + days };
}

/**
 * The window moved by as little as brings `stretch` into it, with a margin of a tenth; the same window when it already shows it,
 * or a part of what is longer than itself. Of an open stretch outside it shows the end that is known.
 */
export function broughtIn(window: DayWindow, stretch: DayWindow): DayWindow {
  const length = window.to - window.from;
  const shown = stretch.to > window.from && stretch.from < window.to;
  const whole = stretch.from >= window.from && stretch.to <= window.to;
  if (whole || (shown && stretch.to - stretch.from > length)) return window;
  const margin = length / 10;
  const from = Number.isFinite(stretch.from) ? stretch.from : stretch.to - 1;
  const to = Number.isFinite(stretch.to) ? stretch.to : from + 1;
  if (from < window.from) return moved(window, from - margin - window.from);
  return moved(window, Math.min(to + margin - window.to, from - margin - window.from));
}

/** The part of the window that has days: before the year 0 and after 9999 the axis could not name them. */
export function onCalendar({ from, to }: DayWindow): DayWindow {
  return { from: Math.max(from, calendar.from), to: Math.min(to, calendar.to) };
}

/** The same length, moved back within the limits; where it is longer than they are, the limits. */
export function within(window: DayWindow, limits: DayWindow): DayWindow {
  if (window.to - window.from >= limits.to - limits.from) return limits;
  if (window.from < limits.from) return moved(window, limits.from - window.from);
  if (window.to > limits.to) return moved(window, limits.to - window.to);
  return window;
}

/** How far along `whole` a day lies, from 0 to 1, also where it lies outside. */
export function partOf(whole: DayWindow, day: number): number {
  return Math.max(0, Math.min(1, (day - whole.from) / (whole.to - whole.from)));
}
