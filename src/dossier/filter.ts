import type { Dossier, ParticipantId, PartyId, PlaceId } from './dossier.ts';
import { type Attestation, attestations, type Status, statuses } from './newsEvent.ts';

/** What can be chosen from lists, by the name of the list in a filter. */
export type ChoiceOf = {
  readonly with: ParticipantId;
  readonly party: PartyId;
  readonly place: PlaceId;
  readonly status: Status;
  readonly reports: Attestation;
};
export const choiceGroups = ['with', 'party', 'place', 'status', 'reports'] as const;
export type ChoiceGroup = (typeof choiceGroups)[number];

/** A list for each group. */
export type Choices = { readonly [Group in ChoiceGroup]: readonly ChoiceOf[Group][] };

/**
 * Which events a reader wants to see. An empty list asks for nothing and lets all pass.
 * `with` under `match: 'any'` needs one of the participants in the event, under `'all'` every one; the other lists need one of theirs.
 * `words` is what was typed into the search, kept as typed.
 */
export type Filter = Choices & {
  readonly match: 'any' | 'all';
  readonly words: string;
};

export const noFilter: Filter = { with: [], match: 'any', party: [], place: [], status: [], reports: [], words: '' };

export function isFiltering(filter: Filter): boolean {
  return countChosen(filter) > 0 || filter.words.trim() !== '';
}

/** How many things are chosen from lists. */
export function countChosen(filter: Filter): number {
  return choiceGroups.reduce((sum, group) => sum + filter[group].length, 0);
}

const choicesIn = new WeakMap<Dossier, Choices>();

/** Everything that can be chosen in a dossier, in its own order: whoever and whatever place some event names, reports alone do not. Found once. */
export function choicesOf(dossier: Dossier): Choices {
  const choices = choicesIn.get(dossier) ?? findChoices(dossier);
  choicesIn.set(dossier, choices);
  return choices;
}

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

/** The list of a group, for a group that the compiler does not know: in a `Filter` it would not see that it is of that group. */
export function listOf<Group extends ChoiceGroup>(choices: Choices, group: Group): readonly ChoiceOf[Group][] {
  return choices[group];
}
