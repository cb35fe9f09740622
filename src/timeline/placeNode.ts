import type { PlacedBar, PlacedMark, Stack } from './layOut.ts';

/**
 * Writes a placed mark to its node and reads nothing, so that a frame costs one layout. Only whole marks are moved by a transform: of their parts,
 * hundreds would cost more to paint than their layout does.
 */
export function placeNode(node: HTMLElement, placed: PlacedMark | undefined): void {
  if (placed === undefined) {
    node.style.visibility = 'hidden';
    return;
  }
  node.style.visibility = '';
  // On whole pixels, for the words; the bars keep their exact place.
  const x = Math.round(placed.x);
  node.style.transform = `translate(${x}px, ${placed.y}px)`;
  node.style.width = `${Math.ceil(placed.width)}px`;
  // An attribute that is written again, even as it was, makes the browser look for rules anew.
  if (node.dataset['side'] !== placed.side) node.dataset['side'] = placed.side;
  let [bars, reported] = [0, 0];
  for (let part = node.firstElementChild; part instanceof HTMLElement; part = part.nextElementSibling) {
    if (part.className === 'event-mark-bar') placeBar(part, placed, placed.bars[bars++], x);
    else if (part.className === 'event-mark-reported') placeBar(part, placed, placed.reported[reported++], x);
    else if (part.className === 'event-mark-tie') placeBar(part, placed, placed.tie, x);
    else if (part.className === 'event-label') part.style.left = `${Math.round(placed.x + placed.labelX) - x}px`;
  }
}

function placeBar(node: HTMLElement, { x: from }: PlacedMark, bar: PlacedBar | null | undefined, x: number): void {
  const at = bar ?? null;
  if (node.hidden !== (at === null)) node.hidden = at === null;
  if (at === null) return;
  node.style.left = `${(from + at.x - x).toFixed(1)}px`;
  node.style.width = `${Math.max(2, at.width).toFixed(1)}px`;
  node.toggleAttribute('data-on-left', at.onLeft);
  node.toggleAttribute('data-on-right', at.onRight);
}

/**
 * The same for what stands in a stack; `undefined`: the window has left it behind. A crowd is as wide as its days, and the darker the nearer it
 * is to `most`, the most that any stack holds.
 */
export function placeStack(node: HTMLElement, stack: Stack | undefined, most: number): void {
  node.style.visibility = stack === undefined ? 'hidden' : '';
  if (stack === undefined) return;
  node.style.transform = `translate(${Math.round(stack.x)}px, ${stack.y}px)`;
  const isCrowd = node.dataset['crowd'] !== undefined;
  node.style.width = isCrowd ? `${Math.round(stack.width)}px` : '';
  if (isCrowd) node.style.setProperty('--crowd', Math.sqrt(stack.count / most).toFixed(2));
}
