import type { Coverage } from '../dossier/coverage.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { SourceReadings } from '../dossier/sourceReadings.ts';
import type { Messages } from '../language/messages.en.ts';
import { EventReceipts } from '../reader/EventReceipts.tsx';
import { summaryOf } from './summaryOf.ts';

type PrintedChronicleProps = {
  readonly dossier: Dossier;
  /** With everything that is known now. */
  readonly whole: Dossier;
  /** Those that the filter leaves, in order of time. */
  readonly events: readonly NewsEvent[];
  readonly readings: SourceReadings;
  /** Who else says so. */
  readonly coverage: Coverage;
  readonly messages: Messages;
};

/** The chronicle as it is printed: every event with its sentences and sources. On a screen the events open instead. */
export function PrintedChronicle({ dossier, whole, events, readings, coverage, messages }: PrintedChronicleProps) {
  return (
    <section className="printed-chronicle" aria-label={messages.timeline.chronicle}>
      {events.map((event) => (
        <article key={event.id} className="printed-event">
          <h2 className="printed-event-title">{event.title[messages.language]}</h2>
          <p>
            {summaryOf(
              event,
              whole.events.find(({ id }) => id === event.id),
              messages,
            )}
          </p>
          <EventReceipts dossier={dossier} event={event} readings={readings} coverage={coverage} messages={messages} />
        </article>
      ))}
    </section>
  );
}
