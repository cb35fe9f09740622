import { article, chronicle, eventPanel, filters, openAlive } from './dossierPage.ts';
import { expect, test } from './support.ts';

const titles = {
  kremlin: /Witkoff and Kushner meet Putin/,
  berlin: /Berlin talks/,
  putin: /Putin: Russia’s goals/,
  zelenskyy: /Zelenskyy: Putin wants/,
  miami: /Talks of the US and Russia in Miami/,
  umerov: /Umerov in Miami/,
  threeWay: /Three-way meeting/,
} as const;

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openAlive(page, 'en/miami-talks/');
});

test('“Vladimir Putin” leaves two events; count, address and announcement say so', async ({ page }) => {
  const chip = filters(page).getByRole('button', { name: /^Vladimir Putin/ });
  await expect(chip).toHaveAccessibleName(/2 events$/);
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect(chip).toBeFocused();
  await expect(chronicle(page).getByRole('link')).toHaveText([titles.kremlin, titles.putin]);
  await expect(filters(page)).toContainText('2 of 9 events');
  await expect(filters(page).getByRole('status')).toHaveText('2 of 9 events');
  await expect(page).toHaveURL(/\/en\/miami-talks\/\?with=putin$/);

  await page.reload();
  await expect(chronicle(page).getByRole('link')).toHaveText([titles.kremlin, titles.putin]);
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
});

test('of two people, any one or both are asked for', async ({ page }) => {
  await filters(page)
    .getByRole('button', { name: /^Vladimir Putin/ })
    .click();
  await filters(page)
    .getByRole('button', { name: /^Steve Witkoff/ })
    .click();
  await expect(chronicle(page).getByRole('link')).toHaveText([
    titles.kremlin,
    titles.berlin,
    titles.putin,
    titles.umerov,
    titles.miami,
  ]);
  await page.getByText('all of', { exact: true }).click();
  await expect(chronicle(page).getByRole('link')).toHaveText([titles.kremlin]);
  await expect(filters(page).getByRole('status')).toHaveText('1 of 9 events');
  await expect(page).toHaveURL(/\?match=all&with=witkoff,putin$/);
  await filters(page).getByRole('button', { name: 'Clear filters' }).click();
  await expect(filters(page).getByRole('button', { name: 'Filters' })).toBeFocused();
  await expect(chronicle(page).getByRole('link')).toHaveCount(9);
  await expect(page).toHaveURL(/\/en\/miami-talks\/$/);
});

test('party, place and status narrow one another, and each can be taken out again', async ({ page }) => {
  await filters(page).getByRole('button', { name: 'Filters' }).click();
  const group = (name: string) => filters(page).getByRole('group', { name });
  await group('Places')
    .getByRole('button', { name: /^Miami/ })
    .click();
  await expect(chronicle(page).getByRole('link')).toHaveText([titles.umerov, titles.miami]);
  await group('Parties')
    .getByRole('button', { name: /^Russia/ })
    .click();
  await expect(chronicle(page).getByRole('link')).toHaveText([titles.miami]);
  await expect(page).toHaveURL(/\?party=russia&place=miami$/);

  await filters(page).getByRole('button', { name: 'Remove Miami' }).click();
  await expect(filters(page).getByRole('button', { name: /^Filters/ })).toBeFocused();
  await group('Status')
    .getByRole('button', { name: /^Not planned/ })
    .click();
  await expect(chronicle(page).getByRole('link')).toHaveText([titles.threeWay]);
});

test('who was not there does not bring an event in', async ({ page }) => {
  await filters(page).getByRole('button', { name: 'Filters' }).click();
  const europe = filters(page)
    .getByRole('group', { name: 'Parties' })
    .getByRole('button', { name: /^Europe/ });
  await expect(europe).toHaveAccessibleName(/1 event$/);
  await europe.click();
  await expect(chronicle(page).getByRole('link')).toHaveText([titles.berlin]);
});

