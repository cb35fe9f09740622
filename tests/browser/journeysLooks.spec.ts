import type { Page } from '@playwright/test';
import { article, chart, chronicle, eventPanel, filters, openAlive } from './dossierPage.ts';
import { expect, expectAccessible, test } from './support.ts';

const words = {
  en: {
    filters: 'Filters',
    marks: 'What the marks mean',
    keys: 'Keyboard',
    share: 'Share',
    close: 'Close',
    sentence: 'Sentence 13',
  },
  de: {
    filters: 'Filter',
    marks: 'Was die Zeichen bedeuten',
    keys: 'Tastatur',
    share: 'Teilen',
    close: 'Schließen',
    sentence: 'Satz 13',
  },
} as const;

for (const language of ['en', 'de'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`whatever is open, axe finds no fault, in ${language}, ${colorScheme}`, async ({ page }) => {
      test.slow(); // looks at the whole page five times
      const { filters: more, marks, keys, share, close, sentence } = words[language];
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openAlive(page, `${language}/miami-talks/umerov-visit/?with=umerov&status=happened`);

      await filters(page)
        .getByRole('button', { name: new RegExp(`^${more}`), expanded: false })
        .click();
      await expectAccessible(page); // an event and the filters, some of them chosen

      await page.getByRole('button', { name: marks }).click();
      await expect(page.getByRole('dialog', { name: marks })).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: share }).click();
      await expectAccessible(page);
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: keys }).click();
      await expect(page.getByRole('dialog', { name: keys })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('dialog', { name: keys }).getByRole('button', { name: close }).click();

      await article(page, language)
        .getByRole('link', { name: new RegExp(`^${sentence},`) })
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page);
    });
  }
}

test('a result without events has no fault that axe knows', async ({ page }) => {
  await openAlive(page, 'en/miami-talks/?q=zeppelin');
  await expect(page.getByText('No event fits these filters.')).toBeVisible();
  await expectAccessible(page);
});

for (const width of [1280, 390]) {
  test(`with text of twice the size, on ${width} pixels, nothing is lost and everything works`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await enlargeText(page);
    await openAlive(page, 'de/miami-talks/');
    await expect(page.locator('html')).toHaveCSS('font-size', '32px');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await chronicle(page, 'de')
      .getByRole('link', { name: /Gespräche in Berlin/ })
      .click();
    const event = eventPanel(page, 'Gespräche in Berlin über einen Friedensplan');
    await expect(event.getByRole('heading', { level: 2 })).toBeFocused();
    await expect(event.getByRole('heading', { level: 2 })).toBeInViewport();
    await event.getByRole('link', { name: 'Satz 10' }).click();
    await expect(article(page, 'de').locator('[data-mark=strong]')).toBeFocused();
    await expect(article(page, 'de').locator('[data-mark=strong]')).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('in forced colours marks and choices can still be told apart', { tag: '@chromium' }, async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ forcedColors: 'active' });
  await openAlive(page, 'en/miami-talks/umerov-visit/?with=umerov');
  const looks = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { backgroundColor, textDecoration, outline, border } = getComputedStyle(element);
        return [backgroundColor, textDecoration, outline, border].join('; ');
      });
  const sentences = await Promise.all(['strong', 'light', 'dotted'].map((mark) => looks(`[data-mark=${mark}]`)));
  expect(new Set(sentences).size).toBe(3);
  expect(await looks('.filter-chip[aria-pressed=true]')).not.toBe(await looks('.filter-chip[aria-pressed=false]'));
  await expectAccessible(page);
});

test('in the dark the page is dark, and reads the same', { tag: '@chromium' }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openAlive(page, 'de/miami-talks/berlin-talks/');
  const [paper, ink] = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color].map((each) => Math.max(...(each.match(/\d+/g) ?? []).slice(0, 3).map(Number)));
  });
  expect(paper).toBeLessThan(80);
  expect(ink).toBeGreaterThan(180);
  await expect(chart(page, 'de').getByRole('button', { name: /^Gespräche in Berlin/ })).toBeVisible();
});

/** As a reader who has set the browser's letters to twice the size. */
async function enlargeText(page: Page) {
  await page.addInitScript(() => {
    const enlarge = () => document.documentElement?.style.setProperty('font-size', '200%');
    enlarge();
    new MutationObserver(enlarge).observe(document, { childList: true });
  });
}
