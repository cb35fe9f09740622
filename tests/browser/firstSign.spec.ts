import type { Page } from '@playwright/test';
import { chartIsLive, liveChart, shownLength } from './chartAsSeen.ts';
import { chart, eventPanel } from './dossierPage.ts';
import { expect, moveMouse, openAtRest, test } from './support.ts';

// The chart is the heaviest part of a page: until a reader does something, the prerendered picture stands in its place.
test.use({
  someoneIsThere: false,
  viewport: { width: 1280, height: 800 },
  contextOptions: { reducedMotion: 'reduce' },
});

const hasChart = (page: Page) => page.evaluate(() => performance.getEntriesByName('chart-ready').length > 0);

test('the picture stands until the mouse moves, then the chart stands in its place', async ({ page }) => {
  await openAtRest(page, 'en/miami-talks/');
  const picture = page.locator('.static-picture').filter({ visible: true });
  await expect(picture).toBeVisible();
  expect(await hasChart(page)).toBe(false);
  await moveMouse(page);
  await chartIsLive(page);
  await expect(picture).toHaveCount(0);
});

test('a reader who does nothing that a page is told of gets it after a while', async ({ page }) => {
  await page.goto('en/miami-talks/');
  await chartIsLive(page);
});

test('the first press of a button of the chart is not lost', async ({ page }) => {
  await openAtRest(page, 'en/miami-talks/');
  await page.getByRole('button', { name: 'Zoom in' }).evaluate((button) => button.focus());
  await page.keyboard.press('Enter');
  await chartIsLive(page);
  const zoomed = await shownLength(page);
  await page.getByRole('button', { name: 'Fit' }).click();
  await expect.poll(() => shownLength(page)).toBeGreaterThan(zoomed);
});

test('nor is the first key', async ({ page }) => {
  await openAtRest(page, 'en/miami-talks/berlin-talks/');
  const berlin = eventPanel(page, 'Berlin talks work on a peace plan');
  await expect(berlin).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(berlin).toBeHidden();
  await expect(page).toHaveURL(/\/miami-talks\/$/);
});

test('an event opens from the picture on the page where it stands', async ({ page }) => {
  await openAtRest(page, 'en/miami-talks/');
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await chart(page)
    .getByRole('link', { name: /^Berlin talks/ })
    .filter({ visible: true })
    .click();
  const berlin = eventPanel(page, 'Berlin talks work on a peace plan');
  await expect(berlin.getByRole('heading', { level: 2 })).toBeFocused();
  await chartIsLive(page);
  await expect(liveChart(page).locator('[data-event=berlin-talks]')).toHaveAttribute('aria-current', 'true');
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(liveChart(page).locator('[data-event=berlin-talks]')).toBeFocused();
});

for (const [what, path] of [
  ['other days', 'en/miami-talks/?from=2025-11-01&to=2025-12-31'],
  ['lanes', 'en/miami-talks/?lanes=party'],
  ['a filter', 'en/miami-talks/?with=putin'],
] as const) {
  test(`a link with ${what} shows them at once`, async ({ page }) => {
    await page.goto(path);
    await expect.poll(() => hasChart(page), { timeout: 4000 }).toBe(true);
  });
}

test('an event in the picture is shown there', async ({ page }) => {
  await openAtRest(page, 'en/miami-talks/umerov-visit/');
  await expect(eventPanel(page, 'Umerov in Miami, to meet Witkoff and Kushner')).toBeVisible();
  expect(await hasChart(page)).toBe(false);
});

test('an event that the picture has no mark for is shown in the chart at once', async ({ page }) => {
  await page.goto('en/negotiation-track/turkey-meeting/');
  await expect.poll(() => hasChart(page), { timeout: 4000 }).toBe(true);
  await expect(liveChart(page).locator('[data-event=turkey-meeting]').first()).toBeInViewport();
});

test('also one that only a picture for another width has a mark for', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('en/negotiation-track/yermak-resigns/');
  await expect.poll(() => hasChart(page), { timeout: 4000 }).toBe(true);
});

test.describe('on a phone', { tag: '@chromium' }, () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a touch anywhere brings the chart', async ({ page }) => {
    await openAtRest(page, 'de/miami-talks/');
    expect(await hasChart(page)).toBe(false);
    await page.getByRole('heading', { level: 1 }).tap();
    await chartIsLive(page);
  });
});
