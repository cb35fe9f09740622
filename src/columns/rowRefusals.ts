import { type ChoiceGroup, choiceGroups, type Filter } from '../dossier/filter.ts';
import { attestations, statuses } from '../dossier/newsEvent.ts';
import type { EventColumns, Lists } from './eventColumns.ts';
import type { EventTexts } from './eventTexts.ts';
import { rowsWithWords } from './rowsWithWords.ts';

/** For each row a bit for each part of the filter that turns it away: bit `i` for `choiceGroups[i]`, the next one for the words. 0: it is shown. */
export type RowRefusals = Uint8Array;

export function bitOf(part: ChoiceGroup | 'words'): number {
  return 1 << (part === 'words' ? choiceGroups.length : choiceGroups.indexOf(part));
}

/**
 * By the rules of `refusals` (eventOffer.ts), for all rows, in one pass over each column that the filter asks for. Only words need the texts:
 * throws a `RangeError` where the filter has some and the texts are `null`.
 */
export function rowRefusals(columns: EventColumns, texts: EventTexts | null, filter: Filter): RowRefusals {
  const refusals = new Uint8Array(columns.count);
  const { participants, parties, places } = columns;
  if (filter.with.length > 0) {
    const needed = filter.match === 'all' ? new Set(filter.with).size : 1;
    const wanted = chosen(
      participants.map(({ id }) => id),
      filter.with,
    );
    refuseByList(refusals, bitOf('with'), columns.present, wanted, needed);
  }
  if (filter.party.length > 0) {
    refuseByList(refusals, bitOf('party'), columns.sides, chosen(parties, filter.party), 1);
  }
  if (filter.place.length > 0) {
    const wanted = chosen(
      places.map(({ id }) => id),
      filter.place,
    );
    refuseByValue(refusals, bitOf('place'), columns.place, Uint8Array.of(0, ...wanted));
  }
  if (filter.status.length > 0) {
    refuseByValue(refusals, bitOf('status'), columns.status, chosen(statuses, filter.status));
  }
  if (filter.reports.length > 0) {
    const wanted = chosen(attestations, filter.reports).reduce((bits, one, at) => bits | (one << at), 0);
    const passing = Uint8Array.from({ length: 1 << attestations.length }, (_, bits) => Number((bits & wanted) !== 0));
    refuseByValue(refusals, bitOf('reports'), columns.attestation, passing);
  }
  const hasWords = rowsWithWords(columns, texts, filter.words);
  if (hasWords !== null) refuseByValue(refusals, bitOf('words'), hasWords, Uint8Array.of(0, 1));
  return refusals;
}

/** For each of all whether it is chosen: 1 or 0. */
function chosen<T>(all: readonly T[], choices: readonly T[]): Uint8Array {
  const set = new Set(choices);
  return Uint8Array.from(all, (one) => Number(set.has(one)));
}

/** `passing` has a 1 for each value of the column that passes. */
function refuseByValue(
  refusals: RowRefusals,
  bit: number,
  column: Uint8Array | Uint32Array,
  passing: Uint8Array,
): void {
  for (let row = 0; row < column.length; row += 1)
    if (passing[column[row] ?? 0] === 0) refusals[row] = (refusals[row] ?? 0) | bit;
}

function refuseByList(
  refusals: RowRefusals,
  bit: number,
  { starts, values }: Lists,
  wanted: Uint8Array,
  needed: number,
): void {
  let at = 0;
  for (let row = 0; row < refusals.length; row += 1) {
    let count = 0;
    for (const end = starts[row + 1] ?? 0; at < end; at += 1) count += wanted[values[at] ?? 0] ?? 0;
    if (count < needed) refusals[row] = (refusals[row] ?? 0) | bit;
  }
}
