type Entry = { readonly id: string };

/** A list's entries by their id. Lists of a dossier never change, so each is indexed once, however many events ask. */
export function byId<T extends Entry>(list: readonly T[]): ReadonlyMap<T['id'], T> {
  const known = indexes.get(list);
  // What is kept for a list holds that list's entries.
  if (known !== undefined) return known as ReadonlyMap<T['id'], T>;
  const index = new Map<T['id'], T>(list.map((entry) => [entry.id, entry]));
  indexes.set(list, index);
  return index;
}
const indexes = new WeakMap<readonly Entry[], ReadonlyMap<string, Entry>>();

/** Those of the list that have one of the ids, in the list's order. */
export function withIds<T extends Entry>(list: readonly T[], ids: Iterable<T['id']>): readonly T[] {
  const index = byId(list);
  const found = [...new Set(ids)].flatMap((id) => index.get(id) ?? []);
  if (found.length < 2) return found;
  const positions = positionsIn(list);
  return found.sort((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0));
}

function positionsIn(list: readonly Entry[]): ReadonlyMap<Entry, number> {
  const known = allPositions.get(list) ?? new Map(list.map((entry, position) => [entry, position]));
  allPositions.set(list, known);
  return known;
}
const allPositions = new WeakMap<readonly Entry[], ReadonlyMap<Entry, number>>();
