import { shown } from '../dossier/problem.ts';
import type { JsonFaults } from '../language/fileProblemWords.en.ts';
import type { Said } from '../language/said.ts';
import { findJsonFault, type JsonFault } from './findJsonFault.ts';

/** What is wrong with a piece of JSON that begins on line `line`, and on which line it is; `at` is the byte where a reader of brackets stopped. */
export function tellFault(
  piece: Uint8Array,
  line: number,
  at: number,
): { readonly line: number; readonly fault: Said<JsonFaults> } {
  const decoder = new TextDecoder();
  const text = decoder.decode(piece);
  const found: JsonFault = findJsonFault(text) ?? {
    at: decoder.decode(piece.subarray(0, at)).length,
    fault: ['cannotStand', shown(decoder.decode(piece.subarray(at, at + 24)))],
  };
  return { line: line + (text.slice(0, found.at).match(/\n/g)?.length ?? 0), fault: found.fault };
}
