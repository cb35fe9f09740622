import type { Page } from '@playwright/test';
import { chart, chronicle, eventPanel, filters, openAlive, untilAlive } from './dossierPage.ts';
import { expect, expectAccessible, test } from './support.ts';

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

const miami = 'Talks of the US and Russia in Miami on peace in Ukraine';
const slider = (page: Page) => page.getByRole('slider', { name: 'Day as of which the dossier is shown' });
const asOf = (page: Page, language: 'en' | 'de' = 'en') =>
  page.getByRole('region', { name: language === 'en' ? 'As of' : 'Stand', exact: true });

/** As `openAlive`, on a day that did not know the article. */
async function openEarly(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await untilAlive(page, ['chart', 'share']);
  await expect(page.locator('.as-of-slider')).toBeEnabled();
  await expect(asOf(page)).toContainText('As known on');
}

test('a shared link shows the talks in Miami as expected on 18 December, as happened on the 22nd', async ({
  page,
  openContext,
}) => {
  test.slow(); // three browsers' worth of pages
  await openAlive(page, 'en/miami-talks/miami-talks/');
  await expect(eventPanel(page, miami)).toContainText('Happened');
  await page.getByLabel('Day', { exact: true }).fill('2025-12-18');
  await expect(page).toHaveURL(/\/miami-talks\/\?asof=2025-12-18$/);

  const elsewhere = await (await openContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await openAlive(elsewhere, page.url());
  await expect(asOf(elsewhere)).toContainText('As known on 18 December 2025. Later reports are left out.');
  const event = eventPanel(elsewhere, miami);
  await expect(event.locator('[data-status=expected]').first()).toBeVisible();
  await expect(event.locator('[data-status=happened]')).toHaveCount(0);
  await expect(chart(elsewhere).getByRole('button', { name: /^US-Russian talks in Miami.*expected/ })).toBeVisible();
  await expect(chronicle(elsewhere).getByRole('link', { name: new RegExp(miami) })).toContainText('Expected');
  // Of what was published later nothing is there, not even folded away.
  await expect(event).not.toContainText('22 December 2025');
  const known = await event.locator('.report').count();
  expect(known).toBeGreaterThan(0);
  await expectAccessible(elsewhere);

  const later = await (await openContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await openAlive(later, page.url().replace('12-18', '12-22'));
  await expect(asOf(later)).toContainText('As known on 22 December 2025.');
  await expect(eventPanel(later, miami).locator('[data-status=happened]').first()).toBeVisible();
  await expect(eventPanel(later, miami)).toContainText('22 December 2025');
  expect(await eventPanel(later, miami).locator('.report').count()).toBeGreaterThan(known);
  await expect(chart(later).getByRole('button', { name: /^US-Russian talks in Miami/ })).not.toHaveAccessibleName(
    /expected/,
  );
});

test('the story is stepped through with the keyboard: nothing moves but the events, and Back leads out', async ({
  page,
}) => {
  await openAlive(page, 'en/miami-talks/');
  await chronicle(page)
    .getByRole('link', { name: /Berlin talks/ })
    .click();
  await slider(page).focus();
  const place = async () => [await asOf(page).boundingBox(), await chart(page).boundingBox()];
  const before = await place();
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/\/berlin-talks\/\?asof=2025-11-19$/);
  await expect(chronicle(page)).toBeHidden();
  await expect(page.getByText('Nothing of this dossier was known on 19 November 2025.')).toBeVisible();
  await expect(eventPanel(page, 'Berlin talks work on a peace plan')).toContainText('Not known on 19 November 2025.');
  expect(await place()).toEqual(before);

  const seen: string[] = [];
  for (let presses = 0; presses < 40 && !seen.at(-1)?.startsWith('Now'); presses += 1) {
    await page.keyboard.press('ArrowRight');
    await expect(slider(page)).toBeFocused();
    seen.push((await slider(page).getAttribute('aria-valuetext')) ?? '');
    expect(await place(), seen.at(-1)).toEqual(before);
  }
  expect(seen).toContain('As known on 18 December 2025.');
  expect(seen.at(-1)).toBe('Now: as of 23 February 2026.');
  await expect(chronicle(page).getByRole('link')).toHaveCount(9);
  await expect(eventPanel(page, 'Berlin talks work on a peace plan')).toContainText('Happened');

  await page.goBack();
  await expect(page).toHaveURL(/\/en\/miami-talks\/$/);
});

for (const width of [390, 900, 1100]) {
  test(`on ${width} pixels too, control and columns keep their places from day to day`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openAlive(page, 'de/miami-talks/');
    const opener = asOf(page, 'de').getByRole('button', { name: 'Tag wählen' });
    if (await opener.isVisible()) await opener.click();
    await asOf(page, 'de').getByRole('slider').focus();
    const intro = page.getByText('Wählen Sie ein Ereignis').locator('..');
    const place = async () => {
      const [control, column] = [await asOf(page, 'de').boundingBox(), await intro.boundingBox()];
      return [control?.height, column?.x, column?.width];
    };
    const before = await place();
    await page.keyboard.press('Home');
    await expect(asOf(page, 'de')).toContainText('So bekannt am 19. November 2025.');
    expect(await place()).toEqual(before);
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageUp');
    await expect(asOf(page, 'de')).toContainText('Dezember 2025.');
    expect(await place()).toEqual(before);
  });
}

