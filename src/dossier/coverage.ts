import type { Localized } from '../language/language.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import type { EventId, OriginId, ParticipantId, PlaceId, Source, SourceId } from './dossier.ts';
import type { Status } from './newsEvent.ts';

/** Who else says so: every source beside the articles, where they come from, and what they report. Comes after the dossier itself. */
export type Coverage = {
  readonly origins: readonly Origin[];
  /** Every source, the articles too. */
  readonly sources: readonly Source[];
  /** By the event's id, in the order of the file; an event that nobody else reports has none. */
  readonly reports: Readonly<Record<string, readonly Report[]>>;
  readonly corrections: readonly Correction[];
  readonly contact?: Contact;
};

export const originKinds = ['agency', 'government', 'party-to-conflict', 'own-reporting', 'unknown'] as const;
export type OriginKind = (typeof originKinds)[number];

/** Where a report comes from in the end: four papers that carry one agency's story have one origin. */
export type Origin = { readonly id: OriginId; readonly name: Localized; readonly kind: OriginKind };

export const aspects = ['what', 'time', 'place', 'participants', 'status'] as const;
/** What of an event a report may agree with or differ from. */
export type Aspect = (typeof aspects)[number];

export const datings = ['states', 'fits', 'announces', 'none'] as const;
/**
 * How a report gives the time of the event: it names it, its own day of publication fits, it announces the event beforehand, or not at all.
 * Only those that name it are counted for a time.
 */
export type Dating = (typeof datings)[number];

/** Another source's account of an event, in our own words. What is in neither `agrees` nor `differs` it does not speak of. */
export type Report = {
  readonly source: SourceId;
  readonly claim: Localized;
  readonly dating: Dating;
  /** Its own time of the event, as EDTF; never finer than it says. */
  readonly when?: string;
  readonly place?: PlaceId;
  readonly participants?: readonly ParticipantId[];
  readonly status?: Status;
  /** With the event as this dossier tells it. */
  readonly agrees?: readonly Aspect[];
  readonly differs?: readonly Aspect[];
  /** What explains a difference: a time zone, midnight, a misprint, one origin; or that nothing does. */
  readonly note?: Localized;
};

/** A mistake of this dossier that was mended. */
export type Correction = {
  readonly on: CalendarDay;
  /** Absent: it concerns the dossier as a whole. */
  readonly event?: EventId;
  readonly what: Localized;
  readonly why: Localized;
};

/** Who takes notice of errors. */
export type Contact = { readonly text: Localized; readonly url?: string };

export const noCoverage: Coverage = { origins: [], sources: [], reports: {}, corrections: [] };

export function reportsOn(coverage: Coverage, event: EventId): readonly Report[] {
  return Object.hasOwn(coverage.reports, event) ? (coverage.reports[event] ?? []) : [];
}
