import type { Page } from '@playwright/test';
import { chronicle, untilAlive } from './dossierPage.ts';
import { expect, test } from './support.ts';

/** Two thousand and nine events with the published ones, four on each day from 1 January 2020 on, as long as titles are. */
const added = 2_000;
const first = Date.UTC(2020, 0, 1);
const longTitle = 'on what was said of the talks between the delegations, and of what is to follow from them';

/** Opens the published dossier as it would be with many events more: nothing but its file is another one, and no page is prerendered of it. */
async function openLong(page: Page) {
  await page.route(/\/miami-talks-[\w-]+\.json$/, async (route) => {
    const answer = await route.fetch();
    const dossier = await answer.json();
    const like = dossier.events[0];
    const events = Array.from({ length: added }, (_, index) => {
      const words = `Event ${index + 1} ${longTitle.slice(0, (index * 37) % longTitle.length)}`.trim();
      const day = new Date(first + Math.floor(index / 4) * 86_400_000).toISOString().slice(0, 10);
      return {
        ...like,
        id: `event-${index + 1}`,
        title: { en: words, de: words },
        label: { en: `Event ${index + 1}`, de: `Event ${index + 1}` },
        status: 'happened',
        when: { basis: 'reported', edtf: day },
        relations: [],
        evidence: [],
        attestation: [],
        importance: 1,
      };
    });
    await route.fulfill({ response: answer, json: { ...dossier, events: [...events, ...dossier.events] } });
  });
  await page.route('**/en/miami-talks/', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace(/data-path="[^"]*"/, 'data-path=""') });
  });
  await page.goto('en/miami-talks/');
  await untilAlive(page);
}

/** The entries in the window, by their positions and where they stand, and whether anything else of the list is seen. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const list = document.querySelector('.chronicle-groups')?.getBoundingClientRect();
    const column = document.querySelector('.dossier-page-chronicle')?.getBoundingClientRect();
    if (list === undefined || column === undefined) throw new Error('No chronicle');
    const tops: Record<string, number> = {};
    let gaps = 0;
    for (
      let y = Math.max(4, column.top, list.top);
      y < Math.min(innerHeight, column.bottom, list.bottom) - 4;
      y += 12
    ) {
      const part = document
        .elementFromPoint(list.left + list.width / 2, y)
        ?.closest('.chronicle-entry, .chronicle-gap');
      if (part?.classList.contains('chronicle-gap')) gaps += 1;
      const position = part?.getAttribute('aria-posinset');
      if (part && position) tops[position] = part.getBoundingClientRect().top;
    }
    return { tops, gaps };
  });

/** Scrolls what scrolls the chronicle, its column or the page, and waits until that is drawn. */
const scroll = (page: Page, to: { by: number } | { share: number }) =>
  page.evaluate(async (where) => {
    const column = document.querySelector('.dossier-page-chronicle');
    const scroller =
      column !== null && getComputedStyle(column).overflowY === 'auto' ? column : document.scrollingElement;
    if (scroller === null) throw new Error('Nothing scrolls');
    if ('by' in where) scroller.scrollTop += where.by;
    else scroller.scrollTop = scroller.scrollHeight * where.share;
    for (let frames = 0; frames < 4; frames += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
  }, to);

for (const width of [1440, 900, 390]) {
  test.describe(`of two thousand events, on ${width} pixels,`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('the chronicle scrolls as asked, with entries wherever it is seen, and few of them in the document', async ({
      page,
    }) => {
      await openLong(page);
      await chronicle(page).scrollIntoViewIfNeeded();
      await page.evaluate(() => document.querySelector('.dossier-page-chronicle')?.scrollIntoView());
      for (const share of [0.5, 0.8, 0.2]) {
        await scroll(page, { share });
        expect((await seen(page)).gaps).toBe(0);
        for (const by of [
          ...Array.from<number>({ length: 15 }).fill(-700),
          ...Array.from<number>({ length: 25 }).fill(700),
        ]) {
          const before = await seen(page);
          await scroll(page, { by });
          const { tops, gaps } = await seen(page);
          expect(gaps).toBe(0);
          const moved = Object.keys(tops).map((position) => (tops[position] ?? 0) - (before.tops[position] ?? NaN));
          const jumps = moved.filter((each) => Math.abs(each + by) > 1.5);
          expect(moved.some((each) => !Number.isNaN(each))).toBe(true);
          expect(jumps).toEqual([]);
        }
        expect(await chronicle(page).getByRole('link').count()).toBeLessThan(300);
      }
    });

    test('Tab walks on, from the entry that had the focus when it was scrolled away', async ({ page }) => {
      await openLong(page);
      const entry = chronicle(page).locator('.chronicle-link[data-event="event-195"]');
      await entry.focus();
      await scroll(page, { share: 0.6 });
      await expect(entry).toBeFocused();
      for (let at = 196; at <= 210; at++) {
        await page.keyboard.press('Tab');
        await expect(page.locator(':focus')).toHaveAttribute('data-event', `event-${at}`);
      }
      await expect(page.locator(':focus')).toBeInViewport();
    });

    test('a day is gone to: its first event has the focus, is seen, and where it is is said', async ({ page }) => {
      await openLong(page);
      await chronicle(page).getByLabel('Go to day').fill('2021-02-03');
      await chronicle(page).getByRole('button', { name: 'Go', exact: true }).click();
      await expect(chronicle(page).getByRole('status')).toHaveText(
        'Event 1,597 of 2,009: the first from 3 February 2021 on.',
      );
      const link = chronicle(page).locator('.chronicle-link[data-event="event-1597"]');
      await expect(link).toBeFocused();
      // Nothing lies over it.
      await expect
        .poll(() =>
          link.evaluate((element) => {
            const { left, top } = element.getBoundingClientRect();
            return element.contains(document.elementFromPoint(left + 12, top + 12));
          }),
        )
        .toBe(true);
      expect((await seen(page)).gaps).toBe(0);
    });
  });
}
