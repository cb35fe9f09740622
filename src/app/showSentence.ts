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
  if (scrollsByItself) {
    const offset = sentence.getBoundingClientRect().top - column.getBoundingClientRect().top;
    column.scrollTo({ top: column.scrollTop + offset - above, behavior });
  }
  if (how === 'inColumn') return;
  focusable(sentence)?.focus({ preventScroll: true });
  if (!scrollsByItself || !isSeen(column))
    sentence.scrollIntoView({ block: scrollsByItself ? 'nearest' : 'start', behavior });
}

function focusable(sentence: HTMLElement): HTMLElement | null {
  return sentence.matches('a, button') ? sentence : sentence.querySelector<HTMLElement>('a, button');
}

/** Whether the upper part of the column, where the sentence now stands, is on the screen. */
function isSeen(column: HTMLElement): boolean {
  const top = column.getBoundingClientRect().top;
  return top >= 0 && top + 2 * above < innerHeight;
}
