import { searchKey } from '../text/searchKey.ts';
import type { EventColumns, Lists } from './eventColumns.ts';
import type { EventTexts } from './eventTexts.ts';
import { markRowsWith, wordsOf } from './wordIndex.ts';

/**
 * For each row 1 if it has every typed word, as the beginning of a word of its texts, of its place's names or of those who are present, else 0:
 * the answer of `wordMatcher`. `null`: nothing is asked for. Throws a `RangeError` where something is, and there are no texts.
 */
export function rowsWithWords(columns: EventColumns, texts: EventTexts | null, words: string): Uint8Array | null {
  const beginnings = [...new Set(wordsOf(searchKey(words)))];
  if (beginnings.length === 0) return null;
  if (texts === null) throw new RangeError(`Rows are searched for “${words}” without their texts.`);
  return beginnings
    .map((beginning) => rowsWithWord(columns, texts, beginning))
    .reduce((all, some) => all.map((has, row) => has & (some[row] ?? 0)));
}

function rowsWithWord({ count, present, place }: EventColumns, texts: EventTexts, beginning: string): Uint8Array {
  const has = new Uint8Array(count);
  const matching = (keys: readonly string[]) =>
    Uint8Array.from(keys, (key) => Number(` ${key}`.includes(` ${beginning}`)));
  markRowsWith(texts.words, beginning, has);
  markListing(present, matching(texts.participantKeys), has);
  markValued(place, Uint8Array.of(0, ...matching(texts.placeKeys)), has);
  return has;
}

function markListing({ starts, values }: Lists, wanted: Uint8Array, marks: Uint8Array): void {
  if (!wanted.includes(1)) return;
  let at = 0;
  for (let row = 0; row < marks.length; row += 1)
    for (const end = starts[row + 1] ?? 0; at < end; at += 1) if (wanted[values[at] ?? 0] === 1) marks[row] = 1;
}

function markValued(column: Uint32Array, wanted: Uint8Array, marks: Uint8Array): void {
  if (!wanted.includes(1)) return;
  for (let row = 0; row < marks.length; row += 1) if (wanted[column[row] ?? 0] === 1) marks[row] = 1;
}
