import {
  article,
  chart,
  chronicle,
  eventPanel,
  filters,
  openAlive,
  pressUntilFocused,
  untilAlive,
} from './dossierPage.ts';
import { expect, test } from './support.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test('the whole journey is made by keyboard, and the focus always has a place', async ({ page }) => {
  test.slow(); // presses a hundred keys and looks after each
  await page.goto('en/');
  await pressUntilFocused(page, 'Tab', page.getByRole('link', { name: 'Ukraine talks: Kremlin, Berlin, Miami' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ukraine talks: Kremlin, Berlin, Miami');
  await untilAlive(page);

  const putin = filters(page).getByRole('button', { name: /^Vladimir Putin/ });
  await pressUntilFocused(page, 'Tab', putin);
  await page.keyboard.press('Space');
  await expect(chronicle(page).getByRole('link')).toHaveCount(2);
  await expect(putin).toBeFocused();
  await page.keyboard.press('Space');
  await expect(chronicle(page).getByRole('link')).toHaveCount(9);
  await expect(putin).toBeFocused();

  const marks = chart(page).getByRole('button', { name: /2025|Dec|since/ });
  const berlin = chart(page).getByRole('button', { name: /^Berlin talks/ });
  const stop = chart(page).locator('[data-event][tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await pressUntilFocused(page, 'Tab', stop);
  await page.keyboard.press('Home');
  await expect(marks.first()).toBeVisible();
  await pressUntilFocused(page, 'ArrowRight', berlin);
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: 'Berlin talks work on a peace plan' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await expect(page).toHaveURL(/\/berlin-talks\/$/);

  const link = eventPanel(page, 'Berlin talks work on a peace plan').getByRole('link', { name: 'Sentence 10' });
  await pressUntilFocused(page, 'Tab', link);
  await page.keyboard.press('Enter');
  const tenth = article(page).getByRole('link', { name: 'Sentence 10, 1 event' });
  await expect(tenth).toBeFocused();
  await expect(tenth).toBeInViewport({ ratio: 1 });
  const another = article(page).getByRole('link', { name: 'Sentence 8, 1 event' });
  await pressUntilFocused(page, 'Shift+Tab', another);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'White House confirms the Miami talks' })).toBeFocused();

  const choice = article(page).getByRole('link', { name: 'Sentence 20, 2 events' });
  await pressUntilFocused(page, 'Tab', choice);
  await page.keyboard.press('Enter');
  const offered = page.getByRole('dialog', { name: 'Events that rest on sentence 20' }).getByRole('link');
  await expect(offered.first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(offered.nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(choice).toBeFocused();
  await expect(page).toHaveURL(/\/white-house-confirmation\/$/);

  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/en\/miami-talks\/$/);
  await expect(page.locator(':focus')).toBeVisible();

  await pressUntilFocused(page, 'Shift+Tab', page.getByRole('button', { name: 'Share' }));
  await page.keyboard.press('Enter');
  await pressUntilFocused(page, 'Tab', page.getByRole('button', { name: 'Copy link to this view' }));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
});

test('s goes to the first sentence, n to the next and round, Escape closes and gives the focus back', async ({
  page,
}) => {
  await openAlive(page, 'en/miami-talks/');
  const entry = chronicle(page).getByRole('link', { name: /Berlin talks/ });
  const sentence = (number: number) => article(page).getByRole('link', { name: new RegExp(`^Sentence ${number},`) });
  await entry.focus();
  await page.keyboard.press('s');
  await expect(page).toHaveURL(/\/berlin-talks\/$/);
  await expect(sentence(5)).toBeFocused();
  await expect(sentence(5)).toBeInViewport({ ratio: 1 });
  for (const number of [10, 11, 20, 5]) {
    await page.keyboard.press('n');
    await expect(sentence(number)).toBeFocused();
    await expect(sentence(number)).toHaveAttribute('data-mark', 'strong');
    await expect(sentence(number)).toBeInViewport();
  }
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/en\/miami-talks\/$/);
  await expect(entry).toBeFocused();
});

test('? lists the keys, and Escape closes the list alone', async ({ page }) => {
  await openAlive(page, 'en/miami-talks/berlin-talks/');
  const entry = chronicle(page).getByRole('link', { name: /Berlin talks/ });
  await entry.focus();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(help.getByRole('row')).toHaveCount(18);
  await expect(help.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(entry).toBeFocused();
  await expect(page).toHaveURL(/\/berlin-talks\/$/);

  await page.getByRole('button', { name: 'What the marks mean' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'What the marks mean' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'What the marks mean' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'What the marks mean' })).toBeFocused();
  await expect(page).toHaveURL(/\/berlin-talks\/$/);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/en\/miami-talks\/$/);
});

test('/ goes to the search, where keys are only letters', async ({ page }) => {
  await openAlive(page, 'en/miami-talks/berlin-talks/');
  await chronicle(page)
    .getByRole('link', { name: /Berlin talks/ })
    .focus();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await page.keyboard.type('snc/?+-0');
  await expect(page.getByRole('searchbox')).toHaveValue('snc/?+-0');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page).toHaveURL((url) => url.pathname.endsWith('/berlin-talks/') && url.search === '?q=snc%2F%3F%2B-0');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page).toHaveURL(/\/berlin-talks\//);
});

test('single keys do nothing outside the chart, the chronicle and the sentences', async ({ page }) => {
  await openAlive(page, 'en/miami-talks/');
  await page.getByRole('link', { name: 'Deutsch' }).focus();
  for (const key of ['s', 'n', '/', '?']) await page.keyboard.press(key);
  await expect(page.getByRole('link', { name: 'Deutsch' })).toBeFocused();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page).toHaveURL(/\/en\/miami-talks\/$/);
});

test('single keys can be switched off, and stay off', async ({ page }) => {
  await openAlive(page, 'en/miami-talks/');
  await page.getByRole('button', { name: 'Keyboard' }).click();
  await page.getByRole('checkbox', { name: 'Use single letters and signs as keys' }).uncheck();
  await page.getByRole('dialog', { name: 'Keyboard' }).getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Keyboard' })).toBeFocused();

  await page.reload();
  await untilAlive(page);
  const entry = chronicle(page).getByRole('link', { name: /Berlin talks/ });
  await entry.focus();
  for (const key of ['s', 'n', '/', '?']) await page.keyboard.press(key);
  await expect(entry).toBeFocused();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Berlin talks work on a peace plan' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(entry).toBeFocused();
});
