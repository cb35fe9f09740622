import { shown } from '../dossier/problem.ts';
import { findJsonFault } from './findJsonFault.ts';

/** What is wrong with a piece of JSON that begins on line `line`, and on which line it is; `at` is the byte where a reader of brackets stopped. */
export function tellFault(
  piece: Uint8Array,
  line: number,
  at: number,
): { readonly line: number; readonly says: string } {
  const decoder = new TextDecoder();
  const text = decoder.decode(piece);
  const fault = findJsonFault(text) ?? {
    at: decoder.decode(piece.subarray(0, at)).length,
    says: `${shown(decoder.decode(piece.subarray(at, at + 24)))} cannot stand here`,
  };
  return { line: line + (text.slice(0, fault.at).match(/\n/g)?.length ?? 0), says: fault.says };
}
