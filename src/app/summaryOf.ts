import { isSummaryLater } from '../dossier/dossierAsOf.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';

/** The event's summary; where it was written knowing what became of an event that is looked back at, a sentence that says so. */
export function summaryOf(event: NewsEvent, eventNow: NewsEvent | null | undefined, messages: Messages): string {
  return eventNow && isSummaryLater(event, eventNow) ? messages.asOf.summaryLater : event.summary[messages.language];
}
