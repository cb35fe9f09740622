import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { bar, chart, chronicle, eventPanel, filters, listed, openPage } from './dossierPage.tsx';

vi.mock('../../src/timeline/chart.ts', () => import('../fixtures/fakeSurface.ts'));

const miami = 'Talks of the US and Russia in Miami on peace in Ukraine';
const scale = () => screen.findByRole('slider', { name: 'Day as of which the dossier is shown' });

test('A link to a day shows what was known then, and its way out shows what is known now', async () => {
  await openPage('/en/miami-talks/miami-talks/?asof=2025-12-18');
  expect(await screen.findByText('As known on 18 December 2025.')).toBeVisible();
  expect(eventPanel(miami).getByText('Expected')).toBeVisible();
  expect(eventPanel(miami).getByText('as of 17 December 2025')).toBeVisible();
  expect(eventPanel(miami).getByText(/^The summary was written when the outcome was known/)).toBeVisible();
  expect(chronicle().getByRole('link', { name: new RegExp(`Expected ${miami}`) })).toBeVisible();
  expect(chart().getByRole('button', { name: /^US-Russian talks in Miami.*expected/i })).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Show everything known now' }));
  expect(bar()).toBe('/en/miami-talks/miami-talks/');
  expect(eventPanel(miami).getByText('Happened')).toBeVisible();
  expect(eventPanel(miami).queryByText(/^The summary was written when/)).toBeNull();
  expect(await scale()).toHaveFocus();
});

test('The steps of the slider are in the address, in place of one another, and everything follows them', async () => {
  await openPage('/en/miami-talks/');
  const before = history.length;
  const slider = await scale();
  act(() => slider.focus());
  fireEvent.keyDown(slider, { key: 'Home' });
  expect(bar()).toBe('/en/miami-talks/?asof=2025-11-19');
  expect(slider).toHaveFocus();
  expect(listed()).toHaveLength(0);
  expect(filters().getByText('0 events', { selector: '[aria-hidden]' })).toBeVisible();
  expect(screen.getByText(/^Nothing of this dossier was known on 19 November 2025\./)).toBeVisible();

  fireEvent.keyDown(slider, { key: 'ArrowRight' });
  expect(bar()).toBe('/en/miami-talks/?asof=2025-11-26');
  expect(listed()).toEqual(['Witkoff and Kushner meet Putin in the Kremlin']);
  expect(chart().getAllByRole('button', { name: /Putin/ })).toHaveLength(1);
  expect(screen.queryByRole('region', { name: /^Source: upday/ })).toBeNull();
  expect(history.length).toBe(before);

  fireEvent.keyDown(slider, { key: 'End' });
  expect(bar()).toBe('/en/miami-talks/');
  expect(listed()).toHaveLength(9);
});

test('An event that was not known on the day of the link is not there, and no other event in its place', async () => {
  await openPage('/en/miami-talks/umerov-visit/');
  await userEvent.click(await scale());
  fireEvent.change(screen.getByLabelText('Day'), { target: { value: '2025-12-16' } });
  expect(bar()).toBe('/en/miami-talks/umerov-visit/?asof=2025-12-16');
  const title = 'Umerov in Miami, to meet Witkoff and Kushner';
  const panel = eventPanel(title);
  expect(panel.getByText('Not known on 16 December 2025.')).toBeVisible();
  expect(panel.getByText('The first report is of 18 December 2025.')).toBeVisible();
  expect(chronicle().queryByRole('link', { current: true })).toBeNull();

  await userEvent.click(panel.getByRole('button', { name: 'Show everything known now' }));
  expect(bar()).toBe('/en/miami-talks/umerov-visit/');
  await waitFor(() => expect(screen.getByRole('heading', { name: title, level: 2 })).toHaveFocus());
});

test('Escape closes an event that was not known on the day, and stays on the day', async () => {
  await openPage('/en/miami-talks/umerov-visit/');
  await userEvent.click(await scale());
  fireEvent.change(screen.getByLabelText('Day'), { target: { value: '2025-12-16' } });
  expect(
    eventPanel('Umerov in Miami, to meet Witkoff and Kushner').getByText('Not known on 16 December 2025.'),
  ).toBeVisible();
  screen.getByRole('heading', { name: 'Umerov in Miami, to meet Witkoff and Kushner', level: 2 }).focus();
  await userEvent.keyboard('{Escape}');
  expect(bar()).toBe('/en/miami-talks/?asof=2025-12-16');
});

test('Back leaves the event and stays on the day', async () => {
  await openPage('/en/miami-talks/?asof=2025-12-20');
  await screen.findByText('As known on 20 December 2025.');
  const link = chronicle().getByRole('link', { name: new RegExp(miami) });
  expect(link).toHaveAttribute('href', '/en/miami-talks/miami-talks/?asof=2025-12-20');
  await userEvent.click(link);
  expect(eventPanel(miami).getByText('Expected')).toBeVisible();
  history.back();
  await waitFor(() => expect(bar()).toBe('/en/miami-talks/?asof=2025-12-20'));
  expect(screen.getByText('As known on 20 December 2025.')).toBeVisible();
  await waitFor(() => expect(link).toHaveFocus());
});

test('The days are told in German', async () => {
  await openPage('/de/miami-talks/miami-talks/?asof=2025-12-18');
  expect(await screen.findByText('So bekannt am 18. Dezember 2025.')).toBeVisible();
  expect(
    eventPanel('Gespräche der USA und Russlands in Miami über Frieden in der Ukraine').getByText('Erwartet'),
  ).toBeVisible();
});
