import type {
  Amount,
  Bound,
  Duration,
  Edge,
  PartOfDay,
  TimeExpression,
  Unit,
  Weekday,
  Which,
  YearOf,
} from './timeExpression.ts';
import type { TimePart } from './timePhrase.ts';
import type { Token, Vocabulary } from './tokens.ts';

/** What the classes of words and the categories of rules stand for. Both are written `{name}` in patterns. */
export type Values = {
  // words
  weekday: Weekday;
  weekdayPart: { readonly weekday: Weekday; readonly part: PartOfDay };
  weekdays: Weekday;
  month: number;
  season: 21 | 22 | 23 | 24;
  unit: Unit;
  unitWords: { readonly amount: Amount; readonly unit: Unit };
  number: number;
  one: 1;
  some: 'some';
  half: 0.5;
  bound: Bound;
  outerBound: Bound;
  ordinal: number;
  which: WhichOffset;
  edge: Edge;
  edgeAdjective: Edge;
  edgeOf: { readonly edge: Edge; readonly unit: Unit; readonly offset: number };
  unitOffset: { readonly unit: Unit; readonly offset: number };
  part: PartOfDay;
  partAdverb: PartOfDay;
  dayOffset: number;
  dayAdjective: number;
  toldOffset: number;
  monthDay: number;
  following: 1;
  same: true;
  each: true;
  decadeWord: number;
  decadeYears: number;
  unitAdjective: Unit;
  units: Unit;
  times: true;
  holiday: string;
  year: number;
  shortYear: number;
  decade: number;
  isoDate: TimeExpression;
  clockTime: { readonly hour: number; readonly minute: number };
  every: string;
  vague: 'past' | 'present' | 'future';
  article: true;
  preposition: true;
  filler: true;
  zone: true;
  weekdayShort: Weekday;
  monthShort: number;
  tens: number;
  window: -1 | 1;
  halfDayTime: { readonly hour: number; readonly minute: number };
  stopwatch: Duration;
  // categories
  count: Amount;
  amount: Duration;
  yearOf: YearOf;
  clock: TimeExpression & { readonly kind: 'clock' };
  bare: TimeExpression;
  more: TimeExpression;
  span: Duration;
  plural: Duration;
  often: TimeExpression;
  bareHour: TimeExpression;
  firstYear: TimeExpression;
  lastYear: TimeExpression;
  holidayName: string;
  dayPart: PartOfDay;
  daytime: TimeExpression;
  nowadays: TimeExpression;
  nth: number;
  dayOfMonth: number;
  monthName: number;
  weekdayName: Weekday;
  fullDate: TimeExpression;
  bareDay: TimeExpression;
  bareYear: TimeExpression;
  when: TimeExpression;
  theSpan: Duration;
  point: TimeExpression;
  phrase: TimeExpression;
};

/** “last” −1, “this” 0, “coming” and “next” +1, “the one before last” −2. */
export type WhichOffset = { readonly which: Which; readonly offset: number };

/** The names in a pattern with what they capture: `'{month} {year}?'` gives `{ month: number; year?: number }`. */
type Captures<Pattern extends string> = Pattern extends `${infer First} ${infer Rest}`
  ? Capture<First> & Captures<Rest>
  : Capture<Pattern>;
type Capture<Item extends string> = Item extends `{${infer Name}}`
  ? { readonly [Key in Name]: ValueOf<Name> }
  : Item extends `{${infer Name}}?` | `{${infer Name}}??`
    ? { readonly [Key in Name]?: ValueOf<Name> }
    : Item extends `{${infer Name}}*`
      ? { readonly [Key in Name]: readonly ValueOf<Name>[] }
      : object;
/** A digit at the end tells two of a kind apart: `{point} bis {point2}`. */
type ValueOf<Name extends string> = Name extends keyof Values
  ? Values[Name]
  : Name extends `${infer Kind}2`
    ? Kind extends keyof Values
      ? Values[Kind]
      : never
    : never;

export type Rule = {
  readonly gives: keyof Values;
  readonly name: string;
  readonly pattern: string;
  readonly example: string;
  readonly make: (captures: never, around: Around) => unknown;
};

/** The tokens just outside a match. */
export type Around = {
  readonly before: Token | undefined;
  readonly first: Token;
  readonly last: Token;
  readonly after: Token | undefined;
  /** In small letters the word `n` tokens before the match, from 1; empty where the text begins. */
  readonly back: (n: number) => string;
  /** The word `n` tokens after the match. */
  readonly ahead: (n: number) => string;
};

/**
 * One line of a grammar. The pattern is words (`vor`, `bis|–`), classes and categories (`{month}`), each of them with `?` when it may
 * be missing (`??` when it is better left out), or `*` when it may come up to twelve times, parted by spaces. `make` says what the match means, or `null` that it means
 * nothing. The example is a sentence with the phrase in brackets, then what is read on Thursday 18 December 2025:
 * `'Er kam [im November] an. → 2025-11'`.
 */
