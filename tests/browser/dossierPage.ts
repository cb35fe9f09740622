import { expect, type Locator, type Page } from '@playwright/test';

// The parts of a dossier's page, as a reader names them. `language` is that of the page.

/** The live chart; before it has come, and without it, the picture with the same events as links. */
export const chart = (page: Page, language: 'en' | 'de' = 'en'): Locator =>
  page.getByRole('group', { name: language === 'en' ? 'Timeline' : 'Zeitleiste', exact: true });

export const chronicle = (page: Page, language: 'en' | 'de' = 'en'): Locator =>
  page.getByRole('region', { name: language === 'en' ? 'Chronicle' : 'Chronik', exact: true });

export const filters = (page: Page): Locator => page.getByRole('search');

/** The open event of this title. */
export const eventPanel = (page: Page, title: string): Locator =>
  page.getByRole('region', { name: title, exact: true });

/** Where the open event says when it was, in just these words; reports may give the same time below. */
export const timeOf = (panel: Locator, words: string): Locator =>
  panel.getByRole('definition').filter({ hasText: new RegExp(`^${words.replaceAll('.', '\\.')}$`) });

export const article = (page: Page, language: 'en' | 'de' = 'en'): Locator =>
  page.getByRole('region', { name: language === 'en' ? /^Source: upday\.com/ : /^Quelle: upday\.com/ });

/** Presses a key until `target` has the focus, and fails if on the way nothing has it. */
export async function pressUntilFocused(page: Page, key: string, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press(key);
    const focus = await target.evaluate((element) => {
      const focused = document.activeElement;
      return focused === element ? 'there' : focused === document.body ? 'lost' : 'elsewhere';
    });
    expect(focus, `${key} keeps the focus`).not.toBe('lost');
    if (focus === 'there') return;
  }
  await expect(target).toBeFocused();
}

/** Opens a page of the dossier and waits until it is alive. */
export async function openAlive(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await untilAlive(page);
}

/**
 * Until every part of the page is taken over; what a reader does sooner is answered by links alone.
 * React marks the elements that it has taken over, and nothing else tells.
 */
export async function untilAlive(page: Page, parts: readonly Part[] = ['chart', 'share', 'reading']): Promise<void> {
  for (const part of parts) {
    await expect
      .poll(() =>
        page
          .locator(anElementOf[part])
          .first()
          .evaluate((node) => Object.keys(node).some((key) => key.startsWith('__react'))),
      )
      .toBe(true);
  }
}

type Part = keyof typeof anElementOf;
const anElementOf = {
  chart: '.live-chart-box',
  share: '.share-menu-button',
  reading: '.source-sentence[href]',
} as const;
