import type { Dossier, PartyId } from './dossier.ts';

/** So many parties have a shape and a colour of their own. */
const markedParties = 4;

/** Which mark a party wears, 1 to 4 in order of first mention; 0, the neutral ring, for every further one. */
export function partyNumber(dossier: Dossier, party: PartyId): number {
  const number = dossier.parties.findIndex(({ id }) => id === party) + 1;
  return number > markedParties ? 0 : number;
}
