import type { Dossier } from './dossier.ts';
import { dossierIndexes } from './dossierIndex.ts';
import { offersOf, refusalsBy } from './eventOffer.ts';
import { type Filter, isFiltering } from './filter.ts';
import type { NewsEvent } from './newsEvent.ts';

/** The events that a filter lets pass, in order of time, undated ones last. Who is absent from an event does not bring it in. */
export function selectEvents(dossier: Dossier, filter: Filter): readonly NewsEvent[] {
  if (!isFiltering(filter)) return dossier.events;
  return dossierIndexes.get(dossier)?.select(filter) ?? lookThrough(dossier, filter);
}

function lookThrough(dossier: Dossier, filter: Filter): readonly NewsEvent[] {
  const refusals = refusalsBy(filter);
  return offersOf(dossier)
    .filter((offer) => refusals(offer).length === 0)
    .map(({ event }) => event);
}
