import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { faultsIn } from '../reader/readerFixtures.ts';
import { bar, chart, chronicle, eventPanel, filters, listed, openPage } from './dossierPage.tsx';

vi.mock('../../src/timeline/chart.ts', () => import('../fixtures/fakeSurface.ts'));

test('A link to an event in a view opens the event and shows the filter', async () => {
  const address = '/en/miami-talks/berlin-talks/?match=all&with=witkoff,umerov';
  const page = await openPage(address);
  expect(eventPanel('Berlin talks work on a peace plan').getAllByText('14–15 December 2025')[0]).toBeVisible();
  expect(listed()).toEqual(['Berlin talks work on a peace plan', 'Umerov in Miami, to meet Witkoff and Kushner']);
  expect(filters().getByText('2 of 9')).toBeVisible();
  expect(filters().getByRole('radio', { name: 'all of' })).toBeChecked();
  expect(filters().getByRole('button', { name: /^Rustem Umerov/ })).toHaveAttribute('aria-pressed', 'true');
  expect(chart().getByRole('button', { name: /^Berlin talks/, current: true })).toBeVisible();
  expect(document.title).toContain('Berlin talks');
  expect(bar()).toBe(address);
  expect(await faultsIn(page)).toEqual([]);
});

test('A link to an event that its filter hides opens the event, says so, and offers the way out', async () => {
  await openPage('/en/miami-talks/berlin-talks/?with=putin');
  const event = eventPanel('Berlin talks work on a peace plan');
  const notice = within(document.querySelector('.dossier-page-event') ?? document.body);
  expect(notice.getByText('This event is hidden by your filter.')).toBeVisible();
  expect(event.getAllByText('14–15 December 2025')[0]).toBeVisible();

  await userEvent.click(notice.getByRole('button', { name: 'Show all events' }));
  expect(bar()).toBe('/en/miami-talks/berlin-talks/');
  expect(listed()).toHaveLength(9);
  expect(screen.queryByText('This event is hidden by your filter.')).toBeNull();
  expect(filters().getByRole('searchbox')).toHaveFocus();
});

test('A link to days and lanes shows them, and says which part of it could not be read', async () => {
  await openPage('/en/miami-talks/?from=2025-12-19&to=2025-12-22&lanes=party&with=nobody-here,putin');
  expect(screen.getByRole('button', { name: 'By party', pressed: true })).toBeVisible();
  await waitFor(() =>
    expect(screen.getByRole('slider', { name: 'Window on the whole time' })).toHaveAttribute(
      'aria-valuetext',
      'Shows 19–22 December 2025',
    ),
  );
  expect(screen.getByText(/with=nobody-here/)).toBeVisible();
  expect(listed()).toHaveLength(2);
  expect(chronicle().getByRole('link', { name: /Kremlin/ })).toHaveAttribute(
    'href',
    '/en/miami-talks/kremlin-meeting/?from=2025-12-19&lanes=party&to=2025-12-22&with=putin',
  );
});

test('The link to an open event keeps the filter, the link to the view also its lanes, and what was copied is said', async () => {
  await openPage('/en/miami-talks/miami-talks/?lanes=party&with=witkoff');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Share' }));
  await user.click(screen.getByRole('button', { name: 'Copy link to this event' }));
  expect(await screen.findByText('Link to the event copied')).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(`${location.origin}/en/miami-talks/miami-talks/?with=witkoff`);
  await user.click(screen.getByRole('button', { name: 'Copy link to this view' }));
  expect(await navigator.clipboard.readText()).toBe(location.href);
});
