import { type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { type Coverage, noCoverage } from '../dossier/coverage.ts';
import type { Article, Dossier, EventId, ParticipantId } from '../dossier/dossier.ts';
import { publicationDays } from '../dossier/dossierAsOf.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import { noReadings } from '../dossier/sourceReadings.ts';
import { EmptyResult } from '../filter/EmptyResult.tsx';
import type { Messages } from '../language/messages.en.ts';
import { evidenceOnSentence, nextSentence } from '../reader/nextSentence.ts';
import { SourceArticle } from '../reader/SourceArticle.tsx';
import { sentenceElementId, sentencesOfEvent } from '../reader/sentences.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import { formatDay } from '../time/formatDay.ts';
import { EventPanel } from './EventPanel.tsx';
import { LaterChronicle } from './LaterChronicle.tsx';
import { knownAsOf, loaded } from './loaded.ts';
import { PrintedChronicle } from './PrintedChronicle.tsx';
import { ShownOnlyNow } from './ShownOnlyNow.tsx';
import { showSentence } from './showSentence.ts';

export type ReadingHandle = {
  /** Goes to the first sentence of an event, or the one after that in hand; opens the event if need be. */
  readonly goToSentence: (event: NewsEvent, which: 'first' | 'next') => void;
  /** Gives the focus to the first event that is shown, or to the way out where there is none. */
  readonly goToFirst: () => void;
};

export type ReadingPartProps = {
  /** As known on the day `asOf`. */
  readonly dossier: Dossier;
  /** With everything that is known now. */
  readonly whole: Dossier;
  /** Those that the filter leaves, in order of time. */
  readonly events: readonly NewsEvent[];
  readonly event: NewsEvent | null;
  /** The event of the address, known on that day or not, as it is known now. */
  readonly eventNow: NewsEvent | null;
  /** The day at whose end the dossier is looked at; `null` is now. */
  readonly asOf: CalendarDay | null;
  readonly messages: Messages;
  readonly handleRef: Ref<ReadingHandle>;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly closeHref: string;
  /** The page of all sources. */
  readonly sourcesHref: string;
  readonly hrefOf: (id: EventId) => string;
  /** `toSentence`: the focus goes to its sentence, not to its title. */
  readonly onOpen: (id: EventId, goes?: 'toSentence') => void;
  readonly onClose: () => void;
  readonly onShowAll: () => void;
  readonly onShowNow: () => void;
  readonly onFilterParticipant: (id: ParticipantId) => void;
};

/** The chronicle, the event in hand, the sources with their sentences, and what is printed. Owns one thing: which sentence is in hand. */
export function ReadingPart(props: ReadingPartProps) {
  const { dossier, events, event, messages, hrefOf, onOpen } = props;
  const readings = loaded.readings.get(dossier.id) ?? noReadings;
  const coverage = knownAsOf(dossier.id, props.asOf)?.coverage ?? noCoverage;
  const coverageNow = knownAsOf(dossier.id, null)?.coverage ?? noCoverage;
  const [chosen, setChosen] = useState<{ event: EventId; evidence: number } | null>(null);
  /** The reader asked to go to the sentence that is shown next. */
  const goes = useRef(false);
  const column = useRef<HTMLDivElement>(null);
  /** What the chronicle shows: for a moment after a choice still what it showed before. */
  const drawn = useRef<readonly NewsEvent[] | null>(null);
  /** The reader asked for the first event that is shown, which the chronicle does not show yet. */
  const isFirstDue = useRef(false);

  const firstOf = (one: NewsEvent) => nextSentence(dossier, one, null, 1);
  const evidence = event === null ? null : chosen?.event === event.id ? chosen.evidence : firstOf(event);
  const located = event === null || evidence === null ? null : (sentencesOfEvent(dossier, event)[evidence] ?? null);
  const number = located?.numbers[0] ?? null;
  const shown = located === null || number === null ? null : sentenceElementId(located.source.id, number);

  const articles = useMemo(() => articlesAtHand(dossier, event), [dossier, event]);

  useEffect(() => {
    if (shown === null) return;
    showSentence(shown, goes.current ? 'withFocus' : 'inColumn');
    goes.current = false;
  }, [shown, chosen]);

  const take = (id: EventId, index: number) => {
    goes.current = true;
    setChosen({ event: id, evidence: index });
    if (id !== event?.id) onOpen(id, 'toSentence');
  };
  const onDrawn = (its: readonly NewsEvent[]) => {
    drawn.current = its;
    if (its === events && isFirstDue.current) focusFirst(column.current);
    if (its === events) isFirstDue.current = false;
  };
  useImperativeHandle(props.handleRef, () => ({
    goToSentence(one, which) {
      const index = nextSentence(dossier, one, which === 'next' && one.id === event?.id ? evidence : null, 1);
      if (index !== null) take(one.id, index);
    },
    goToFirst() {
      if (drawn.current === events) focusFirst(column.current);
      else isFirstDue.current = true;
    },
  }));

  return (
    <>
      <div ref={column} className="dossier-page-column dossier-page-chronicle">
        {dossier.events.length === 0 ? (
          <ShownOnlyNow messages={messages} onShowNow={props.onShowNow}>
            <p>{nothing(dossier, coverageNow, messages)}</p>
          </ShownOnlyNow>
        ) : events.length === 0 ? (
          <EmptyResult messages={messages} onClear={props.onShowAll} />
        ) : null}
        <LaterChronicle
          dossier={dossier}
          events={events}
          selected={event?.id ?? null}
          messages={messages}
          hrefOf={hrefOf}
          onOpen={onOpen}
          onDrawn={onDrawn}
        />
        <p className="dossier-page-sources">
          <a href={props.sourcesHref}>{messages.app.sourcesByOrigin(messages.app.sources(props.whole.sourceCount))}</a>
        </p>
      </div>
      <EventPanel
        dossier={dossier}
        event={event}
        eventNow={props.eventNow}
        readings={readings}
        coverage={coverage}
        coverageNow={coverageNow}
        isHidden={event !== null && !events.includes(event)}
        sentenceInHand={evidence}
        messages={messages}
        headingRef={props.headingRef}
        closeHref={props.closeHref}
        hrefOf={hrefOf}
        onClose={props.onClose}
        onOpen={onOpen}
        onShowAll={props.onShowAll}
        onShowNow={props.onShowNow}
        onFilterParticipant={props.onFilterParticipant}
        onShowSentence={(index) => {
          if (event !== null) take(event.id, index);
        }}
      />
      {props.whole.articles.length > 0 ? (
        <div className="dossier-page-column dossier-page-source">
          {articles.map((source) => (
            <SourceArticle
              key={source.id}
              dossier={dossier}
              source={source}
              readings={readings}
              selected={event?.id ?? null}
              sentenceInHand={located?.source.id === source.id ? number : null}
              messages={messages}
              hrefOf={hrefOf}
              onOpen={(id, sentence) => {
                const one = dossier.events.find((each) => each.id === id);
                const index = one === undefined ? null : evidenceOnSentence(dossier, one, source.id, sentence);
                if (index !== null) setChosen({ event: id, evidence: index });
                onOpen(id);
              }}
            />
          ))}
          {articles.length < dossier.articles.length ? (
            <p className="dossier-page-sources">
              <a href={props.sourcesHref}>{messages.app.moreArticles(dossier.articles.length - articles.length)}</a>
            </p>
          ) : null}
        </div>
      ) : null}
      <PrintedChronicle
        dossier={dossier}
        whole={props.whole}
        events={events}
        readings={readings}
        coverage={coverage}
        messages={messages}
      />
    </>
  );
}

/** The first event that is shown, or the way out where there is none. */
function focusFirst(column: HTMLElement | null): void {
  column?.querySelector<HTMLElement>(':is(.filter-notice, .shown-only-now) button, .chronicle-link')?.focus();
}

/** So many whole texts stand side by side: those that tell the event, else the first. */
const articlesAtMost = 3;

function articlesAtHand(dossier: Dossier, event: NewsEvent | null): readonly Article[] {
  const quoted = new Set(event?.evidence.map(({ source }) => source));
  const telling = dossier.articles.filter(({ id }) => quoted.has(id));
  const others = dossier.articles
    .filter(({ id }) => !quoted.has(id))
    .slice(0, Math.max(0, articlesAtMost - telling.length));
  const shown = new Set([...telling, ...others]);
  return dossier.articles.filter((article) => shown.has(article));
}

/** What stands in the place of the events before the first of them was known. */
function nothing(dossier: Dossier, coverageNow: Coverage, { asOf, language }: Messages): string {
  const [first] = publicationDays(coverageNow);
  const long = (day: CalendarDay) => formatDay(day, language, 'long');
  return [asOf.nothing(long(dossier.asOf)), ...(first === undefined ? [] : [asOf.firstReport(long(first))])].join(' ');
}
