import { shown } from '../dossier/problem.ts';
import { byteText, canTell, isInList, type JsonScanState, type ScanStep, wordsAt } from './jsonScanState.ts';
import { finderOf, seekFrom, seekOverlap } from './seekOn.ts';
import { beginWalk } from './walkOn.ts';

/** Takes what stands between keys, values and entries: the mark at `at`, which is no white space. False where more bytes are needed. */
export function takeMark(scan: JsonScanState, mark: string): boolean {
  switch (scan.step) {
    case 'object':
      return mark === '{' ? pass(scan, 'keyOrEnd') : refuse(scan, mark);
    case 'keyOrEnd':
    case 'key':
      if (mark === '"') {
        scan.keyIndent = scan.lead;
        return beginWalk(scan, 'inKey');
      }
      if (mark === '}')
        return pass(scan, 'behind', scan.step === 'key' ? 'A comma too many stands before the }.' : null);
      return mark === '{' && scan.list !== null ? reopen(scan, scan.list) : sayFault(scan, 'a key in quotation marks');
    case 'colon':
      return mark === ':' ? pass(scan, 'value') : sayFault(scan, 'a colon');
    case 'value':
      return takeValue(scan, mark);
    case 'comma':
      if (mark === ',') return pass(scan, 'key');
      if (mark === '}') return pass(scan, 'behind');
      if (mark === '"') return stay(scan, 'key', 'A comma is missing before this line or on it. Add it.');
      if (mark === ']') return pass(scan, 'comma', 'A ] too many stands here. Remove it.');
      return mark === '{' && scan.list !== null ? reopen(scan, scan.list) : sayFault(scan, 'a comma or }');
    case 'entryOrEnd':
    case 'entry':
      if (mark === ']') return endList(scan, scan.step === 'entry' ? 'A comma too many stands before the ].' : null);
      if (mark === ',') return pass(scan, 'entry', 'A comma too many stands here. Remove it.');
      if (mark === '}' || mark === ':') return sayFault(scan, 'an entry or ]');
      scan.entryIndent = scan.lead;
      return beginWalk(scan, 'inEntry');
    case 'entryComma':
      if (scan.word !== null) return takeWord(scan, scan.word, mark);
      if (mark === ',') return pass(scan, 'entry');
      if (mark === ']') return endList(scan, null);
      if (mark === '{') return stay(scan, 'entry', 'A comma is missing before this entry. Add it.');
      return sayFault(scan, 'a comma or ]');
    case 'behind':
      return takeWhatIsBehind(scan, mark);
    default:
      throw new Error(`Nothing is taken while ${scan.step}.`);
  }
}

function pass(scan: JsonScanState, next: ScanStep, problem: string | null = null): true {
  stay(scan, next, problem);
  scan.at += 1;
  scan.lead = null;
  return true;
}

/** On to the next step, which takes the same mark. */
function stay(scan: JsonScanState, next: ScanStep, problem: string | null): true {
  if (problem !== null) scan.sink.report(isInList(scan) ? scan.key : 'dossier', `Line ${scan.line}: ${problem}`);
  scan.step = next;
  return true;
}

function refuse(scan: JsonScanState, mark: string): boolean {
  if (!canTell(scan)) return false;
  const remedy = 'A dossier is one JSON object, { … }';
  scan.sink.note(
    'dossier',
    mark === '['
      ? `This is a list. ${remedy}, with its events in the list "events".`
      : `This is no JSON: it begins with ${shown(wordsAt(scan))}. ${remedy}; the name of a table ends in .csv.`,
  );
  scan.wholeness = 'alien';
  scan.step = 'nothing';
  return true;
}

function takeValue(scan: JsonScanState, mark: string): boolean {
  const { key, keysSeen, shape, sink } = scan;
  const isSecond = keysSeen.has(key);
  const isKnown = shape.keys.has(key);
  keysSeen.add(key);
  if (isSecond)
    sink.report(
      'dossier',
      `Line ${scan.line}: the key ${shown(key)} stands here a second time and was not read. Keep one.`,
    );
  else if (!isKnown) sink.onUnknownKey(key);
  if (isSecond || !isKnown) return beginWalk(scan, 'inValue', 'skipped');
  if (mark !== '[' || !shape.lists.has(key)) return beginWalk(scan, 'inValue');
  scan.index = 0;
  scan.firstKeys = new Set(['id']);
  // Until an entry is good, and shows it: twice as much as their list's key, as programs write it.
  scan.indent = scan.keyIndent === null || scan.keyIndent === '' ? null : scan.keyIndent + scan.keyIndent;
  scan.hasGoodEntry = false;
  sink.onList(key);
  return pass(scan, 'entryOrEnd');
}

function endList(scan: JsonScanState, problem: string | null): boolean {
  const { indent, keyIndent, lead, bytes, at, hasEnded } = scan;
  // Further in than its entries: it ends a list inside of an entry that has lost its beginning, unless what follows says otherwise.
  if (indent !== null && indent !== '' && lead !== null && lead.length > indent.length) {
    const rest = byteText(bytes.subarray(at, at + seekOverlap));
    const isLast = /^\]\s*\}?\s*$/.test(rest);
    if (isLast && !hasEnded) return false;
    const isBeforeKey = new RegExp(String.raw`^\]\s*,(?:[ \t]*|\s*\n${keyIndent ?? ''})"`).test(rest);
    if (!isLast && !isBeforeKey && finderOf(scan)(rest) !== 0) return sayFault(scan, 'an entry');
  }
  scan.list = scan.key;
  return pass(scan, 'comma', problem);
}

function reopen(scan: JsonScanState, list: string): true {
  scan.key = list;
  return stay(
    scan,
    'entry',
    `the list ${shown(list)} was closed before and goes on here. Remove the ] that is too many.`,
  );
}

function takeWord(scan: JsonScanState, word: string, mark: string): boolean {
  const { key, index, line, shape, sink } = scan;
  scan.word = null;
  if (mark === ':' && shape.keys.has(word) && !shape.keysInside(key).has(word)) {
    sink.report(key, `Line ${line}: the ] of this list is missing before ${shown(word)}. Add it.`);
    scan.key = word;
    return pass(scan, 'value');
  }
  const bytes = new TextEncoder().encode(JSON.stringify(word));
  sink.onEntry({ key, index: index - 1, bytes, line }, () => false);
  return true;
}

function takeWhatIsBehind(scan: JsonScanState, mark: string): true {
  // A comma: the } belonged to an entry that has lost its beginning.
  if (mark === ',' && scan.list !== null) {
    scan.key = scan.list;
    return seekFrom(scan, 'seekEntry');
  }
  scan.sink.report('dossier', `Line ${scan.line}: something stands behind the last } and was not read. Remove it.`);
  scan.wholeness = 'broken';
  scan.step = 'nothing';
  return true;
}

/** Something else than `wanted` stands here. */
function sayFault(scan: JsonScanState, wanted: string): boolean {
  if (!canTell(scan)) return false;
  const inList = isInList(scan);
  scan.sink.report(
    inList ? scan.key : 'dossier',
    `Line ${scan.line}: ${wanted} should stand before ${shown(wordsAt(scan))}. Fix this line.`,
  );
  if (!inList) scan.wholeness = 'broken';
  return seekFrom(scan, inList ? 'seekEntry' : 'seekKey');
}
