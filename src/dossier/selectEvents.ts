import type { Dossier } from './dossier.ts';
import { offersOf, refusals } from './eventOffer.ts';
import type { Filter } from './filter.ts';
import type { NewsEvent } from './newsEvent.ts';

/** The events that a filter lets pass, in order of time, undated ones last. Who is absent from an event does not bring it in. */
export function selectEvents(dossier: Dossier, filter: Filter): readonly NewsEvent[] {
  return offersOf(dossier)
    .filter((offer) => refusals(offer, filter).length === 0)
    .map(({ event }) => event);
}
