import type { Page } from '@playwright/test';
import { article, openAlive } from './dossierPage.ts';
import { expect, expectAccessible, test } from './support.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const toggle = (page: Page) => page.getByRole('button', { name: 'Show time phrases' });
const phrase = (page: Page, words: string) => article(page).getByRole('button', { name: words, exact: true });

/** Where each letter of the article stands, left and bottom, in pixels of the article. */
function lettersOf(page: Page): Promise<readonly number[]> {
  return page.locator('.source-text').evaluate((article) => {
    const { left, top } = article.getBoundingClientRect();
    const places: number[] = [];
    const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      if (text.parentElement?.closest('.reader-hidden, .source-caption-label')) continue;
      for (const { index } of (text.textContent ?? '').matchAll(/\S/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        const letter = range.getBoundingClientRect();
        places.push(letter.left - left, letter.bottom - top);
      }
    }
    return places;
  });
}

for (const width of [1440, 390]) {
  test(`on ${width} pixels time phrases are shown without moving a word`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openAlive(page, 'en/miami-talks/');
    const before = await lettersOf(page);
    await toggle(page).click();
    await expect(phrase(page, 'derzeit')).toBeVisible();
    const after = await lettersOf(page);
    expect(after.length).toBe(before.length);
    expect(Math.max(...after.map((place, index) => Math.abs(place - (before[index] ?? 0))))).toBeLessThan(1);
  });

  test(`on ${width} pixels a phrase tells its reading by the keyboard, within the window`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openAlive(page, 'en/miami-talks/berlin-talks/');
    await toggle(page).focus();
    await page.keyboard.press('Enter');
    for (const words of ['dieses Wochenende', 'am Sonntag und Montag']) {
      await page.keyboard.press('Tab');
      await expect(phrase(page, words)).toBeFocused();
    }
    const reading = page.getByRole('tooltip');
    await expect(reading).toContainText('14–15 December 2025');
    await expect(reading).toContainText('If it looks ahead: 21–22 December 2025.');
    await expect(reading).toBeInViewport({ ratio: 1 });
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(reading).toBeHidden();
    await expect(phrase(page, 'am Sonntag und Montag')).toBeFocused();
    await expect(page).toHaveURL(/berlin-talks/);
  });
}

test('the pointer may move from a phrase onto what is told of it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openAlive(page, 'en/miami-talks/');
  await toggle(page).click();
  await phrase(page, 'kürzlich').hover();
  const reading = page.getByRole('tooltip');
  await expect(reading).toContainText('Belongs to no event');
  await reading.hover();
  await expect(reading).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(reading).toBeHidden();
});

// Playwright cannot set print media in Firefox.
test('paper shows nothing of it', { tag: '@chromium' }, async ({ page }) => {
  await openAlive(page, 'en/miami-talks/');
  await toggle(page).click();
  await phrase(page, 'derzeit').focus();
  await page.emulateMedia({ media: 'print' });
  await expect(toggle(page)).toBeHidden();
  await expect(page.getByRole('tooltip')).toBeHidden();
  const line = await page
    .locator('.phrase-mark')
    .first()
    .evaluate((mark) => getComputedStyle(mark).borderBottomWidth);
  expect(line).toBe('0px');
});
