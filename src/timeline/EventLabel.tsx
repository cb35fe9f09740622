import type { Dossier } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { describeWhen } from '../time/describeWhen.ts';
import { partiesIn } from './chartLanes.ts';

/** The day or days in words, and the status where it is not simply that it happened. */
export function whenAndStatus(event: NewsEvent, messages: Messages): string {
  const when = describeWhen(event.when.edtf, messages, 'short');
  return event.status === 'happened' || event.status === 'ongoing'
    ? when
    : messages.timeline.withStatus(when, messages.status[event.status]);
}

type EventLabelProps = { dossier: Dossier; event: NewsEvent; messages: Messages };

/** What stands under an event's bar: its label, its days in words, a mark for each party in it. */
export function EventLabel({ dossier, event, messages }: EventLabelProps) {
  return (
    <span className="event-label">
      <span className="event-label-title">{event.label[messages.language]}</span>{' '}
      <span className="event-label-when">
        {whenAndStatus(event, messages)}
        {partiesIn(dossier, event).map((party) => (
          <span key={party} className="party-dot" data-party={party + 1} />
        ))}
      </span>
    </span>
  );
}
