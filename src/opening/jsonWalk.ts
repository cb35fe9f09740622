/** Where the walk through one JSON value stands. */
export type JsonWalk = {
  /** `inside` it still; `done`: the place returned lies behind it; at a `fault` or `deeper` than allowed: there. */
  outcome: 'inside' | 'done' | 'fault' | 'deeper';
  /** Line ends passed so far. */
  lines: number;
  begin(): void;
  /** Goes on from `at`, to the end of the bytes at most; returns where it stopped. Values may be cut into bytes anywhere. */
  on(bytes: Uint8Array, at: number): number;
};

const wantsValue = 0;
const wantsValueOrEnd = 1;
const wantsKey = 2;
const wantsKeyOrEnd = 3;
const wantsColon = 4;
const wantsCommaOrEnd = 5;
const inString = 6;
const afterBackslash = 7;
const inScalar = 8;

/**
 * Walks through one JSON value byte by byte, by JSON's own grammar of brackets, commas, colons and strings, and so notices a missing quote or
 * bracket within a few bytes, not at the end of the file. Numbers, words and escapes are left to `JSON.parse`. All that matters is ASCII, and
 * no byte of a longer UTF-8 character is. A line break inside a string is a fault: JSON has none there, but a missing quote makes one.
 */
export function jsonWalk(deepest: number): JsonWalk {
  const isObject = new Uint8Array(deepest + 1);
  let depth = 0;
  let state = wantsValue;
  let isKey = false;

  const walk: JsonWalk = {
    outcome: 'done',
    lines: 0,
    begin() {
      walk.outcome = 'inside';
      walk.lines = 0;
      depth = 0;
      state = wantsValue;
      isKey = false;
    },
    on(bytes, from) {
      const end = bytes.length;
      let at = from;
      while (at < end) {
        if (state === inString) {
          at = endOfString(bytes, at);
          if (at >= end) break;
          const byte = bytes[at];
          if (byte === 0x5c) {
            state = afterBackslash;
            at += 1;
            continue;
          }
          if (byte !== 0x22) return stop('fault', at);
          at += 1;
          if (isKey) state = wantsColon;
          else if (depth === 0) return stop('done', at);
          else state = wantsCommaOrEnd;
          continue;
        }
        if (state === afterBackslash) {
          state = inString;
          // A line break is looked at again, as one inside a string.
          if (!isLineBreak(bytes[at])) at += 1;
          continue;
        }
        const byte = bytes[at] ?? 0;
        if (state === inScalar) {
          if (isScalar(byte)) {
            at += 1;
            continue;
          }
          if (depth === 0) return stop('done', at);
          state = wantsCommaOrEnd;
          continue;
        }
        if (isSpace(byte)) {
          if (byte === 0x0a) walk.lines += 1;
          at += 1;
          continue;
        }
        switch (byte) {
          case 0x22: // "
            if (state === wantsColon || state === wantsCommaOrEnd) return stop('fault', at);
            isKey = state === wantsKey || state === wantsKeyOrEnd;
            state = inString;
            break;
          case 0x7b: // {
          case 0x5b: // [
            if (state > wantsValueOrEnd) return stop('fault', at);
            if (depth === deepest) return stop('deeper', at);
            depth += 1;
            isObject[depth] = byte === 0x7b ? 1 : 0;
            state = byte === 0x7b ? wantsKeyOrEnd : wantsValueOrEnd;
            break;
          case 0x7d: // }
          case 0x5d: // ]
            if (depth === 0 || (isObject[depth] === 1) !== (byte === 0x7d)) return stop('fault', at);
            if (state !== wantsCommaOrEnd && state !== wantsKeyOrEnd && state !== wantsValueOrEnd)
              return stop('fault', at);
            depth -= 1;
            if (depth === 0) return stop('done', at + 1);
            state = wantsCommaOrEnd;
            break;
          case 0x2c: // ,
            if (state !== wantsCommaOrEnd) return stop('fault', at);
            state = isObject[depth] === 1 ? wantsKey : wantsValue;
            break;
          case 0x3a: // :
            if (state !== wantsColon) return stop('fault', at);
            state = wantsValue;
            isKey = false;
            break;
          default:
            if (state > wantsValueOrEnd || !isScalar(byte)) return stop('fault', at);
            state = inScalar;
        }
        at += 1;
      }
      return at;
    },
  };
  return walk;

  function stop(outcome: JsonWalk['outcome'], at: number): number {
    walk.outcome = outcome;
    return at;
  }
}

/** Of the quote, backslash or line break that comes next, or the end of the bytes. */
function endOfString(bytes: Uint8Array, from: number): number {
  const end = bytes.length;
  let at = from;
  while (at < end) {
    const byte = bytes[at];
    if (byte === 0x22 || byte === 0x5c || byte === 0x0a || byte === 0x0d) break;
    at += 1;
  }
  return at;
}

function isLineBreak(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d;
}

/** Of the first byte from `from` on that is no white space, or the end of the bytes. */
export function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && isSpace(bytes[at])) at += 1;
  return at;
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Letters, digits and signs, of which numbers, `true`, `false` and `null` are made. */
function isScalar(byte: number): boolean {
  return (
    (byte >= 0x61 && byte <= 0x7a) ||
    (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    byte === 0x2d ||
    byte === 0x2b ||
    byte === 0x2e
  );
}
