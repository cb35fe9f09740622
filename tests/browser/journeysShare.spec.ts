import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { article, chronicle, eventPanel, filters, openAlive } from './dossierPage.ts';
import { expect, expectAccessible, test } from './support.ts';

// Reading the clipboard needs a permission that only Chromium grants to tests.
test.describe('what is copied', { tag: '@chromium' }, () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1440, height: 900 } });

  test('a copied link to an event opens it elsewhere, with the same filters', async ({ page, openContext }) => {
    await openAlive(page, 'en/miami-talks/');
    await filters(page)
      .getByRole('button', { name: /^Vladimir Putin/ })
      .click();
    await chronicle(page)
      .getByRole('link', { name: /Witkoff and Kushner meet Putin/ })
      .click();
    await copy(page, 'Copy link to this event', 'Link to the event copied');

    const elsewhere = await (await openContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await openAlive(elsewhere, await clipboard(page));
    await expect(elsewhere).toHaveURL(/\/en\/miami-talks\/kremlin-meeting\/\?with=putin$/);
    const event = eventPanel(elsewhere, 'Witkoff and Kushner meet Putin in the Kremlin');
    await expect(event.getByText('some time in November 2025', { exact: true })).toBeVisible();
    await expect(event.getByText('The day is not known.')).toBeVisible();
    await expect(filters(elsewhere).getByRole('button', { name: /^Vladimir Putin/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(filters(elsewhere)).toContainText('2 of 9 events');
    await expect(chronicle(elsewhere).getByRole('link')).toHaveCount(2);
  });

  test('a copied link to the view opens the very view', async ({ page, openContext }) => {
    const view = 'en/miami-talks/?from=2025-12-10&lanes=party&status=happened&to=2025-12-22';
    await openAlive(page, view);
    await copy(page, 'Copy link to this view', 'Link to the view copied');

    const elsewhere = await (await openContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await openAlive(elsewhere, await clipboard(page));
    await expect(elsewhere).toHaveURL(new RegExp(`${view.replace('?', '\\?')}$`));
    await expect(elsewhere.getByRole('button', { name: 'By party' })).toHaveAttribute('aria-pressed', 'true');
    await expect(filters(elsewhere).getByRole('button', { name: 'Remove Happened' })).toBeVisible();
    await expect(chronicle(elsewhere).getByRole('link')).toHaveCount(7);
  });

  test('a citation names event, date, source and the day of access, with an address free of filters', async ({
    page,
  }) => {
    await page.clock.setFixedTime('2026-01-10T12:00:00Z');
    await openAlive(page, 'en/miami-talks/berlin-talks/?with=witkoff');
    await copy(page, 'Copy citation', 'Citation copied');
    const [event = '', dispute = '', source = '', link = ''] = (await clipboard(page)).split('\n');
    expect(event).toBe('Berlin talks work on a peace plan: 14–15 December 2025. Happened as of 15 December 2025.');
    expect(dispute).toMatch(/^Reports differ: 5 independent origins say 14–15 December 2025; /);
    expect(source).toMatch(/upday\.com, “Ohne Ukraine und Europa.*18 December 2025.*: https:\/\/www\.upday\.com\//);
    expect(link).toMatch(/accessed 10 January 2026: http:.*\/en\/miami-talks\/berlin-talks\/$/);
  });

  test('the key c copies the link to the event that has the focus, and says so', async ({ page }) => {
    await openAlive(page, 'en/miami-talks/?with=umerov');
    await chronicle(page)
      .getByRole('link', { name: /Umerov in Miami/ })
      .focus();
    await page.keyboard.press('c');
    await expect(page.getByText('Link copied', { exact: true })).toBeVisible();
    expect(await clipboard(page)).toMatch(/\/en\/miami-talks\/umerov-visit\/\?with=umerov$/);
    await expect(chronicle(page).getByRole('link', { name: /Umerov in Miami/ })).toBeFocused();
  });
});

test('a link that could not be copied is not said to be, and stands there selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await openAlive(page, 'en/miami-talks/berlin-talks/');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Copy link to this event' }).click();
  await expect(page.getByText('Not copied. The text is selected')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Text to copy' })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Text to copy' })).toHaveValue(/\/berlin-talks\/$/);
  await expect(article(page)).toBeVisible();
});

// Firefox over BiDi tells of no download that a page makes itself, not even on a page without a policy.
test('a view is downloaded as a file of each kind, under the strict policy', { tag: '@chromium' }, async ({ page }) => {
  await openAlive(page, 'en/miami-talks/?with=putin');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('radio', { name: 'This view: 2 events' })).toBeChecked();
  await expectAccessible(page);
  for (const [format, holds] of [
    ['JSON', '"format": "sourceline/2"'],
    ['CSV', 'kremlin-meeting,'],
    ['ICS', 'UID:kremlin-meeting.miami-talks@sourceline'],
  ] as const) {
    const begun = page.waitForEvent('download');
    await page.getByRole('button', { name: `Download ${format}` }).click();
    const file = await begun;
    expect(file.suggestedFilename()).toBe(`miami-talks-view.${format.toLowerCase()}`);
    expect(readFileSync(await file.path(), 'utf8')).toContain(holds);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
});

async function copy(page: Page, choice: string, report: string) {
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: choice }).click();
  await expect(page.getByText(report, { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
