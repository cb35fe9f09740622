import type { Page } from '@playwright/test';
import { chartIsLive, liveChart, openChart, type SeenWords, seenChart } from './chartAsSeen.ts';
import { expect, openAtRest, test } from './support.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const widths = [390, 900, 1280, 1440] as const;

/** Words that are cut by the chart's edge or stand on one another, in words. */
async function misfits(page: Page): Promise<readonly string[]> {
  const { words, width, height } = await seenChart(page);
  const cut = words.filter(
    ({ left, right, top, bottom }) => left < -0.5 || right > width + 0.5 || top < 0 || bottom > height,
  );
  const onOneAnother = words.flatMap((one, index) =>
    words.slice(index + 1).flatMap((other) => (meet(one, other) ? [`“${one.text}” stands on “${other.text}”`] : [])),
  );
  return [...cut.map(({ text }) => `“${text}” is cut`), ...onOneAnother];
}

function meet(a: SeenWords, b: SeenWords): boolean {
  return a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
}

/** From all there is to three days: around the talks, and of many events where they stand most closely. */
const zoomLevels = {
  'miami-talks': [
    '?from=2021-10-01&to=2026-02-28',
    '?from=2025-06-01&to=2025-12-31',
    '',
    '?from=2025-12-10&to=2025-12-23',
    '?from=2025-12-17&to=2025-12-19',
  ],
  'negotiation-track': [
    '?from=2021-10-01&to=2026-02-28',
    '?from=2025-09-01&to=2026-01-31',
    '',
    '?from=2025-11-18&to=2025-12-01',
    '?from=2025-12-17&to=2025-12-19',
  ],
} as const;
const dossiers = ['miami-talks', 'negotiation-track'] as const;

