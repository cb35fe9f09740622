import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { chronicle, eventPanel, timeOf } from './dossierPage.ts';
import { expect, expectAccessible, test } from './support.ts';

const talks = readFileSync('data/dossiers/miami-talks.json');
const table = [
  'Year,Month,Day,Headline,Text,End Year,End Month,End Day',
  '2025,12,14,Talks in Berlin,"They met, and went on.",2025,12,15',
  '2025,11,,Letters were sent,,,,',
  'soon,,,Nobody knows,,,,',
].join('\n');

async function choose(page: Page, name: string, content: string | Buffer, label = 'Choose a file'): Promise<void> {
  await page.getByLabel(label).setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}

test.describe('a dossier of one’s own', () => {
  // Its events have no page of their own: the host answers with 404.html, which is taken over.
  test.use({ expectedErrors: [/status of 404/] });

  test('opens from a file, shows an event with how its date was read, and opens it again after a reload', async ({
    page,
  }) => {
    await page.goto('en/open/');
    await expectAccessible(page);
    await choose(page, 'my-talks.json', talks);
    await expect(page.getByText('Opened from your computer: my-talks.json')).toBeFocused();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ukraine talks: Kremlin, Berlin, Miami');
    await expect(chronicle(page).getByRole('link')).toHaveCount(9);
    await expectAccessible(page);

    await chronicle(page)
      .getByRole('link', { name: /Berlin talks/ })
      .click();
    await expect(page).toHaveURL(/\/en\/open\/berlin-talks\/$/);
    const berlin = eventPanel(page, 'Berlin talks work on a peace plan');
    await expect(timeOf(berlin, '14–15 December 2025')).toBeVisible();
    await expect(berlin.getByText('The article was published on Thursday, 18 December 2025.')).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('link', { name: 'Deutsch' }).click();
    await expect(page.getByText('Von Ihrem Computer geöffnet: my-talks.json')).toBeVisible();
    await expect(page).toHaveURL(/\/de\/open\/berlin-talks\/$/);
    await page.getByRole('link', { name: 'English' }).click();

    await page.reload();
    await expect(page.getByText('This dossier is on your computer, not on this site.')).toBeVisible();
    await expect(page.getByText('It was “my-talks.json”.')).toBeVisible();
    await choose(page, 'my-talks.json', talks);
    await expect(timeOf(berlin, '14–15 December 2025')).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/\/open\/$/);
    await expect(chronicle(page).getByRole('link')).toHaveCount(9);
  });

  test('has a page of sources, without leaving the document', async ({ page }) => {
    await page.goto('en/open/');
    await choose(page, 'my-talks.json', talks);
    await page.getByRole('link', { name: /sources, by origin/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sources');
    await expect(page.locator('.sources-page-counts')).toHaveCSS('display', 'grid');
    await expect(page.getByText('Opened from your computer: my-talks.json')).toBeVisible();
    await page.getByRole('link', { name: 'Ukraine talks: Kremlin, Berlin, Miami' }).click();
    await expect(chronicle(page).getByRole('link')).toHaveCount(9);
  });

  test('opens from a table; the row that cannot be read is listed with its place', async ({ page }) => {
    await page.goto('de/open/');
    await choose(page, 'my table.csv', table, 'Datei wählen');
    await expect(page.getByText('Von Ihrem Computer geöffnet: my table.csv')).toBeVisible();
    await expect(chronicle(page, 'de').getByRole('link')).toHaveCount(2);
    await page.getByText(/^\d+ Probleme? in dieser Datei$/).click();
    await expect(page.getByText('Zeile 4, Year')).toBeVisible();
    await expect(
      chronicle(page, 'de').getByText('im November 2025').or(chronicle(page, 'de').getByText('November 2025')).first(),
    ).toBeVisible();
  });

  test('opens where it is dropped', async ({ page }) => {
    await page.goto('en/open/');
    await expect(page.getByRole('button', { name: 'Open', exact: true })).toBeVisible();
    await page.waitForFunction(() => document.title !== '' && document.querySelector('#root')?.childElementCount !== 0);
    const dragged = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }));
      return transfer;
    }, table);
    await expect(async () => {
      await page.dispatchEvent('h1', 'drop', { dataTransfer: dragged });
      await expect(page.getByText('Opened from your computer: dropped.csv')).toBeVisible({ timeout: 2000 });
    }).toPass();
  });

  test('is refused with what is wrong, and the next one opens', async ({ page }) => {
    await page.goto('en/open/');
    await choose(page, 'notes.json', 'Not a dossier');
    await expect(page.getByRole('heading', { name: '“notes.json” cannot be opened' })).toBeFocused();
    await expectAccessible(page);
    await choose(page, 'my-talks.json', talks);
    await expect(chronicle(page).getByRole('link')).toHaveCount(9);
  });

  test('is looked for on this site only', async ({ page }) => {
    await page.goto('en/open/');
    const address = page.getByRole('textbox', { name: 'Address on this site' });
    await expect(async () => {
      await address.fill('https://news.example/talks.json');
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      await expect(page.getByText('this one lies on news.example')).toBeVisible({ timeout: 1000 });
    }).toPass();
    await address.fill('/dossier.schema.json');
    await address.press('Enter');
    await expect(page.getByRole('heading', { name: '“dossier.schema.json” cannot be opened' })).toBeFocused();
  });
});

test('the start page leads to it', async ({ page }) => {
  await page.goto('de/');
  await page.getByRole('link', { name: 'Ein eigenes Dossier öffnen' }).click();
  await expect(page).toHaveURL(/\/de\/open\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ein eigenes Dossier öffnen');
});

test.describe('without scripts', { tag: '@chromium' }, () => {
  test.use({ javaScriptEnabled: false });

  test('the page that opens files says that it needs them', async ({ page }) => {
    await page.goto('en/open/');
    await expect(page.getByText('This page needs scripts')).toBeVisible();
    await expect(page.getByText('Choose a file', { exact: true })).toBeHidden();
  });
});
