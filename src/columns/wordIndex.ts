import { searchKey } from '../text/searchKey.ts';
import { byteWriter, lengthOfNumber, readNumber, writeNumber } from './byteWriter.ts';
import { firstWhere } from './firstWhere.ts';
import { type TextStore, textAt, textStoreOf } from './textStore.ts';

/**
 * Which rows hold which words, the words as `searchKey` makes them and sorted, so that those with one beginning lie side by side. The rows of
 * word `i` are in `rows` from `starts[i]` to `starts[i + 1]`, each as its distance from the one before, the first from row -1 (writeNumber).
 */
export type WordIndex = {
  readonly words: TextStore;
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly rows: Uint8Array<ArrayBuffer>;
};

/** Writes 1 to `marks` for every row with a word that begins so. `beginning` is a word of a search key, or the beginning of one. */
export function markRowsWith({ words, starts, rows }: WordIndex, beginning: string, marks: Uint8Array): void {
  const first = firstWhere(starts.length - 1, (word) => textAt(words, word) >= beginning);
  const end = firstWhere(starts.length - 1, (word) => textAt(words, word).slice(0, beginning.length) > beginning);
  const reader = { bytes: rows, at: starts[first] ?? 0 };
  for (let word = first; word < end; word += 1) {
    const rowsEnd = starts[word + 1] ?? 0;
    for (let row = -1; reader.at < rowsEnd; ) {
      row += readNumber(reader);
      marks[row] = 1;
    }
  }
}

/** Collects the words of event after event; `finish` is given the order of the rows: which event, by when it came, each row is. */
export function wordIndexBuilder() {
  const ids = new Map<string, number>();
  // Folding costs more than all else; texts repeat their words, and a key is made word by word
  const folded = new Map<string, readonly number[]>();
  const lastEvent: number[] = [];
  const written = byteWriter();
  const starts: number[] = [];

  const idOf = (word: string) => {
    const known = ids.get(word) ?? ids.size;
    ids.set(word, known);
    return known;
  };
  const fold = (typed: string) => {
    const words = wordsOf(searchKey(typed)).map(idOf);
    folded.set(typed, words);
    return words;
  };

  return {
    add(texts: readonly string[]): void {
      const event = starts.length;
      starts.push(written.length);
      for (const text of texts) {
        for (const typed of text.split(/[ \n\r\t]+/)) {
          for (const id of folded.get(typed) ?? fold(typed)) {
            if (lastEvent[id] === event) continue;
            lastEvent[id] = event;
            writeNumber(written, id);
          }
        }
      }
    },

    finish(order: Uint32Array): WordIndex {
      const eachWord = (each: (id: number, row: number) => void) =>
        order.forEach((event, row) => {
          const reader = { bytes: written.bytes, at: starts[event] ?? 0 };
          for (const end = starts[event + 1] ?? written.length; reader.at < end; ) each(readNumber(reader), row);
        });
      const sorted = [...ids.keys()].sort();
      const lengths = new Uint32Array(sorted.length);
      const lastRow = new Int32Array(sorted.length).fill(-1);
      eachWord((id, row) => {
        lengths[id] = (lengths[id] ?? 0) + lengthOfNumber(row - (lastRow[id] ?? -1));
        lastRow[id] = row;
      });

      const bounds = new Uint32Array(sorted.length + 1);
      const at = new Uint32Array(sorted.length);
      for (const [index, word] of sorted.entries()) {
        const id = ids.get(word) ?? 0;
        at[id] = bounds[index] ?? 0;
        bounds[index + 1] = (bounds[index] ?? 0) + (lengths[id] ?? 0);
      }
      const into = { bytes: new Uint8Array(bounds[sorted.length] ?? 0), length: 0 };
      lastRow.fill(-1);
      eachWord((id, row) => {
        into.length = at[id] ?? 0;
        writeNumber(into, row - (lastRow[id] ?? -1));
        at[id] = into.length;
        lastRow[id] = row;
      });
      return { words: textStoreOf(sorted), starts: bounds, rows: into.bytes };
    },
  };
}

/** The words of a search key; none of an empty one. */
export function wordsOf(key: string): readonly string[] {
  return key === '' ? [] : key.split(' ');
}
