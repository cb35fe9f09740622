import type { CDPSession, Page } from '@playwright/test';
import { syntheticJson } from '../fixtures/syntheticDossier.ts';
import { chronicle, untilAlive } from './dossierPage.ts';
import { expect, test } from './support.ts';

const many = 1_000;
const megabyte = 2 ** 20;
/** One of them takes about two megabytes; what the page learns of itself as it goes on, such as faster code, takes up to two in seven rounds. */
const leftOver = 4;

/** Its heading tells how many events it has; what `seed` changes is what they are and when. */
const dossierOf = (seed: number, events: number) => [...syntheticJson(seed, events)].join('');
const headingOf = (events: number) => `${events} talks that never were`;

/** Not through the field for files: a driver that has filled it holds on to it, and with it to all that stood around it. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  await page.evaluate(
    ([name, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], name));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    },
    [name, content] as const,
  );
}

async function openAndClose(page: Page, seed: number): Promise<void> {
  await drop(page, `round-${seed}.json`, dossierOf(seed, many));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingOf(many));
  await untilAlive(page, ['chart']);
  await chronicle(page).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/open\/talks-\d+\//);
  await page.getByRole('button', { name: 'Close', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open a dossier of your own');
}

/** What the page holds once everything that can go is gone. */
async function heldBy(session: CDPSession) {
  // What one collection frees, such as a node with its listeners, frees more in the next.
  for (let again = 0; again < 3; again += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  const { metrics } = await session.send('Performance.getMetrics');
  const count = (name: string) => metrics.find((it) => it.name === name)?.value ?? Number.NaN;
  return {
    megabytes: (usedSize + backingStorageSize) / megabyte,
    nodes: count('Nodes'),
    listeners: count('JSEventListeners'),
  };
}

// Ten rounds take some twenty seconds where nothing else runs.
test.describe.configure({ timeout: 180_000 });

test.describe('a page on which dossiers are opened again and again', { tag: '@chromium' }, () => {
  // Events of an opened dossier have no page of their own: the host answers with 404.html, which is taken over.
  test.use({ expectedErrors: [/status of 404/] });

  test('lets go of each that is closed, and holds no more after ten than after three', async ({ page, context }) => {
    await page.goto('en/open/');
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await expect(page.getByRole('button', { name: 'Open', exact: true })).toBeVisible();
    const empty = await heldBy(session);
    for (let round = 1; round <= 3; round += 1) await openAndClose(page, round);
    const before = await heldBy(session);
    for (let round = 4; round <= 10; round += 1) await openAndClose(page, round);
    const after = await heldBy(session);
    expect(after.megabytes - before.megabytes, 'megabytes kept of seven dossiers').toBeLessThan(leftOver);
    expect(after.nodes - empty.nodes, 'nodes beside those of the page itself').toBeLessThan(100);
    expect(after.nodes - before.nodes, 'nodes kept').toBeLessThan(20);
    expect(after.listeners - before.listeners, 'listeners kept').toBeLessThan(5);
  });

  test('shows the last of two that are chosen quickly, and leaves no worker behind', async ({ page }) => {
    await page.goto('en/open/');
    await expect(page.getByRole('button', { name: 'Open', exact: true })).toBeVisible();
    await drop(page, 'first.json', dossierOf(1, many));
    await expect(page.getByText('Reading “first.json”').first()).toBeVisible();
    await drop(page, 'second.json', dossierOf(2, 30));
    await expect(page.getByText('Opened from your computer: second.json')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingOf(30));
    await untilAlive(page, ['chart']);
    await expect.poll(() => page.workers().filter((worker) => worker.url().includes('open.worker')).length).toBe(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingOf(30));
  });
});
