import type { Localized } from '../language/language.ts';
import type { Quote } from '../text/quote.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import type { NewsEvent } from './newsEvent.ts';

/** Every id matches `^[a-z0-9][a-z0-9-]{2,39}$`, is written in the data, unique among its kind, and never derived. */
type Id<Kind extends string> = string & { readonly __id: Kind };
export type DossierId = Id<'dossier'>;
export type SourceId = Id<'source'>;
export type PartyId = Id<'party'>;
export type ParticipantId = Id<'participant'>;
export type PlaceId = Id<'place'>;
export type EventId = Id<'event'>;
export type OriginId = Id<'origin'>;

/**
 * A set of sources, parties, participants, places and events: the unit that is opened, shared and saved. `data/README.md` tells its file field
 * by field. In memory who else says so is apart, as `Coverage`, since a page is drawn before that has come.
 */
export type Dossier = {
  readonly format: 'sourceline/2';
  readonly id: DossierId;
  readonly title: Localized;
  readonly summary: Localized;
  /** The last day up to which its sources count, inclusive: “now” is as of that day. */
  readonly asOf: CalendarDay;
  /** Those whose text is here. */
  readonly articles: readonly Article[];
  /** How many sources there are in all, versions of one article counted once. */
  readonly sourceCount: number;
  /** In order of first mention in the sources; the order gives each party its shape. */
  readonly parties: readonly Party[];
  /** In order of first mention. */
  readonly participants: readonly Participant[];
  readonly places: readonly Place[];
  /** In the order of the file; for pages in order of time (inOrderOfTime.ts). */
  readonly events: readonly NewsEvent[];
  /** Ids that were once published and stand for no event any more. */
  readonly retired?: readonly Retired[];
};

export const publishedGrades = ['stated', 'metadata', 'inferred', 'unknown'] as const;
/**
 * How the day of publication is known: its text prints the date, only its page's metadata or address give it, it follows from something
 * else, or nobody knows it.
 */
export type PublishedGrade = (typeof publishedGrades)[number];

/** An article or report: with its text, or as a reference only. */
export type Source = {
  readonly id: SourceId;
  readonly publisher: string;
  /** `null`: not known. None is made up. */
  readonly title: string | null;
  /** BCP 47 tag of the source's own language, e.g. `de`. */
  readonly language: string;
  /** `null` exactly where the grade is `unknown`. */
  readonly published: CalendarDay | null;
  readonly publishedGrade: PublishedGrade;
  /** How the day of publication is known, in a sentence. */
  readonly publishedNote?: Localized;
  /** http or https. */
  readonly url: string;
  /** Where it comes from in the end: sources of one origin are one voice. */
  readonly origin: OriginId;
  /** How the origin is known, where that is not plain. */
  readonly originNote?: Localized;
  /** The source that this is another version of: both count as one. */
  readonly versionOf?: SourceId;
  /** What a reader should know of the outlet, in neutral words. */
  readonly caution?: Localized;
  /** The text as found: paragraphs parted by an empty line. Absent: the source is a reference only. Quotes index into it. */
  readonly text?: string;
  /** Which paragraphs (0-based) are not body text. */
  readonly blocks?: readonly {
    readonly paragraph: number;
    readonly kind: 'headline' | 'caption' | 'subheading' | 'notice';
  }[];
  /** Present when the publisher says the source was made with AI: what it says, in our words. */
  readonly madeWithAi?: Localized;
  /** What is known of later changes at the same address. */
  readonly changed?: Localized;
};

/** A source whose text is here, to be quoted from. */
export type Article = Source & { readonly text: string; readonly title: string; readonly published: CalendarDay };

export function isArticle(source: Source): source is Article {
  return source.text !== undefined && source.title !== null && source.published !== null;
}

export type Party = { readonly id: PartyId; readonly name: Localized };

export type Participant = {
  readonly id: ParticipantId;
  readonly kind: 'person' | 'body' | 'delegation';
  readonly party: PartyId;
  readonly name: Localized;
  /** One to three capital letters for the round mark. */
  readonly initials: string;
  /** Further spellings, in any script, that a reader may type. */
  readonly spellings: readonly string[];
  /** Wikidata item, `Q` and digits; only where verified. */
  readonly wikidata?: string;
};

export type Place = {
  readonly id: PlaceId;
  readonly name: Localized;
  /** Further spellings, in any script, that a reader may type. */
  readonly spellings?: readonly string[];
  readonly wikidata?: string;
};

export type Retired = {
  readonly id: string;
  readonly on: CalendarDay;
  readonly reason: Localized;
  /** The event that took its place, if one did. */
  readonly successor?: EventId;
};

/** Whole sentences of a source and what they support. */
export type Evidence = Quote & { readonly source: SourceId; readonly supports: readonly Support[] };
export const supports = ['what', 'time', 'place', 'participants', 'status'] as const;
export type Support = (typeof supports)[number];
