import type { PlacedMark } from './layOut.ts';

/** Writes a placed mark to its node: only transforms and widths, so that a frame costs one layout and reads nothing. */
export function placeNode(node: HTMLElement, placed: PlacedMark | undefined): void {
  if (placed === undefined) {
    node.style.visibility = 'hidden';
    return;
  }
  node.style.visibility = '';
  node.style.transform = `translate(${Math.round(placed.x)}px, ${placed.y}px)`;
  node.style.width = `${Math.ceil(placed.width)}px`;
  node.dataset['side'] = placed.side;
  const bars = node.querySelectorAll<HTMLElement>(':scope > .event-mark-bar');
  for (const [index, bar] of [...bars].entries()) {
    const at = placed.bars[index] ?? null;
    bar.hidden = at === null;
    if (at === null) continue;
    bar.style.transform = `translateX(${at.x.toFixed(1)}px)`;
    bar.style.width = `${Math.max(2, at.width).toFixed(1)}px`;
    bar.toggleAttribute('data-on-left', at.onLeft);
    bar.toggleAttribute('data-on-right', at.onRight);
  }
  const label = node.querySelector<HTMLElement>(':scope > .event-label');
  if (label !== null) label.style.transform = `translateX(${Math.round(placed.labelX)}px)`;
}
