import { choicesOf } from './choicesOf.ts';
import type { Dossier } from './dossier.ts';
import { dossierIndexes } from './dossierIndex.ts';
import { offersOf, refusalsBy } from './eventOffer.ts';
import { type ChoiceGroup, type ChoiceOf, choiceGroups, type Filter, listOf } from './filter.ts';

/** For each choice the number of events that would be shown if it were chosen as well; for one that is chosen, the number shown now. */
export type ChoiceCounts = { readonly [Group in ChoiceGroup]: ReadonlyMap<ChoiceOf[Group], number> };

/**
 * One pass over the events, whatever the number of choices. Choosing one more thing of a group
 * - narrows, where nothing of the group is chosen yet and under "all of": of the events shown, those that have it stay;
 * - widens otherwise: all that are shown stay, and those that only this group turns away and that have it come in.
 */
export function countChoices(dossier: Dossier, filter: Filter): ChoiceCounts {
  return dossierIndexes.get(dossier)?.count(filter) ?? countOffers(dossier, filter);
}

function countOffers(dossier: Dossier, filter: Filter): ChoiceCounts {
  const narrows = (group: ChoiceGroup) => filter[group].length === 0 || (group === 'with' && filter.match === 'all');
  const counts = Object.fromEntries(choiceGroups.map((group) => [group, new Map<string, number>()]));
  const choices = choicesOf(dossier);
  let shown = 0;

  const refusals = refusalsBy(filter);
  for (const offer of offersOf(dossier)) {
    const all = refusals(offer);
    if (all.length > 1) continue;
    const [refusing] = all;
    if (refusing === undefined) shown += 1;
    for (const group of choiceGroups) {
      if (narrows(group) ? refusing !== undefined : refusing !== group) continue;
      for (const choice of offer.choices[group]) counts[group]?.set(choice, (counts[group].get(choice) ?? 0) + 1);
    }
  }

  const countsIn = <Group extends ChoiceGroup>(group: Group): ReadonlyMap<ChoiceOf[Group], number> => {
    const chosen = listOf(filter, group);
    const kept = narrows(group) ? 0 : shown;
    return new Map(
      listOf(choices, group).map((choice) => [
        choice,
        chosen.includes(choice) ? shown : kept + (counts[group]?.get(choice) ?? 0),
      ]),
    );
  };
  return {
    with: countsIn('with'),
    party: countsIn('party'),
    place: countsIn('place'),
    status: countsIn('status'),
    reports: countsIn('reports'),
  };
}
