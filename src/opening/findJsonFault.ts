import { shown } from '../dossier/problem.ts';

/** What is wrong with a piece of JSON. `at` is the UTF-16 index of the fault, `says` what stands there and what should. */
export type JsonFault = { readonly at: number; readonly says: string };

/**
 * The first fault of a JSON value by the letter of the grammar, slowly and with words; `null` if there is none. For pieces that are known to
 * be broken: engines tell their faults in words of their own. What the piece is cut off before its end is no fault.
 */
export function findJsonFault(text: string): JsonFault | null {
  const stack: ('{' | '[')[] = [];
  let wants: keyof typeof wanted = 'value';
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
      if (mark !== ',') return { at, says: told(wantedAfterValue(top), text, at) };
      at += 1;
      wants = top === '{' ? 'key' : 'value';
    } else if (wants === 'colon') {
      if (mark !== ':') return { at, says: told(wanted.colon, text, at) };
      at += 1;
      wants = 'value';
    } else if (wants === 'key' || wants === 'keyOrEnd') {
      if (mark !== '"') return { at, says: told(wanted[wants], text, at) };
      const end = readString(text, at);
      if (typeof end !== 'number') return end;
      at = end;
      wants = 'colon';
    } else if (mark === '{' || mark === '[') {
      stack.push(mark);
      at += 1;
      wants = mark === '{' ? 'keyOrEnd' : 'valueOrEnd';
    } else {
      const end = mark === '"' ? readString(text, at) : readScalar(text, at, wanted[wants]);
      if (typeof end !== 'number') return end;
      at = end;
      if (stack.length === 0) return null;
      wants = 'comma';
    }
  }
}

const wanted = {
  value: 'a value',
  valueOrEnd: 'a value or ]',
  key: 'a key in quotation marks',
  keyOrEnd: 'a key in quotation marks or }',
  colon: 'a colon',
  comma: 'a comma',
} as const;

function wantedAfterValue(top: '{' | '[' | undefined): string {
  return top === '{' ? 'a comma or }' : 'a comma or ]';
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
    if (mark === '\n' || mark === '\r')
      return { at, says: `the text that begins with ${excerpt(text, at)} is not closed on its line` };
    if (mark < ' ')
      return {
        at: end,
        says: 'a control character stands in a text; write it as an escape, such as \\t, or remove it',
      };
    const length = mark === '\\' ? lengthOf(escape, text, end) : 1;
    if (length === 0 && text.length - end >= 6)
      return { at: end, says: `${shown(text.slice(end, end + 6))} is no escape; a backslash itself is written twice` };
    end += Math.max(length, 1);
  }
  return end;
}

function readScalar(text: string, at: number, wants: string): number | JsonFault {
  const end = at + lengthOf(scalar, text, at);
  if (end === at) return { at, says: told(wants, text, at) };
  const word = text.slice(at, end);
  if (goodScalar.test(word) || end === text.length) return end;
  return { at, says: `${shown(word)} is neither a number nor true, false or null; texts stand in quotation marks` };
}

function told(wants: string, text: string, at: number): string {
  return `${wants} should stand before ${excerpt(text, at)}`;
}

function excerpt(text: string, at: number): string {
  return shown(text.slice(at, at + 24).replace(/\s+/g, ' '));
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
