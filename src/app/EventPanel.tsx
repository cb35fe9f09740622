import type { Ref } from 'react';
import { onPlainClick } from '../address/plainClick.ts';
import type { Coverage } from '../dossier/coverage.ts';
import type { Dossier, EventId, ParticipantId } from '../dossier/dossier.ts';
import { firstKnown } from '../dossier/eventHistory.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { SourceReadings } from '../dossier/sourceReadings.ts';
import { HiddenByFilter } from '../filter/HiddenByFilter.tsx';
import type { Messages } from '../language/messages.en.ts';
import { EventDetails } from '../reader/EventDetails.tsx';
import type { CalendarDay } from '../time/calendarDay.ts';
import { formatDay } from '../time/formatDay.ts';
import { ShownOnlyNow } from './ShownOnlyNow.tsx';
import { summaryOf } from './summaryOf.ts';

type EventPanelProps = {
  readonly dossier: Dossier;
  readonly event: NewsEvent | null;
  /** The event of the address as it is known now, also where a look back does not know it yet. */
  readonly eventNow: NewsEvent | null;
  readonly readings: SourceReadings;
  /** Who else says so. */
  readonly coverage: Coverage;
  /** Everything that is known now. */
  readonly coverageNow: Coverage;
  /** The filter does not show it. */
  readonly isHidden: boolean;
  readonly sentenceInHand: number | null;
  readonly messages: Messages;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly closeHref: string;
  readonly hrefOf: (id: EventId) => string;
  readonly onClose: () => void;
  readonly onOpen: (id: EventId) => void;
  readonly onShowAll: () => void;
  readonly onShowNow: () => void;
  readonly onFilterParticipant: (id: ParticipantId) => void;
  readonly onShowSentence: (evidenceIndex: number) => void;
};

/** The event in hand; on a phone a sheet. Without one: what the dossier is about, and how to go on. */
export function EventPanel(panel: EventPanelProps) {
  const { dossier, event, eventNow, isHidden, messages, onShowAll, ...props } = panel;
  const words = messages.app.dossierPage;
  if (event === null && eventNow !== null) return <LaterEvent {...panel} eventNow={eventNow} />;
  if (event === null)
    return (
      <div className="dossier-page-column dossier-page-intro">
        <p className="dossier-page-summary">{dossier.summary[messages.language]}</p>
        <p>{messages.app.asOf(formatDay(dossier.asOf, messages.language, 'long'))}</p>
        <p>{dossier.articles.length > 0 ? words.choose : words.chooseReported}</p>
      </div>
    );
  return (
    <div className="dossier-page-column dossier-page-event">
      {isHidden ? <HiddenByFilter messages={messages} onClear={onShowAll} /> : null}
      <EventDetails
        key={event.id}
        dossier={dossier}
        event={event}
        summary={summaryOf(event, eventNow, messages)}
        messages={messages}
        {...props}
      />
    </div>
  );
}

/** In the place of an event that was not known on the day looked back at: its name, which the address gives away anyway, and no more. */
function LaterEvent(panel: EventPanelProps & { readonly eventNow: NewsEvent }) {
  const { dossier, eventNow, coverageNow, messages, headingRef, closeHref, onClose, onShowNow } = panel;
  const titleId = `event-title-${eventNow.id}`;
  const first = firstKnown(eventNow, coverageNow);
  const long = (day: CalendarDay) => formatDay(day, messages.language, 'long');
  return (
    <div className="dossier-page-column dossier-page-event">
      <section className="event-details" aria-labelledby={titleId}>
        <div className="event-details-top">
          <p className="event-status">{messages.asOf.notKnown(long(dossier.asOf))}</p>
          <a className="event-details-close" href={closeHref} onClick={onPlainClick(onClose)}>
            {messages.reader.close}
          </a>
        </div>
        <h2 className="event-details-title" id={titleId} tabIndex={-1} ref={headingRef}>
          {eventNow.title[messages.language]}
        </h2>
        <ShownOnlyNow messages={messages} onShowNow={onShowNow}>
          {first === null ? null : <p>{messages.asOf.firstReport(long(first))}</p>}
        </ShownOnlyNow>
      </section>
    </div>
  );
}
