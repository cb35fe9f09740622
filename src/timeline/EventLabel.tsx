import type { Dossier } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { describeWhen } from '../time/describeWhen.ts';
import { AttestationMark, attestationsMarked } from './AttestationMark.tsx';
import { partiesIn } from './chartLanes.ts';

/** The status as a word, where it is not simply that it happened or goes on; else empty. */
export function statusWord(event: NewsEvent, messages: Messages): string {
  return event.status === 'happened' || event.status === 'ongoing' ? '' : messages.status[event.status].toLowerCase();
}

/** The day or days in words, and the status word if there is one. */
export function whenAndStatus(event: NewsEvent, messages: Messages): string {
  return [daysInWords(event, messages), statusWord(event, messages)].filter(Boolean).join(', ');
}

/** With the comma before a status; one text, since the halo of a second would lie on the first. */
export function daysInLabel(event: NewsEvent, messages: Messages): string {
  return `${daysInWords(event, messages)}${statusWord(event, messages) === '' ? '' : ','}`;
}

/** As it is told here, and where most reports say otherwise, what they say. */
function daysInWords(event: NewsEvent, messages: Messages): string {
  const known = told.get(messages) ?? new Map<string, string>();
  told.set(messages, known);
  const key = `${event.when.edtf} ${event.reportedWhen}`;
  const words = known.get(key) ?? tell(event, messages);
  known.set(key, words);
  return words;
}

/** Intl takes its time for a day, and events come and go while the window moves. */
const told = new WeakMap<Messages, Map<string, string>>();

function tell({ when, reportedWhen }: NewsEvent, messages: Messages): string {
  const words = describeWhen(when.edtf, messages, 'short');
  if (reportedWhen === undefined) return words;
  return `${words}, ${messages.timeline.reported(describeWhen(reportedWhen, messages, 'short'))}`;
}

type EventLabelProps = { dossier: Dossier; event: NewsEvent; messages: Messages };

/** What stands under an event's bar: its label, its days in words, a mark for each party in it. On a phone the chronicle below has the days. */
export function EventLabel({ dossier, event, messages }: EventLabelProps) {
  const status = statusWord(event, messages);
  return (
    <span className="event-label">
      <span className="event-label-title">
        {attestationsMarked(event).map((kind) => (
          <AttestationMark key={kind} kind={kind} />
        ))}
        {event.label[messages.language]}
      </span>{' '}
      <span className="event-label-when">
        <span className="event-label-days">{daysInLabel(event, messages)}</span>{' '}
        {status === '' ? null : <span>{status}</span>}
        {partiesIn(dossier, event).map((party) => (
          <span key={party} className="party-dot" data-party={party + 1} />
        ))}
      </span>
    </span>
  );
}
