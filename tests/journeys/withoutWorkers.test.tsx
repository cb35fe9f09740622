import { render, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { openedName } from '../../src/address/address.ts';
import { App } from '../../src/app/App.tsx';
import { keepOpened } from '../../src/app/keepOpened.ts';
import { loadFor } from '../../src/app/loaded.ts';
import { pageAddress } from '../../src/app/pageAddress.ts';
import { indexOf } from '../../src/opening/eventIndex.ts';
import { knownFrom } from '../fixtures/dossierFrom.ts';
// Also stands in for what jsdom lacks.
import { chart, listed } from './dossierPage.tsx';
import '../../src/app/OpenDossierPage.tsx';

vi.mock('../../src/timeline/chart.ts', () => import('../fixtures/fakeSurface.ts'));

test('Where the browser refuses workers, chart and chronicle of a dossier are there, and nothing is said to be lost', async () => {
  const refused = vi.fn(() => {
    throw new Error('Workers are refused.');
  });
  vi.stubGlobal('Worker', refused);
  const { dossier, coverage } = knownFrom(['old-summit  happened  2025-11-14']);
  const address = pageAddress('en', openedName, null);
  const file = { dossier, coverage, problems: [], problemCount: 0, index: indexOf(dossier) };
  (await keepOpened(file, { name: 'talks.json', origin: 'computer', address }))();
  history.pushState(null, '', '/en/open/');
  await loadFor(address);
  render(<App firstPath="/en/open/" />);
  await waitFor(() => expect(listed()).toEqual(['Old summit']));
  await waitFor(() => expect(chart().getByRole('button', { name: /^Old summit/ })).toBeVisible());
  expect(refused).toHaveBeenCalledTimes(2);
  expect(screen.queryByRole('alert')).toBeNull();
});
