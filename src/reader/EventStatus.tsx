import { type Coverage, reportsOn } from '../dossier/coverage.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { reportWords } from '../language/reportWords.ts';
import { formatDay } from '../time/formatDay.ts';

type Props = {
  readonly dossier: Dossier;
  readonly event: NewsEvent;
  /** Who else says so. */
  readonly coverage: Coverage;
  readonly messages: Messages;
};

/** The status in a pill drawn with the chart's devices, the day since which it holds, what it was before, and what it leaves open. */
export function EventStatus({ dossier, event, coverage, messages }: Props) {
  const { language } = messages;
  const reports = reportsOn(coverage, event.id);
  const sources = new Set([...event.evidence, ...reports].map(({ source }) => source)).size;
  const isOutcomeTold = reports.some(({ status }) => status !== undefined && status !== 'expected');
  const last = event.statuses.at(-1)?.asOf ?? dossier.asOf;
  return (
    <>
      <p className="event-status">
        <span className="event-status-pill" data-status={event.status}>
          <span className="event-status-device" aria-hidden="true" />
          {messages.status[event.status]}
        </span>{' '}
        {messages.reader.asOf(formatDay(last, language, 'long'))}
      </p>
      {event.statuses
        .slice(0, -1)
        .toReversed()
        .map(({ status, asOf }) => (
          <p key={asOf} className="event-status-earlier">
            {reportWords[language].earlier(messages.status[status], formatDay(asOf, language, 'long'))}
          </p>
        ))}
      {event.status === 'expected' && !isOutcomeTold && (
        <p className="event-status-open">{messages.reader.outcomeUnknown(sources)}</p>
      )}
    </>
  );
}
