import type { DayWindow } from './dayWindow.ts';

/** In pixels: of a button with a count of two digits in the longer language, and a little between two of them. */
export const bucketWidth = 88;
/**
 * A little less: the window comes back from vis-timeline in whole milliseconds, and where a bucket is just as wide as a button, buckets must not
 * change with every move.
 */
const narrowest = bucketWidth - 0.05;

/** A part of the window with room for one button: the days counted there, half-open, and where it lies, in pixels. */
export type Slot = { readonly key: string; readonly days: DayWindow; readonly x: number; readonly end: number };

/** Days to a bucket: the least power of two that is as good as `bucketWidth` wide, so that buckets stay the same while the window is moved. */
export function bucketDays(window: DayWindow, width: number): number {
  return 2 ** Math.ceil(Math.log2((narrowest * (window.to - window.from)) / width));
}

/**
 * The buckets that a window shows, one after the other; together they are the window. `room` is what other buttons leave of the line. A bucket
 * that the window's edge leaves less than a button's width joins its neighbour.
 */
export function slotsOf(
  window: DayWindow,
  width: number,
  room: { readonly from: number; readonly to: number },
): readonly Slot[] {
  const length = bucketDays(window, width);
  const perDay = width / (window.to - window.from);
  const first = Math.floor(window.from / length);
  const last = Math.ceil(window.to / length);
  const whole = Array.from({ length: last - first }, (_, index): Slot => {
    const from = Math.max(window.from, (first + index) * length);
    const to = Math.min(window.to, (first + index + 1) * length);
    return {
      key: `${length}:${first + index}`,
      days: { from, to },
      x: Math.max(room.from, (from - window.from) * perDay),
      end: Math.min(room.to, (to - window.from) * perDay),
    };
  });
  return joinedAtEnds(whole);
}

function joinedAtEnds(slots: readonly Slot[]): readonly Slot[] {
  const isNarrow = ({ x, end }: Slot) => end - x < narrowest;
  let joined = slots;
  for (let [one, next] = joined; one !== undefined && next !== undefined && isNarrow(one); [one, next] = joined)
    joined = [{ ...next, days: { from: one.days.from, to: next.days.to }, x: one.x }, ...joined.slice(2)];
  for (
    let one = joined.at(-1), next = joined.at(-2);
    one && next && isNarrow(one);
    one = joined.at(-1), next = joined.at(-2)
  )
    joined = [...joined.slice(0, -2), { ...next, days: { from: next.days.from, to: one.days.to }, end: one.end }];
  return joined;
}
