import '../share/share.css';
import '../reader/reader.css';
import '../timeline/timeline.css';
import './dossierPage.css';
import { useEffect, useMemo, useRef } from 'react';
import { type Address, type DossierAddress, defaultView, withEvent } from '../address/address.ts';
import type { Dossier, EventId } from '../dossier/dossier.ts';
import { isFiltering, noFilter } from '../dossier/filter.ts';
import { selectEvents } from '../dossier/selectEvents.ts';
import { FilterBar } from '../filter/FilterBar.tsx';
import type { Messages } from '../language/messages.en.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import { chartPart, readingPart, sharePart } from './lateParts.ts';
import { Notice } from './Notice.tsx';
import type { ReadingHandle } from './ReadingPart.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import { useFocusOfEvent } from './useFocusOfEvent.ts';

type DossierPageProps = {
  readonly address: DossierAddress;
  readonly dossier: Dossier;
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
  const { address, dossier, messages, ignored, today, hrefOf, onNavigate, urlOf } = props;
  const { view } = address;
  const words = messages.app.dossierPage;
  const event = dossier.events.find(({ id }) => id === address.event) ?? null;
  const events = useMemo(() => selectEvents(dossier, view.filter), [dossier, view.filter]);
  const search = useRef<HTMLInputElement>(null);
  const reading = useRef<ReadingHandle>(null);
  const focus = useFocusOfEvent(event?.id ?? null);
  const isChartLost = chartPart.useIsLost();

  // The chart comes next; the rest after it, or as soon as the reader does anything. A filter of the link is shown at once.
  const isFiltered = isFiltering(view.filter);
  useEffect(() => {
    if (isFiltered) readingPart.load();
  }, [isFiltered]);
  useEffect(() => {
    chartPart.load();
    const signs = ['pointerdown', 'keydown', 'focusin'] as const;
    const load = () => {
      readingPart.load();
      sharePart.load();
    };
    for (const sign of signs) addEventListener(sign, load, { once: true, passive: true });
    return () => {
      for (const sign of signs) removeEventListener(sign, load);
    };
  }, []);

  const linkOf = (id: EventId) => hrefOf(withEvent(address, id));
  const open = (id: EventId) => {
    focus.remember();
    if (id === event?.id) focus.toHeading();
    else onNavigate(withEvent(address, id), 'push');
  };
  const close = () => onNavigate(withEvent(address, null), 'push');
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
              {words.eventsFrom(
                messages.app.events(dossier.events.length),
                messages.app.articles(dossier.sources.length),
              )}
            </span>
          </>
        }
        actions={
          <sharePart.Part
            dossier={dossier}
            event={event}
            messages={messages}
            eventUrl={event === null ? null : urlOf({ ...address, view: defaultView })}
            viewUrl={urlOf(address)}
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
        filter={view.filter}
        shown={events.length}
        total={dossier.events.length}
        messages={messages}
        onFilter={(filter) => setView({ filter })}
        searchRef={search}
      />
      <main className="dossier-page-main">
        {isChartLost ? (
          <Notice alert>
            <p>{messages.timeline.failed}</p>
          </Notice>
        ) : null}
        <chartPart.Part
          dossier={dossier}
          events={events}
          event={event}
          lanes={view.lanes}
          window={view.window}
          today={today}
          isLive={today !== null}
          messages={messages}
          hrefOf={linkOf}
          onOpen={open}
          onLanes={(lanes) => setView({ lanes })}
          onRest={(window) => setView({ window })}
          onReady={() => {
            performance.mark('chart-ready');
            readingPart.load();
            sharePart.load();
          }}
          search={search}
          reading={reading}
          urlOfEvent={(id) => urlOf({ ...withEvent(address, id), view: defaultView })}
          onClose={close}
        />
        <div className="dossier-page-columns">
          <readingPart.Part
            dossier={dossier}
            events={events}
            event={event}
            messages={messages}
            handleRef={reading}
            headingRef={focus.heading}
            closeHref={hrefOf(withEvent(address, null))}
            hrefOf={linkOf}
            onOpen={open}
            onClose={close}
            onShowAll={showAll}
            onFilterParticipant={(id) => setView({ filter: { ...noFilter, with: [id] } })}
          />
        </div>
      </main>
    </div>
  );
}
