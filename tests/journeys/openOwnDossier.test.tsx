import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openedName, parseAddress } from '../../src/address/address.ts';
import { App } from '../../src/app/App.tsx';
import { closeOpened } from '../../src/app/keepOpened.ts';
import { loaded, loadFor } from '../../src/app/loaded.ts';
import { setOpened } from '../../src/app/opened.ts';
import type { Problem } from '../../src/dossier/problem.ts';
import { indexOf } from '../../src/opening/eventIndex.ts';
import type { OpenedFile } from '../../src/opening/openDossier.ts';
import { knownFrom } from '../fixtures/dossierFrom.ts';
import { type FakeOpening, openings } from '../fixtures/fakeOpening.ts';
import { faultsIn } from '../reader/readerFixtures.ts';
// Also stands in for what jsdom lacks.
import { bar, chronicle, eventPanel, listed } from './dossierPage.tsx';
import '../../src/app/OpenDossierPage.tsx';

vi.mock('../../src/timeline/chart.ts', () => import('../fixtures/fakeSurface.ts'));
vi.mock('../../src/opening/openDossier.ts', () => import('../fixtures/fakeOpening.ts'));

beforeEach(() => {
  openings.length = 0;
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
});
afterEach(() => {
  act(() => closeOpened());
  vi.restoreAllMocks();
});

async function goTo(address: string) {
  history.pushState(null, '', address);
  await loadFor(parseAddress(location.pathname, location.search, '/').address);
  const page = render(
    <StrictMode>
      <App firstPath={location.pathname} />
    </StrictMode>,
  );
  await screen.findByRole('heading', { level: 1 });
  return page;
}

const lines = [
  'old-summit   happened  2025-11-14  @berlin  putin/russia witkoff/usa',
  'later-talks  expected  2025-12-20  @miami   witkoff/usa',
];
const opened = (from = lines, problemCount = 0): OpenedFile => {
  const { dossier, coverage } = knownFrom(from);
  const problems = Array.from({ length: Math.min(problemCount, 200) }, (_, index) => ({
    where: `events[${index}].when.readAgainst`,
    what: ['noSuchDay'] as const,
  }));
  return { dossier, coverage, problems, problemCount, index: indexOf(dossier) };
};
const file = (name: string) => new File(['{}'], name, { type: 'application/json' });
const field = () => screen.getByLabelText<HTMLInputElement>(/^(Choose a file|Open another file|Datei wählen)$/);
const drop = (...files: readonly File[]) => {
  const dragged = { dataTransfer: { types: ['Files'], files } };
  fireEvent.dragOver(document.body, dragged);
  fireEvent.drop(document.body, dragged);
};
const opening = (name: string): FakeOpening => {
  const found = openings.findLast((one) => one.name === name);
  if (found === undefined) throw new RangeError(`${name} was not opened.`);
  return found;
};
const end = (name: string, result: Parameters<FakeOpening['end']>[0]) => act(async () => opening(name).end(result));

test('Before anything is open the page says what it does, what can be opened, and that nothing is sent', async () => {
  const { container } = await goTo('/en/open/');
  expect(screen.getByRole('heading', { level: 1, name: 'Open a dossier of your own' })).toBeVisible();
  expect(screen.getByText(/The file stays in this browser; nothing of it is sent anywhere\./)).toBeVisible();
  expect(screen.getByText(/Up to 150 MB and 1,000,000 events\./)).toBeVisible();
  expect(screen.getByRole('link', { name: 'All their keys, as a JSON Schema' })).toHaveAttribute(
    'href',
    '/dossier.schema.json',
  );
  expect(screen.queryByText(/This dossier is on your computer/)).toBeNull();
  await waitFor(() => expect(document.title).toBe('Open a dossier of your own · Sourceline'));
  expect(await faultsIn(container)).toEqual([]);
});

test('A chosen file is read with progress, and then stands on the page of any dossier', async () => {
  const { container } = await goTo('/en/open/');
  await userEvent.upload(field(), file('talks.json'));
  const cancel = screen.getByRole('button', { name: 'Cancel' });
  expect(cancel).toHaveFocus();
  expect(screen.getByRole('progressbar', { name: 'Reading “talks.json”' })).not.toHaveAttribute('value');
  expect(screen.getByRole('status')).toHaveTextContent('Reading “talks.json”');

  act(() => opening('talks.json').tell({ bytes: 41, totalBytes: 100, events: 41_200, expectedEvents: 100_488 }));
  expect(screen.getByText('41,200 of about 100,000 events')).toBeVisible();
  expect(screen.getByRole('progressbar')).toHaveAttribute('value', '0.41');
  expect(await faultsIn(container)).toEqual([]);

  await end('talks.json', opened());
  expect(await screen.findByRole('heading', { level: 1, name: 'Drawn dossier' })).toBeVisible();
  expect(screen.getByText('Opened from your computer: talks.json')).toHaveFocus();
  expect(screen.queryByRole('progressbar')).toBeNull();
  await waitFor(() => expect(listed()).toEqual(['Old summit', 'Later talks']));
  expect(document.title).toBe('Drawn dossier · Sourceline');
  expect(bar()).toBe('/en/open/');
  expect(await faultsIn(container)).toEqual([]);
});