export function rule<Gives extends keyof Values, Pattern extends string>(
  gives: Gives,
  name: string,
  pattern: Pattern,
  example: string,
  make: (captures: Captures<Pattern>, around: Around) => Values[Gives] | null,
): Rule {
  return { gives, name, pattern, example, make };
}

export type Grammar = Vocabulary & {
  /** BCP 47 */
  readonly language: string;
  readonly rules: readonly Rule[];
  readonly cues: Cues;
  /** Whether the tokens are the name of something and no time: „Agenda 2030“. */
  readonly isName: (tokens: readonly Token[], from: number, to: number) => boolean;
};

/** How a language tells in a clause whether it looks back or ahead; see `findDirection`. */
export type Cues = {
  /** A piece of a sentence, a word or a sign, after which another clause may begin. */
  readonly clauseBreak: RegExp;
  /** The verb stands before its time, so that what follows the phrase counts only after what goes before it. */
  readonly phraseBreaks: boolean;
  /** Beside one of these “today” is set against another time, and means nowadays. Small letters. */
  readonly contrasts: ReadonlySet<string>;
  /** Verbs of what lasts over the whole of a time: “herrscht”, “continues”. Small letters. */
  readonly lasting: ReadonlySet<string>;
  /** Decides by the words of one clause, in order, without the phrase itself; `words` are those that decided. */
  readonly decide: <Word extends { readonly word: string }>(clause: readonly Word[]) => Decision<Word> | null;
};
export type Decision<Word> = {
  readonly value: 'past' | 'future';
  readonly words: readonly Word[];
  readonly isWeak?: boolean;
  readonly isNowadays?: boolean;
};

/** What a category found: the tokens `[from, end)`, what they mean, and the single expressions among them. */
export type Match = {
  readonly end: number;
  readonly value: unknown;
  readonly parts: readonly TimePart[];
  readonly rules: readonly string[];
};

type Item = {
  readonly words: ReadonlySet<string> | null;
  readonly name: string;
  readonly kind: string;
  readonly times: '' | '?' | '??' | '*';
};
type Compiled = { readonly rule: Rule; readonly items: readonly Item[] };

/** By category, then by the key of the first token: the rules that may begin so, in the order of the grammar. */
type Index = ReadonlyMap<string, ReadonlyMap<string, readonly Compiled[]>>;

const indexes = new WeakMap<readonly Rule[], Index>();

/**
 * Tells what a category finds at a token: the longest match, the first rule winning among equals; `null` for none. Each question is
 * answered once, so the whole text takes time in proportion to its length. `onStep` is called for every rule that is tried.
 */
export function matcher(tokens: readonly Token[], rules: readonly Rule[], onStep?: () => void) {
  const index = indexOf(rules);
  const known = new Map<string, Map<number, Match | null>>();
  let kept = 0;

  const find = (category: string, at: number): Match | null => {
    let answers = known.get(category);
    if (answers === undefined) known.set(category, (answers = new Map()));
    const answer = answers.get(at);
    if (answer !== undefined) return answer;
    // A rule that begins with its own category finds nothing there
    answers.set(at, null);
    const longest = search(category, at);
    answers.set(at, longest);
    return longest;
  };

  const search = (category: string, at: number): Match | null => {
    const byKey = index.get(category);
    const token = tokens[at];
    if (byKey === undefined || token === undefined) return null;
    let longest: Match | null = null;
    for (const key of token.keys) {
      for (const compiled of byKey.get(key) ?? []) {
        onStep?.();
        const match = tryRule(compiled, at);
        if (match !== null && (longest === null || match.end > longest.end)) longest = match;
      }
    }
    return longest;
  };

  const tryRule = ({ rule, items }: Compiled, from: number): Match | null => {
    const captures: Record<string, unknown> = {};
    const inside: Match[] = [];
    const walk = (item: number, at: number): Match | null => {
      const next = items[item];
      if (next === undefined) return finish(at);
      if (next.times === '*') return repeat(next, item, at, []);
      if (next.times === '??') {
        const without = walk(item + 1, at);
        if (without !== null) return without;
      }
      const found = matchItem(next, at);
      if (found !== null) {
        captures[next.name] = found.value;
        inside.push(found);
        const rest = walk(item + 1, found.end);
        if (rest !== null) return rest;
        inside.pop();
        delete captures[next.name];
      }
      return next.times === '?' ? walk(item + 1, at) : null;
    };
    const repeat = (next: Item, item: number, at: number, values: readonly unknown[]): Match | null => {
      const found = values.length < mostTimes ? matchItem(next, at) : null;
      if (found !== null) {
        inside.push(found);
        const rest = repeat(next, item, found.end, [...values, found.value]);
        if (rest !== null) return rest;
        inside.pop();
      }
      captures[next.name] = values;
      return walk(item + 1, at);
    };
    const finish = (end: number): Match | null => {
      const first = tokens[from];
      const last = tokens[end - 1];
      if (first === undefined || last === undefined || end === from) return null;
      // The pattern’s type gives `make` its captures; here they are what the pattern found.
      const value = rule.make(captures as never, {
        before: tokens[from - 1],
        first,
        last,
        after: tokens[end],
        back: (n) => tokens[from - n]?.text.toLowerCase() ?? '',
        ahead: (n) => tokens[end - 1 + n]?.text.toLowerCase() ?? '',
      });
      if (value === null) return null;
      const inner = composed.has(rule.gives) ? inside.flatMap((match) => match.parts) : [];
      // Only a category that is an expression becomes a part.
      const own = { start: first.start, end: last.end, expression: value as TimeExpression };
      const parts = inner.length > 0 ? inner : single.has(rule.gives) ? [own] : [];
      return { end, value, parts, rules: [rule.name, ...inside.flatMap((match) => match.rules)] };
    };
    return walk(0, from);
  };

  const matchItem = (item: Item, at: number): Match | null => {
    const token = tokens[at];
    if (token === undefined) return null;
    if (item.words !== null) {
      return item.words.has(token.keys[0] ?? '') ? { end: at + 1, value: true, parts: [], rules: [] } : null;
    }
    if (token.values.has(item.kind)) return { end: at + 1, value: token.values.get(item.kind), parts: [], rules: [] };
    return index.has(item.kind) ? find(item.kind, at) : null;
  };

  return (category: string, at: number): Match | null => {
    // Nobody asks for what lies behind, and no phrase is longer than this.
    if (at - kept > keptTokens) {
      known.clear();
      kept = at;
    }
    return find(category, at);
  };
}

