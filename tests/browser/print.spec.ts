import type { Page } from '@playwright/test';
import { chart, openAlive, timeOf } from './dossierPage.ts';
import { expect, test } from './support.ts';

const events = [
  'Russia’s war against Ukraine',
  'Witkoff and Kushner meet Putin in the Kremlin',
  'Berlin talks work on a peace plan',
  'Putin: Russia’s goals will certainly be reached',
  'Zelenskyy: Putin wants to continue the war',
  'White House confirms the Miami talks',
  'Umerov in Miami, to meet Witkoff and Kushner',
  'Talks of the US and Russia in Miami on peace in Ukraine',
  'Three-way meeting of the US, Russia and Ukraine',
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'on paper' : 'on paper, without scripts', { tag: '@chromium' }, () => {
    test.use({ javaScriptEnabled });

    test('the dossier is its chronicle, with sentences and sources, and no chart', async ({ page }) => {
      await openOnPaper(page, 'en/miami-talks/', javaScriptEnabled);
      for (const title of events) await expect(page.getByRole('heading', { name: title })).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const berlin = page.getByRole('article').filter({ hasText: 'Berlin talks work on a peace plan' });
      await expect(timeOf(berlin, '14–15 December 2025')).toBeVisible();
      await expect(berlin.getByRole('blockquote')).toHaveCount(4);
      await expect(berlin.getByRole('blockquote').first()).toContainText('am Sonntag und Montag');
      await expect(berlin.getByText(/upday\.com, 18 December 2025.*https:\/\/www\.upday\.com\//)).toBeVisible();
      await nothingToPress(page);
    });

    test('an event comes first, then the chronicle it is part of', async ({ page }) => {
      await openOnPaper(page, 'en/miami-talks/berlin-talks/', javaScriptEnabled);
      await expect(page.getByRole('article')).toHaveCount(events.length);
      const titles = await page.getByRole('heading', { level: 2 }).allInnerTexts();
      expect(titles[0]).toBe('Berlin talks work on a peace plan');
      expect(titles.slice(-events.length)).toEqual(expect.arrayContaining(events));
      await expect(page.getByText('am Sonntag und Montag').first()).toBeVisible();
      await nothingToPress(page);
    });
  });
}

test.describe('where the part that prints every event does not come', { tag: '@chromium' }, () => {
  test.use({ expectedErrors: [/net::ERR_FAILED/] });

  test('the list is printed', async ({ page }) => {
    await page.route(/\/ReadingPart-/, (route) => route.abort());
    await page.goto('en/miami-talks/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('link', { name: /Berlin talks work on a peace plan/ })).toBeVisible();
    await expect(page.locator('.timeline')).toBeHidden();
  });
});

test('what the filter hides is not printed', { tag: '@chromium' }, async ({ page }) => {
  await openOnPaper(page, 'en/miami-talks/?with=putin', true);
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(page.getByRole('heading', { name: 'Berlin talks work on a peace plan' })).toBeHidden();
});

test('a dossier fits the paper in width, on few pages', { tag: '@chromium' }, async ({ page }) => {
  await openAlive(page, 'de/miami-talks/berlin-talks/');
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.length).toBeLessThan(12);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 720, height: 1000 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720);
});

async function openOnPaper(page: Page, path: string, alive: boolean) {
  if (alive) await openAlive(page, path);
  else await page.goto(path);
  await page.emulateMedia({ media: 'print' });
}

/** Neither chart nor controls. */
async function nothingToPress(page: Page) {
  await expect(chart(page)).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Share' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Deutsch' })).toBeHidden();
}