for (const width of widths) {
  // German labels are longer: on a phone and on a common screen they show what the others would.
  for (const language of width === 390 || width === 1280 ? (['en', 'de'] as const) : (['en'] as const)) {
    for (const dossier of dossiers) {
      test(`on ${width} pixels no label is cut and none stands on another, at five zoom levels, in ${language}: ${dossier}`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 900 });
        for (const query of zoomLevels[dossier]) {
          await openChart(page, `${language}/${dossier}/${query}`);
          await expect.poll(() => misfits(page), query).toEqual([]);
        }
      });
    }
  }

  for (const dossier of dossiers) {
    test(`on ${width} pixels labels have room in lanes as well: ${dossier}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const lanes of ['party', 'participant', 'place']) {
        await openChart(page, `en/${dossier}/?lanes=${lanes}`);
        await expect.poll(() => misfits(page), lanes).toEqual([]);
      }
    });
  }
}

/** By how many pixels each label ends before (or, negative, after) where the chart thinks that it does. */
async function widthsAmiss(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const right = (node: Element) => node.getBoundingClientRect().right;
    const marks = [...document.querySelectorAll<HTMLElement>('.event-mark[data-side="in"]')].filter((node) =>
      node.checkVisibility({ visibilityProperty: true }),
    );
    const amiss = marks.flatMap((mark) => {
      const label = mark.querySelector('.event-label');
      const drawn = mark.querySelectorAll('.event-mark-bar:not([hidden]), .event-mark-reported:not([hidden])');
      // A mark ends with its label or with a bar.
      const endsWithBar = [...drawn].some((bar) => right(mark) - right(bar) < 1.1);
      if (label === null || endsWithBar) return [];
      return [{ by: right(mark) - right(label), text: label.textContent }];
    });
    if (amiss.length === 0) throw new Error('No mark ends with its label.');
    return amiss.flatMap(({ by, text }) => (by < -1 || by > 2 ? [`${by.toFixed(1)}: ${text}`] : []));
  });
}

for (const width of [390, 1280]) {
  test(`on ${width} pixels labels are as wide as they are taken to be, whatever they are written in`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['en/negotiation-track/', 'de/negotiation-track/', 'de/miami-talks/?lanes=party']) {
      await openChart(page, path);
      await expect.poll(() => widthsAmiss(page), path).toEqual([]);
    }
    await page.addInitScript(() => {
      const readers = new CSSStyleSheet();
      readers.replaceSync('html { font-size: 120% } * { letter-spacing: 0.12em; word-spacing: 0.16em }');
      document.adoptedStyleSheets.push(readers);
    });
    await openChart(page, 'de/negotiation-track/');
    await expect.poll(() => widthsAmiss(page), 'with letters apart').toEqual([]);
  });
}

/** The turning points of the negotiations. */
const important = [
  'plan-reported',
  'geneva-talks',
  'kremlin-meeting',
  'berlin-talks',
  'miami-talks',
  'mar-a-lago-meeting',
] as const;

test('of more than forty events the first view names the turning points, however wide, and counts what it does not name', async ({
  page,
}) => {
  for (const language of ['en', 'de']) {
    for (const width of [1440, 1100, 900, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await openChart(page, `${language}/negotiation-track/`);
      const { words } = await seenChart(page);
      const named = words.flatMap(({ event }) => event ?? []);
      expect(named, `${language}, ${width} pixels`).toEqual(expect.arrayContaining([...important]));
      const counted = words
        .filter(({ event }) => event === null)
        .reduce((sum, { text }) => sum + Number.parseInt(text, 10), 0);
      expect(named.length + counted, `${language}, ${width} pixels`).toBe(45);
    }
  }
});

test('lanes of dozens of participants fit on a few screens, and all are there when asked for', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openChart(page, 'en/negotiation-track/?lanes=participant');
  expect((await seenChart(page)).height).toBeLessThan(1300);
  const names = page.locator('.lane-name');
  await expect(names).toHaveCount(12);
  await expect(names.last()).toHaveText(/^\d\d others$/);
  const more = page.getByRole('button', { name: /^Show \d+ more lanes$/ });
  for (let lanes = 24; await more.isVisible(); lanes += 12) {
    await more.click();
    await expect.poll(() => names.count()).toBeGreaterThanOrEqual(Math.min(lanes, 41));
  }
  await expect.poll(() => names.count()).toBeGreaterThan(40);
  await expect(names.filter({ hasText: / others$/ })).toHaveCount(0);
});

test('in the first view every event with a date is seen by name, however wide the window, and whatever it was before', async ({
  page,
}) => {
  for (const language of ['en', 'de']) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openChart(page, `${language}/miami-talks/`);
    for (const width of [1440, 1100, 900, 800, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const named = async () => (await seenChart(page)).words.filter(({ event }) => event !== null).length;
      await expect.poll(named, `${language}, ${width} pixels`).toBe(8);
    }
  }
});

for (const width of [320, 390, 1440]) {
  test(`no page is wider than a window of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [
      'en/',
      'de/miami-talks/',
      'en/miami-talks/berlin-talks/',
      'en/miami-talks/?lanes=participant',
      'de/negotiation-track/',
      'en/negotiation-track/?lanes=place',
    ]) {
      await openAtRest(page, path);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, path).toBeLessThanOrEqual(width);
    }
  });

  test(`on ${width} pixels every target is 24 pixels high and wide, or stands apart`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [
      'en/miami-talks/',
      'en/miami-talks/berlin-talks/',
      'en/miami-talks/?lanes=participant',
      'en/negotiation-track/',
    ]) {
      await openChart(page, path);
      expect(await smallTargets(page), path).toEqual([]);
    }
  });
}

