import type { ParticipantId, PartyId, PlaceId } from './dossier.ts';
import type { Attestation, Status } from './newsEvent.ts';

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

/** The list of a group, for a group that the compiler does not know: in a `Filter` it would not see that it is of that group. */
export function listOf<Group extends ChoiceGroup>(choices: Choices, group: Group): readonly ChoiceOf[Group][] {
  return choices[group];
}
