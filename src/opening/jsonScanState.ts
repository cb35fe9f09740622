import { at as placeAt } from '../dossier/problem.ts';
import type { JsonShape, JsonSink, Wholeness } from './jsonSink.ts';
import { type JsonWalk, jsonWalk } from './jsonWalk.ts';
import type { OpeningLimits } from './openingLimits.ts';

/** What is being read, or what should come next; `seek…`: something was broken, and the place to go on is looked for. */
export type ScanStep =
  | 'object'
  | 'keyOrEnd'
  | 'key'
  | 'inKey'
  | 'colon'
  | 'value'
  | 'inValue'
  | 'comma'
  | 'entryOrEnd'
  | 'entry'
  | 'inEntry'
  | 'entryComma'
  | 'seekEntry'
  | 'seekKey'
  | 'behind'
  | 'nothing';

export type ScanLimits = Pick<OpeningLimits, 'depth' | 'entryBytes'>;

/** Finds where to go on in a text of one character a byte. */
export type Finder = (text: string) => number | null;

/** Where the scan of one file stands; `scanJson.ts` and the files it names move it onwards. */
export type JsonScanState = {
  readonly shape: JsonShape;
  readonly limits: ScanLimits;
  readonly sink: JsonSink;
  readonly walk: JsonWalk;
  step: ScanStep;
  wholeness: Wholeness;
  hasEnded: boolean;
  /** What is held of the file, to the end of the last chunk. */
  bytes: Uint8Array;
  at: number;
  /** Of `at`, counted from 1; while something is walked through, of its beginning. */
  line: number;
  /** Of what is walked through, or of what is held of it. */
  begin: number;
  beginLine: number;
  fate: 'kept' | 'skipped' | 'tooLarge';
  /** When an entry is as long as this, it is looked for the next one inside of it. */
  suspectLength: number;
  readonly keysSeen: Set<string>;
  key: string;
  /** The list that was read last, if one was. */
  list: string | null;
  index: number;
  /** An entry that is a text: perhaps the next key, if the list's `]` is missing. */
  word: string | null;
  firstKeys: Set<string>;
  /** The white space on this line so far, if nothing else is on it; and the same where the list's key and the last entry began. */
  lead: string | null;
  keyIndent: string | null;
  entryIndent: string | null;
  /** The white space that entries of the list begin with, as its first good one does. */
  indent: string | null;
  hasGoodEntry: boolean;
  finder: { readonly knows: string; readonly find: Finder };
  seek: Finder;
};

export function jsonScanState(shape: JsonShape, limits: ScanLimits, sink: JsonSink): JsonScanState {
  return {
    shape,
    limits,
    sink,
    walk: jsonWalk(limits.depth),
    step: 'object',
    wholeness: 'whole',
    hasEnded: false,
    bytes: new Uint8Array(),
    at: 0,
    line: 1,
    begin: 0,
    beginLine: 1,
    fate: 'kept',
    suspectLength: 0,
    keysSeen: new Set(),
    key: '',
    list: null,
    index: 0,
    word: null,
    firstKeys: new Set(),
    lead: '',
    keyIndent: null,
    entryIndent: null,
    hasGoodEntry: false,
    indent: null,
    finder: { knows: '', find: () => null },
    seek: () => null,
  };
}

export function isInList({ step }: JsonScanState): boolean {
  return step === 'entry' || step === 'entryOrEnd' || step === 'entryComma' || step === 'seekEntry';
}

/** Where in the file something is wrong: `events[3]`, `events`, `title`, `dossier`. */
export function placeOf(scan: JsonScanState): string {
  if (scan.step === 'inEntry') return placeAt(scan.key, scan.index);
  if (scan.step === 'inValue' && scan.shape.keys.has(scan.key)) return scan.key;
  return isInList(scan) ? scan.key : 'dossier';
}

/** What a fault is told with must not depend on where chunks end: so much behind it is waited for. */
export const bytesTold = 96;

export function canTell({ hasEnded, bytes, at }: JsonScanState): boolean {
  return hasEnded || bytes.length - at >= bytesTold;
}

/** A few words of what stands at `at`. */
export function wordsAt({ bytes, at }: JsonScanState): string {
  const text = new TextDecoder().decode(bytes.subarray(at, at + bytesTold));
  return text.replace(/\s+/g, ' ').slice(0, 24).trim();
}

const everyByte = new TextDecoder('latin1');
/** One character a byte. */
export function byteText(bytes: Uint8Array): string {
  return everyByte.decode(bytes);
}

export function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (const byte of bytes) if (byte === 0x0a) lines += 1;
  return lines;
}
