import { type Coverage, reportsOn } from '../dossier/coverage.ts';
import { describeVoices } from '../dossier/describeVoices.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import { readingOf, type SourceReadings } from '../dossier/sourceReadings.ts';
import type { Messages } from '../language/messages.en.ts';
import { reportWords } from '../language/reportWords.ts';
import { describeWhen } from '../time/describeWhen.ts';
import { EventStatus } from './EventStatus.tsx';
import { HowRead } from './HowRead.tsx';
import { LostQuote } from './LostQuote.tsx';
import { Participants } from './Participants.tsx';
import { QuotedText } from './QuotedText.tsx';
import { SourceTag } from './SourceTag.tsx';
import { sentencesOfEvent } from './sentences.ts';
import './reader.css';

type Props = {
  readonly dossier: Dossier;
  readonly event: NewsEvent;
  /** How the time phrases of the dossier’s sources were read. */
  readonly readings: SourceReadings;
  /** Who else says so. */
  readonly coverage: Coverage;
  readonly messages: Messages;
};

/** The event's receipts in short, for paper and for pages without scripts; hidden on a screen with scripts, where the event opens. */
export function EventReceipts({ dossier, event, readings, coverage, messages }: Props) {
  const located = sentencesOfEvent(dossier, event);
  const sources = [...new Set(located.map(({ source }) => source))];
  const present = event.participants.filter(({ role }) => role !== 'absent');
  const absent = event.participants.filter(({ role }) => role === 'absent');
  return (
    <div className="event-receipts">
      <EventStatus dossier={dossier} event={event} coverage={coverage} messages={messages} />
      <dl className="event-facts">
        <dt>{messages.reader.when}</dt>
        <dd className="event-facts-when">{describeWhen(event.when.edtf, messages, 'long')}</dd>
        <dt>{messages.reader.howRead}</dt>
        <dd>
          <HowRead
            dossier={dossier}
            when={event.when}
            reading={readingOf(dossier, readings, event.when.phrase)}
            messages={messages}
          />
        </dd>
        {present.length > 0 && (
          <>
            <dt>{messages.reader.who}</dt>
            <dd>
              <Participants dossier={dossier} involved={present} messages={messages} />
            </dd>
          </>
        )}
        {absent.length > 0 && (
          <>
            <dt>{messages.reader.notThere}</dt>
            <dd>
              <Participants dossier={dossier} involved={absent} messages={messages} />
            </dd>
          </>
        )}
        {sources.map((source) => (
          <div key={source.id} className="event-receipts-source">
            <dt>{messages.reader.inTheSource}</dt>
            <dd>
              {located
                .filter((each) => each.source === source)
                .map((each) =>
                  each.span === null ? (
                    <LostQuote key={each.evidence.exact} lost={each} messages={messages} />
                  ) : (
                    <blockquote key={each.evidence.exact} className="event-receipts-quote" lang={source.language}>
                      <QuotedText located={each} when={event.when} />
                    </blockquote>
                  ),
                )}
              <p className="event-receipts-origin">
                <SourceTag source={source} messages={messages} />, {source.url}
              </p>
            </dd>
          </div>
        ))}
        <ReportsInShort dossier={dossier} event={event} coverage={coverage} messages={messages} />
      </dl>
    </div>
  );
}

/** Who else says so, in sentences: the reports themselves are in the event, and all of them on the page of sources, for paper too. */
function ReportsInShort({ dossier, event, coverage, messages }: Omit<Props, 'readings'>) {
  if (reportsOn(coverage, event.id).length === 0) return null;
  const { said, besides } = describeVoices(event, dossier, coverage, messages);
  return (
    <div className="event-receipts-source">
      <dt>{reportWords[messages.language].reports.title}</dt>
      <dd>{[...said, ...besides].join(' ')}</dd>
    </div>
  );
}