test('an event is asked for on a day that did not know it: the page says so, and leads to it', async ({ page }) => {
  await openEarly(page, 'en/miami-talks/umerov-visit/?asof=2025-12-16');
  const title = 'Umerov in Miami, to meet Witkoff and Kushner';
  await expect(eventPanel(page, title)).toContainText('Not known on 16 December 2025.');
  await expect(chronicle(page).locator('[aria-current]')).toHaveCount(0);
  await expectAccessible(page);
  await eventPanel(page, title).getByRole('button', { name: 'Show everything known now' }).click();
  await expect(page).toHaveURL(/\/umerov-visit\/$/);
  await expect(page.getByRole('heading', { name: title, level: 2 })).toBeFocused();
});

test('a link to a day speaks German, and its filters count what was known then', async ({ page }) => {
  await openAlive(page, 'de/miami-talks/?asof=2025-12-18&status=expected');
  await expect(asOf(page, 'de')).toContainText('So bekannt am 18. Dezember 2025. Spätere Berichte fehlen hier.');
  await expect(chronicle(page, 'de').getByRole('link')).toHaveCount(2);
  await expect(filters(page)).toContainText('2 von 9');
  await asOf(page, 'de').getByRole('button', { name: 'Alles heute Bekannte zeigen' }).click();
  await expect(page).toHaveURL(/\/de\/miami-talks\/\?status=expected$/);
  await expect(page.getByText('Kein Ereignis')).toBeVisible();
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the story plays, and stops when the reader does anything', async ({ page }) => {
    await openEarly(page, 'en/miami-talks/?asof=2025-12-17');
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await expect(asOf(page)).toContainText('As known on 19 December 2025.');
    await page.mouse.wheel(0, 10);
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    const shown = asOf(page).locator('.as-of-day');
    const stopped = await shown.textContent();
    expect(stopped).toContain('As known on');
    await page.waitForTimeout(2000);
    await expect(shown).toHaveText(stopped ?? '');
  });
});

test.describe('on a phone', { tag: '@chromium' }, () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the controls open by a button, and nothing is wider than the screen', async ({ page }) => {
    await openAlive(page, 'en/miami-talks/');
    await expect(slider(page)).toBeHidden();
    await asOf(page).getByRole('button', { name: 'Choose the day' }).tap();
    await asOf(page).getByRole('button', { name: 'Earlier report day' }).tap();
    await expect(asOf(page)).toContainText('As known on 23 February 2026.');
    await expect(page).toHaveURL(/\?asof=2026-02-23$/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await expectAccessible(page);
  });
});
