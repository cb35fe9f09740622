import { configure, render, screen, waitFor, within } from '@testing-library/react';
import { StrictMode } from 'react';
import { vi } from 'vitest';
import { parseAddress } from '../../src/address/address.ts';
import { App } from '../../src/app/App.tsx';
import { loaded, loadFor } from '../../src/app/loaded.ts';
import { readSources } from '../../src/dossier/readSources.ts';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import { miamiTalks } from '../fixtures/dossierFrom.ts';
import { standInForBrowser } from '../fixtures/standInForBrowser.ts';
// What the page loads late is at hand before the clock of a test runs.
import '../../src/app/ReadingPart.tsx';
import '../../src/app/TimelinePart.tsx';
import '../../src/share/ShareMenu.tsx';

// A whole page takes its time in jsdom.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });
standInForBrowser();

/** Opens an address of the published dossier, and waits until all of the page is there. */
export async function openPage(address: string): Promise<HTMLElement> {
  const dossier = miamiTalks();
  loaded.dossiers.set(dossier.id, dossier);
  loaded.readings.set(dossier.id, readSources(dossier, { en, de }));
  history.pushState(null, '', address);
  await loadFor(parseAddress(location.pathname, location.search, '/').address);
  const { container } = render(
    <StrictMode>
      <App firstPath={location.pathname} />
    </StrictMode>,
  );
  await screen.findByRole('region', { name: /^(Source|Quelle): upday\.com/ });
  // The picture that stands there until the chart is alive has the same name, but no buttons.
  await waitFor(() => within(screen.getByRole('group', { name: /^(Timeline|Zeitleiste)$/ })).getAllByRole('button'));
  return container;
}

/** Path and query, as in the address bar. */
export const bar = () => location.pathname + location.search;

// The parts of the page, as a reader names them; in either language.
export const chart = () => within(screen.getByRole('group', { name: /^(Timeline|Zeitleiste)$/ }));
export const chronicle = () => within(screen.getByRole('region', { name: /^(Chronicle|Chronik)$/ }));
export const filters = () => within(screen.getByRole('search'));
export const article = () => within(screen.getByRole('region', { name: /^(Source|Quelle): upday\.com/ }));
/** The open event of this title. */
export const eventPanel = (title: string) => within(screen.getByRole('region', { name: title }));

/** The titles in the chronicle, in its order. */
export const listed = () =>
  chronicle()
    .queryAllByRole('link')
    .map((link) => link.querySelector('.chronicle-event')?.textContent);
