import type { Ref } from 'react';
import type { Coverage } from '../dossier/coverage.ts';
import type { Dossier, EventId, ParticipantId } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { SourceReadings } from '../dossier/sourceReadings.ts';
import { HiddenByFilter } from '../filter/HiddenByFilter.tsx';
import type { Messages } from '../language/messages.en.ts';
import { EventDetails } from '../reader/EventDetails.tsx';
import { formatDay } from '../time/formatDay.ts';

type EventPanelProps = {
  readonly dossier: Dossier;
  readonly event: NewsEvent | null;
  readonly readings: SourceReadings;
  /** Who else says so. */
  readonly coverage: Coverage;
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
  readonly onFilterParticipant: (id: ParticipantId) => void;
  readonly onShowSentence: (evidenceIndex: number) => void;
};

/** The event in hand; on a phone a sheet. Without one: what the dossier is about, and how to go on. */
export function EventPanel({ dossier, event, isHidden, messages, onShowAll, ...props }: EventPanelProps) {
  const words = messages.app.dossierPage;
  if (event === null)
    return (
      <div className="dossier-page-column dossier-page-intro">
        <p className="dossier-page-summary">{dossier.summary[messages.language]}</p>
        <p>{messages.app.asOf(formatDay(dossier.asOf, messages.language, 'long'))}</p>
        <p>{words.choose}</p>
      </div>
    );
  return (
    <div className="dossier-page-column dossier-page-event">
      {isHidden ? <HiddenByFilter messages={messages} onClear={onShowAll} /> : null}
      <EventDetails key={event.id} dossier={dossier} event={event} messages={messages} {...props} />
    </div>
  );
}
