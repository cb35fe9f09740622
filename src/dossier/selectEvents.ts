import type { Dossier } from './dossier.ts';
import { offersOf, refusalsBy } from './eventOffer.ts';
import { type Filter, isFiltering } from './filter.ts';
import type { NewsEvent } from './newsEvent.ts';

/** The events that a filter lets pass, in order of time, undated ones last. Who is absent from an event does not bring it in. */
export function selectEvents(dossier: Dossier, filter: Filter): readonly NewsEvent[] {
  if (!isFiltering(filter)) return dossier.events;
  const refusals = refusalsBy(dossier, filter);
  return offersOf(dossier)
    .filter((offer, index) => refusals(offer, index).length === 0)
    .map(({ event }) => event);
}
