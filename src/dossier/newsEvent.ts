import type { Localized } from '../language/language.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import type { When } from '../time/when.ts';
import type { EventId, Evidence, ParticipantId, PlaceId } from './dossier.ts';

export const statuses = ['happened', 'ongoing', 'expected', 'not-planned', 'cancelled', 'denied'] as const;
/** What the sources say of its occurrence. */
export type Status = (typeof statuses)[number];
/** A status, and the first day, inclusive, as of which the sources say so. */
export type StatusAsOf = { readonly status: Status; readonly asOf: CalendarDay };

export const attestations = ['reports-differ', 'one-origin', 'outcome-later'] as const;
/**
 * What stands out in who says so (attestationOf.ts):
 * - `reports-differ`: some report differs, from the event as it is told or from another report;
 * - `one-origin`: all that is said of it comes from one origin;
 * - `outcome-later`: it was expected first, and later sources say what became of it.
 */
export type Attestation = (typeof attestations)[number];

export const roles = ['takes-part', 'speaks', 'absent'] as const;
/** `absent`: the source says that they were not there; never counted, never satisfies a filter. */
export type Role = (typeof roles)[number];
export type Involvement = { readonly participant: ParticipantId; readonly role: Role };

export const relationKinds = ['builds-on', 'answers', 'confirms', 'accompanies'] as const;
export type RelationKind = (typeof relationKinds)[number];
/** This event builds on, answers, confirms or accompanies the other. Written on one of the two; shown on both. */
export type Relation = { readonly kind: RelationKind; readonly event: EventId };

/** Something that happened, is happening, is expected, or is said not to be planned. */
export type NewsEvent = {
  readonly id: EventId;
  /** Ids it had before; their addresses lead here. */
  readonly formerIds?: readonly EventId[];
  /** The headline in the event and the chronicle. */
  readonly title: Localized;
  /** The label on the chart, at most about 40 characters. */
  readonly label: Localized;
  readonly summary: Localized;
  /** The last of `statuses`. */
  readonly status: Status;
  /** At least one, in order of their days. */
  readonly statuses: readonly StatusAsOf[];
  readonly when: When;
  /** EDTF: the time that most origins state, where the article here that tells it says another (reportedWhenOf.ts). */
  readonly reportedWhen?: string;
  readonly place?: PlaceId;
  readonly participants: readonly Involvement[];
  readonly relations: readonly Relation[];
  /** The first is the one a reader is led to. None: no article here tells it, only reports do. */
  readonly evidence: readonly Evidence[];
  readonly attestation: readonly Attestation[];
  /** How many origins stand behind it that count (originsBehind.ts); absent where there are not several. */
  readonly origins?: number;
  /** From 1 to 3, 3 for the turning points: who keeps a row where rows are few. */
  readonly importance?: number;
};

/** Who is really in it: everyone but the absent, in the dossier's order of writing. */
export function presentParticipants(event: NewsEvent): readonly ParticipantId[] {
  return event.participants.filter(({ role }) => role !== 'absent').map(({ participant }) => participant);
}
