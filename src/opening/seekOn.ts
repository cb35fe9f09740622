import { byteText, type Finder, type JsonScanState, linesIn } from './jsonScanState.ts';
import { resumeAtKey, resumeFinder } from './resumeFinder.ts';

/** How many bytes are looked through at once for where to go on, and how many of them again, since what is looked for may be cut in two. */
const seekWindow = 65_536;
export const seekOverlap = 2_048;

/** Something is broken: from `at` on it is looked for where reading goes on. */
export function seekFrom(scan: JsonScanState, next: 'seekEntry' | 'seekKey'): true {
  scan.seek = next === 'seekEntry' ? finderOf(scan) : resumeAtKey(scan.shape.keys);
  scan.step = next;
  return true;
}

/** Finds the next entry of the list that is being read, or its end. */
export function finderOf(scan: JsonScanState): Finder {
  const { shape, key, indent, keyIndent, firstKeys } = scan;
  const knows = [key, indent, keyIndent, ...firstKeys].join();
  if (scan.finder.knows !== knows) {
    const inside = shape.keysInside(key);
    const keysBehind = [...shape.keys].filter((it) => !inside.has(it));
    scan.finder = { knows, find: resumeFinder({ indent, keyIndent: keyIndent ?? '', firstKeys, keysBehind }) };
  }
  return scan.finder.find;
}

/** One step onwards; false where more bytes are needed. */
export function seekOn(scan: JsonScanState): boolean {
  const { bytes, at, hasEnded } = scan;
  const text = byteText(bytes.subarray(at, at + seekWindow));
  const found = scan.seek(text);
  const isLast = at + text.length >= bytes.length;
  // At the very end it is still to be told whether the file ended well.
  const passed = found ?? (isLast && hasEnded ? 0 : Math.max(0, text.length - seekOverlap));
  scan.line += linesIn(bytes.subarray(at, at + passed));
  scan.at += passed;
  if (found === null) return !isLast;
  scan.lead = scan.indent;
  scan.step = scan.step === 'seekEntry' ? 'entryOrEnd' : 'key';
  return true;
}

/** Whether the file ends as a whole one does, though something broken stands just before. */
export function seeksAtGoodEnd({ step, bytes, at }: JsonScanState): boolean {
  if (step !== 'seekEntry' && step !== 'seekKey') return false;
  const rest = byteText(bytes.subarray(at));
  return step === 'seekEntry' ? /(?:^|\])\s*\}\s*$/.test(rest) : /\}\s*$/.test(rest);
}