test('Events, Back, filters and the language work as in a published dossier, and the file stays open', async () => {
  await goTo('/en/open/');
  await userEvent.upload(field(), file('talks.json'));
  await end('talks.json', opened());
  await waitFor(() => expect(listed()).toHaveLength(2));
  await userEvent.click(chronicle().getByRole('link', { name: /Old summit/ }));
  expect(bar()).toBe('/en/open/old-summit/');
  expect(eventPanel('Old summit').getAllByText('The gazette tells of old-summit.')[0]).toBeVisible();

  await userEvent.click(screen.getByRole('link', { name: 'Deutsch' }));
  await waitFor(() => expect(bar()).toBe('/de/open/old-summit/'));
  expect(await screen.findByText('Von Ihrem Computer geöffnet: talks.json')).toBeVisible();
  await userEvent.click(screen.getByRole('link', { name: 'English' }));
  await waitFor(() => expect(bar()).toBe('/en/open/old-summit/'));

  act(() => history.back());
  await waitFor(() => expect(bar()).toBe('/en/open/'));
  expect(listed()).toHaveLength(2);
  await userEvent.type(screen.getByRole('searchbox'), 'later');
  await waitFor(() => expect(listed()).toEqual(['Later talks']));
  expect(bar()).toBe('/en/open/?q=later');
});

test('A dropped file is opened from anywhere on the page; of several the first, and that is said', async () => {
  await goTo('/en/open/');
  fireEvent.dragOver(document.body, { dataTransfer: { types: ['Files'], files: [] } });
  expect(screen.getByText('Drop the file to open it')).toBeInTheDocument();
  drop(file('first.json'), file('second.json'));
  expect(screen.queryByText('Drop the file to open it')).toBeNull();
  expect(openings.map(({ name }) => name)).toEqual(['first.json']);
  expect(screen.getByRole('status')).toHaveTextContent('One file is opened at a time: this is “first.json”.');
});

test('Hidden controls in the name of a file are shown wherever the name is', async () => {
  const { unmount } = await goTo('/en/open/');
  const shown = 'a⟦U+202E⟧nosj.json';
  drop(file('a\u202Enosj.json'), file('second.json'));
  expect(screen.getByText(`One file is opened at a time: this is “${shown}”.`, { selector: 'p' })).toBeVisible();
  await end('a\u202Enosj.json', opened());
  expect(screen.getByText(`Opened from your computer: ${shown}`)).toBeVisible();
  unmount();
  // As after a reload.
  loaded.dossiers.delete(openedName);
  setOpened(null);
  await goTo('/en/open/');
  expect(screen.getByText(shown, { exact: false })).toBeVisible();
});

test('What is dragged and is no file is left to the browser', async () => {
  await goTo('/en/open/');
  expect(fireEvent.drop(document.body, { dataTransfer: { types: ['text/plain'], files: [] } })).toBe(true);
  expect(openings).toEqual([]);
});

test('Cancelling ends the reading, says so, and gives the focus back', async () => {
  await goTo('/en/open/');
  await userEvent.upload(field(), file('talks.json'));
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(opening('talks.json').isCancelled).toBe(true);
  expect(screen.getByRole('status')).toHaveTextContent('Reading “talks.json” was cancelled.');
  expect(field()).toHaveFocus();
});

test('Of two quick openings the last wins', async () => {
  await goTo('/en/open/');
  await userEvent.upload(field(), file('slow.json'));
  drop(file('quick.json'));
  expect(opening('slow.json').isCancelled).toBe(true);
  act(() => opening('slow.json').tell({ bytes: 1, totalBytes: 2, events: 7, expectedEvents: 14 }));
  expect(screen.getByRole('progressbar', { name: 'Reading “quick.json”' })).toBeVisible();
  await end('slow.json', opened());
  await end('quick.json', opened());
  expect(await screen.findByText('Opened from your computer: quick.json')).toBeVisible();
});

test('Leaving the page ends the reading', async () => {
  const { unmount } = await goTo('/en/open/');
  await userEvent.upload(field(), file('talks.json'));
  unmount();
  expect(opening('talks.json').isCancelled).toBe(true);
});

