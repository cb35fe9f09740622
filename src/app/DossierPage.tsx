import '../share/share.css';
import '../reader/reader.css';
import '../timeline/timeline.css';
import './dossierPage.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import {
  type Address,
  type DossierAddress,
  defaultView,
  openedName,
  parseAddress,
  withEvent,
} from '../address/address.ts';
import type { Dossier, EventId } from '../dossier/dossier.ts';
import { type Filter, noFilter } from '../dossier/filter.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import { selectEvents } from '../dossier/selectEvents.ts';
import { FilterBar } from '../filter/FilterBar.tsx';
import type { Messages } from '../language/messages.en.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import { asOfPart, chartPart, readingPart, sharePart } from './lateParts.ts';
import { Notice } from './Notice.tsx';
import type { ReadingHandle } from './ReadingPart.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import { base } from './useAddress.ts';
import { useFocusOfEvent } from './useFocusOfEvent.ts';
import { useLateParts } from './useLateParts.ts';

type DossierPageProps = {
  readonly address: DossierAddress;
  /** As known on the day that the address asks for. */
  readonly dossier: Dossier;
  /** With everything that is known now: the same where the address asks for no day. */
  readonly whole: Dossier;
  readonly messages: Messages;
  /** Parts of the query that were not understood. */
  readonly ignored: readonly string[];
  /** The reader's day; `null` while prerendered and until the prerendered page is taken over. */
  readonly today: CalendarDay | null;
  readonly hrefOf: (address: Address) => string;
  readonly onNavigate: (address: Address, how: 'push' | 'replace') => void;
  /** Absolute, for copying. */
  readonly urlOf: (address: Address) => string;
};

