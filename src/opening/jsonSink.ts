import type { Report } from '../dossier/problem.ts';

export type JsonShape = {
  readonly keys: ReadonlySet<string>;
  readonly lists: ReadonlySet<string>;
  /** All keys that an entry of the list may have anywhere inside. */
  keysInside(list: string): ReadonlySet<string>;
};

export type ScannedEntry = {
  readonly key: string;
  readonly index: number;
  readonly bytes: Uint8Array;
  readonly line: number;
};

export type JsonSink = {
  /** A value of the root object that is none of its lists, whole and with its brackets right; `JSON.parse` may still refuse it. */
  onValue(key: string, bytes: Uint8Array, line: number): void;
  onList(key: string): void;
  /**
   * An entry of one of the lists, likewise. False, and without a word, if it is no good and `holdsAnother`: the beginning of the next one.
   * Then a bracket is missing, and what else is wrong with it is not worth telling.
   */
  onEntry(entry: ScannedEntry, holdsAnother: () => boolean): boolean;
  onUnknownKey(key: string): void;
  /** Each problem names its line, counted from 1. */
  report: Report;
  /** What is wrong with the file as a whole. */
  note: Report;
};

/** How a file is as a whole: `broken` outside of its entries, `cut` before its end, or no object at all (`alien`). */
export type Wholeness = 'whole' | 'broken' | 'cut' | 'alien';
