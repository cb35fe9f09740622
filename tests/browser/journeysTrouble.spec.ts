import { article, chart, chronicle, eventPanel, filters, timeOf, untilAlive } from './dossierPage.ts';
import { expect, test } from './support.ts';

test.describe('when a part of the page does not come', () => {
  test.use({ viewport: { width: 1440, height: 900 }, expectedErrors: [/net::ERR_FAILED|NS_ERROR/] });

  test('without the chart the page says so, and everything else goes on', async ({ page }) => {
    await page.route(/\/TimelinePart-[^/]*\.js$/, (route) => route.abort());
    await page.goto('en/miami-talks/');
    await expect(page.getByRole('alert')).toContainText('The timeline could not be loaded. The chronicle below');
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'What the marks mean' })).toBeVisible();
    await untilAlive(page, ['reading']);
    await chronicle(page)
      .getByRole('link', { name: /Berlin talks/ })
      .click();
    const berlin = eventPanel(page, 'Berlin talks work on a peace plan');
    await expect(berlin.getByRole('heading', { level: 2 })).toBeFocused();
    await berlin.getByRole('link', { name: 'Sentence 10' }).click();
    await expect(article(page).locator('[data-mark=strong]')).toBeFocused();
    await filters(page)
      .getByRole('button', { name: /^Vladimir Putin/ })
      .click();
    await expect(chronicle(page).getByRole('link')).toHaveCount(2);
    await expect(page).toHaveURL(/\/berlin-talks\/\?with=putin$/);
    await article(page).getByRole('link', { name: 'Sentence 16, 1 event' }).click();
    await expect(page.getByRole('heading', { name: 'Russia’s war against Ukraine', level: 2 })).toBeFocused();
    await page.goBack();
    await expect(berlin.getByRole('heading', { level: 2 })).toBeFocused();
  });

  test('without the chart its picture still leads to the events', async ({ page }) => {
    await page.route(/\/TimelinePart-[^/]*\.js$/, (route) => route.abort());
    await page.goto('en/miami-talks/');
    await expect(page.getByRole('alert')).toBeVisible();
    await chart(page)
      .getByRole('link', { name: /Berlin talks/ })
      .click();
    await expect(page).toHaveURL(/\/berlin-talks\/$/);
    await expect(eventPanel(page, 'Berlin talks work on a peace plan')).toBeVisible();
  });

  test('without the reading part an event leads to its own page', async ({ page }) => {
    await page.route(/\/ReadingPart-[^/]*\.js$/, (route) => route.abort());
    await page.goto('en/miami-talks/');
    await expect(page.getByRole('alert')).toContainText('The interactive parts of this page could not be loaded.');
    await chronicle(page)
      .getByRole('link', { name: /Berlin talks/ })
      .click();
    const berlin = eventPanel(page, 'Berlin talks work on a peace plan');
    await expect(timeOf(berlin, '14–15 December 2025')).toBeVisible();
    await expect(page).toHaveURL(/\/berlin-talks\/$/);
    // The notice comes in above the chart and moves it.
    await expect(page.getByRole('alert')).toBeVisible();
    await chart(page)
      .getByRole('button', { name: /^Umerov’s visit/ })
      .click();
    await expect(eventPanel(page, 'Umerov in Miami, to meet Witkoff and Kushner')).toBeVisible();
    await expect(berlin).toBeHidden();
    await page.goBack();
    await expect(berlin).toBeVisible();
    await berlin.getByRole('link', { name: 'Close' }).click();
    await expect(berlin).toBeHidden();
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await expect(page.getByText('Wählen Sie ein Ereignis')).toBeVisible();
  });

  test('without the share menu everything else goes on', async ({ page }) => {
    await page.route(/\/ShareMenu-[^/]*\.js$/, (route) => route.abort());
    await page.goto('en/miami-talks/');
    await chart(page)
      .getByRole('button', { name: /^Berlin talks/ })
      .click();
    await expect(page.getByRole('heading', { name: 'Berlin talks work on a peace plan' })).toBeFocused();
  });

  test('without the dossier’s file the page stays readable, and says so', async ({ page }) => {
    await page.route(/\/miami-talks-[^/]*\.json$/, (route) => route.abort());
    await page.goto('en/miami-talks/');
    await expect(page.getByText('The interactive parts of this page could not be loaded.')).toBeVisible();
    await expect(chronicle(page).getByRole('link')).toHaveCount(9);
    await expect(article(page)).toContainText('am Sonntag und Montag');
    await chronicle(page)
      .getByRole('link', { name: /Berlin talks/ })
      .click();
    await expect(page).toHaveURL(/\/berlin-talks\/$/);
    await expect(timeOf(eventPanel(page, 'Berlin talks work on a peace plan'), '14–15 December 2025')).toBeVisible();
    await expect(page.getByText('The interactive parts of this page could not be loaded.')).toBeVisible();
  });
});

