import type { ParticipantId, PartyId, PlaceId } from './dossier.ts';
import type { Status } from './newsEvent.ts';

/**
 * Which events a reader wants to see. An empty list asks for nothing and lets all pass.
 * `with` under `match: 'any'` needs one of the participants in the event, under `'all'` every one; `party`, `place` and `status` need one of theirs.
 * `words` is what was typed into the search, kept as typed.
 */
export type Filter = {
  readonly with: readonly ParticipantId[];
  readonly match: 'any' | 'all';
  readonly party: readonly PartyId[];
  readonly place: readonly PlaceId[];
  readonly status: readonly Status[];
  readonly words: string;
};

export const noFilter: Filter = { with: [], match: 'any', party: [], place: [], status: [], words: '' };

export function isFiltering(filter: Filter): boolean {
  return (
    filter.with.length + filter.party.length + filter.place.length + filter.status.length > 0 || filter.words.trim() !== ''
  );
}