const keptTokens = 200;

const mostTimes = 12;

/** Categories whose matches are single expressions, as ISO-TimeML draws them, and those that are made of such or stand for one. */
const single: ReadonlySet<string> = new Set([
  'bareDay',
  'bareYear',
  'firstYear',
  'lastYear',
  'theSpan',
  'point',
  'span',
  'plural',
  'clock',
  'bareHour',
  'bare',
  'often',
  'daytime',
  'nowadays',
  'phrase',
]);
const composed: ReadonlySet<string> = new Set(['phrase', 'more', 'when']);

function indexOf(rules: readonly Rule[]): Index {
  const known = indexes.get(rules);
  if (known !== undefined) return known;
  const compiled = rules.map((rule): Compiled => ({ rule, items: rule.pattern.split(' ').map(itemOf) }));
  const categories = new Set<string>(rules.map(({ gives }) => gives));
  const firsts = new Map<string, ReadonlySet<string>>();
  const firstOf = (category: string, seen: ReadonlySet<string>): ReadonlySet<string> => {
    const known = firsts.get(category);
    if (known !== undefined || seen.has(category)) return known ?? new Set();
    const keys = new Set(
      compiled
        .filter(({ rule }) => rule.gives === category)
        .flatMap(({ items }) => [...keysOf(items, new Set([...seen, category]))]),
    );
    if (seen.size === 0) firsts.set(category, keys);
    return keys;
  };
  const keysOf = (items: readonly Item[], seen: ReadonlySet<string>): ReadonlySet<string> => {
    const keys = new Set<string>();
    for (const { words, kind, times } of items) {
      if (words !== null) for (const word of words) keys.add(word);
      else {
        keys.add(`#${kind}`);
        if (categories.has(kind)) for (const key of firstOf(kind, seen)) keys.add(key);
      }
      if (times === '') break;
    }
    return keys;
  };
  const index = new Map<string, Map<string, Compiled[]>>();
  for (const one of compiled) {
    const byKey = index.get(one.rule.gives) ?? new Map<string, Compiled[]>();
    index.set(one.rule.gives, byKey);
    for (const key of keysOf(one.items, new Set())) byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  indexes.set(rules, index);
  return index;
}

function itemOf(text: string): Item {
  const [, bare = text, mark = ''] = /^(.+?)(\?\??|\*)?$/.exec(text) ?? [];
  const times = mark === '?' || mark === '??' || mark === '*' ? mark : '';
  const name = /^\{(\w+)\}$/.exec(bare)?.[1];
  if (name === undefined && bare.includes('{')) throw new RangeError(`“${text}”: a class stands alone in a pattern.`);
  return name === undefined
    ? { words: new Set(bare.split('|').map((word) => `=${word.toLowerCase()}`)), name: bare, kind: '', times }
    : { words: null, name, kind: name.replace(/\d$/, ''), times };
}
