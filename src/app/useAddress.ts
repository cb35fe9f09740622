import { useMemo, useSyncExternalStore } from 'react';
import { type Address, formatAddress, isOfOpened, parseAddress } from '../address/address.ts';
import { loadFor } from './loaded.ts';

/** The base path of the site, with a slash at both ends. */
export const base = import.meta.env.BASE_URL;

/** Path and query that are shown: what the address bar says, once everything it needs is loaded. `null` before the first look. */
let shown: string | null = null;
const listeners = new Set<() => void>();

/**
 * The address that is shown, and what of it was not understood. While a prerendered page is taken over it is `firstPath`,
 * without the query, since the page was made without one; the query is applied right after.
 */
export function useAddress(firstPath: string): ReturnType<typeof parseAddress> {
  const place = useSyncExternalStore(subscribe, shownPlace, () => firstPath);
  return useMemo(() => parsePlace(place), [place]);
}

/** Goes to an address, in a new entry of the history or in place of the present one. */
export function navigate(address: Address, how: 'push' | 'replace'): void {
  const href = formatAddress(address, base);
  const here = parsePlace(shownPlace()).address;
  if (!sharesPage(here, address)) {
    location[how === 'push' ? 'assign' : 'replace'](href);
    return;
  }
  whenLoaded(address, href, () => {
    write(href, how);
    show(href);
  });
}

/**
 * One document serves a dossier with all its events in both languages; other pages are documents of their own, but those of a dossier that the
 * reader has opened, which no other document has.
 */
function sharesPage(here: Address, there: Address): boolean {
  if (isOfOpened(here) && isOfOpened(there)) return true;
  return here.page === 'dossier' && there.page === 'dossier' && here.dossier === there.dossier;
}

function write(href: string, how: 'push' | 'replace'): void {
  try {
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', href);
  } catch {
    // Safari refuses more than a hundred of these in half a minute. What is shown stays right; the bar catches up.
    setTimeout(() => history.replaceState(null, '', shownPlace()), 10_000);
  }
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('popstate', onTravel);
    // The reader may have travelled while nobody listened.
    shown = null;
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('popstate', onTravel);
  };
}

/** Back, Forward, and a click on an in-page link. */
function onTravel(): void {
  const place = barPlace();
  whenLoaded(parsePlace(place).address, place, () => show(barPlace()));
}

/** Where something cannot be loaded, the browser goes there itself: every address is a page that stands alone. */
function whenLoaded(address: Address, href: string, action: () => void): void {
  const loading = loadFor(address);
  if (loading === null) action();
  else loading.then(action, () => location.assign(href));
}

function show(place: string): void {
  shown = place;
  for (const listener of listeners) listener();
}

function shownPlace(): string {
  shown ??= barPlace();
  return shown;
}

function barPlace(): string {
  return location.pathname + location.search;
}

function parsePlace(place: string): ReturnType<typeof parseAddress> {
  const [path = '', ...query] = place.split('?');
  return parseAddress(path, query.join('?'), base);
}
