import { firstWhere } from './firstWhere.ts';
import { type Days, indexOfDay, type Selection } from './selection.ts';
import { firstAtLeast } from './tournament.ts';

/**
 * The rows whose first to last possible day meet the window, ascending, and at most `limit` of them; `countMeeting` says how many there
 * are. Takes a time that grows with what is given back, however many and long the events before the window are.
 */
export function rowsMeeting(selection: Selection, window: Days, limit = Infinity): readonly number[] {
  const { from, to } = wholeDays(window);
  const [start, end] = [indexOfDay(selection, from), indexOfDay(selection, to)];
  const met = earlierReachingIn(selection, from, start, limit);
  for (let index = start; index < end && met.length < limit; index += 1) met.push(rowAt(selection, index));
  return [...met, ...laterReachingIn(selection, end, limit - met.length)];
}

/**
 * Of `rowsMeeting` those that are counted on no day of the window: begun before it, or without a beginning and ending after it. They are in no
 * bucket of the window.
 */
export function rowsReachingIn(selection: Selection, window: Days, limit = Infinity): readonly number[] {
  const { from, to } = wholeDays(window);
  const met = earlierReachingIn(selection, from, indexOfDay(selection, from), limit);
  return [...met, ...laterReachingIn(selection, indexOfDay(selection, to), limit - met.length)];
}

export function countMeeting(selection: Selection, window: Days): number {
  return selection.dated - countBefore(selection, window.from) - countAfter(selection, window.to);
}

/** How many are counted on days of the window (anchorAt): the sum over its buckets. */
export function countBetween(selection: Selection, window: Days): number {
  const { from, to } = wholeDays(window);
  return indexOfDay(selection, to) - indexOfDay(selection, from);
}

export function countReachingIn(selection: Selection, window: Days): number {
  return countMeeting(selection, window) - countBetween(selection, window);
}

/** How many end before the day, with all of their possible days: those wholly before a window that begins there. */
export function countBefore({ lasts }: Selection, from: number): number {
  return firstWhere(lasts.length, (index) => (lasts[index] ?? 0) >= Math.floor(from));
}

/** How many begin, at the earliest, on the day or later: those wholly after a window that ends there, its end exclusive. */
export function countAfter(selection: Selection, to: number): number {
  const start = indexOfDay(selection, Math.ceil(to));
  return selection.dated - start - (selection.withoutBeginning.length - firstWithoutBeginning(selection, start));
}

function wholeDays({ from, to }: Days): Days {
  return { from: Math.floor(from), to: Math.ceil(to) };
}

function earlierReachingIn(selection: Selection, from: number, end: number, limit: number): number[] {
  const { latest } = selection;
  const met: number[] = [];
  let index = firstAtLeast(latest, 0, end, from);
  for (; index !== null && met.length < limit; index = firstAtLeast(latest, index + 1, end, from))
    met.push(rowAt(selection, index));
  return met;
}

function laterReachingIn(selection: Selection, start: number, limit: number): readonly number[] {
  const first = firstWithoutBeginning(selection, start);
  return selection.withoutBeginning.slice(first, first + Math.max(0, limit)).map((index) => rowAt(selection, index));
}

/** The place among those without a beginning from which on they are counted at `start` or later. */
function firstWithoutBeginning({ withoutBeginning }: Selection, start: number): number {
  return firstWhere(withoutBeginning.length, (at) => (withoutBeginning[at] ?? 0) >= start);
}

function rowAt({ rows }: Selection, index: number): number {
  return rows[index] ?? 0;
}
