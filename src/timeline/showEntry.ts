import { scrollerOf } from './scrollerOf.ts';

/** Left above an entry at least, in CSS pixels, so that the one before it is seen too; more where its style keeps room for what stays there. */
const leastAbove = 72;

/**
 * Brings an entry of the chronicle into view. `inColumn`: only where the chronicle scrolls by itself and the entry is not seen in it, so that
 * the page stays where it is; `asFirst`: the reader asked to go there and reads on from it, so the page follows by as little as shows it.
 */
export function showEntry(entry: Element, how: 'inColumn' | 'asFirst'): void {
  const scroller = scrollerOf(entry);
  const isPage = scroller === document.scrollingElement;
  const { top, bottom } = entry.getBoundingClientRect();
  const edge = isPage ? 0 : scroller.getBoundingClientRect().top;
  if (how === 'inColumn' && (isPage || (top >= edge && bottom <= edge + scroller.clientHeight))) return;
  const above = Math.max(leastAbove, Number.parseFloat(getComputedStyle(entry).scrollMarginTop) || 0);
  scroller.scrollTop += top - edge - above;
  if (how === 'asFirst') entry.scrollIntoView({ block: 'nearest' });
}
