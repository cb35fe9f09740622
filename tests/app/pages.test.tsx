import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { type Address, formatAddress } from '../../src/address/address.ts';
import { ErrorBoundary } from '../../src/app/ErrorBoundary.tsx';
import { LanguagesPage } from '../../src/app/LanguagesPage.tsx';
import { MovedPage } from '../../src/app/MovedPage.tsx';
import { pageAddress } from '../../src/app/pageAddress.ts';
import { RetiredPage } from '../../src/app/RetiredPage.tsx';
import { SiteHeader } from '../../src/app/SiteHeader.tsx';
import { StartPage } from '../../src/app/StartPage.tsx';
import { UnknownEvent } from '../../src/app/UnknownEvent.tsx';
import { UnknownPage } from '../../src/app/UnknownPage.tsx';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import { miamiTalks } from '../fixtures/dossierFrom.ts';
import { changedDossier } from './siteFixtures.ts';

const hrefOf = (address: Address) => formatAddress(address, '/');
const links = () => screen.getAllByRole('link').map((link) => `${link.textContent} → ${link.getAttribute('href')}`);

describe('The start page', () => {
  test('lists each dossier with its events, sources and days', () => {
    render(<StartPage dossiers={[miamiTalks()]} messages={de} hrefOf={hrefOf} />);
    expect(screen.getByRole('link', { name: 'Ukraine-Gespräche: Kreml, Berlin, Miami' })).toHaveAttribute(
      'href',
      '/de/miami-talks/',
    );
    expect(
      within(screen.getByRole('main'))
        .getAllByRole('listitem')
        .slice(1, 5)
        .map((item) => item.textContent),
    ).toEqual([
      '9 Ereignisse',
      '98 Quellen',
      'Im Zeitraum 1. November – 21. Dezember 2025',
      'Quellen bis 23. Februar 2026',
    ]);
  });

  test('says so when there is none', () => {
    render(<StartPage dossiers={[]} messages={en} hrefOf={hrefOf} />);
    expect(screen.getByText('No dossier has been published here yet.')).toBeInTheDocument();
  });
});

describe('Pages for readers of any language', () => {
  test('The root lists both languages, each in its own words', () => {
    render(<LanguagesPage dictionaries={[en, de]} hrefOf={hrefOf} />);
    expect(links()).toEqual(['Continue in English → /en/', 'Weiter auf Deutsch → /de/']);
    expect(screen.getByText('Weiter auf Deutsch').closest('[lang]')).toHaveAttribute('lang', 'de');
  });

  test('An unknown address says so in both and offers ways out', () => {
    render(<UnknownPage dictionaries={[en, de]} hrefOf={hrefOf} />);
    expect(screen.getByRole('heading', { level: 1, name: 'Page not found' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 2, name: 'Seite nicht gefunden' })).toBeInTheDocument();
    expect(links()).toEqual(['Go to all dossiers → /en/', 'Zu allen Dossiers → /de/']);
  });
});

describe('The header', () => {
  test('switches the language in place, and leaves a click with Ctrl to the browser', async () => {
    const onNavigate = vi.fn();
    const address = pageAddress('en', 'miami-talks', 'berlin-talks');
    render(<SiteHeader address={address} messages={en} hrefOf={hrefOf} onNavigate={onNavigate} />);
    const german = screen.getByRole('link', { name: 'Deutsch' });
    expect(german).toHaveAttribute('href', '/de/miami-talks/berlin-talks/');
    expect(screen.getByRole('link', { current: true })).toHaveTextContent('English');

    // The test's browser has no other window to open.
    document.addEventListener('click', (click) => click.preventDefault(), { once: true });
    const user = userEvent.setup();
    await user.keyboard('{Control>}');
    await user.click(german);
    expect(onNavigate).not.toHaveBeenCalled();
    await user.keyboard('{/Control}');
    await user.click(german);
    expect(onNavigate).toHaveBeenCalledExactlyOnceWith({ ...address, language: 'de' }, 'replace');
  });
});

describe('An address with an id that is no event', () => {
  const dossier = changedDossier();
  const common = { dossier, hrefOf, onNavigate: vi.fn() };

  test('says so, shows what was asked harmlessly, and helps to find the event that was meant', async () => {
    const talks = miamiTalks();
    const id = 'berlin\u202Etalks';
    render(
      <UnknownEvent {...common} dossier={talks} id={id} address={pageAddress('en', talks.id, id)} messages={en} />,
    );
    expect(screen.getByRole('heading', { level: 1, name: 'No such event' })).toBeInTheDocument();
    expect(screen.getByText(/There is no event “berlin.*talks” in the dossier/).textContent).not.toContain('\u202E');

    await userEvent.type(screen.getByRole('searchbox', { name: 'Search the events of this dossier' }), 'Умєров');
    expect(screen.getByRole('status')).toHaveTextContent('3 events found');
    expect(links()).toContain('Umerov in Miami, to meet Witkoff and Kushner → /en/miami-talks/umerov-visit/');
    await userEvent.type(screen.getByRole('searchbox'), ' xyz');
    expect(screen.getByRole('status')).toHaveTextContent('No event has these words');
  });

  test('leads on from a former id and keeps the view', () => {
    const onNavigate = vi.fn();
    const [event] = dossier.events;
    if (event === undefined) throw new RangeError('no event');
    const address = { ...pageAddress('de', 'drawn', 'frontier-talks') };
    const view = { ...address.view, lanes: 'party' as const };
    render(
      <MovedPage {...common} onNavigate={onNavigate} address={{ ...address, view }} event={event} messages={de} />,
    );
    expect(onNavigate).toHaveBeenCalledWith({ ...address, view, event: 'border-talks' }, 'replace');
    expect(screen.getByRole('link', { name: '„Border talks (de)“ öffnen' })).toHaveAttribute(
      'href',
      '/de/drawn/border-talks/?lanes=party',
    );
  });

  test('says since when and why an event was taken out, and what took its place', () => {
    const [summit] = dossier.retired ?? [];
    if (summit === undefined) throw new RangeError('nothing retired');
    render(<RetiredPage {...common} retired={summit} address={pageAddress('en', 'drawn', summit.id)} messages={en} />);
    expect(screen.getByText('It was taken out of the dossier on 19 December 2025.')).toBeInTheDocument();
    expect(screen.getByText('It was the same as the border talks.')).toBeInTheDocument();
    expect(links()).toContain('Its place was taken by “Border talks” → /en/drawn/border-talks/');
  });
});

test('Where a part of the page throws, a notice says so and the rest goes on', () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  const Broken = () => {
    throw new Error('planted');
  };
  render(
    <>
      <ErrorBoundary message={en.app.notice.partBroken} messages={en}>
        <Broken />
      </ErrorBoundary>
      <p>The chronicle</p>
    </>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('A part of this page could not be shown.');
  expect(within(screen.getByRole('alert')).getByRole('button', { name: 'Reload the page' })).toBeInTheDocument();
  expect(screen.getByText('The chronicle')).toBeInTheDocument();
  quiet.mockRestore();
});
