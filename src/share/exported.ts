import { type Coverage, type Origin, reportsOn } from '../dossier/coverage.ts';
import type { EventId, Source } from '../dossier/dossier.ts';
import type { Known } from '../dossier/dossierAsOf.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import type { CalendarDay } from '../time/calendarDay.ts';

/** What goes into a file for other programs. */
export type Exported = {
  /** As it is shown: as known on the day `asOf`. */
  readonly known: Known;
  /** `null`: all of them. */
  readonly events: readonly NewsEvent[] | null;
  /** The day at whose end the dossier is looked at; `null` is now. */
  readonly asOf: CalendarDay | null;
  readonly messages: Messages;
  /** Absolute, free of the view; `null` where no page of the site shows it. */
  readonly urlOf: (event: EventId) => string | null;
};

export function eventsOf({ known, events }: Exported): readonly NewsEvent[] {
  return events ?? known.dossier.events;
}

/** All sources that tell an event, in the dossier's order: those it is quoted from, and those that report it. */
export function sourcesTelling(event: NewsEvent, coverage: Coverage): readonly Source[] {
  const telling = new Set([...event.evidence, ...reportsOn(coverage, event.id)].map(({ source }) => source));
  return coverage.sources.filter(({ id }) => telling.has(id));
}

export function originsTelling(event: NewsEvent, coverage: Coverage): readonly Origin[] {
  const telling = new Set(sourcesTelling(event, coverage).map(({ origin }) => origin));
  return coverage.origins.filter(({ id }) => telling.has(id));
}
