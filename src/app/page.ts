import { type Address, openedName } from '../address/address.ts';
import type { Dossier, Retired } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';

/** What an address shows, once the dossiers are at hand. An id that stands for no event never shows another one. */
export type Page =
  | { readonly kind: 'languages' }
  | { readonly kind: 'start' }
  | { readonly kind: 'unknown' }
  /** A dossier of the reader's own is to be opened. */
  | { readonly kind: 'open' }
  | { readonly kind: 'dossier'; readonly dossier: Dossier; readonly event: NewsEvent | null }
  | { readonly kind: 'sources'; readonly dossier: Dossier }
  | { readonly kind: 'moved'; readonly dossier: Dossier; readonly event: NewsEvent }
  | { readonly kind: 'retired'; readonly dossier: Dossier; readonly retired: Retired }
  | { readonly kind: 'unknown-event'; readonly dossier: Dossier; readonly id: string };

export function findPage(address: Address, dossiers: ReadonlyMap<string, Dossier>): Page {
  if (address.page !== 'dossier' && address.page !== 'sources') return { kind: address.page };
  const dossier = dossiers.get(address.dossier);
  if (dossier === undefined) return { kind: address.dossier === openedName ? 'open' : 'unknown' };
  if (address.page === 'sources') return { kind: 'sources', dossier };
  const id = address.event;
  if (id === null) return { kind: 'dossier', dossier, event: null };

  const event = dossier.events.find((event) => event.id === id);
  if (event !== undefined) return { kind: 'dossier', dossier, event };
  const renamed = dossier.events.find((event) => event.formerIds?.some((former) => former === id));
  if (renamed !== undefined) return { kind: 'moved', dossier, event: renamed };
  const retired = dossier.retired?.find((retired) => retired.id === id);
  if (retired !== undefined) return { kind: 'retired', dossier, retired };
  return { kind: 'unknown-event', dossier, id };
}
