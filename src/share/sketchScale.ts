import type { Dossier } from '../dossier/dossier.ts';
import { dayNumber } from '../time/calendarDay.ts';
import { extentOf } from '../time/extent.ts';

/** Days (as `dayNumber` counts them) to pixels, linear. */
export type SketchScale = {
  /** First and last day in the picture, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly pixelsPerDay: number;
  /** Where a day begins; where it ends is where the next begins. */
  readonly x: (day: number) => number;
};

/** A little air at both ends, as a share of the days shown; and days, so that a single one is not as wide as the picture. */
const air = 0.03;
const fewestDays = 14;
/** How far after the last event the day may lie that the dossier counts to, as a share of the days from first to last. */
const aftermath = 0.25;

/**
 * The shortest run of days that holds every event whose first and last possible day are known, the beginnings of those without an end that
 * come after the first of them, and the day the dossier counts to, unless that lies so long after them that it would press them together.
 */
export function sketchScale(dossier: Dossier, left: number, width: number): SketchScale {
  const extents = dossier.events.flatMap(({ when }) => extentOf(when.edtf) ?? []);
  const asOf = dayNumber(dossier.asOf);
  const closed = extents.flatMap(({ first, last }) => (first && last ? [dayNumber(first), dayNumber(last)] : []));
  const earliest = Math.min(asOf, ...closed);
  const begun = extents.flatMap(({ first, last }) => (first && !last ? [dayNumber(first)] : []));
  const end = Math.max(earliest, ...closed, ...begun.filter((day) => day > earliest));
  const isNear = asOf - end <= (end - earliest + 1) * aftermath || asOf - earliest < fewestDays;
  const latest = isNear ? Math.max(end, asOf) : end;
  const days = latest - earliest + 1;
  const margin = Math.max(1, Math.round(days * air), Math.ceil((fewestDays - days) / 2));
  const first = earliest - margin;
  const last = latest + margin;
  const pixelsPerDay = width / (last - first + 1);
  return { first, last, pixelsPerDay, x: (day) => left + (day - first) * pixelsPerDay };
}
