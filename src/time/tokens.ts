import type { Span } from '../text/span.ts';

/** A word, a number in one of the language’s shapes, or a single other character. */
export type Token = Span & {
  readonly text: string;
  /** What rules ask for: `=am` the word itself in small letters, `#weekday` a class that the word tables give it. */
  readonly keys: readonly string[];
  /** By class, what the word means: `weekday` → 3. */
  readonly values: ReadonlyMap<string, unknown>;
  /** A sentence, a heading or a quotation may begin here, so that a capital letter says nothing. */
  readonly opens: boolean;
};

/** One line of a word table. A word with a capital letter is only meant with it: „Morgen“ is a time of day, „morgen“ a day. */
export type Word = { readonly class: string; readonly value: unknown };

/** A way to write numbers: tried where a digit or `sign` stands. `read` gives classes and values, `null` when the digits are no such thing. */
export type Shape = {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => readonly Word[] | null;
};

export type Vocabulary = {
  readonly words: ReadonlyMap<string, readonly Word[]>;
  /** Words that are made and not listed: „zweiundzwanzig“, „einwöchig“. Asked for words in small letters that no table has. */
  readonly derive: (word: string) => readonly Word[];
  readonly shapes: readonly Shape[];
};

const noValues: ReadonlyMap<string, unknown> = new Map();
const wordPattern = /\p{L}[\p{L}\p{M}]*/uy;

/** The tokens of a text, in order; what lies between them is white space. Time grows with the length. */
export function tokenize(text: string, vocabulary: Vocabulary): readonly Token[] {
  const tokens: Token[] = [];
  const caseless = !/\p{Ll}/u.test(text) || !/\p{Lu}/u.test(text);
  let opens = true;
  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at);
    if (/\s/.test(character)) {
      if (character === '\n') opens = true;
      at += 1;
      continue;
    }
    const number: Token | null = /[\d'’]/.test(character) ? numberAt(text, at, opens, vocabulary) : null;
    const next: Token = number ?? wordAt(text, at, opens || caseless, vocabulary);
    tokens.push(next);
    at = next.end;
    opens = /^[.!?:;…"„“”»«›‹‚‘'([–—]$/.test(next.text) || (opens && !/[\p{L}\d]/u.test(next.text));
  }
  return tokens;
}

/** The longest number that a shape knows; equally long ones are all kept. */
function numberAt(text: string, at: number, opens: boolean, { shapes }: Vocabulary): Token | null {
  let end = at;
  let found: Word[] = [];
  for (const { pattern, read } of shapes) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const stop = at + (match?.[0].length ?? 0);
    const words = match && stop >= end ? read(match) : null;
    if (words === null) continue;
    found = stop > end ? [...words] : [...found, ...words];
    end = stop;
  }
  return end === at ? null : tokenOf(text, at, end, opens, found);
}

function wordAt(text: string, at: number, opens: boolean, { words, derive }: Vocabulary): Token {
  wordPattern.lastIndex = at;
  const word = wordPattern.exec(text)?.[0];
  if (word === undefined) return tokenOf(text, at, at + 1, opens, []);
  const end = at + word.length;
  const dotted = text.charAt(end) === '.' ? meanings(`${word}.`, opens, words) : [];
  if (dotted.length > 0) return tokenOf(text, at, end + 1, opens, dotted);
  const listed = meanings(word, opens, words);
  return tokenOf(text, at, end, opens, listed.length > 0 || word.length < 4 ? listed : derive(word.toLowerCase()));
}

/** As written; in small letters too where a capital says nothing; with one capital when all letters are capitals. */
function meanings(word: string, opens: boolean, words: Vocabulary['words']): readonly Word[] {
  const small = word.toLowerCase();
  const spellings = new Set([word]);
  if (opens || word === small) spellings.add(small);
  if (opens || word === word.toUpperCase()) spellings.add(small).add(small.charAt(0).toUpperCase() + small.slice(1));
  return [...spellings].flatMap((spelling) => words.get(spelling) ?? []);
}

function tokenOf(source: string, start: number, end: number, opens: boolean, words: readonly Word[]): Token {
  const text = source.slice(start, end);
  const values = words.length === 0 ? noValues : new Map(words.map((word) => [word.class, word.value]));
  return {
    start,
    end,
    text,
    opens,
    values,
    keys: [`=${text.toLowerCase()}`, ...[...values.keys()].map((name) => `#${name}`)],
  };
}
