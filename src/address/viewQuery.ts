import type { ChoiceGroup, Filter } from '../dossier/filter.ts';
import { type LaneKind, laneKinds } from '../dossier/laneKind.ts';
import { attestations, statuses } from '../dossier/newsEvent.ts';
import { type CalendarDay, parseCalendarDay } from '../time/calendarDay.ts';
import type { View } from './address.ts';

/** The form of every id in a dossier. */
export const idForm = /^[a-z0-9][a-z0-9-]{2,39}$/;

/** Longer searches are nobody's; `FilterBar` does not take more either. */
export const longestSearch = 200;

/** A part of a query that could not be taken, as `key=value`, short enough to be shown. */
export function partOfQuery(key: string, value: string): string {
  return `${key}=${value.length > 60 ? `${value.slice(0, 59)}…` : value}`;
}

/**
 * The view that a query asks for, and the parts of it that do not have their form, as `key=value`.
 * Ids are only checked for their form. Keys that are none of ours (trackers add theirs) are passed over in silence.
 */
export function parseViewQuery(query: string): { readonly view: View; readonly ignored: readonly string[] } {
  const params = new URLSearchParams(query);
  const ignored: string[] = [];
  const ignore = (key: string, value: string) => ignored.push(partOfQuery(key, value));

  /** Values parted by commas, each once. Whatever passes `isValid` is of type `T`; what does not is ignored. */
  const list = <T extends string>(key: ChoiceGroup, isValid: (value: string) => boolean): readonly T[] => {
    const values = params.getAll(key).flatMap((value) => value.split(','));
    const known = [...new Set(values)].filter((value) => value !== '');
    for (const value of known) if (!isValid(value)) ignore(key, value);
    return known.filter((value): value is T => isValid(value));
  };
  /** The first value, if it is valid; the default when there is none. */
  const single = <T extends string>(key: string, isValid: (value: string) => boolean, otherwise: T): T => {
    const [first, ...more] = params.getAll(key);
    for (const value of more) ignore(key, value);
    if (first === undefined || first === '') return otherwise;
    if (isValid(first)) return first as T; // `isValid` has just said so
    ignore(key, first);
    return otherwise;
  };
  const oneOf = (known: readonly string[]) => (value: string) => known.includes(value);
  const isId = (value: string) => idForm.test(value);
  const isDay = (value: string) => parseCalendarDay(value) !== null;

  const from = single<CalendarDay | ''>('from', isDay, '');
  const to = single<CalendarDay | ''>('to', isDay, '');
  // ISO days compare as text.
  const window = from !== '' && to !== '' && from <= to ? { from, to } : null;
  if (window === null && from !== '') ignore('from', from);
  if (window === null && to !== '') ignore('to', to);

  const asOf = single<CalendarDay | ''>('asof', isDay, '');

  const view: View = {
    filter: {
      with: list('with', isId),
      match: single<Filter['match']>('match', oneOf(['any', 'all']), 'any'),
      party: list('party', isId),
      place: list('place', isId),
      status: list('status', oneOf(statuses)),
      reports: list('reports', oneOf(attestations)),
      words: single('q', (value) => value.length <= longestSearch, ''),
    },
    lanes: single<LaneKind>('lanes', oneOf(laneKinds), 'one'),
    window,
    asOf: asOf === '' ? null : asOf,
  };
  return { view, ignored };
}

/** The query that `parseViewQuery` reads back: `?match=all&with=putin,witkoff`, keys sorted, defaults left out; empty for the first view. */
export function formatViewQuery({ filter, lanes, window, asOf }: View): string {
  const values: readonly (readonly [key: string, value: string, otherwise?: string])[] = [
    ['asof', asOf ?? ''],
    ['from', window?.from ?? ''],
    ['lanes', lanes, 'one'],
    ['match', filter.match, 'any'],
    ['party', filter.party.join(',')],
    ['place', filter.place.join(',')],
    ['q', filter.words],
    ['reports', filter.reports.join(',')],
    ['status', filter.status.join(',')],
    ['to', window?.to ?? ''],
    ['with', filter.with.join(',')],
  ];
  const params = new URLSearchParams();
  for (const [key, value, otherwise = ''] of values) if (value !== otherwise) params.append(key, value);
  // A comma may stand in a query as it is, and reads better so.
  const query = params.toString().replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}
