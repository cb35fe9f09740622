import { shown } from '../dossier/problem.ts';
import type { WantedInJson } from '../language/fileProblemWords.en.ts';
import type { SaidProblem } from '../language/problemWords.en.ts';
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
      if (mark === '}') return pass(scan, 'behind', scan.step === 'key' ? ['commaBeforeBrace', scan.line] : null);
      return mark === '{' && scan.list !== null ? reopen(scan, scan.list) : sayFault(scan, 'key');
    case 'colon':
      return mark === ':' ? pass(scan, 'value') : sayFault(scan, 'colon');
    case 'value':
      return takeValue(scan, mark);
    case 'comma':
      if (mark === ',') return pass(scan, 'key');
      if (mark === '}') return pass(scan, 'behind');
      if (mark === '"') return stay(scan, 'key', ['commaBeforeKey', scan.line]);
      if (mark === ']') return pass(scan, 'comma', ['bracketTooMany', scan.line]);
      return mark === '{' && scan.list !== null ? reopen(scan, scan.list) : sayFault(scan, 'commaOrBrace');
    case 'entryOrEnd':
    case 'entry':
      if (mark === ']') return endList(scan, scan.step === 'entry' ? ['commaBeforeBracket', scan.line] : null);
      if (mark === ',') return pass(scan, 'entry', ['commaTooMany', scan.line]);
      if (mark === '}' || mark === ':') return sayFault(scan, 'entryOrEnd');
      scan.entryIndent = scan.lead;
      return beginWalk(scan, 'inEntry');
    case 'entryComma':
      if (scan.word !== null) return takeWord(scan, scan.word, mark);
      if (mark === ',') return pass(scan, 'entry');
      if (mark === ']') return endList(scan, null);
      if (mark === '{') return stay(scan, 'entry', ['commaBeforeEntry', scan.line]);
      return sayFault(scan, 'commaOrBracket');
    case 'behind':
      return takeWhatIsBehind(scan, mark);
    default:
      throw new Error(`Nothing is taken while ${scan.step}.`);
  }
}

function pass(scan: JsonScanState, next: ScanStep, problem: SaidProblem | null = null): true {
  stay(scan, next, problem);
  scan.at += 1;
  scan.lead = null;
  return true;
}

/** On to the next step, which takes the same mark. */
function stay(scan: JsonScanState, next: ScanStep, problem: SaidProblem | null): true {
  if (problem !== null) scan.sink.report(isInList(scan) ? scan.key : 'dossier', ...problem);
  scan.step = next;
  return true;
}

function refuse(scan: JsonScanState, mark: string): boolean {
  if (!canTell(scan)) return false;
  if (mark === '[') scan.sink.note('dossier', 'isList');
  else scan.sink.note('dossier', 'noJson', shown(wordsAt(scan)));
  scan.wholeness = 'alien';
  scan.step = 'nothing';
  return true;
}

function takeValue(scan: JsonScanState, mark: string): boolean {
  const { key, keysSeen, shape, sink } = scan;
  const isSecond = keysSeen.has(key);
  const isKnown = shape.keys.has(key);
  keysSeen.add(key);
  if (isSecond) sink.report('dossier', 'keyTwice', scan.line, shown(key));
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

function endList(scan: JsonScanState, problem: SaidProblem | null): boolean {
  const { indent, keyIndent, lead, bytes, at, hasEnded } = scan;
  // As far in as its entries, or further: it stands in the place of an entry's {, or ends a list inside of an entry that has lost its beginning,
  // unless what follows says otherwise.
  if (indent !== null && indent !== '' && lead !== null && lead.length >= indent.length) {
    const rest = byteText(bytes.subarray(at, at + seekOverlap));
    const isLast = /^\]\s*\}?\s*$/.test(rest);
    if (isLast && !hasEnded) return false;
    const isBeforeKey = new RegExp(String.raw`^\]\s*,(?:[ \t]*|\s*\n${keyIndent ?? ''})"`).test(rest);
    if (!isLast && !isBeforeKey && finderOf(scan)(rest) !== 0) return sayFault(scan, 'entry');
  }
  scan.list = scan.key;
  return pass(scan, 'comma', problem);
}

function reopen(scan: JsonScanState, list: string): true {
  scan.key = list;
  return stay(scan, 'entry', ['listGoesOn', scan.line, shown(list)]);
}

function takeWord(scan: JsonScanState, word: string, mark: string): boolean {
  const { key, index, line, shape, sink } = scan;
  scan.word = null;
  if (mark === ':' && shape.keys.has(word) && !shape.keysInside(key).has(word)) {
    sink.report(key, 'listNotClosed', line, shown(word));
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
  scan.sink.report('dossier', 'behindEnd', scan.line);
  scan.wholeness = 'broken';
  scan.step = 'nothing';
  return true;
}

/** Something else than `wanted` stands here. */
function sayFault(scan: JsonScanState, wanted: WantedInJson): boolean {
  if (!canTell(scan)) return false;
  const inList = isInList(scan);
  scan.sink.report(inList ? scan.key : 'dossier', 'brokenLine', scan.line, wanted, shown(wordsAt(scan)));
  if (!inList) scan.wholeness = 'broken';
  return seekFrom(scan, inList ? 'seekEntry' : 'seekKey');
}
