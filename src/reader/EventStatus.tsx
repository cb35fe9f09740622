import type { Dossier } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { formatDay } from '../time/formatDay.ts';

type Props = { readonly dossier: Dossier; readonly event: NewsEvent; readonly messages: Messages };

/** The status in a pill drawn with the chart's devices, the day it holds for, and what it leaves open. */
export function EventStatus({ dossier, event, messages }: Props) {
  const sources = new Set(event.evidence.map(({ source }) => source)).size;
  return (
    <>
      <p className="event-status">
        <span className="event-status-pill" data-status={event.status}>
          <span className="event-status-device" aria-hidden="true" />
          {messages.status[event.status]}
        </span>{' '}
        {messages.reader.asOf(formatDay(dossier.asOf, messages.language, 'long'))}
      </p>
      {event.status === 'expected' && <p className="event-status-open">{messages.reader.outcomeUnknown(sources)}</p>}
    </>
  );
}
