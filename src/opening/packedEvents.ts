import type { Report } from '../dossier/coverage.ts';
import type { EventId, Evidence, SourceId } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Localized } from '../language/language.ts';

/*
 * Events on their way from the worker to the page. What many of them have alike (a status and its day, who took part, a reason) goes once, under
 * a number, and is one object for all of them on the page: half the room of one for each.
 */

/** Where one stands for what an event has; at other keys than these stands a number. */
type Apart = {
  readonly id: EventId;
  readonly title: PackedText;
  readonly label: PackedText;
  /** `null`: the title. */
  readonly summary: PackedText | null;
  /** The words, and what is said of them under a number. */
  readonly evidence: readonly (readonly [exact: PackedQuote, basis: number])[];
};
const apart = ['id', 'title', 'label', 'summary', 'evidence'] as const satisfies readonly (keyof Apart)[];
const isApart: ReadonlySet<string> = new Set(apart);

export type PackedEvent = Apart & { readonly [key: string]: unknown };
export type PackedReports = readonly [event: EventId, reports: readonly number[]];

/** One for all languages where they have the same. */
type PackedText = Localized | string;
/** Where the words stand in the text of their source, which the page has too: cut out of it they take no room of their own. */
type PackedQuote = string | readonly [start: number, end: number];
/** The texts of articles by the ids of these. */
type Texts = ReadonlyMap<SourceId, string>;

/** So many different values are known again; after them counting goes on, but those before are sent once more. */
const mostKnown = 100_000;

/** The worker's side. */
export type EventPacker = ReturnType<typeof eventPacker>;
export function eventPacker(texts: Texts) {
  let numbers = new Map<string, number>();
  let count = 0;
  let fresh: string[] = [];
  let freshLength = 0;

  const numberOf = (value: unknown): number => {
    const json = JSON.stringify(value);
    const known = numbers.get(json);
    if (known !== undefined) return known;
    if (numbers.size >= mostKnown) numbers = new Map();
    numbers.set(json, count);
    fresh.push(json);
    freshLength += json.length;
    count += 1;
    return count - 1;
  };
  const packedQuote = ({ source, exact }: Evidence): PackedQuote => {
    const start = texts.get(source)?.indexOf(exact) ?? -1;
    return start < 0 ? exact : [start, start + exact.length];
  };
  return {
    event({ id, title, label, summary, evidence, ...alike }: NewsEvent): PackedEvent {
      return {
        id,
        title: packedText(title),
        label: packedText(label),
        summary: isSame(summary, title) ? null : packedText(summary),
        evidence: evidence.map((one) => {
          const { exact: _, ...basis } = one;
          return [packedQuote(one), numberOf(basis)];
        }),
        ...Object.fromEntries(Object.entries(alike).map(([key, value]) => [key, numberOf(value)])),
      };
    },
    reports([event, reports]: readonly [EventId, readonly Report[]]): PackedReports {
      return [event, reports.map(numberOf)];
    },
    /** What the numbers given out since it was last asked stand for, in their order, as JSON. */
    freshValues(): string {
      const json = `[${fresh.join(',')}]`;
      fresh = [];
      freshLength = 0;
      return json;
    },
    /** About as long as that would be, in UTF-16 units. */
    freshLength: () => freshLength,
  };
}

/** The page's side. */
export function eventUnpacker(texts: Texts) {
  const values: unknown[] = [];
  const known = new Map<string, string>();
  /** With each text in it as one that came before, if it is the same: values differ in a day, and have a reason alike. */
  const sharingTexts = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const text = known.get(value) ?? value;
      known.set(text, text);
      return text;
    }
    if (isObject(value)) for (const [key, inner] of Object.entries(value)) value[key] = sharingTexts(inner);
    return value;
  };
  return {
    takeValues(fresh: readonly unknown[]): void {
      for (const value of fresh) values.push(sharingTexts(value));
    },
    /** Changes it to the event in its place, which takes less room than another object. */
    event(packed: PackedEvent): NewsEvent {
      const event: Record<string, unknown> = packed;
      for (const key of Object.keys(event)) if (!isApart.has(key)) event[key] = values[event[key] as number];
      const title = unpackedText(packed.title);
      event.title = title;
      event.label = unpackedText(packed.label);
      event.summary = packed.summary === null ? title : unpackedText(packed.summary);
      event.evidence = packed.evidence.map(([quote, number]) => {
        const basis = values[number] as Omit<Evidence, 'exact'>;
        return { exact: unpackedQuote(quote, texts.get(basis.source) ?? ''), ...basis };
      });
      // The worker has packed one.
      return event as unknown as NewsEvent;
    },
    reports([event, reports]: PackedReports): readonly [EventId, readonly Report[]] {
      return [event, reports.map((number) => values[number] as Report)];
    },
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function packedText(text: Localized): PackedText {
  return text.en === text.de ? text.en : text;
}

function unpackedText(text: PackedText): Localized {
  return typeof text === 'string' ? { en: text, de: text } : text;
}

function unpackedQuote(quote: PackedQuote, text: string): string {
  return typeof quote === 'string' ? quote : text.slice(...quote);
}

function isSame(one: Localized, other: Localized): boolean {
  return one.en === other.en && one.de === other.de;
}