/** A dossier and, where the address names one, an event of it: everything is drawn from the address. */
export function DossierPage(props: DossierPageProps) {
  const { address, dossier, whole, messages, ignored, today, hrefOf, onNavigate, urlOf } = props;
  const { view } = address;
  const words = messages.app.dossierPage;
  const event = useEventOf(dossier, address.event);
  const eventNow = useEventOf(whole, address.event);
  const filter = useSame(view.filter);
  const events = useMemo(() => selectEvents(dossier, filter), [dossier, filter]);
  const search = useRef<HTMLInputElement>(null);
  const reading = useRef<ReadingHandle>(null);
  const focus = useFocusOfEvent(eventNow?.id ?? null);
  const isChartLost = chartPart.useIsLost();
  const isReadingLost = readingPart.useIsLost();

  // Without the reading part an event is shown by its own page alone, which the address bar already names.
  const here = `${address.language} ${address.event}`;
  const [prerendered] = useState(() => prerenderedFor(dossier.id));
  const isPrerendered = here === prerendered;
  useEffect(() => {
    if (isReadingLost && prerendered !== null && !isPrerendered) location.reload();
  }, [isReadingLost, prerendered, isPrerendered]);

  const sourcesHref = hrefOf({ page: 'sources', language: address.language, dossier: dossier.id });
  const linkOf = (id: EventId) => hrefOf(withEvent(address, id));
  const open = (id: EventId, goes: 'toTitle' | 'toSentence' = 'toTitle') => {
    focus.remember(goes);
    if (id === event?.id) focus.toHeading();
    else onNavigate(withEvent(address, id), 'push');
  };
  /** An event as the sender saw it: with the filters and as of the day, at the first window. */
  const urlOfEvent = (id: EventId) =>
    urlOf({ ...withEvent(address, id), view: { ...defaultView, filter: view.filter, asOf: view.asOf } });
  const close = () => onNavigate(withEvent(address, null), 'push');
  const onChartReady = useLateParts({
    view,
    event: eventNow?.id ?? null,
    today,
    isPrerendered,
    isChartLost,
    onOpen(id) {
      const named = whole.events.find((event) => event.id === id);
      if (named !== undefined) open(named.id);
    },
  });
  const setView = (part: Partial<DossierAddress['view']>) =>
    onNavigate({ ...address, view: { ...view, ...part } }, 'replace');
  const showAll = () => {
    setView({ filter: noFilter });
    search.current?.focus();
  };
  return (
    <div className="dossier-page">
      <SiteHeader
        address={address}
        messages={messages}
        hrefOf={hrefOf}
        onNavigate={onNavigate}
        title={
          <>
            <h1>{dossier.title[messages.language]}</h1>
            <span className="dossier-page-extent">
              {dossier.articles.length > 0
                ? words.eventsFrom(
                    messages.app.events(dossier.events.length),
                    messages.app.articles(dossier.articles.length),
                  )
                : messages.app.events(dossier.events.length)}
              {' · '}
              <a href={sourcesHref}>{messages.app.sources(whole.sourceCount)}</a>
            </span>
          </>
        }
        actions={
          <sharePart.Part
            dossier={dossier}
            event={event}
            whole={whole}
            events={events}
            asOf={view.asOf}
            urlOf={urlOf}
            messages={messages}
            eventUrl={event === null ? null : urlOfEvent(event.id)}
            viewUrl={urlOf(address)}
            citedUrl={urlOf({ ...address, view: { ...defaultView, asOf: view.asOf } })}
            today={today}
          />
        }
      />
      {ignored.length > 0 ? (
        <Notice>
          <p>{words.ignored(ignored)}</p>
        </Notice>
      ) : null}
      <FilterBar
        dossier={dossier}
        filter={filter}
        shown={events.length}
        total={dossier.events.length}
        messages={messages}
        onFilter={(filter) => setView({ filter })}
        onEnter={() => reading.current?.goToFirst()}
        searchRef={search}
      />
      <main className="dossier-page-main" data-chart={isChartLost ? 'lost' : undefined}>
        {isReadingLost ? (
          <Notice alert>
            <p>{messages.app.notice.notLoaded}</p>
          </Notice>
        ) : null}
        {isChartLost ? (
          <Notice alert>
            <p>{messages.timeline.failed}</p>
          </Notice>
        ) : null}
        <chartPart.Part
          dossier={dossier}
          whole={whole}
          events={events}
          event={event}
          isEventOpen={eventNow !== null}
          lanes={view.lanes}
          window={view.window}
          today={today}
          isLive={today !== null}
          messages={messages}
          hrefOf={linkOf}
          onOpen={open}
          onLanes={(lanes) => setView({ lanes })}
          onRest={(window) => setView({ window })}
          onReady={onChartReady}
          search={search}
          reading={reading}
          urlOfEvent={urlOfEvent}
          onClose={close}
        />
        <asOfPart.Part
          whole={whole}
          asOf={view.asOf}
          isLive={today !== null}
          messages={messages}
          onAsOf={(asOf) => setView({ asOf })}
        />
        <div className="dossier-page-columns">
          <readingPart.Part
            dossier={dossier}
            whole={whole}
            events={events}
            event={event}
            eventNow={eventNow}
            asOf={view.asOf}
            messages={messages}
            // Not before the part shows what is asked for: what had the focus until then might be gone the next moment.
            handleRef={today === null ? null : reading}
            headingRef={focus.heading}
            closeHref={hrefOf(withEvent(address, null))}
            sourcesHref={sourcesHref}
            hrefOf={linkOf}
            onOpen={open}
            onClose={close}
            onShowAll={showAll}
            onShowNow={() => {
              if (event === null && eventNow !== null) focus.toNextHeading();
              setView({ asOf: null });
            }}
            onFilterParticipant={(id) => setView({ filter: { ...noFilter, with: [id] } })}
          />
        </div>
      </main>
    </div>
  );
}

/** `null`: the dossier has no event of that id. */
function useEventOf({ events }: Dossier, wanted: string | null): NewsEvent | null {
  return useMemo(() => events.find(({ id }) => id === wanted) ?? null, [events, wanted]);
}

/** The filter as it was, while it says the same: each address is read anew, and what follows from a filter is costly. */
function useSame(filter: Filter): Filter {
  const [held, setHeld] = useState(filter);
  if (held === filter || JSON.stringify(held) === JSON.stringify(filter)) return held;
  setHeld(filter);
  return filter;
}

/**
 * Which page of the dossier the document was made for, be it not the one that is shown: the reader may have gone back before React came.
 * None for a dossier that the reader has opened.
 */
function prerenderedFor(dossier: string): string | null {
  const path = import.meta.env.SSR ? undefined : document.getElementById('root')?.dataset['path'];
  const { address } = parseAddress(path ?? '', '', base);
  return address.page === 'dossier' && address.dossier === dossier && dossier !== openedName
    ? `${address.language} ${address.event}`
    : null;
}
