/** Left above a sentence in its column, in CSS pixels, so that the line before it is seen too. */
const above = 72;

/**
 * Brings a sentence of the source into view. `inColumn`: only where the article scrolls by itself, so that the page stays where it is;
 * `withFocus`: the reader asked to go there, so the page follows and the sentence takes the focus.
 */
export function showSentence(elementId: string, how: 'inColumn' | 'withFocus'): void {
  const sentence = document.getElementById(elementId);
  const column = sentence?.closest<HTMLElement>('.dossier-page-source');
  if (sentence === null || column === null || column === undefined) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  const scrollsByItself =
    column.scrollHeight > column.clientHeight + 1 && getComputedStyle(column).overflowY === 'auto';
  const { top, height } = sentence.getBoundingClientRect();
  const most = column.scrollHeight - column.clientHeight;
  const by = scrollsByItself ? Math.min(top - column.getBoundingClientRect().top - above, most - column.scrollTop) : 0;
  if (scrollsByItself) column.scrollTo({ top: column.scrollTop + by, behavior });
  if (how === 'inColumn') return;
  focusable(sentence)?.focus({ preventScroll: true });
  if (!scrollsByItself) sentence.scrollIntoView({ block: 'start', behavior });
  else scrollPageTo(top - Math.max(by, -column.scrollTop), height, behavior);
}

function focusable(sentence: HTMLElement): HTMLElement | null {
  // A sentence whose time phrases are shown is no link, and takes the focus all the same.
  return sentence.matches('a, button, [tabindex]') ? sentence : sentence.querySelector<HTMLElement>('a, button');
}

/** Scrolls the page by as little as shows what will stand at `top` of the window, once the column has come to rest. */
function scrollPageTo(top: number, height: number, behavior: ScrollBehavior): void {
  const below = top + height + above - innerHeight;
  if (top < 0) scrollBy({ top: top - above, behavior });
  else if (below > 0) scrollBy({ top: below, behavior });
}
