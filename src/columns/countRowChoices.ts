import type { ChoiceCounts } from '../dossier/countChoices.ts';
import { type ChoiceGroup, type ChoiceOf, type Filter, listOf } from '../dossier/filter.ts';
import { attestations, statuses } from '../dossier/newsEvent.ts';
import type { EventColumns, Lists } from './eventColumns.ts';
import type { EventTexts } from './eventTexts.ts';
import { bitOf, type RowRefusals, rowRefusals } from './rowRefusals.ts';

/** The counts that `countChoices` gives, by the same rule: one choice more narrows what is shown, or lets in what only its group turns away. */
export function countRowChoices(
  columns: EventColumns,
  texts: EventTexts | null,
  filter: Filter,
  refusals: RowRefusals = rowRefusals(columns, texts, filter),
): ChoiceCounts {
  const narrows = (group: ChoiceGroup) => filter[group].length === 0 || (group === 'with' && filter.match === 'all');
  /** What the refusals of a row are, exactly, if it is counted for a group. */
  const counted = (group: ChoiceGroup) => (narrows(group) ? 0 : bitOf(group));
  const shown = countShown(refusals);

  const mapOf = <Group extends ChoiceGroup>(
    group: Group,
    choices: readonly (ChoiceOf[Group] | null)[],
    counts: Uint32Array,
  ): ReadonlyMap<ChoiceOf[Group], number> => {
    const chosen = new Set(listOf(filter, group));
    const kept = narrows(group) ? 0 : shown;
    return new Map(
      choices.flatMap((choice, at) =>
        choice === null ? [] : [[choice, chosen.has(choice) ? shown : kept + (counts[at] ?? 0)]],
      ),
    );
  };
  const ofList = (group: ChoiceGroup, lists: Lists, length: number) =>
    tallyLists(lists, refusals, counted(group), length);
  const ofValue = (group: ChoiceGroup, column: Uint8Array | Uint32Array, length: number) =>
    tallyValues(column, refusals, counted(group), length);

  const { participants, parties, places } = columns;
  return {
    with: mapOf('with', participants.map(idIfNamed), ofList('with', columns.present, participants.length)),
    party: mapOf('party', parties, ofList('party', columns.sides, parties.length)),
    place: mapOf('place', places.map(idIfNamed), ofValue('place', columns.place, places.length + 1).subarray(1)),
    status: mapOf('status', statuses, ofValue('status', columns.status, statuses.length)),
    reports: mapOf(
      'reports',
      attestations,
      withEachBit(ofValue('reports', columns.attestation, 1 << attestations.length)),
    ),
  };
}

function countShown(refusals: RowRefusals): number {
  let shown = 0;
  for (let row = 0; row < refusals.length; row += 1) if (refusals[row] === 0) shown += 1;
  return shown;
}

function idIfNamed<T>({ id, named }: { readonly id: T; readonly named: boolean }): T | null {
  return named ? id : null;
}

/** How many rows with exactly these refusals have each value from 0 to below `length`. */
function tallyValues(column: Uint8Array | Uint32Array, refusals: RowRefusals, counted: number, length: number) {
  const counts = new Uint32Array(length);
  for (let row = 0; row < refusals.length; row += 1) {
    if (refusals[row] !== counted) continue;
    const value = column[row] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

/** The same where a row has several values. */
function tallyLists({ starts, values }: Lists, refusals: RowRefusals, counted: number, length: number): Uint32Array {
  const counts = new Uint32Array(length);
  for (let row = 0; row < refusals.length; row += 1) {
    if (refusals[row] !== counted) continue;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const value = values[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

/** From how many rows have each set of marks to how many have each mark. */
function withEachBit(sets: Uint32Array): Uint32Array {
  return Uint32Array.from(attestations, (_, bit) =>
    sets.reduce((sum, count, set) => sum + (set & (1 << bit) ? count : 0), 0),
  );
}