test('Problems are listed above the dossier and stand in nobody’s way', async () => {
  await goTo('/en/open/');
  await userEvent.upload(field(), file('talks.csv'));
  await end('talks.csv', opened(lines, 1440));
  const problems = (await screen.findByText('1,440 problems in this file')).closest('details');
  if (problems === null) throw new Error('no disclosure');
  expect(problems).not.toHaveAttribute('open');
  expect(within(problems).getAllByRole('listitem', { hidden: true })).toHaveLength(200);
  expect(within(problems).getByText('events[3].when.readAgainst')).toBeInTheDocument();
  expect(within(problems).getByText('and 1,240 more')).toBeInTheDocument();
  await waitFor(() => expect(listed()).toHaveLength(2));
});

test('A refused file is told with its problems, and another one can be chosen', async () => {
  const { container } = await goTo('/en/open/');
  await userEvent.upload(field(), file('notes.json'));
  const problems: readonly Problem[] = [{ where: 'dossier', what: ['emptyFile'] }];
  await end('notes.json', { kind: 'refused', problems, problemCount: 1 });
  expect(screen.getByRole('heading', { name: '“notes.json” cannot be opened' })).toHaveFocus();
  expect(screen.getByText('This file is empty. Choose another one.')).toBeVisible();
  expect(await faultsIn(container)).toEqual([]);

  await userEvent.upload(field(), file('talks.json'));
  expect(screen.queryByText('This file is empty. Choose another one.')).toBeNull();
  await end('talks.json', { kind: 'failed', why: 'noMemory', about: '' });
  expect(screen.getByRole('heading', { name: '“talks.json” cannot be opened' })).toHaveFocus();
  expect(screen.getByText(/^There was not enough memory/)).toBeVisible();
});

test('Why a file was not read is told in the language of the page', async () => {
  await goTo('/de/open/');
  await userEvent.upload(screen.getByLabelText('Datei wählen'), file('talks.json'));
  await end('talks.json', { kind: 'failed', why: 'notFetched', about: 'https://here.example/none.json (404)' });
  const told = screen.getByText(/^https:\/\/here\.example\/none\.json \(404\) konnte nicht geladen werden/);
  expect(told).toBeVisible();
  expect(told).not.toHaveAttribute('lang');
});

test('Another file takes the place of the first, in its first view; until then and if it is refused the first stays', async () => {
  await goTo('/en/open/');
  await userEvent.upload(field(), file('talks.json'));
  await end('talks.json', opened());
  await waitFor(() => expect(listed()).toHaveLength(2));
  await userEvent.click(chronicle().getByRole('link', { name: /Old summit/ }));

  await userEvent.upload(field(), file('broken.json'));
  await end('broken.json', { kind: 'refused', problems: [], problemCount: 0 });
  expect(screen.getByText('Opened from your computer: talks.json')).toBeVisible();
  expect(eventPanel('Old summit')).toBeDefined();

  await userEvent.upload(field(), file('other.json'));
  await end('other.json', opened(['one-day  happened  2025-11-20']));
  expect(await screen.findByText('Opened from your computer: other.json')).toHaveFocus();
  await waitFor(() => expect(listed()).toEqual(['One day']));
  expect(bar()).toBe('/en/open/');
});

test('Closing leads back to the choice of a file, with the focus', async () => {
  await goTo('/en/open/');
  await userEvent.upload(field(), file('talks.json'));
  await end('talks.json', opened());
  await waitFor(() => expect(listed()).toHaveLength(2));
  await userEvent.click(chronicle().getByRole('link', { name: /Old summit/ }));
  const section = screen.getByRole('region', { name: /^Opened from/ });
  await userEvent.click(within(section).getByRole('button', { name: 'Close' }));
  expect(screen.getByRole('heading', { level: 1, name: 'Open a dossier of your own' })).toBeVisible();
  expect(bar()).toBe('/en/open/');
  await waitFor(() => expect(field()).toHaveFocus());
});

test('After a reload the page says where the file lies, and the event opens once it is chosen again', async () => {
  await goTo('/en/open/old-summit/?with=putin');
  expect(screen.getByText(/This dossier is on your computer, not on this site\. Open the file again\./)).toBeVisible();
  expect(screen.getByText(/The event of this address then opens at once\./)).toBeVisible();
  await userEvent.upload(field(), file('talks.json'));
  await end('talks.json', opened());
  await waitFor(() => expect(listed()).toEqual(['Old summit']));
  expect(eventPanel('Old summit').getAllByText('The gazette tells of old-summit.')[0]).toBeVisible();
  expect(bar()).toBe('/en/open/old-summit/?with=putin');
});

test('A day to look back at is kept, too', async () => {
  await goTo('/en/open/?asof=2025-12-17');
  await userEvent.upload(field(), file('talks.json'));
  await end('talks.json', opened());
  expect(await screen.findByText(/Nothing of this dossier was known on 17 December 2025\./)).toBeVisible();
});

