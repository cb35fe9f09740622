import { article, chart, chronicle, eventPanel, filters, openAlive, timeOf, untilAlive } from './dossierPage.ts';
import { expect, test } from './support.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const berlinTitle = 'Berlin talks work on a peace plan';

test('Back closes an event where it was opened, Forward opens it again', async ({ page }) => {
  await openAlive(page, 'en/miami-talks/');
  await page.mouse.wheel(0, 150);
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBeGreaterThan(100);
  const entry = chronicle(page).getByRole('link', { name: /Berlin talks/ });
  await entry.hover(); // brings it into view
  const before = await page.evaluate(() => Math.round(scrollY));
  await entry.click();
  const heading = page.getByRole('heading', { name: berlinTitle });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();

  await page.goBack();
  await expect(page).toHaveURL(/\/en\/miami-talks\/$/);
  await expect(heading).toBeHidden();
  await expect(entry).toBeFocused();
  await expect(entry).toBeInViewport();
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(before);

  await page.goForward();
  await expect(page).toHaveURL(/\/berlin-talks\/$/);
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
});

// Playwright waits for ever in Firefox for a page that comes back from its cache.
test('filters take no steps in the history: Back leads from an event to the page before it', {
  tag: '@chromium',
}, async ({ page }) => {
  await page.goto('en/');
  await page.getByRole('link', { name: 'Ukraine talks: Kremlin, Berlin, Miami' }).click();
  await untilAlive(page);
  await filters(page)
    .getByRole('button', { name: /^Steve Witkoff/ })
    .click();
  await page.getByRole('searchbox').pressSequentially('berlin');
  await expect(page).toHaveURL(/\/en\/miami-talks\/\?q=berlin&with=witkoff$/);
  await chronicle(page)
    .getByRole('link', { name: /Berlin talks/ })
    .click();
  await expect(page).toHaveURL(/\/berlin-talks\/\?q=berlin&with=witkoff$/);
  await filters(page).getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL(/\/berlin-talks\/$/);

  await page.goBack();
  await expect(page).toHaveURL(/\/en\/miami-talks\/\?q=berlin&with=witkoff$/);
  await expect(page.getByRole('searchbox')).toHaveValue('berlin');
  await expect(page.getByRole('heading', { name: berlinTitle })).toBeHidden();
  await expect(chronicle(page).getByRole('link', { name: /Berlin talks/ })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/$/);
  await expect(page.getByRole('link', { name: 'Ukraine talks: Kremlin, Berlin, Miami' })).toBeVisible();

  await page.goForward();
  await expect(page.getByRole('searchbox')).toHaveValue('berlin');
  await page.goForward();
  await expect(page.getByRole('heading', { name: berlinTitle })).toBeVisible();
  await expect(filters(page).getByRole('status')).toHaveText('9 events');
});

test('closing an event leaves it in the history, and gives the focus back', async ({ page }) => {
  await openAlive(page, 'en/miami-talks/');
  const mark = chart(page).getByRole('button', { name: /^Berlin talks/ });
  await mark.click();
  await eventPanel(page, berlinTitle).getByRole('link', { name: 'Close' }).click();
  await expect(page).toHaveURL(/\/en\/miami-talks\/$/);
  await expect(mark).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { name: berlinTitle })).toBeFocused();
});

test('who came by a link and closes the event finds the focus at its entry', async ({ page }) => {
  await openAlive(page, 'en/miami-talks/war/');
  await page.getByRole('link', { name: 'Close' }).click();
  await expect(page).toHaveURL(/\/en\/miami-talks\/$/);
  const mark = chart(page).getByRole('button', { name: /^Russia’s war/ });
  await expect(
    mark.or(chronicle(page).getByRole('link', { name: /Russia’s war/ })).and(page.locator(':focus')),
  ).toHaveCount(1);
});

test('the language is switched in place: same event, same view, same sentence, same scroll', async ({ page }) => {
  await openAlive(page, 'en/miami-talks/berlin-talks/?lanes=party&with=witkoff');
  await eventPanel(page, berlinTitle).getByRole('link', { name: 'Sentence 20' }).click();
  await expect(article(page).locator('[data-mark=strong]')).toBeFocused();
  await page.evaluate(() => scrollTo(0, 10));
  await page.getByRole('link', { name: 'Deutsch' }).hover(); // brings it into view
  const scrolled = await page.evaluate(() => Math.round(scrollY));
  await page.getByRole('link', { name: 'Deutsch' }).click();

  await expect(page).toHaveURL(/\/de\/miami-talks\/berlin-talks\/\?lanes=party&with=witkoff$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page).toHaveTitle(/Gespräche in Berlin/);
  await expect(page.getByRole('link', { name: 'Deutsch' })).toBeFocused();
  const event = eventPanel(page, 'Gespräche in Berlin über einen Friedensplan');
  await expect(timeOf(event, '14.–15. Dezember 2025')).toBeVisible();
  await expect(event.locator('[aria-current=true]')).toHaveText('Satz 20');
  await expect(article(page, 'de').locator('[data-mark=strong]')).toBeInViewport();
  await expect(chronicle(page, 'de').getByRole('link')).toHaveCount(4);
  await expect(page.getByRole('button', { name: 'Nach Partei' })).toHaveAttribute('aria-pressed', 'true');
  expect(await page.evaluate(() => Math.round(scrollY))).toBe(scrolled);

  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: berlinTitle })).toBeVisible();
  expect(await page.evaluate(() => Math.round(scrollY))).toBe(scrolled);
});
