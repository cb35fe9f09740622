import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { bar, chart, eventPanel, filters, listed, openPage } from './dossierPage.tsx';

vi.mock('../../src/timeline/chart.ts', () => import('../fixtures/fakeSurface.ts'));

test('Switching the language keeps the event, the filter and the days; the article stays in its own', async () => {
  await openPage('/en/miami-talks/miami-talks/?from=2025-12-16&to=2025-12-22&with=witkoff');
  const entries = history.length;
  await userEvent.click(screen.getByRole('link', { name: 'Deutsch' }));

  await waitFor(() => expect(document.documentElement).toHaveAttribute('lang', 'de'));
  expect(bar()).toBe('/de/miami-talks/miami-talks/?from=2025-12-16&to=2025-12-22&with=witkoff');
  expect(history.length).toBe(entries);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Ukraine-Gespräche: Kreml, Berlin, Miami');
  const event = eventPanel('Gespräche der USA und Russlands in Miami über Frieden in der Ukraine');
  expect(event.getAllByText('20.–21. Dezember 2025')[0]).toBeVisible();
  expect(filters().getByText('4 von 9')).toBeVisible();
  expect(listed()).toContain('Witkoff und Kushner treffen Putin im Kreml');
  expect(chart().getByRole('button', { name: /^USA und Russland: Gespräche in Miami/, current: true })).toBeVisible();
  expect(screen.getByRole('slider', { name: 'Ausschnitt des gesamten Zeitraums' })).toHaveAttribute(
    'aria-valuetext',
    'Zeigt 16.–22. Dezember 2025',
  );
  expect(screen.getByRole('heading', { name: /^Ohne Ukraine und Europa/ }).closest('[lang]')).toHaveAttribute(
    'lang',
    'de',
  );
  expect(screen.getByRole('link', { name: 'Deutsch' })).toHaveAttribute('aria-current', 'true');
});
