import type { Span } from '../text/span.ts';

/** A word, a number in one of the language’s shapes, or a single other character. */
export type Token = Span &
  Meaning & {
    readonly text: string;
    /** A sentence, a heading or a quotation may begin here, so that a capital letter says nothing. */
    readonly opens: boolean;
  };

type Meaning = {
  /** What rules ask for: first `=am`, the word itself in small letters, then `#weekday`, a class that the word tables give it. */
  readonly keys: readonly string[];
  /** By class, what the word means: `weekday` → 3. */
  readonly values: ReadonlyMap<string, unknown>;
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

const wordPattern = /\p{L}[\p{L}\p{M}]*/uy;

/** The tokens of a text, in order; what lies between them is white space. Time grows with the length. */
export function tokenize(text: string, vocabulary: Vocabulary): readonly Token[] {
  const tokens: Token[] = [];
  const caseless = !/\p{Ll}/u.test(text) || !/\p{Lu}/u.test(text);
  const meaningOf = meanings(vocabulary);
  let opens = true;
  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at);
    if (/\s/.test(character)) {
      if (character === '\n') opens = true;
      at += 1;
      continue;
    }
    const number: Token | null = /[\d'’]/.test(character) ? numberAt(text, at, opens, vocabulary) : null;
    const next: Token = number ?? wordAt(text, at, opens || caseless, meaningOf);
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
  const figures = text.slice(at, end);
  return end === at ? null : { start: at, end, text: figures, opens, ...meaning(figures, found) };
}

function wordAt(text: string, at: number, opens: boolean, meaningOf: (word: string, opens: boolean) => Meaning): Token {
  wordPattern.lastIndex = at;
  const word = wordPattern.exec(text)?.[0] ?? text.charAt(at);
  const end = at + word.length;
  const dotted = text.charAt(end) === '.' ? meaningOf(`${word}.`, opens) : null;
  if (dotted !== null && dotted.values.size > 0) return { start: at, end: end + 1, text: `${word}.`, opens, ...dotted };
  return { start: at, end, text: word, opens, ...meaningOf(word, opens) };
}

/** Looks words up, each once a text. */
function meanings({ words, derive }: Vocabulary) {
  const known = { opening: new Map<string, Meaning>(), inside: new Map<string, Meaning>() };
  return (word: string, opens: boolean): Meaning => {
    const here = opens ? known.opening : known.inside;
    const before = here.get(word);
    if (before !== undefined) return before;
    const listed = spellings(word, opens).flatMap((spelling) => words.get(spelling) ?? []);
    const found = listed.length > 0 || word.length < 4 ? listed : derive(word.toLowerCase());
    const now = meaning(word, found);
    here.set(word, now);
    return now;
  };
}

/** As written; in small letters too where a capital says nothing; with one capital when all letters are capitals. */
function spellings(word: string, opens: boolean): readonly string[] {
  const small = word.toLowerCase();
  const all = [word];
  if (opens || word === word.toUpperCase()) all.push(small, small.charAt(0).toUpperCase() + small.slice(1));
  return [...new Set(all)];
}

function meaning(text: string, words: readonly Word[]): Meaning {
  const values = new Map(words.map((word) => [word.class, word.value]));
  return { keys: [`=${text.toLowerCase()}`, ...[...values.keys()].map((name) => `#${name}`)], values };
}
