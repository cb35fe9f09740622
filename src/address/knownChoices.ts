import { choicesOf } from '../dossier/choicesOf.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { type ChoiceGroup, choiceGroups, type Filter } from '../dossier/filter.ts';
import type { View } from './address.ts';
import { partOfQuery } from './viewQuery.ts';

/** The view without the choices that this dossier does not have; `ignored` names them as `key=value`. The same view if it has all. */
export function knownChoices(
  dossier: Dossier,
  view: View,
): { readonly view: View; readonly ignored: readonly string[] } {
  const all = choicesOf(dossier);
  const isKnown = (group: ChoiceGroup) => (choice: string) => all[group].some((known) => known === choice);
  const ignored = choiceGroups.flatMap((group) =>
    view.filter[group].filter((choice) => !isKnown(group)(choice)).map((choice) => partOfQuery(group, choice)),
  );
  if (ignored.length === 0) return { view, ignored };
  const filter: Filter = {
    ...view.filter,
    with: view.filter.with.filter(isKnown('with')),
    party: view.filter.party.filter(isKnown('party')),
    place: view.filter.place.filter(isKnown('place')),
  };
  return { view: { ...view, filter }, ignored };
}
