import './openDossierPage.css';
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { type Address, openedName } from '../address/address.ts';
import { noCoverage } from '../dossier/coverage.ts';
import type { Messages } from '../language/messages.en.ts';
import { openingWords } from '../language/openingWords.ts';
import type { OpenedFile } from '../opening/openDossier.ts';
import { visibleControls } from '../text/safeText.ts';
import { HeadingFocus } from './HeadingFocus.tsx';
import { closeOpened, keepOpened } from './keepOpened.ts';
import { knownAsOf } from './loaded.ts';
import { OpenedBar } from './OpenedBar.tsx';
import { OpenFault } from './OpenFault.tsx';
import { OpenForm } from './OpenForm.tsx';
import { OpenProgress, progressInWords } from './OpenProgress.tsx';
import type { Opened } from './opened.ts';
import type { Page } from './page.ts';
import { pageAddress } from './pageAddress.ts';
import { SiteHeader } from './SiteHeader.tsx';
import { useDroppedFiles } from './useDroppedFiles.ts';
import { useLinksInPlace } from './useLinksInPlace.ts';
import { useOpenedReadings } from './useOpenedReadings.ts';
import { type FileToOpen, useOpening } from './useOpening.ts';
import { useSaidNowAndThen } from './useSaidNowAndThen.ts';

export type OpenDossierPageProps = {
  readonly address: Extract<Address, { readonly dossier: string }>;
  readonly page: Page;
  readonly opened: Opened | null;
  /** Of the page of an opened dossier. */
  readonly title: string | null;
  readonly messages: Messages;
  readonly hrefOf: (address: Address) => string;
  readonly onNavigate: (address: Address, how: 'push' | 'replace') => void;
  /** The dossier, or an event of it. */
  readonly children: ReactNode;
};

/** For a published dossier it stands without scripts, and no browser loads it. */
const OpenedSources = lazy(async () => ({ default: (await import('./SourcesPage.tsx')).SourcesPage }));

/** Opens a file of the reader's own, and then stands around its pages, which are those of any dossier. */
export function OpenDossierPage(props: OpenDossierPageProps) {
  const { address, page, opened, messages, hrefOf, onNavigate, children } = props;
  const words = openingWords[messages.language];
  const input = useRef<HTMLInputElement>(null);
  const [others, setOthers] = useState<string | null>(null);
  const [wasClosed, setClosed] = useState(false);
  const here = useRef(address);
  useEffect(() => {
    here.current = address;
  }, [address]);

  const onOpened = async (result: OpenedFile, { name, origin }: FileToOpen) => {
    const first = pageAddress(here.current.language, openedName, null);
    // What the address asks for is of the dossier that was open before; after a reload, of the one that is opened again.
    const there = opened === null ? here.current : first;
    const show = await keepOpened(result, { name, origin, address: there });
    return () => {
      show();
      if (there === first) onNavigate(first, 'replace');
    };
  };
  const { state, open, cancel } = useOpening(onOpened);
  const start = (file: FileToOpen) => {
    setOthers(null);
    void open(file);
  };
  const startFirst = (files: readonly File[]) => {
    const [file, ...more] = files;
    if (file === undefined) return;
    start({ origin: 'computer', source: file, name: file.name });
    setOthers(more.length > 0 ? words.firstOfSeveral(visibleControls(file.name)) : null);
  };
  const isOver = useDroppedFiles(startFirst);
  useLinksInPlace(onNavigate);
  const dossier = opened !== null && 'dossier' in page ? page.dossier : null;
  useOpenedReadings(dossier, 'event' in address ? address.event : null);

  const isReading = state.kind === 'reading';
  const said = useSaidNowAndThen(
    isReading
      ? [
          others ?? words.reading(state.name),
          ...(state.progress === null ? [] : [progressInWords(state.progress, words)]),
        ].join(' ')
      : '',
  );
  useEffect(() => {
    if (state.kind === 'cancelled') input.current?.focus();
  }, [state.kind]);
  const isClosed = opened === null && wasClosed;
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    if (!isClosed) return;
    input.current?.focus();
    // React keeps what it drew before, and with that the whole dossier, until it draws once more.
    drawAgain();
  }, [isClosed]);
  const title = page.kind === 'open' ? `${words.title} · Sourceline` : props.title;
  useEffect(() => {
    if (title === null) return;
    document.title = title;
    document.documentElement.lang = messages.language;
  }, [title, messages.language]);

  const close = useCallback(() => {
    setClosed(true);
    closeOpened();
    onNavigate(pageAddress(here.current.language, openedName, null), 'replace');
  }, [onNavigate]);

  const attempt = (
    <>
      {others !== null && <p className="open-note">{others}</p>}
      {isReading && <OpenProgress name={state.name} progress={state.progress} words={words} onCancel={cancel} />}
      {(state.kind === 'refused' || state.kind === 'failed') && <OpenFault fault={state} words={words} />}
      <output className={state.kind === 'cancelled' ? 'open-note' : 'open-said'}>
        {state.kind === 'cancelled' ? words.cancelled(state.name) : said}
      </output>
    </>
  );
  return (
    <>
      {dossier === null || opened === null ? (
        <>
          <SiteHeader address={address} messages={messages} hrefOf={hrefOf} onNavigate={onNavigate} />
          <OpenForm
            words={words}
            isWithin={hrefOf(address) !== hrefOf(pageAddress(address.language, openedName, null))}
            hasEvent={'event' in address && address.event !== null}
            inputRef={input}
            isReading={isReading}
            onFiles={startFirst}
            onOpen={start}
          >
            {attempt}
          </OpenForm>
        </>
      ) : (
        <>
          <OpenedBar opened={opened} words={words} inputRef={input} onFiles={startFirst} onClose={close}>
            {attempt}
          </OpenedBar>
          {page.kind === 'sources' ? (
            <Suspense>
              <OpenedSources
                dossier={dossier}
                coverage={knownAsOf(openedName, null)?.coverage ?? noCoverage}
                messages={messages}
                hrefOf={hrefOf}
              />
              <HeadingFocus kind={page.kind} />
            </Suspense>
          ) : (
            <>
              {children}
              <HeadingFocus kind={page.kind} />
            </>
          )}
        </>
      )}
      {isOver && (
        <div className="open-drop" aria-hidden="true">
          <p>{words.dropNow}</p>
        </div>
      )}
    </>
  );
}
