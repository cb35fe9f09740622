import { lazy, type ReactNode, Suspense, startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import { type Address, type DossierAddress, formatAddress, isOfOpened } from '../address/address.ts';
import { knownChoices } from '../address/knownChoices.ts';
import { noCoverage } from '../dossier/coverage.ts';
import type { Messages } from '../language/messages.en.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import { today } from '../time/today.ts';
import { DossierPage } from './DossierPage.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { LanguagesPage } from './LanguagesPage.tsx';
import { loadReceipts } from './lateParts.ts';
import { knownAsOf, loaded } from './loaded.ts';
import { Notice } from './Notice.tsx';
import { openDossierPart } from './openDossierPart.ts';
import { type Opened, useOpened } from './opened.ts';
import { findPage, type Page } from './page.ts';
import { pageAddress } from './pageAddress.ts';
import { titleOf } from './titleOf.ts';
import { UnknownPage } from './UnknownPage.tsx';
import { base, navigate, useAddress } from './useAddress.ts';

const hrefOf = (address: Address) => formatAddress(address, base);

/** Few readers come there: loaded only where an address needs it. */
const DetourPage = lazy(async () => ({ default: (await import('./DetourPage.tsx')).DetourPage }));

/** Never loaded in the browser, nor anything that they alone need: they stand without scripts. */
const StartPage =
  import.meta.env.SSR || import.meta.env.DEV
    ? lazy(async () => ({ default: (await import('./StartPage.tsx')).StartPage }))
    : null;
const SourcesPage =
  import.meta.env.SSR || import.meta.env.DEV
    ? lazy(async () => {
        // Prerendering has these at hand; the development server brings them with the page.
        if (import.meta.env.DEV) await loadReceipts();
        return { default: (await import('./SourcesPage.tsx')).SourcesPage };
      })
    : null;

/** From the address to its page. `firstPath` is what the page was prerendered for; what it needs is loaded before. */
export function App({ firstPath }: { readonly firstPath: string }) {
  const { address, ignored } = useAddress(firstPath);
  const opened = useOpened();
  const page = findPage(address, loaded.dossiers);
  const messages = loaded.dictionaries.get('language' in address ? address.language : 'en');

  const pageOfDossier = messages !== undefined &&
    address.page === 'dossier' &&
    'dossier' in page &&
    page.kind !== 'sources' && (
      <ErrorBoundary
        message={messages.app.notice.pageBroken}
        messages={messages}
        wayOut={
          <a href={hrefOf(pageAddress(address.language, address.dossier, null))}>{messages.app.unknownEvent.dossier}</a>
        }
      >
        <PageOfDossier key={opened?.number} address={address} ignored={ignored} page={page} messages={messages} />
      </ErrorBoundary>
    );
  if (messages !== undefined && isOfOpened(address))
    return (
      <AroundOpened address={address} page={page} opened={opened} messages={messages}>
        {pageOfDossier}
      </AroundOpened>
    );
  if (pageOfDossier) return pageOfDossier;
  // These stand without scripts. In the browser only 404.html can lead here, and the development server.
  if (import.meta.env.SSR || import.meta.env.DEV) {
    if (page.kind === 'start' && messages !== undefined && StartPage !== null)
      return (
        <Suspense>
          <StartPage dossiers={[...loaded.dossiers.values()]} messages={messages} hrefOf={hrefOf} />
        </Suspense>
      );
    if (page.kind === 'sources' && messages !== undefined && SourcesPage !== null)
      return (
        <Suspense>
          <SourcesPage
            dossier={page.dossier}
            coverage={knownAsOf(page.dossier.id, null)?.coverage ?? noCoverage}
            messages={messages}
            hrefOf={hrefOf}
          />
        </Suspense>
      );
    if (page.kind === 'languages')
      return <LanguagesPage dictionaries={[...loaded.dictionaries.values()]} hrefOf={hrefOf} />;
    return <UnknownPage dictionaries={[...loaded.dictionaries.values()]} hrefOf={hrefOf} />;
  }
  throw new Error(`Nothing is loaded for ${formatAddress(address, base)}.`);
}

type OpenedProps = {
  readonly address: Extract<Address, { readonly dossier: string }>;
  readonly page: Page;
  readonly opened: Opened | null;
  readonly messages: Messages;
  readonly children: ReactNode;
};

/** A dossier of the reader's own, or the page to open one on. */
function AroundOpened(props: OpenedProps) {
  const { page, messages } = props;
  const title = 'dossier' in page ? titleOf(page, messages) : null;
  useEffect(() => openDossierPart.load(), []);
  const isLost = openDossierPart.useIsLost();
  return (
    <>
      {isLost && (
        <Notice alert>
          <p>{messages.share.exportFailed}</p>
        </Notice>
      )}
      <openDossierPart.Part {...props} title={title} hrefOf={hrefOf} onNavigate={navigate} />
    </>
  );
}

/** The pages that have a view. */
type PageInView = Exclude<Extract<Page, { dossier: unknown }>, { kind: 'sources' }>;

type Props = {
  readonly address: DossierAddress;
  readonly ignored: readonly string[];
  readonly page: PageInView;
  readonly messages: Messages;
};

type Here = { readonly day: CalendarDay | null; readonly origin: string };

function PageOfDossier({ address, ignored, page, messages }: Props) {
  // Of the reader's place: not known while prerendering, nor while the prerendered page is taken over; then drawn in slices.
  const [{ day, origin }, setHere] = useState<Here>({ day: null, origin: '' });
  useEffect(() => startTransition(() => setHere({ day: today(), origin: location.origin })), []);
  const urlOf = useCallback((address: Address) => origin + hrefOf(address), [origin]);
  const known = useMemo(() => {
    const { view, ignored: unknown } = knownChoices(page.dossier, address.view);
    return { address: { ...address, view }, ignored: [...ignored, ...unknown] };
  }, [page.dossier, address, ignored]);
  const title = titleOf(page, messages);
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = messages.language;
  }, [title, messages.language]);

  const common = { messages, hrefOf, onNavigate: navigate };
  if (page.kind !== 'dossier') {
    return (
      <Suspense>
        <DetourPage {...common} address={address} page={page} />
      </Suspense>
    );
  }
  return (
    <DossierPage
      {...common}
      address={known.address}
      ignored={known.ignored}
      dossier={knownAsOf(page.dossier.id, address.view.asOf)?.dossier ?? page.dossier}
      whole={page.dossier}
      today={day}
      urlOf={urlOf}
    />
  );
}
