import { toggleChoice } from '../dossier/choicesOf.ts';
import { type ChoiceCounts, countChoices } from '../dossier/countChoices.ts';
import type { Dossier, Participant, PartyId } from '../dossier/dossier.ts';
import { type ChoiceGroup, type ChoiceOf, type Filter, listOf, noFilter } from '../dossier/filter.ts';
import { keptFor } from '../dossier/keptFor.ts';
import { attestations, statuses } from '../dossier/newsEvent.ts';
import { partyNumber } from '../dossier/partyNumber.ts';
import type { Messages } from '../language/messages.en.ts';

/** One thing to choose. */
export type Chip = {
  readonly key: string;
  readonly name: string;
  readonly chosen: boolean;
  /** How many events a click would leave shown; of a chosen one, how many are shown now. */
  readonly count: number;
  /** In how many events of the whole dossier it is: what is in most stays in sight where there is not room for all. */
  readonly events: number;
  /** The filter after a click. */
  readonly clicked: Filter;
  readonly party?: { readonly number: number; readonly name: string; readonly initials?: string };
};

export type ChipGroup = { readonly key: string; readonly title: string; readonly chips: readonly Chip[] };

/** So many people stand in the bar itself; the others wait behind the button. */
const peopleInBar = 8;

/** The chips of the bar, for those who are in most events, and those behind its button, each in the dossier's order. */
export function chipsOf(
  dossier: Dossier,
  filter: Filter,
  counts: ChoiceCounts,
  messages: Messages,
): { readonly people: readonly Chip[]; readonly groups: readonly ChipGroup[] } {
  const language = messages.language;
  const nameOf = (party: PartyId) => dossier.parties.find(({ id }) => id === party)?.name[language] ?? party;

  const unfiltered = allCounts(dossier);
  const chip = <Group extends ChoiceGroup>(group: Group, id: ChoiceOf[Group], name: string): Chip => {
    const countsOfGroup: ReadonlyMap<string, number> = counts[group];
    const allOfGroup: ReadonlyMap<string, number> = unfiltered[group];
    return {
      key: `${group}-${id}`,
      name,
      chosen: listOf(filter, group).includes(id),
      count: countsOfGroup.get(id) ?? 0,
      events: allOfGroup.get(id) ?? 0,
      clicked: toggleChoice(dossier, filter, group, id),
    };
  };
  const participantChips = (kind: Participant['kind']) =>
    dossier.participants
      .filter((participant) => participant.kind === kind)
      .map(({ id, name, party, initials }) => ({
        ...chip('with', id, name[language]),
        party: { number: partyNumber(dossier, party), name: nameOf(party), initials },
      }));
  const partyChips = dossier.parties.map(({ id, name }) => ({
    ...chip('party', id, name[language]),
    party: { number: partyNumber(dossier, id), name: name[language] },
  }));
  const occurs = ({ events, chosen }: Chip) => events > 0 || chosen;
  const statusChips = statuses.map((status) => chip('status', status, messages.status[status])).filter(occurs);
  const attestationChips = attestations.map((one) => chip('reports', one, messages.attestation[one])).filter(occurs);

  const everybody = participantChips('person');
  const inBar = mostInvolved(everybody, peopleInBar);
  const chips: Readonly<Record<keyof Messages['filter']['groups'], readonly Chip[]>> = {
    person: everybody.filter((person) => !inBar.includes(person)),
    delegation: participantChips('delegation'),
    body: participantChips('body'),
    party: partyChips,
    place: dossier.places.map(({ id, name }) => chip('place', id, name[language])),
    status: statusChips,
    reports: attestationChips,
  };
  const keys = ['person', 'delegation', 'body', 'party', 'place', 'status', 'reports'] as const;
  const groups = keys.map((key) => ({ key, title: messages.filter.groups[key], chips: chips[key] }));
  return { people: inBar, groups: groups.filter((group) => group.chips.length > 0) };
}

const allCounts = keptFor((dossier) => countChoices(dossier, noFilter));

/** Those in most events, the first mentioned among equals; in their own order. */
export function mostInvolved(chips: readonly Chip[], most: number): readonly Chip[] {
  const first = chips.toSorted((a, b) => b.events - a.events).slice(0, most);
  return chips.filter((chip) => first.includes(chip));
}
