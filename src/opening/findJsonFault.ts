import { shown } from '../dossier/problem.ts';
import type { JsonFaults, WantedInJson } from '../language/fileProblemWords.en.ts';
import type { Said } from '../language/said.ts';

/** What is wrong with a piece of JSON. `at` is the UTF-16 index of the fault, which says what stands there and what should. */
export type JsonFault = { readonly at: number; readonly fault: Said<JsonFaults> };

/**
 * The first fault of a JSON value by the letter of the grammar, slowly and to be told in words; `null` if there is none. For pieces that are known to
 * be broken: engines tell their faults in words of their own. What the piece is cut off before its end is no fault.
 */
export function findJsonFault(text: string): JsonFault | null {
  const stack: ('{' | '[')[] = [];
  let wants: 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'comma' = 'value';
  let at = 0;
  for (;;) {
    at += lengthOf(/[ \t\r\n]*/y, text, at);
    if (at === text.length) return null;
    const mark = text.charAt(at);
    const top = stack.at(-1);
    const isEnd = mark === (top === '{' ? '}' : ']') && top !== undefined;
    if (isEnd && (wants === 'comma' || wants === 'keyOrEnd' || wants === 'valueOrEnd')) {
      stack.pop();
      at += 1;
      if (stack.length === 0) return null;
      wants = 'comma';
    } else if (wants === 'comma') {
      if (mark !== ',') return wanted(top === '{' ? 'commaOrBrace' : 'commaOrBracket', text, at);
      at += 1;
      wants = top === '{' ? 'key' : 'value';
    } else if (wants === 'colon') {
      if (mark !== ':') return wanted(wants, text, at);
      at += 1;
      wants = 'value';
    } else if (wants === 'key' || wants === 'keyOrEnd') {
      if (mark !== '"') return wanted(wants, text, at);
      const end = readString(text, at);
      if (typeof end !== 'number') return end;
      at = end;
      wants = 'colon';
    } else if (mark === '{' || mark === '[') {
      stack.push(mark);
      at += 1;
      wants = mark === '{' ? 'keyOrEnd' : 'valueOrEnd';
    } else {
      const end = mark === '"' ? readString(text, at) : readScalar(text, at, wants);
      if (typeof end !== 'number') return end;
      at = end;
      if (stack.length === 0) return null;
      wants = 'comma';
    }
  }
}

const scalar = /[A-Za-z0-9+\-.]+/y;
const goodScalar = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The string that begins at `at`: where it ends, behind its closing mark or at the end of the text, or what is wrong with it. */
function readString(text: string, at: number): number | JsonFault {
  let end = at + 1;
  while (end < text.length) {
    const mark = text.charAt(end);
    if (mark === '"') return end + 1;
    if (mark === '\n' || mark === '\r') return { at, fault: ['textNotClosed', excerpt(text, at)] };
    if (mark < ' ') return { at: end, fault: ['control'] };
    const length = mark === '\\' ? lengthOf(escape, text, end) : 1;
    if (length === 0 && text.length - end >= 6)
      return { at: end, fault: ['noEscape', shown(text.slice(end, end + 6))] };
    end += Math.max(length, 1);
  }
  return end;
}

function readScalar(text: string, at: number, wants: WantedInJson): number | JsonFault {
  const end = at + lengthOf(scalar, text, at);
  if (end === at) return wanted(wants, text, at);
  const word = text.slice(at, end);
  if (goodScalar.test(word) || end === text.length) return end;
  return { at, fault: ['noValue', shown(word)] };
}

function wanted(what: WantedInJson, text: string, at: number): JsonFault {
  return { at, fault: ['wanted', what, excerpt(text, at)] };
}

function excerpt(text: string, at: number): string {
  const words = text.slice(at, at + 24).replace(/\s+/g, ' ');
  return shown(words.trim());
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
