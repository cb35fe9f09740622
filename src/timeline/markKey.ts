import type { Selection } from '../columns/selection.ts';
import type { EventId } from '../dossier/dossier.ts';
import { extentOf } from '../time/extent.ts';
import type { Scene } from './chartScene.ts';
import { axisStretch, type DayWindow } from './dayWindow.ts';
import { type Place, placeOf } from './roving.ts';

const shelf = 'shelf';

/** Of the element that says which of all events the one in hand is. */
export const positionId = 'chart-position';

/** The lane's id and the event's; for what no axis can hold `shelf` and the event's. */
export function keyAt({ row, lane }: Place, { lanes, dossier }: Scene): string {
  return `${lanes[lane]?.id ?? shelf}:${dossier.events[row]?.id}`;
}

export function shelfKey(id: EventId): string {
  return `${shelf}:${id}`;
}

export function isOnShelf(key: string): boolean {
  return key.startsWith(`${shelf}:`);
}

export function eventOfKey(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}

/** `null`: the event is not among those of the scene. Where it has left that lane, its first. */
export function placeFrom(key: string, scene: Scene, selections: readonly Selection[]): Place | null {
  const [lane, id] = key.split(':');
  return placeOfEvent(
    id,
    scene,
    selections,
    scene.lanes.findIndex((one) => one.id === lane),
  );
}

/** In its first lane, unless another is wished for. */
export function placeOfEvent(
  id: string | undefined,
  { dossier, all }: Scene,
  selections: readonly Selection[],
  wished?: number,
): Place | null {
  const row = dossier.events.findIndex((event) => event.id === id);
  return row === -1 ? null : placeOf(row, selections, all, wished);
}

/** From where to where the event behind a key lies; `null` where no axis can hold it. */
export function stretchOfKey(key: string, { dossier }: Scene): DayWindow | null {
  const id = eventOfKey(key);
  const extent = extentOf(dossier.events.find((event) => event.id === id)?.when.edtf ?? null);
  return extent === null ? null : axisStretch(extent);
}
