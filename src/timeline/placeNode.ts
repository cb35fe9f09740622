import type { PlacedBar, PlacedMark } from './layOut.ts';

/** Writes a placed mark to its node: only transforms and widths, so that a frame costs one layout and reads nothing. */
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
  node.dataset['side'] = placed.side;
  const placeAll = (selector: string, places: readonly (PlacedBar | null)[]) => {
    for (const [index, bar] of [...node.querySelectorAll<HTMLElement>(`:scope > ${selector}`)].entries()) {
      const at = places[index] ?? null;
      bar.hidden = at === null;
      if (at === null) continue;
      bar.style.transform = `translateX(${(placed.x + at.x - x).toFixed(1)}px)`;
      bar.style.width = `${Math.max(2, at.width).toFixed(1)}px`;
      bar.toggleAttribute('data-on-left', at.onLeft);
      bar.toggleAttribute('data-on-right', at.onRight);
    }
  };
  placeAll('.event-mark-bar', placed.bars);
  placeAll('.event-mark-reported', placed.reported);
  placeAll('.event-mark-tie', [placed.tie]);
  const label = node.querySelector<HTMLElement>(':scope > .event-label');
  if (label !== null) label.style.transform = `translateX(${Math.round(placed.x + placed.labelX) - x}px)`;
}
