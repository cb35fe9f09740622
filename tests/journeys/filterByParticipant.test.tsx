import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { bar, chart, eventPanel, filters, listed, openPage } from './dossierPage.tsx';

vi.mock('../../src/timeline/chart.ts', () => import('../fixtures/fakeSurface.ts'));

const drawn = () => chart().getAllByRole('button');

test('A reader chooses a participant, then asks for two at once, then clears', async () => {
  await openPage('/en/miami-talks/');
  const entries = history.length;
  expect(listed()).toHaveLength(9);

  await userEvent.click(filters().getByRole('button', { name: 'Vladimir Putin, Russia, 2 events' }));
  expect(listed()).toEqual([
    'Witkoff and Kushner meet Putin in the Kremlin',
    'Putin: Russia’s goals will certainly be reached',
  ]);
  expect(drawn()).toHaveLength(2);
  expect(filters().getByText('2 of 9')).toBeVisible();
  await waitFor(() => expect(filters().getByRole('status')).toHaveTextContent('2 of 9 events'));
  expect(bar()).toBe('/en/miami-talks/?with=putin');

  await userEvent.click(filters().getByRole('radio', { name: 'all of' }));
  await userEvent.click(filters().getByRole('button', { name: /^Steve Witkoff/ }));
  expect(listed()).toEqual(['Witkoff and Kushner meet Putin in the Kremlin']);
  expect(bar()).toBe('/en/miami-talks/?match=all&with=witkoff,putin');

  await userEvent.click(filters().getByRole('button', { name: 'Clear filters' }));
  expect(listed()).toHaveLength(9);
  expect(bar()).toBe('/en/miami-talks/');
  expect(history.length).toBe(entries);
});

test('A participant named at an event leads to just their events; those who were not there do not count', async () => {
  await openPage('/en/miami-talks/miami-talks/');
  const event = eventPanel('Talks of the US and Russia in Miami on peace in Ukraine');
  await userEvent.click(event.getByRole('button', { name: /Kirill Dmitriev/ }));
  expect(listed()).toEqual(['Talks of the US and Russia in Miami on peace in Ukraine']);
  expect(bar()).toBe('/en/miami-talks/miami-talks/?with=dmitriev');
});

test('A filter that nothing fits offers the way out', async () => {
  await openPage('/en/miami-talks/');
  await userEvent.type(filters().getByRole('searchbox'), 'Geneva');
  expect(listed()).toEqual([]);
  expect(bar()).toBe('/en/miami-talks/?q=Geneva');
  expect(screen.getByText('No event fits these filters.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show all events' }));
  expect(listed()).toHaveLength(9);
  expect(filters().getByRole('searchbox')).toHaveFocus();
});

test('Eine Leserin wählt einen Beteiligten, fragt dann nach zweien zugleich und setzt zurück', async () => {
  await openPage('/de/miami-talks/');
  await userEvent.click(filters().getByRole('button', { name: 'Wladimir Putin, Russland, 2 Ereignisse' }));
  expect(listed()).toEqual([
    'Witkoff und Kushner treffen Putin im Kreml',
    'Putin: Russlands Ziele werden sicher erreicht',
  ]);
  expect(drawn()).toHaveLength(2);
  expect(filters().getByText('2 von 9')).toBeVisible();
  expect(bar()).toBe('/de/miami-talks/?with=putin');

  await userEvent.click(filters().getByRole('radio', { name: 'alle' }));
  await userEvent.click(filters().getByRole('button', { name: /^Steve Witkoff/ }));
  expect(listed()).toEqual(['Witkoff und Kushner treffen Putin im Kreml']);

  await userEvent.click(filters().getByRole('button', { name: 'Filter zurücksetzen' }));
  expect(listed()).toHaveLength(9);
  expect(bar()).toBe('/de/miami-talks/');
});