// Letters that the keyboard lacks reach the page only as Chromium types them.
test('the search finds people however their names are written, and sentences', { tag: '@chromium' }, async ({
  page,
}) => {
  const search = page.getByRole('searchbox');
  for (const [typed, found] of [
    ['Зеленський', titles.zelenskyy],
    ['Selenskyj', titles.zelenskyy],
    ['Zelensky', titles.zelenskyy],
    ['Дмитриев', titles.miami],
    ['Dmitrijew', titles.miami],
    ['umerow', titles.umerov],
    ['militärischen Mitteln', titles.putin],
  ] as const) {
    await search.clear();
    await search.pressSequentially(typed);
    await expect(search).toHaveValue(typed);
    await expect(search).toBeFocused();
    await expect(chronicle(page).getByRole('link', { name: found }), typed).toBeVisible();
    await expect(chronicle(page).getByRole('link', { name: titles.threeWay }), typed).toBeHidden();
    await expect(page).toHaveURL((url) => url.searchParams.get('q') === typed);
  }
});

test('Enter in the search leads to the first event that was found, or to the way out', async ({ page }) => {
  await filters(page).getByRole('searchbox').pressSequentially('Berlin');
  await page.keyboard.press('Enter');
  const first = chronicle(page).getByRole('link').first();
  await expect(first).toBeFocused();
  await expect(first).toHaveText(titles.kremlin);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: titles.kremlin })).toBeFocused();
  await filters(page).getByRole('searchbox').pressSequentially('zzzz');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Show all events' }).first()).toBeFocused();
});

test('a result that is empty offers the way out, and the focus has a place', async ({ page }) => {
  await page.getByRole('searchbox').pressSequentially('zeppelin');
  await expect(page.getByText('No event fits these filters.')).toBeVisible();
  await expect(filters(page).getByRole('status')).toHaveText('0 of 9 events');
  await page.getByRole('button', { name: 'Show all events' }).click();
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await expect(chronicle(page).getByRole('link')).toHaveCount(9);
});

test('a name in an open event filters by that person, and the event stays open', async ({ page }) => {
  await chronicle(page).getByRole('link', { name: titles.miami }).click();
  const miami = eventPanel(page, 'Talks of the US and Russia in Miami on peace in Ukraine');
  await miami.getByRole('button', { name: 'Only events with Kirill Dmitriev' }).click();
  await expect(chronicle(page).getByRole('link')).toHaveText([titles.miami]);
  await expect(miami.getByRole('button', { name: 'Only events with Kirill Dmitriev' })).toBeFocused();
  await expect(page).toHaveURL(/\/miami-talks\/miami-talks\/\?with=dmitriev$/);
});

test('an event that the filter hides opens all the same, and says that it is hidden', async ({ page }) => {
  await openAlive(page, 'en/miami-talks/berlin-talks/?with=putin');
  await expect(page.getByRole('heading', { name: 'Berlin talks work on a peace plan' })).toBeVisible();
  await expect(page.getByText('This event is hidden by your filter.')).toBeVisible();
  await expect(chronicle(page).getByRole('link')).toHaveText([titles.kremlin, titles.putin]);
  await expect(article(page).locator('[data-mark=strong]')).toContainText('am Sonntag und Montag');

  await page.getByRole('button', { name: 'Show all events' }).click();
  await expect(page.getByText('This event is hidden by your filter.')).toBeHidden();
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page).toHaveURL(/\/en\/miami-talks\/berlin-talks\/$/);
});

test('a choice that this dossier does not have is named; what trackers add is passed over', async ({ page }) => {
  await openAlive(page, 'en/miami-talks/?with=nobody,putin&lanes=sideways&utm_source=chat');
  const notice = page.getByText('Part of this link could not be read and was left out');
  await expect(notice).toContainText('with=nobody');
  await expect(notice).toContainText('lanes=sideways');
  await expect(notice).not.toContainText('utm_source');
  await expect(chronicle(page).getByRole('link')).toHaveText([titles.kremlin, titles.putin]);
});