test('The sources of an opened dossier are a page like any other, without leaving the document', async () => {
  await goTo('/en/open/');
  await userEvent.upload(field(), file('talks.json'));
  await end('talks.json', opened());
  await waitFor(() => expect(listed()).toHaveLength(2));
  await userEvent.click(screen.getByRole('link', { name: '1 source, by origin' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
  expect(bar()).toBe('/en/open/sources/');
  expect(screen.getByRole('heading', { level: 1, name: 'Sources' })).toHaveFocus();
  expect(screen.getByText('Opened from your computer: talks.json')).toBeVisible();
  await userEvent.click(screen.getByRole('link', { name: 'Old summit' }));
  await waitFor(() => expect(bar()).toBe('/en/open/old-summit/'));
  expect(eventPanel('Old summit')).toBeDefined();
  expect(screen.getByRole('heading', { level: 1, name: 'Drawn dossier' })).toHaveFocus();
});

test('The share menu says that links work for nobody else, and exports', async () => {
  await goTo('/en/open/');
  await userEvent.upload(field(), file('talks.json'));
  await end('talks.json', opened());
  await userEvent.click(await screen.findByRole('button', { name: 'Share' }));
  expect(screen.getByText(/links to it will not work for anyone else/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /Copy/ })).toBeNull();
  expect(screen.getByRole('button', { name: 'Export' })).toBeVisible();
});

test('The key that copies a link says each time that there is none', async () => {
  await goTo('/en/open/');
  await userEvent.upload(field(), file('talks.json'));
  await end('talks.json', opened());
  await waitFor(() => expect(listed()).toHaveLength(2));
  const says = (words: string) =>
    waitFor(() => expect(document.querySelector('.copy-report')?.textContent).toBe(words));
  const notPublished = loaded.dictionaries.get('en')?.share.notPublished ?? '';
  act(() =>
    chronicle()
      .getByRole('link', { name: /Old summit/ })
      .focus(),
  );
  for (let time = 1; time <= 2; time += 1) {
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'c' });
    await says('');
    await says(notPublished);
  }
});

test('An address on this site is opened by its last name; others are refused with a reason', async () => {
  const { container } = await goTo('/en/open/');
  const address = screen.getByRole('textbox', { name: 'Address on this site' });
  const open = screen.getByRole('button', { name: 'Open' });
  await userEvent.click(open);
  expect(screen.getByRole('alert')).toHaveTextContent('Enter the address of a file, such as /files/talks.json.');
  await userEvent.type(address, 'https://news.example/talks.json');
  await userEvent.click(open);
  expect(screen.getByRole('alert')).toHaveTextContent('this one lies on news.example');
  expect(address).toHaveFocus();
  expect(await faultsIn(container)).toEqual([]);

  await userEvent.clear(address);
  await userEvent.type(address, '/files/my%20talks.csv{Enter}');
  expect(opening('my talks.csv').source).toEqual({ url: new URL('/files/my%20talks.csv', location.href) });
  await end('my talks.csv', opened());
  expect(await screen.findByText('Opened from this site: my talks.csv')).toHaveFocus();
});

test('In German, everything is said in German, problems and their places too', async () => {
  const { container } = await goTo('/de/open/');
  expect(screen.getByRole('heading', { level: 1, name: 'Ein eigenes Dossier öffnen' })).toBeVisible();
  expect(screen.getByText(/Bis zu 150 MB und 1\.000\.000 Ereignisse\./)).toBeVisible();
  await userEvent.upload(field(), file('gespraeche.json'));
  act(() => opening('gespraeche.json').tell({ bytes: 41, totalBytes: 100, events: 41_200, expectedEvents: 100_488 }));
  expect(screen.getByText('41.200 von etwa 100.000 Ereignissen')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Abbrechen' }));
  expect(screen.getByRole('status')).toHaveTextContent('Das Lesen von „gespraeche.json“ wurde abgebrochen.');
  await userEvent.upload(field(), file('gespraeche.json'));
  const problems: readonly Problem[] = [
    { where: { row: 4, column: 'End Month' }, what: ['noMonth', 'Dezember'] },
    { where: 'events[3].place', what: ['noSuch', 'place', 'atlantis'] },
  ];
  await end('gespraeche.json', { kind: 'refused', problems, problemCount: 2 });
  expect(screen.getByRole('heading', { name: '„gespraeche.json“ lässt sich nicht öffnen' })).toHaveFocus();
  const list = within(screen.getByRole('list', { name: '2 Probleme' }));
  expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Zeile 4, End Month „Dezember“ ist kein Monat. Schreiben Sie eine Zahl von 1 bis 12 oder lassen Sie die Zelle leer.',
    'events[3].place Unter den Orten gibt es die ID „atlantis“ nicht. Ergänzen Sie den Eintrag oder korrigieren Sie die ID.',
  ]);
  expect(await faultsIn(container)).toEqual([]);
});
