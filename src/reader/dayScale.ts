import { type CalendarDay, dayFromNumber, dayNumber } from '../time/calendarDay.ts';
import { type Extent, extentOf, type Piece } from '../time/extent.ts';

/** Both days are inclusive. */
export type DayScale = { readonly first: CalendarDay; readonly last: CalendarDay };

/** A run of days on a scale, in percent of its width; where the days go on beyond it, it is cut at that edge. */
export type ScaledPiece = {
  readonly kind: Piece['kind'];
  readonly x: number;
  readonly width: number;
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
};

/** More days and a single one could not be seen on a narrow screen: longer times are cut. */
const mostDays = 62;
/** With fewer, one day looks like a long time. */
const fewestDays = 7;
/** What a time that goes on beyond the scale is given there, so that it is seen to go on. */
const daysBeyond = 2;

type Span = { readonly first: number; readonly last: number };

/** A scale that holds the shortest of the times (EDTF) and as many of the longer ones as can be told apart on it; `null` where none has a day. */
export function dayScale(times: readonly string[]): DayScale | null {
  const extents = times.map(extentOf).filter((extent) => extent !== null);
  const spans = extents.flatMap(knownSpan).sort((a, b) => a.last - a.first - (b.last - b.first));
  const [shortest, ...longer] = spans;
  if (shortest === undefined) return null;
  let held: Span =
    shortest.last - shortest.first < mostDays
      ? shortest
      : { first: shortest.first, last: shortest.first + mostDays - 1 };
  for (const span of longer) {
    const both = { first: Math.min(held.first, span.first), last: Math.max(held.last, span.last) };
    if (both.last - both.first < mostDays) held = both;
  }
  const goesOn = (isBeyond: (extent: Extent) => boolean) => (extents.some(isBeyond) ? daysBeyond : 0);
  const before = goesOn(({ first }) => first === null || dayNumber(first) < held.first);
  const after = goesOn(({ last }) => last === null || dayNumber(last) > held.last);
  const missing = Math.max(0, fewestDays - (held.last - held.first + 1 + before + after));
  return {
    first: dayFromNumber(held.first - before - Math.floor(missing / 2)),
    last: dayFromNumber(held.last + after + Math.ceil(missing / 2)),
  };
}

/** What of a time is on the scale; a time that lies wholly beyond it has no width and is cut at the edge on its side. */
export function onScale({ first, last }: DayScale, edtf: string): readonly ScaledPiece[] {
  const start = dayNumber(first);
  const days = dayNumber(last) - start + 1;
  const percent = (day: number) => (Math.min(Math.max(day, 0), days) / days) * 100;
  return (extentOf(edtf)?.pieces ?? []).map(({ kind, first, last }) => {
    const from = first === null ? -Infinity : dayNumber(first) - start;
    const to = last === null ? Infinity : dayNumber(last) - start + 1;
    const x = percent(from);
    return { kind, x, width: percent(to) - x, isCutBefore: from < 0, isCutAfter: to > days };
  });
}

/** A time with an open end is known by the day of the other. */
function knownSpan({ first, last }: Extent): Span[] {
  const [from, to] = [first ?? last, last ?? first];
  return from === null || to === null ? [] : [{ first: dayNumber(from), last: dayNumber(to) }];
}
