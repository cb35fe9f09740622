import type { Dossier } from './dossier.ts';
import { dossierIndexes } from './dossierIndex.ts';
import { type ChoiceGroup, type ChoiceOf, type Choices, type Filter, listOf } from './filter.ts';
import { keptFor } from './keptFor.ts';
import { attestations, statuses } from './newsEvent.ts';

/** Everything that can be chosen in a dossier, in its own order: whoever and whatever place some event names, reports alone do not. Found once. */
export const choicesOf = keptFor((dossier): Choices => dossierIndexes.get(dossier)?.choices ?? findChoices(dossier));

function findChoices(dossier: Dossier): Choices {
  const named = new Set(
    dossier.events.flatMap(({ participants }) => participants.map(({ participant }) => participant)),
  );
  const places = new Set(dossier.events.map(({ place }) => place));
  return {
    with: dossier.participants.flatMap(({ id }) => (named.has(id) ? id : [])),
    party: dossier.parties.map(({ id }) => id),
    place: dossier.places.flatMap(({ id }) => (places.has(id) ? id : [])),
    status: statuses,
    reports: attestations,
  };
}

/** Adds the choice, or takes it out again. The list stays in the dossier's order, so that the same choices give the same address. */
export function toggleChoice<Group extends ChoiceGroup>(
  dossier: Dossier,
  filter: Filter,
  group: Group,
  choice: ChoiceOf[Group],
): Filter {
  const chosen = listOf(filter, group);
  const all = listOf(choicesOf(dossier), group);
  return { ...filter, [group]: all.filter((one) => chosen.includes(one) !== (one === choice)) };
}