/** Targets against WCAG 2.5.8: smaller than 24 px and not so far apart that circles of 24 px around them keep clear of the others. */
async function smallTargets(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const targets = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, [role=slider]')]
      .filter((node) => node.checkVisibility({ visibilityProperty: true }) && node.closest('[popover]') === null)
      // The size of a link within a sentence is that of its line; a hidden input has its label for a target.
      .filter((node) => !(node.localName === 'a' && getComputedStyle(node).display === 'inline'))
      .map((node) => ({ node, box: (node.closest('label') ?? node).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const middle = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });
    const isSmall = (box: DOMRect) => Math.min(box.width, box.height) < 23.9;
    const distance = (from: { x: number; y: number }, box: DOMRect) =>
      Math.hypot(
        Math.max(box.left - from.x, 0, from.x - box.right),
        Math.max(box.top - from.y, 0, from.y - box.bottom),
      );
    return targets
      .filter(({ node, box }) => {
        const at = middle(box);
        const isTooNear = ({ node: other, box: its }: (typeof targets)[number]) =>
          other !== node &&
          (distance(at, its) < 12 || (isSmall(its) && Math.hypot(at.x - middle(its).x, at.y - middle(its).y) < 24));
        return isSmall(box) && targets.some(isTooNear);
      })
      .map(({ node, box }) => `${node.outerHTML.slice(0, 90)} ${Math.round(box.width)} × ${Math.round(box.height)}`);
  });
}

test.describe('while the chart comes', { tag: '@chromium' }, () => {
  for (const [width, dossier, event] of [
    ...[320, 390, 900, 1280, 1440].map((width) => [width, 'miami-talks', 'putin-statement'] as const),
    ...[390, 900, 1440].map((width) => [width, 'negotiation-track', 'plan-reported'] as const),
  ]) {
    test(`on ${width} pixels the live chart takes over from the picture, and nothing shifts: ${dossier}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        const shifts: string[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const release = await holdBack(page);
      await page.goto(`en/${dossier}/`);
      const figure = page.locator('.timeline-figure');
      await expect(page.locator('.static-picture').filter({ visible: true })).toHaveCount(1);
      const before = await figure.boundingBox();
      const placeOf = (selector: string) => page.locator(selector).filter({ visible: true }).first().boundingBox();
      const pictured = await placeOf(`.static-picture [data-event=${event}] .static-picture-bar`);
      release();
      await chartIsLive(page);
      expect(await figure.boundingBox()).toEqual(before);
      const live = await placeOf(`.event-mark[data-event=${event}] .event-mark-bar`);
      expect(live?.y, 'the bars keep their rows').toBeCloseTo(pictured?.y ?? 0, 0);
      expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]); // set above
    });
  }

  for (const [event, place] of [
    ['berlin-talks', 'the picture'],
    ['trilateral-meeting', 'the shelf'],
  ] as const) {
    test(`the focus on a link of ${place} goes on in the chart`, async ({ page }) => {
      const release = await holdBack(page);
      await page.goto('en/miami-talks/');
      const link = page.locator(`.timeline-pictures [data-event=${event}]`).filter({ visible: true });
      await link.focus();
      await expect(link).toBeFocused();
      release();
      await chartIsLive(page);
      await expect(liveChart(page).locator(`[data-event=${event}]`)).toBeFocused();
    });
  }

  test('where a filter hides the focused event, the focus still goes into the chart', async ({ page }) => {
    const release = await holdBack(page);
    await page.goto('en/miami-talks/?with=putin');
    await page.locator('.static-picture [data-event=berlin-talks]').filter({ visible: true }).focus();
    release();
    await chartIsLive(page);
    await expect(liveChart(page).locator(':focus')).toHaveAttribute('data-event', 'kremlin-meeting');
  });

  test('a link of the picture opens its event before the chart is there', async ({ page }) => {
    const release = await holdBack(page);
    await page.goto('en/miami-talks/');
    await page.locator('.static-picture [data-event=berlin-talks]').filter({ visible: true }).click();
    await expect(page).toHaveURL(/\/berlin-talks\/$/);
    release();
    await chartIsLive(page);
    await expect(liveChart(page).locator('[data-event=berlin-talks]')).toHaveAttribute('aria-current', 'true');
  });
});

/** Keeps the chart's code back until the function it returns is called. */
async function holdBack(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/TimelinePart.*\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
