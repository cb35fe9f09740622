import { article, chart, chronicle, eventPanel, filters, openAlive } from './dossierPage.ts';
import { expect, expectAccessible, test } from './support.ts';

for (const viewport of [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
]) {
  test.describe(`on a phone of ${viewport.width} × ${viewport.height}`, { tag: '@chromium' }, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });

    test('an event is a sheet that Back closes, at the place it was opened from', async ({ page }) => {
      await openAlive(page, 'en/miami-talks/');
      const entry = chronicle(page).getByRole('link', { name: /Berlin talks/ });
      await entry.scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => scrollY);
      await entry.tap();
      const sheet = eventPanel(page, 'Berlin talks work on a peace plan');
      const heading = sheet.getByRole('heading', { level: 2 });
      await expect(heading).toBeFocused();
      await expect(heading).toBeInViewport({ ratio: 1 });
      await expect(sheet.getByRole('link', { name: 'Close' })).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => scrollY)).toBe(before);

      await page.goBack();
      await expect(sheet).toBeHidden();
      await expect(page).toHaveURL(/\/en\/miami-talks\/$/);
      await expect(entry).toBeFocused();
      await expect(entry).toBeInViewport();
      expect(await page.evaluate(() => scrollY)).toBe(before);
    });

    test('a mark of the chart opens its event, and a tap on its sentence shows the sentence above the sheet', async ({
      page,
    }) => {
      await openAlive(page, 'en/miami-talks/');
      await chart(page)
        .getByRole('button', { name: /^Berlin talks/ })
        .tap();
      const sheet = eventPanel(page, 'Berlin talks work on a peace plan');
      await expect(sheet.getByRole('heading', { level: 2 })).toBeFocused();
      await sheet.getByRole('link', { name: 'Sentence 11' }).tap();
      const sentence = article(page).getByRole('link', { name: 'Sentence 11, 1 event' });
      await expect(sentence).toBeFocused();
      const isClear = () =>
        sentence.evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          const sheet = document.querySelector('.dossier-page-event');
          return top >= 0 && bottom <= (sheet?.getBoundingClientRect().top ?? 0);
        });
      await expect.poll(isClear).toBe(true);

      await sheet.getByRole('link', { name: 'Close' }).tap();
      await expect(sheet).toBeHidden();
      await expect(page.locator(':focus')).toHaveCount(1);
    });

    test('what has the focus is never wholly behind the sheet', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openAlive(page, 'en/miami-talks/berlin-talks/');
      const behind: string[] = [];
      for (let presses = 0; presses < 90; presses += 1) {
        await page.keyboard.press('Tab');
        const place = await page.evaluate(() => {
          const focused = document.activeElement;
          const sheet = document.querySelector('.dossier-page-event');
          if (focused === null || focused === document.body || sheet === null || sheet.contains(focused)) return null;
          const { top, bottom } = focused.getBoundingClientRect();
          const isSeen = bottom > 0 && top < sheet.getBoundingClientRect().top;
          return isSeen ? null : `${focused.localName}: ${focused.textContent.slice(0, 60)}`;
        });
        if (place !== null) behind.push(place);
      }
      expect(behind).toEqual([]);
    });

    test('nothing is wider than the screen, with filters open and with an event open', async ({ page }) => {
      await openAlive(page, 'de/miami-talks/');
      await filters(page).getByRole('button', { name: 'Filter' }).tap();
      await expect(filters(page).getByRole('button', { name: /^Wladimir Putin/ })).toBeVisible();
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      expect(await width()).toBe(viewport.width);
      await filters(page)
        .getByRole('button', { name: /^Wladimir Putin/ })
        .tap();
      await expect(chronicle(page, 'de').getByRole('link')).toHaveCount(2);
      await chronicle(page, 'de').getByRole('link').first().tap();
      await expect(page.getByRole('heading', { name: 'Witkoff und Kushner treffen Putin im Kreml' })).toBeFocused();
      expect(await width()).toBe(viewport.width);
      await expectAccessible(page);
    });

    test('the language is switched with the sheet open', async ({ page }) => {
      await openAlive(page, 'en/miami-talks/berlin-talks/');
      await page.getByRole('link', { name: 'Deutsch' }).tap();
      await expect(page.getByRole('heading', { name: 'Gespräche in Berlin über einen Friedensplan' })).toBeVisible();
      await expect(page).toHaveURL(/\/de\/miami-talks\/berlin-talks\/$/);
    });
  });
}
