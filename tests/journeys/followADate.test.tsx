import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { readingPolicies } from '../../src/time/readingPolicies.ts';
import { article, chronicle, eventPanel, openPage } from './dossierPage.tsx';

vi.mock('../../src/timeline/chart.ts', () => import('../fixtures/fakeSurface.ts'));

test('A reader follows a date back to its words, sees the other reading, and finds the same in the article', async () => {
  await openPage('/en/miami-talks/');
  await userEvent.click(chronicle().getByRole('link', { name: /Berlin talks work on a peace plan/ }));
  const event = eventPanel('Berlin talks work on a peace plan');
  const steps = event.getAllByRole('listitem').filter((item) => item.matches('.how-read-step'));
  expect(steps.map((step) => step.textContent)).toEqual([
    expect.stringMatching(/^The article says am Sonntag und Montag/),
    'The article was published on Thursday, 18 December 2025.',
    expect.stringMatching(/^The sentence is in the past .* are meant: 14–15 December 2025\.$/),
    'If it looks ahead: 21–22 December 2025.',
    'In EDTF: 2025-12-14/2025-12-15',
    'The time of day is not known.',
  ]);

  await userEvent.click(article().getByRole('button', { name: 'Show time phrases' }));
  await userEvent.click(article().getByRole('button', { name: 'am Sonntag und Montag' }));
  const reading = within(screen.getByRole('tooltip'));
  expect(reading.getByText('14–15 December 2025')).toBeVisible();
  expect(reading.getByText('If it looks ahead: 21–22 December 2025.')).toBeVisible();
  expect(reading.getByText('Belongs to: Berlin talks')).toBeVisible();

  await userEvent.click(article().getByRole('button', { name: 'kürzlich' }));
  expect(screen.getByRole('tooltip')).toHaveTextContent(/^no date.*they give no date\..*Belongs to no event$/);
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 2, name: 'Berlin talks work on a peace plan' })).toBeInTheDocument();
});

test('In German the same date is told in German, its words as the article has them', async () => {
  await openPage('/de/miami-talks/umerov-visit/');
  const steps = document.querySelectorAll('.event-details .how-read-step');
  const words = [...steps].map((step) => step.textContent);
  expect(words).toContain(readingPolicies.lateWeek.says.de);
  expect(words).toContain('Falls der Satz zurückblickt: an einem Tag, 12.–14. Dezember 2025.');
});
