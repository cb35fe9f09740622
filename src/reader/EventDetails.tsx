import type { ReactNode, Ref } from 'react';
import { onPlainClick } from '../address/plainClick.ts';
import type { Coverage } from '../dossier/coverage.ts';
import type { Dossier, EventId, ParticipantId } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import { readingOf, type SourceReadings } from '../dossier/sourceReadings.ts';
import type { Messages } from '../language/messages.en.ts';
import { reportWords } from '../language/reportWords.ts';
import { EventCorrections } from './EventCorrections.tsx';
import { EventFacts } from './EventFacts.tsx';
import { EventStatus } from './EventStatus.tsx';
import { OtherReports } from './OtherReports.tsx';
import { Quotations } from './Quotations.tsx';
import './reader.css';

type Props = {
  readonly dossier: Dossier;
  readonly event: NewsEvent;
  /** How the time phrases of the dossier’s sources were read. */
  readonly readings: SourceReadings;
  /** Who else says so. */
  readonly coverage: Coverage;
  readonly messages: Messages;
  /** In place of the event's own summary, where that knows more than is shown. */
  readonly summary?: string;
  /** The title, which takes the focus when the event opens. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** An index into `event.evidence`. */
  readonly sentenceInHand: number | null;
  /** The page without this event. */
  readonly closeHref: string;
  readonly onClose: () => void;
  readonly hrefOf: (id: EventId) => string;
  readonly onOpen: (id: EventId) => void;
  readonly onShowSentence: (evidenceIndex: number) => void;
  readonly onFilterParticipant?: (id: ParticipantId) => void;
  /** What the page offers for this event, such as sharing it. */
  readonly children?: ReactNode;
};

/** One event with its receipts: how sure, when and how read, where, who, the sentences that say so, and who else does. */
export function EventDetails({ dossier, event, readings, coverage, messages, headingRef, children, ...props }: Props) {
  const reading = readingOf(dossier, readings, event.when.phrase);
  const titleId = `event-title-${event.id}`;
  return (
    <section className="event-details" aria-labelledby={titleId}>
      <div className="event-details-top">
        <div>
          <EventStatus dossier={dossier} event={event} coverage={coverage} messages={messages} />
        </div>
        <a className="event-details-close" href={props.closeHref} onClick={onPlainClick(props.onClose)}>
          {messages.reader.close}
        </a>
      </div>
      <h2 className="event-details-title" id={titleId} tabIndex={-1} ref={headingRef}>
        {event.title[messages.language]}
      </h2>
      <p className="event-details-summary">{props.summary ?? event.summary[messages.language]}</p>
      {children}
      <EventFacts
        dossier={dossier}
        event={event}
        reading={reading}
        messages={messages}
        hrefOf={props.hrefOf}
        onOpen={props.onOpen}
        onFilterParticipant={props.onFilterParticipant}
      />
      {event.evidence.length === 0 ? (
        <p className="event-details-no-text">{reportWords[messages.language].noFullText}</p>
      ) : (
        <>
          <h3 className="event-details-heading">{messages.reader.inTheSource}</h3>
          <Quotations
            dossier={dossier}
            event={event}
            reading={reading}
            messages={messages}
            sentenceInHand={props.sentenceInHand}
            onShowSentence={props.onShowSentence}
          />
        </>
      )}
      <OtherReports dossier={dossier} event={event} coverage={coverage} messages={messages} />
      <EventCorrections event={event.id} coverage={coverage} messages={messages} />
    </section>
  );
}
