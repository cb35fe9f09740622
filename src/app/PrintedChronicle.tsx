import type { Coverage } from '../dossier/coverage.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { SourceReadings } from '../dossier/sourceReadings.ts';
import type { Messages } from '../language/messages.en.ts';
import { EventReceipts } from '../reader/EventReceipts.tsx';
import { summaryOf } from './summaryOf.ts';
import { usePrinting } from './usePrinting.ts';

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

/** A thick pile of paper; the reader is told what else there is. */
const most = 1000;

/**
 * The chronicle as it is printed: every event with its sentences and sources. On a screen the events open instead. Prerendered it is for those
 * without scripts alone: everybody else's browser would lay out hundreds of elements that nobody sees. React leaves what is in `noscript` as it is.
 */
export function PrintedChronicle(props: PrintedChronicleProps) {
  const isPrinting = usePrinting();
  return (
    <>
      <noscript>{import.meta.env.SSR ? <Printed {...props} /> : null}</noscript>
      {isPrinting ? <Printed {...props} /> : null}
    </>
  );
}

function Printed({ dossier, whole, events, readings, coverage, messages }: PrintedChronicleProps) {
  const printed = events.slice(0, most);
  const ids = new Set(printed.map(({ id }) => id));
  const now = new Map(whole.events.filter(({ id }) => ids.has(id)).map((event) => [event.id, event]));
  return (
    <section className="printed-chronicle" aria-label={messages.timeline.chronicle}>
      {printed.length < events.length ? <p>{messages.timeline.printed(printed.length, events.length)}</p> : null}
      {printed.map((event) => (
        <article key={event.id} className="printed-event">
          <h2 className="printed-event-title">{event.title[messages.language]}</h2>
          <p>{summaryOf(event, now.get(event.id), messages)}</p>
          <EventReceipts dossier={dossier} event={event} readings={readings} coverage={coverage} messages={messages} />
        </article>
      ))}
    </section>
  );
}
