import { at as placeAt } from '../dossier/problem.ts';
import { bytesTold, byteText, canTell, type JsonScanState, linesIn, placeOf } from './jsonScanState.ts';
import { finderOf, seekFrom, seekOverlap } from './seekOn.ts';
import { tellFault } from './tellFault.ts';

/** So many entries of a list are asked for their first key. */
const entriesAsked = 8;
const firstSuspectLength = 65_536;

/** A key, a value or an entry begins here. */
export function beginWalk(
  scan: JsonScanState,
  step: 'inKey' | 'inValue' | 'inEntry',
  fate: 'kept' | 'skipped' = 'kept',
): true {
  scan.begin = scan.at;
  scan.beginLine = scan.line;
  scan.fate = fate;
  scan.suspectLength = firstSuspectLength;
  scan.walk.begin();
  scan.step = step;
  return true;
}

/** On through it; false where more bytes are needed. */
export function walkOn(scan: JsonScanState): boolean {
  const { walk, limits } = scan;
  scan.at = walk.on(scan.bytes, scan.at);
  if (walk.outcome === 'fault' || walk.outcome === 'deeper')
    return canTell(scan) && giveUp(scan, walk.outcome === 'deeper');
  const length = scan.at - scan.begin;
  if (scan.fate === 'kept' && scan.step === 'inEntry' && length > scan.suspectLength) {
    scan.suspectLength = 2 * length;
    if (holdsAnother(scan)) return giveUpForAnother(scan);
  }
  if (scan.fate === 'kept' && length > limits.entryBytes) {
    scan.fate = 'tooLarge';
    scan.sink.report(placeOf(scan), 'tooLong', scan.line, limits.entryBytes);
  }
  return walk.outcome === 'done' && finish(scan);
}

/** Where in what is held of an entry the next one begins, or its list ends: brackets are missing, and by chance the others match. */
function anotherInside(scan: JsonScanState): number | null {
  return finderOf(scan)(byteText(scan.bytes.subarray(scan.begin + 1, scan.at)));
}

export function holdsAnother(scan: JsonScanState): boolean {
  return anotherInside(scan) !== null;
}

function finish(scan: JsonScanState): true {
  const held = scan.bytes.subarray(scan.begin, scan.at);
  const { key, line, step, fate, sink } = scan;
  scan.line += scan.walk.lines;
  scan.lead = null;
  if (step === 'inKey') {
    scan.key = parsedText(held) ?? '';
    scan.step = 'colon';
  } else if (step === 'inValue') {
    scan.step = 'comma';
    if (fate === 'kept') sink.onValue(key, held, line);
  } else if (fate !== 'kept') passEntry(scan);
  else if (held[0] === 0x22) {
    scan.word = parsedText(held) ?? '';
    passEntry(scan);
  } else {
    const { index } = scan;
    if (index < entriesAsked) scan.firstKeys.add(/^\{\s*"(\w+)"/.exec(byteText(held.subarray(0, 256)))?.[1] ?? 'id');
    if (!sink.onEntry({ key, index, bytes: held, line }, () => holdsAnother(scan))) return giveUpForAnother(scan);
    if (!scan.hasGoodEntry) scan.indent = scan.entryIndent;
    scan.hasGoodEntry = true;
    passEntry(scan);
  }
  return true;
}

function passEntry(scan: JsonScanState): void {
  scan.index += 1;
  scan.step = 'entryComma';
}

export function giveUpForAnother(scan: JsonScanState): true {
  const found = scan.begin + 1 + (anotherInside(scan) ?? 0);
  const line = scan.beginLine + linesIn(scan.bytes.subarray(scan.begin, found));
  scan.sink.report(placeAt(scan.key, scan.index), 'entryNotClosed', line);
  return seekBehind(scan);
}

/** What is walked through is broken. */
function giveUp(scan: JsonScanState, isTooDeep: boolean): true {
  const { bytes, begin, at, walk, limits } = scan;
  const here = scan.line + walk.lines;
  const told = tellFault(bytes.subarray(begin, at + bytesTold), scan.beginLine, at - begin);
  if (isTooDeep) scan.sink.report(placeOf(scan), 'tooDeep', here, limits.depth);
  else scan.sink.report(placeOf(scan), 'broken', scan.fate === 'kept' ? told.line : here, told.fault);
  return seekBehind(scan);
}

/** The next entry may have begun before the fault was noticed: it is looked for from the second byte on. */
function seekBehind(scan: JsonScanState): true {
  const isEntry = scan.step === 'inEntry';
  scan.at = scan.begin + 1;
  scan.line = scan.beginLine;
  if (isEntry) scan.index += 1;
  else scan.wholeness = 'broken';
  return seekFrom(scan, isEntry ? 'seekEntry' : 'seekKey');
}

/** Lets go of what need not be held any longer. Of what is not kept the last bytes stay, for `seekBehind`. */
export function letGo(scan: JsonScanState): void {
  const isWalking = scan.step.startsWith('in');
  if (!isWalking) scan.begin = scan.at;
  else if (scan.fate !== 'kept') {
    const until = Math.max(scan.begin, scan.at - seekOverlap);
    scan.beginLine += linesIn(scan.bytes.subarray(scan.begin, until));
    scan.begin = until;
  }
  scan.bytes = scan.bytes.subarray(scan.begin);
  scan.at -= scan.begin;
  scan.begin = 0;
}

function parsedText(bytes: Uint8Array): string | null {
  try {
    return String(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}
