import type { EventId } from '../dossier/dossier.ts';
import type { Command } from './keys.ts';

/** A place that the arrow keys can reach: an event in a lane, or in the shelf, which counts as the last lane. */
export type Stop = { readonly key: string; readonly event: EventId; readonly lane: number };

/**
 * Where a key leads from `at`; `null` when there is nothing there. `stops` are in order of lanes, each lane in order of time.
 * Right and left visit every event once, in `order` of time, staying in the lane while they can; down and up change the lane
 * to the event nearest in `order`.
 */
export function nextStop(
  command: Command,
  at: string | null,
  stops: readonly Stop[],
  order: readonly EventId[],
): Stop | null {
  const here = stops.find(({ key }) => key === at);
  const rank = here === undefined ? -1 : order.indexOf(here.event);
  const inOrder = (index: number): Stop | null => {
    const event = order[index];
    const places = stops.filter((stop) => stop.event === event);
    return places.find(({ lane }) => lane === here?.lane) ?? places[0] ?? null;
  };
  const inLane = (step: 1 | -1): Stop | null => {
    const lanes = [...new Set(stops.map(({ lane }) => lane))].sort((a, b) => (a - b) * step);
    const lane = lanes.find((other) => (other - (here?.lane ?? 0)) * step > 0);
    const distance = (stop: Stop) => Math.abs(order.indexOf(stop.event) - rank);
    return stops.filter((stop) => stop.lane === lane).sort((a, b) => distance(a) - distance(b))[0] ?? null;
  };
  switch (command) {
    case 'next':
      return inOrder(rank + 1);
    case 'previous':
      return inOrder(rank - 1);
    case 'first':
      return inOrder(0);
    case 'last':
      return inOrder(order.length - 1);
    case 'laneDown':
      return inLane(1);
    case 'laneUp':
      return inLane(-1);
    default:
      return null;
  }
}