test.describe('at the address of no event', () => {
  test.use({ expectedErrors: [/status of 404/] });

  test('the page says so, shows no event, and a search leads to the one that was meant', async ({ page }) => {
    await page.goto('de/miami-talks/berlin-gipfel/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ereignis nicht gefunden');
    await expect(page.getByText('gibt es kein Ereignis „berlin-gipfel“')).toBeVisible();
    await expect(page.getByRole('heading', { name: /Gespräche in Berlin/ })).toBeHidden();
    await page.getByRole('searchbox').pressSequentially('Zelensky');
    await expect(page.getByRole('status')).toHaveText(/^\d Ereignisse gefunden$/);
    await page.getByRole('link', { name: 'Selenskyj: Putin will den Krieg fortsetzen' }).click();
    await expect(page).toHaveURL(/\/de\/miami-talks\/zelenskyy-response\/$/);
    await expect(page.getByRole('heading', { name: 'Selenskyj: Putin will den Krieg fortsetzen' })).toBeVisible();
  });

  test('the language can be changed there too', async ({ page }) => {
    await page.goto('de/miami-talks/berlin-gipfel/');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such event');
    await expect(page).toHaveURL(/\/en\/miami-talks\/berlin-gipfel\/$/);
  });
});

test.describe('without scripts', { tag: '@chromium' }, () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });

  test('a reader goes from the first page to an event, its sentence, and the event of another sentence', async ({
    page,
  }) => {
    await page.goto('');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Ukraine talks: Kremlin, Berlin, Miami' }).click();
    await expect(chronicle(page).getByRole('link')).toHaveCount(9);

    await chronicle(page)
      .getByRole('link', { name: /Berlin talks/ })
      .click();
    const berlin = eventPanel(page, 'Berlin talks work on a peace plan');
    await expect(timeOf(berlin, '14–15 December 2025')).toBeVisible();
    await expect(berlin.getByText('The article was published on Thursday, 18 December 2025.')).toBeVisible();
    await berlin.getByRole('link', { name: 'Sentence 20' }).click();
    await expect(page).toHaveURL(/\/berlin-talks\/#s-upday-20$/);
    await expect(article(page).getByRole('link', { name: 'Sentence 20, 2 events, for this event' })).toBeInViewport();

    await article(page).getByRole('link', { name: 'Sentence 16, 1 event' }).click();
    await expect(page.getByRole('heading', { name: 'Russia’s war against Ukraine', level: 2 })).toBeVisible();
    await page.getByRole('link', { name: 'Close' }).click();
    await expect(page).toHaveURL(/\/en\/miami-talks\/$/);
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await expect(chronicle(page, 'de').getByRole('link')).toHaveCount(9);
  });

  test('the picture of the timeline leads to the events as well', async ({ page }) => {
    await page.goto('de/miami-talks/');
    await chart(page, 'de')
      .getByRole('link', { name: /Gespräche in Berlin/ })
      .click();
    await expect(page).toHaveURL(/\/de\/miami-talks\/berlin-talks\/$/);
  });
});
