import { article, chart, chronicle, eventPanel, openAlive, timeOf } from './dossierPage.ts';
import { expect, test } from './support.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test('a reader opens the site, chooses the Berlin talks and sees the receipts', async ({ page }) => {
  await page.goto('');
  await page.waitForURL(/\/en\/$/);
  await page.getByRole('link', { name: 'Ukraine talks: Kremlin, Berlin, Miami' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ukraine talks: Kremlin, Berlin, Miami');

  await chart(page).getByRole('button', { name: 'Berlin talks' }).click();
  await expect(page).toHaveURL(/\/en\/miami-talks\/berlin-talks\/$/);
  await expect(page).toHaveTitle(/Berlin talks/);
  const event = eventPanel(page, 'Berlin talks work on a peace plan');
  await expect(event.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(event.getByRole('heading', { level: 2 })).toBeInViewport();
  await expect(timeOf(event, '14–15 December 2025')).toBeVisible();

  const steps = event.getByRole('definition').getByRole('listitem');
  await expect(steps.filter({ hasText: 'The article says' })).toContainText('am Sonntag und Montag');
  await expect(steps.filter({ hasText: 'The article says' }).locator('[lang=de]')).toHaveText('am Sonntag und Montag');
  await expect(steps.filter({ hasText: 'published on Thursday, 18 December 2025' })).toBeVisible();
  await expect(steps.filter({ hasText: 'the nearest Sunday and Monday before are meant' })).toBeVisible();
  await expect(steps.filter({ hasText: 'In EDTF: 2025-12-14/2025-12-15' })).toBeVisible();
  for (const name of ['Volodymyr Zelenskyy', 'Rustem Umerov', 'Steve Witkoff', 'Jared Kushner', 'US delegation'])
    await expect(event.getByRole('button', { name: `Only events with ${name}` })).toBeVisible();

  const sentences = article(page).getByRole('link', { name: 'for this event' });
  await expect(sentences).toHaveCount(4);
  await expect(sentences.first()).toHaveAttribute('aria-current', 'true');
  await expect(sentences.first()).toHaveAttribute('data-mark', 'strong');
  await expect(sentences.first()).toContainText('bei denen am Sonntag und Montag ein Friedensplan');
  await expect(sentences.first()).toBeInViewport({ ratio: 1 });
});

test('a reader goes from quotation to sentence, and from another sentence to its event', async ({ page }) => {
  await openAlive(page, 'en/miami-talks/berlin-talks/');
  await eventPanel(page, 'Berlin talks work on a peace plan').getByRole('link', { name: 'Sentence 11' }).click();
  const sentence = article(page).getByRole('link', { name: 'Sentence 11, 1 event, for this event' });
  await expect(sentence).toBeFocused();
  await expect(sentence).toHaveAttribute('data-mark', 'strong');
  await expect(sentence).toBeInViewport({ ratio: 1 });
  await expect(article(page).locator('[data-mark=strong]')).toHaveCount(1);

  await article(page).getByRole('link', { name: 'Sentence 16, 1 event' }).click();
  const war = eventPanel(page, 'Russia’s war against Ukraine');
  await expect(war.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(war.getByRole('heading', { level: 2 })).toBeInViewport();
  await expect(page).toHaveURL(/\/en\/miami-talks\/war\/$/);
  await expect(article(page).locator('[data-mark=strong]')).toContainText('dauert inzwischen fast vier Jahre');
  await expect(chart(page).getByRole('button', { name: 'Russia’s war against Ukraine' })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expect(chronicle(page).getByRole('link', { name: 'Russia’s war' })).toHaveAttribute('aria-current', 'true');
});

test('a sentence on which several events rest offers a choice, and keeps it in hand', async ({ page }) => {
  await openAlive(page, 'en/miami-talks/');
  const sentence = article(page).getByRole('link', { name: 'Sentence 13, 2 events' });
  await sentence.click();
  const choice = page.getByRole('dialog', { name: 'Events that rest on sentence 13' });
  await expect(choice.getByRole('link')).toHaveText([/^Putin: Russia’s goals/, /^Zelenskyy: Putin wants/]);
  await expect(choice.getByRole('link').first()).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(choice).toBeHidden();
  await expect(sentence).toBeFocused();

  await sentence.click();
  await choice.getByRole('link', { name: /^Zelenskyy/ }).click();
  await expect(choice).toBeHidden();
  await expect(page).toHaveURL(/\/zelenskyy-response\/$/);
  await expect(page.getByRole('heading', { name: 'Zelenskyy: Putin wants to continue the war' })).toBeFocused();
  await expect(article(page).locator('[data-mark=strong]')).toHaveAccessibleName(/^Sentence 13,/);
});

test('an event that is named by another one is a click away', async ({ page }) => {
  await openAlive(page, 'en/miami-talks/miami-talks/');
  const miami = eventPanel(page, 'Talks of the US and Russia in Miami on peace in Ukraine');
  await expect(miami.getByText('Before that: Expected, as of 17 December 2025')).toBeVisible();
  await expect(miami.getByText('Not there')).toBeVisible();
  await miami.getByRole('link', { name: /^Berlin talks, / }).click();
  await expect(page.getByRole('heading', { name: 'Berlin talks work on a peace plan' })).toBeFocused();
});

test('the sentence of an event is shown beside it, also where it is the last of the article', async ({ page }) => {
  await openAlive(page, 'en/miami-talks/');
  await chart(page)
    .getByRole('button', { name: /^Witkoff and Kushner meet Putin/ })
    .click();
  const sentence = article(page).locator('[data-mark=strong]');
  await expect(sentence).toHaveAccessibleName(/^Sentence 20, 2 events, for this event/);
  await expect(sentence).toBeInViewport({ ratio: 1 });
});

test('on a low screen an event that opens can be seen, and the sentence it rests on', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 620 });
  await openAlive(page, 'en/miami-talks/');
  await chart(page).getByRole('button', { name: 'Berlin talks' }).click();
  const heading = page.getByRole('heading', { name: 'Berlin talks work on a peace plan' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport({ ratio: 1 });
});

test('a click with a key held down is left to the browser', { tag: '@chromium' }, async ({ page, context }) => {
  await openAlive(page, 'en/miami-talks/');
  const entry = chronicle(page).getByRole('link', { name: /Berlin talks/ });
  // The Chromium that npm brings opens such a tab and never loads it, so what is asked is whether the page kept out of it.
  const isLeft = page.evaluate(
    () => new Promise((tell) => addEventListener('click', (click) => tell(!click.defaultPrevented), { once: true })),
  );
  await Promise.all([context.waitForEvent('page'), entry.click({ modifiers: ['ControlOrMeta'] })]);
  expect(await isLeft).toBe(true);
  await expect(entry).toHaveAttribute('href', /\/en\/miami-talks\/berlin-talks\/$/);
  await expect(page).toHaveURL(/\/en\/miami-talks\/$/);
});
