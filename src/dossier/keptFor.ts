import type { Dossier } from './dossier.ts';

/** What follows from a dossier, which never changes, made once for each. */
export function keptFor<T>(make: (dossier: Dossier) => T): (dossier: Dossier) => T {
  const all = new WeakMap<Dossier, T>();
  return (dossier) => {
    const kept = all.get(dossier) ?? make(dossier);
    all.set(dossier, kept);
    return kept;
  };
}
