import type { ChronicleHeights } from './chronicleHeights.ts';
import type { Run } from './chronicleSlice.ts';
import { scrollerOf } from './scrollerOf.ts';

/** Together gaps are never taller, in CSS pixels: browsers end a page at about 17 million. */
const tallest = 10_000_000;

/** Measures what is in the document, and makes each gap as tall as what it stands for. */
export function fitGaps(list: HTMLElement, heights: ChronicleHeights): void {
  const gaps = gapsIn(list);
  if (gaps.length === 0) return;
  for (const entry of list.querySelectorAll('.chronicle-entry'))
    heights.measure(placeOf(entry), entry.getBoundingClientRect().height);
  const group = list.querySelector('.chronicle-group:not(:first-child)');
  const before = group?.previousElementSibling?.getBoundingClientRect();
  const entries = group?.querySelector('.chronicle-entries')?.getBoundingClientRect();
  if (before !== undefined && entries !== undefined) heights.measureHeading(entries.top - before.bottom);
  const tall = gaps.map(({ run, hasHeadings }) => heights.heightOf(run, hasHeadings));
  const scale = Math.min(1, tallest / tall.reduce((sum, height) => sum + height, 0));
  for (const [index, { element }] of gaps.entries()) element.style.blockSize = `${(tall[index] ?? 0) * scale}px`;
}

/** An entry, and where its upper edge is, or would be if it were in the document, in CSS pixels from the upper edge of the window. */
export type Standing = { readonly at: number; readonly top: number };

/** What is seen, or would be if it were in the document; `null` as long as no gap comes near the window. */
export function seenThroughGaps(
  list: HTMLElement,
  heights: ChronicleHeights,
): readonly [first: Standing, last: Standing] | null {
  const gaps = gapsIn(list);
  if (!gaps.some(({ element }) => isNear(element))) return null;
  const children = [...list.querySelectorAll('.chronicle-gap, .chronicle-entry')];
  const standingAt = (y: number): Standing => {
    const child = children.find((each) => each.getBoundingClientRect().bottom > y) ?? children.at(-1);
    if (child === undefined) return { at: 0, top: 0 };
    const { top, height } = child.getBoundingClientRect();
    const gap = gaps.find(({ element }) => element === child);
    if (gap === undefined) return { at: placeOf(child), top };
    const scale = height / heights.heightOf(gap.run, gap.hasHeadings);
    const at = heights.entryAt(gap.run, gap.hasHeadings, (y - top) / scale);
    return { at, top: top + scale * heights.heightOf({ from: gap.run.from, to: at }, gap.hasHeadings) };
  };
  return [standingAt(0), standingAt(innerHeight)];
}

/** The first entry that is seen and in the document; a column may reach below the window. */
export function firstSeen(list: HTMLElement): Standing | null {
  const scroller = scrollerOf(list);
  const edge = Math.max(innerHeight, scroller.getBoundingClientRect().top + scroller.clientHeight);
  for (const entry of list.querySelectorAll('.chronicle-entry')) {
    const { top, bottom } = entry.getBoundingClientRect();
    if (bottom > 0) return top < edge ? { at: placeOf(entry), top } : null;
  }
  return null;
}

/** Scrolls so that an entry of the document stands where it did. */
export function keepStanding(list: HTMLElement, { at, top }: Standing): void {
  const entry = list.querySelector(`.chronicle-entry[aria-posinset="${at + 1}"]`);
  if (entry !== null) scrollerOf(entry).scrollTop += entry.getBoundingClientRect().top - top;
}

type GapElement = { readonly element: HTMLElement; readonly run: Run; readonly hasHeadings: boolean };

function gapsIn(list: HTMLElement): readonly GapElement[] {
  return [...list.querySelectorAll<HTMLElement>('.chronicle-gap')].map((element) => ({
    element,
    run: { from: Number(element.dataset.from), to: Number(element.dataset.to) },
    // Between groups it stands for whole ones.
    hasHeadings: element.parentElement === list,
  }));
}

const placeOf = (entry: Element) => Number(entry.getAttribute('aria-posinset')) - 1;

/** Within a window's height of the window. */
function isNear(gap: Element): boolean {
  const { top, bottom, height } = gap.getBoundingClientRect();
  return height > 0 && bottom > -innerHeight && top < 2 * innerHeight;
}
