import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { article, bar, chart, eventPanel, openPage } from './dossierPage.tsx';

vi.mock('../../src/timeline/chart.ts', () => import('../fixtures/fakeSurface.ts'));

const berlin = 'Berlin talks work on a peace plan';
const heading = (name: string) => screen.getByRole('heading', { level: 2, name });

test('A reader opens an event in the chart, goes to its sentence, from another sentence to its event, and back', async () => {
  await openPage('/en/miami-talks/');
  await userEvent.click(chart().getByRole('button', { name: /^Berlin talks/ }));
  expect(heading(berlin)).toHaveFocus();
  expect(bar()).toBe('/en/miami-talks/berlin-talks/');
  const event = eventPanel(berlin);
  expect(event.getAllByText('14–15 December 2025')[0]).toBeVisible();
  expect(event.getAllByText(/am Sonntag und Montag/)[0]).toBeVisible();

  await userEvent.click(event.getByRole('link', { name: 'Sentence 11' }));
  const sentence = article().getByRole('link', { name: /^Sentence 11, 1 event, for this event/ });
  expect(sentence).toHaveFocus();
  expect(sentence).toHaveAttribute('aria-current', 'true');
  expect(article().getAllByRole('link', { current: true })).toEqual([sentence]);

  await userEvent.click(article().getByRole('link', { name: /^Sentence 16, 1 event/ }));
  expect(heading('Russia’s war against Ukraine')).toHaveFocus();
  expect(bar()).toBe('/en/miami-talks/war/');

  act(() => history.back());
  await waitFor(() => expect(heading(berlin)).toHaveFocus());
  expect(bar()).toBe('/en/miami-talks/berlin-talks/');
});

test('With the keyboard alone: along the chart, into an event, through its sentences, and out again', async () => {
  await openPage('/en/miami-talks/');
  const user = userEvent.setup();
  const event = (name: RegExp) => chart().getByRole('button', { name });
  act(() => event(/^Berlin talks/).focus());
  await user.keyboard('{ArrowRight}');
  expect(event(/^Putin on Russia’s goals/)).toHaveFocus();
  await user.keyboard('{ArrowLeft}{Enter}');
  expect(heading(berlin)).toHaveFocus();

  await user.keyboard('{Escape}');
  expect(bar()).toBe('/en/miami-talks/');
  expect(event(/^Berlin talks/)).toHaveFocus();

  await user.keyboard('s');
  expect(article().getByRole('link', { name: /^Sentence 5, 1 event, for this event/ })).toHaveFocus();
  expect(bar()).toBe('/en/miami-talks/berlin-talks/');
  await user.keyboard('n');
  expect(article().getByRole('link', { name: /^Sentence 10, 1 event, for this event/ })).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(bar()).toBe('/en/miami-talks/');
  expect(document.body).not.toHaveFocus();
});

test('A sentence on which two events rest offers both', async () => {
  await openPage('/en/miami-talks/');
  const sentence = article().getByRole('link', { name: /^Sentence 13, 2 events/ });
  await userEvent.click(sentence);
  const choice = screen.getByRole('dialog', { name: 'Events that rest on sentence 13' });
  expect(choice).toBeVisible();
  await userEvent.keyboard('{Escape}');
  expect(sentence).toHaveFocus();
});
