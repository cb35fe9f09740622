import { type Filter, noFilter } from '../dossier/filter.ts';
import type { LaneKind } from '../dossier/laneKind.ts';
import { reservedIds } from '../dossier/reservedIds.ts';
import { isLanguage, type Language } from '../language/language.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import { formatViewQuery, idForm, parseViewQuery } from './viewQuery.ts';

/**
 * What is looked at of a dossier: the filter, the lanes, the window, whose days are both inclusive, where `null` is the first view, and
 * the day at whose end it is looked at; `null` is now.
 */
export type View = {
  readonly filter: Filter;
  readonly lanes: LaneKind;
  readonly window: { readonly from: CalendarDay; readonly to: CalendarDay } | null;
  readonly asOf: CalendarDay | null;
};

/**
 * A page of the site. Path `/{language}/{dossier}/[{event}/]`, view in the query, or `/{language}/{dossier}/sources/`, which is no event's id.
 * `dossier` is the id of a published one, or `openedName`.
 * `event` is what the path says, known or not; the page decides what to show.
 */
export type Address =
  | { readonly page: 'languages' }
  | { readonly page: 'start'; readonly language: Language }
  | {
      readonly page: 'dossier';
      readonly language: Language;
      readonly dossier: string;
      readonly event: string | null;
      readonly view: View;
    }
  | { readonly page: 'sources'; readonly language: Language; readonly dossier: string }
  | { readonly page: 'unknown'; readonly path: string };

/** The address of a page of a dossier. */
export type DossierAddress = Extract<Address, { readonly page: 'dossier' }>;

/** Nothing filtered, one lane, the first window, now. */
export const defaultView: View = { filter: noFilter, lanes: 'one', window: null, asOf: null };

/** In the place of a dossier's id. Such an address means something only where the file lies. */
export const openedName = reservedIds.opened;

/** In the place of an event's id. */
const sourcesName = reservedIds.sources;

/**
 * Reads `location.pathname` and `location.search` of a site that lives under `base` (`/` or `/sub/path/`). Never throws.
 * `ignored` names the parts of the query that do not have their form, as `key=value`; the rest is read.
 */
export function parseAddress(
  path: string,
  query: string,
  base: string,
): { readonly address: Address; readonly ignored: readonly string[] } {
  const names = namesIn(path, base);
  const [language, dossier, event = null] = names ?? [];
  if (names?.length === 0) return { address: { page: 'languages' }, ignored: [] };
  if (names === null || names.length > 3 || !isLanguage(language))
    return { address: { page: 'unknown', path }, ignored: [] };
  if (dossier === undefined) return { address: { page: 'start', language }, ignored: [] };
  if (!idForm.test(dossier)) return { address: { page: 'unknown', path }, ignored: [] };
  if (event === sourcesName) return { address: { page: 'sources', language, dossier }, ignored: [] };
  const { view, ignored } = parseViewQuery(query);
  return { address: { page: 'dossier', language, dossier, event, view }, ignored };
}

/** Path with a closing slash, and query; `parseAddress` reads it back. An unknown page keeps its path as it came. */
export function formatAddress(address: Address, base: string): string {
  switch (address.page) {
    case 'languages':
      return base;
    case 'start':
      return `${base}${address.language}/`;
    case 'dossier': {
      const names = [address.language, address.dossier, ...(address.event === null ? [] : [address.event])];
      return `${base}${names.map(encodeName).join('/')}/${formatViewQuery(address.view)}`;
    }
    case 'sources':
      return `${base}${address.language}/${encodeName(address.dossier)}/${sourcesName}/`;
    case 'unknown':
      return address.path;
    default:
      return address satisfies never;
  }
}

/** Whether it lies in the dossier that the reader has opened, or is about to. */
export function isOfOpened(address: Address): address is Extract<Address, { readonly dossier: string }> {
  return 'dossier' in address && address.dossier === openedName;
}

/** The same dossier in the same view with this event open, or with none. */
export function withEvent(address: DossierAddress, event: string | null): DossierAddress {
  return { ...address, event };
}

/** The same place in another language; pages that have none lead to the language's start. */
export function withLanguage(address: Address, language: Language): Address {
  return address.page === 'dossier' || address.page === 'sources'
    ? { ...address, language }
    : { page: 'start', language };
}

/** The names between the slashes behind the base; `null` where they are not ours or cannot be read. */
function namesIn(path: string, base: string): readonly string[] | null {
  if (`${path}/` === base) return [];
  if (!path.startsWith(base)) return null;
  // A static host serves the same page under its file name.
  const names = path
    .slice(base.length)
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/');
  if (names.at(-1) === '') names.pop();
  const read = names.map(decodeName).filter((name) => name !== null);
  return read.length === names.length ? read : null;
}

/** `null` for what no page of ours is called: nothing, steps up and down, broken percent signs and half characters. */
function decodeName(name: string): string | null {
  try {
    const read = decodeURIComponent(name);
    encodeURIComponent(read); // throws where `encodeName` would have to change it
    return /^\.{0,2}$/.test(read) ? null : read;
  } catch {
    return null;
  }
}

function encodeName(name: string): string {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\u{FFFD}'));
}
