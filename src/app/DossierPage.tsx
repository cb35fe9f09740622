import './dossierPage.css';
import { type KeyboardEvent, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { type Address, type DossierAddress, defaultView, withEvent } from '../address/address.ts';
import type { Dossier, EventId } from '../dossier/dossier.ts';
import { noFilter } from '../dossier/filter.ts';
import { selectEvents } from '../dossier/selectEvents.ts';
import { EmptyResult } from '../filter/EmptyResult.tsx';
import { FilterBar } from '../filter/FilterBar.tsx';
import type { Messages } from '../language/messages.en.ts';
import { EventReceipts } from '../reader/EventReceipts.tsx';
import { evidenceOnSentence, nextSentence } from '../reader/nextSentence.ts';
import { SourceArticle } from '../reader/SourceArticle.tsx';
import { sentenceElementId, sentencesOfEvent } from '../reader/sentences.ts';
import { copyText } from '../share/copyText.ts';
import { ShareMenu } from '../share/ShareMenu.tsx';
import type { CalendarDay } from '../time/calendarDay.ts';
import { Chronicle } from '../timeline/Chronicle.tsx';
import { commandOf } from '../timeline/keys.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { EventPanel } from './EventPanel.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { Notice } from './Notice.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import { showSentence } from './showSentence.ts';
import { useFocusOfEvent } from './useFocusOfEvent.ts';
import { useSingleKeys } from './useSingleKeys.ts';

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

/** A dossier and, where the address names one, an event of it. Everything is drawn from the address; only the sentence in hand is kept here. */
export function DossierPage(props: DossierPageProps) {
  const { address, dossier, messages, ignored, today, hrefOf, onNavigate, urlOf } = props;
  const { view } = address;
  const words = messages.app.dossierPage;
  const event = dossier.events.find(({ id }) => id === address.event) ?? null;
  const events = useMemo(() => selectEvents(dossier, view.filter), [dossier, view.filter]);
  const [chosen, setChosen] = useState<{ event: EventId; evidence: number } | null>(null);
  const [said, setSaid] = useState('');
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const help = useRef<HTMLDialogElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const focus = useFocusOfEvent(event?.id ?? null);

  const evidence = event === null ? null : chosen?.event === event.id ? chosen.evidence : nextSentence(dossier, event, null, 1);
  const located = event === null || evidence === null ? null : (sentencesOfEvent(dossier, event)[evidence] ?? null);
  const inHand = located === null ? null : (located.numbers[0] ?? null);
  const sentenceId = located === null || inHand === null ? null : sentenceElementId(located.source.id, inHand);

  useEffect(() => {
    if (sentenceId !== null) showSentence(sentenceId, 'inColumn');
  }, [sentenceId]);
  /** Set when the reader asked to go to a sentence of an event that is not open yet. */
  const goesToSentence = useRef(false);
  const goToSentence = useEffectEvent((id: string) => {
    if (!goesToSentence.current) return;
    goesToSentence.current = false;
    showSentence(id, 'withFocus');
  });
  useEffect(() => {
    if (sentenceId !== null) goToSentence(sentenceId);
  }, [sentenceId]);

  const linkOf = (id: EventId) => hrefOf(withEvent(address, id));
  const open = (id: EventId) => {
    focus.remember();
    if (id === event?.id) focus.toHeading();
    else onNavigate(withEvent(address, id), 'push');
  };
  const close = () => onNavigate(withEvent(address, null), 'push');
  const setView = (part: Partial<DossierAddress['view']>) => onNavigate({ ...address, view: { ...view, ...part } }, 'replace');
  const showAll = () => {
    setView({ filter: noFilter });
    search.current?.focus();
  };
  const takeInHand = (id: EventId, index: number) => {
    setChosen({ event: id, evidence: index });
    if (id === event?.id) {
      const next = sentencesOfEvent(dossier, event)[index];
      const number = next?.numbers[0];
      if (next !== undefined && number !== undefined) showSentence(sentenceElementId(next.source.id, number), 'withFocus');
    } else {
      goesToSentence.current = true;
      open(id);
    }
  };
  const copyLink = async (id: EventId) => {
    const copied = await copyText(urlOf({ ...withEvent(address, id), view: defaultView }));
    setSaid(copied ? words.linkCopied : words.linkNotCopied);
  };

  const onKeyDown = (press: KeyboardEvent) => {
    if (press.defaultPrevented || !(press.target instanceof HTMLElement)) return;
    const command = commandOf(press, singleKeys);
    if (command === 'close') {
      if (event !== null) close();
      return;
    }
    if (press.target.closest('input, textarea, select, dialog') !== null) return;
    if (press.target.closest('.timeline, .chronicle, .source-sentence') === null) return;
    const id = press.target.closest('[data-event]')?.getAttribute('data-event') ?? event?.id;
    const at = dossier.events.find((one) => one.id === id) ?? null;
    if (command === 'search') search.current?.focus();
    else if (command === 'help') help.current?.showModal();
    else if (command === 'copy' && at !== null) void copyLink(at.id);
    else if ((command === 'sentence' || command === 'nextSentence') && at !== null) {
      const from = command === 'nextSentence' && at.id === event?.id ? evidence : null;
      const next = nextSentence(dossier, at, from, 1);
      if (next !== null) takeInHand(at.id, next);
    } else return;
    press.preventDefault();
  };

  return (
    <div className="dossier-page" onKeyDown={onKeyDown}>
      <SiteHeader
        address={address}
        messages={messages}
        hrefOf={hrefOf}
        onNavigate={onNavigate}
        title={
          <>
            <h1>{dossier.title[messages.language]}</h1>
            <span className="dossier-page-extent">
              {words.eventsFrom(messages.app.events(dossier.events.length), messages.app.articles(dossier.sources.length))}
            </span>
          </>
        }
        actions={
          <ShareMenu
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
        <ErrorBoundary message={messages.app.notice.partBroken} messages={messages}>
          <Timeline
            dossier={dossier}
            events={events}
            selected={event?.id ?? null}
            lanes={view.lanes}
            window={view.window}
            today={today}
            singleKeys={singleKeys}
            isLive={today !== null}
            messages={messages}
            hrefOf={linkOf}
            onOpen={open}
            onLanes={(lanes) => setView({ lanes })}
            onRest={(window) => setView({ window })}
          >
            <KeyHelp messages={messages} dialogRef={help} singleKeys={singleKeys} onSingleKeys={setSingleKeys} />
          </Timeline>
        </ErrorBoundary>
        <div className="dossier-page-columns">
          <div className="dossier-page-column">
            {events.length === 0 ? <EmptyResult messages={messages} onClear={showAll} /> : null}
            <Chronicle
              dossier={dossier}
              events={events}
              selected={event?.id ?? null}
              messages={messages}
              hrefOf={linkOf}
              onOpen={open}
              receiptsOf={(one) => <EventReceipts dossier={dossier} event={one} messages={messages} />}
            />
          </div>
          <EventPanel
            dossier={dossier}
            event={event}
            isHidden={event !== null && !events.includes(event)}
            sentenceInHand={evidence}
            messages={messages}
            headingRef={focus.heading}
            closeHref={hrefOf(withEvent(address, null))}
            hrefOf={linkOf}
            onClose={close}
            onOpen={open}
            onShowAll={showAll}
            onShowSentence={(index) => event !== null && takeInHand(event.id, index)}
          />
          <div className="dossier-page-column dossier-page-source">
            {dossier.sources.map((source) => (
              <SourceArticle
                key={source.id}
                dossier={dossier}
                source={source}
                selected={event?.id ?? null}
                sentenceInHand={located?.source.id === source.id ? inHand : null}
                messages={messages}
                hrefOf={linkOf}
                onOpen={(id, sentence) => {
                  const one = dossier.events.find((each) => each.id === id);
                  const index = one === undefined ? null : evidenceOnSentence(dossier, one, source.id, sentence);
                  if (index !== null) setChosen({ event: id, evidence: index });
                  open(id);
                }}
              />
            ))}
          </div>
        </div>
      </main>
      <output className="visually-hidden">{said}</output>
    </div>
  );
}
