import type { Locator, Page } from '@playwright/test';
import { barOf, liveChart, mark, openChart, seenChart, shownFrom, shownLength, shownWindow } from './chartAsSeen.ts';
import { expect, test } from './support.ts';

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

type Point = { readonly x: number; readonly y: number };

async function boxOf(place: Locator) {
  const box = await place.boundingBox();
  if (box === null) throw new Error('It is not to be seen.');
  return box;
}

/** A place without an event, in parts of the chart's width: between the month and the talks. */
const emptyPart = 0.66;
async function emptyPlace(page: Page): Promise<Point> {
  const box = await boxOf(page.locator('.live-chart-box'));
  return { x: box.x + box.width * emptyPart, y: box.y + 50 };
}

/** The middle of an event's bar. */
async function onBar(page: Page, event: string): Promise<Point> {
  const box = await boxOf(barOf(page, event));
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const scrolled = (page: Page) => page.evaluate(() => scrollY);

async function wheel(page: Page, by: readonly [x: number, y: number], key?: 'Control' | 'Shift'): Promise<void> {
  if (key !== undefined) await page.keyboard.down(key);
  await page.mouse.wheel(...by);
  if (key !== undefined) await page.keyboard.up(key);
}

test('Ctrl and the wheel zoom in and out around the pointer', async ({ page }) => {
  await openChart(page);
  const at = await emptyPlace(page);
  await page.mouse.move(at.x, at.y);
  const first = await shownWindow(page);
  const under = (window: typeof first) => window.from + emptyPart * (window.to - window.from);

  await wheel(page, [0, -240], 'Control');
  await expect.poll(() => shownLength(page)).toBeLessThan(first.to - first.from - 1);
  const near = await shownWindow(page);
  expect(under(near)).toBeCloseTo(under(first), 0);
  await wheel(page, [0, 480], 'Control');
  await expect.poll(() => shownLength(page)).toBeGreaterThan(near.to - near.from + 1);
  expect(await scrolled(page)).toBe(0);
});

test('the plain wheel scrolls the page and leaves the chart alone', async ({ page }) => {
  await openChart(page);
  const at = await emptyPlace(page);
  await page.mouse.move(at.x, at.y);
  const before = await shownWindow(page);
  await wheel(page, [0, 200]);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
  expect(await shownWindow(page)).toEqual(before);
});

for (const [name, by, key] of [
  ['the horizontal wheel', [160, 0], undefined],
  ['Shift and the wheel', [0, 160], 'Shift'],
] as const) {
  test(`${name} moves the window and neither zooms nor scrolls`, async ({ page }) => {
    await openChart(page);
    const at = await emptyPlace(page);
    await page.mouse.move(at.x, at.y);
    const from = await shownFrom(page);
    const length = await shownLength(page);
    await wheel(page, by, key);
    await expect.poll(() => shownFrom(page)).toBeGreaterThan(from + 1);
    expect(await shownLength(page)).toBeCloseTo(length, 1);
    expect(await scrolled(page)).toBe(0);
    await wheel(page, [-2 * by[0], -2 * by[1]], key);
    await expect.poll(() => shownFrom(page)).toBeLessThan(from - 1);
  });
}

test('a drag moves the days with the pointer', async ({ page }) => {
  await openChart(page);
  const before = await barAt(page, 'berlin-talks');
  await drag(page, await emptyPlace(page), -200);
  await expect.poll(async () => Math.abs((await barAt(page, 'berlin-talks')) - (before - 200))).toBeLessThan(2);
});

test('a drag that begins on an event moves the days and opens nothing; a click on it opens it', async ({ page }) => {
  await openChart(page);
  const before = await barAt(page, 'kremlin-meeting');
  await drag(page, await onBar(page, 'kremlin-meeting'), 150);
  await expect.poll(async () => Math.abs((await barAt(page, 'kremlin-meeting')) - (before + 150))).toBeLessThan(2);
  await expect(page).toHaveURL(/\/en\/miami-talks\/\?from=/);

  await barOf(page, 'kremlin-meeting').click();
  await expect(page).toHaveURL(/\/en\/miami-talks\/kremlin-meeting\/\?from=/);
  await expect(mark(page, 'kremlin-meeting')).toHaveAttribute('aria-current', 'true');
});

test('a click that trembles a little is still a click', async ({ page }) => {
  await openChart(page);
  await drag(page, await onBar(page, 'berlin-talks'), 2, 1);
  await expect(page).toHaveURL(/\/berlin-talks\//);
});

async function barAt(page: Page, event: string): Promise<number> {
  const { bars } = await seenChart(page);
  return bars.find((bar) => bar.event === event)?.left ?? Number.NaN;
}

/** From `at`, to the right by so many pixels. */
async function drag(page: Page, at: Point, by: number, steps = 8): Promise<void> {
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + by, at.y, { steps });
  await page.mouse.up();
}

test.describe('with fingers', { tag: '@chromium' }, () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('two fingers zoom the chart and not the page', async ({ page }) => {
    await openChart(page);
    const length = await shownLength(page);
    const touch = await fingers(page);
    await touch.pinch(40, 160);
    await expect.poll(() => shownLength(page)).toBeLessThan(length * 0.7);
    const near = await shownLength(page);
    await touch.pinch(160, 50);
    await expect.poll(() => shownLength(page)).toBeGreaterThan(near * 1.4);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  });

  test('a finger that moves sideways moves the days, one that moves up scrolls the page', async ({ page }) => {
    await openChart(page);
    const before = await shownWindow(page);
    const touch = await fingers(page);
    await touch.move(-120, 0);
    await expect.poll(() => shownFrom(page)).toBeGreaterThan(before.from + 1);
    expect(await scrolled(page)).toBe(0);

    const moved = await shownFrom(page);
    await touch.move(0, -150);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(50);
    expect(await shownFrom(page)).toBeCloseTo(moved, 1);
  });

  test('a tap opens an event', async ({ page }) => {
    await openChart(page);
    await liveChart(page)
      .getByRole('button', { name: /Berlin talks/ })
      .tap();
    await expect(page).toHaveURL(/\/berlin-talks\//);
  });
});

/** Real touches, through the browser's own protocol, on an empty place of the chart. */
async function fingers(page: Page) {
  const session = await page.context().newCDPSession(page);
  const box = await boxOf(page.locator('.live-chart-box'));
  const at = { x: box.x + box.width / 2, y: box.y + 12 };
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) => {
    const touchPoints = points.map(({ x, y }, id) => ({ x, y, id }));
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  const steps = 10;
  return {
    /** Two fingers, side by side, from one distance to another, in pixels. */
    async pinch(from: number, to: number) {
      const pair = (distance: number) => [
        { x: at.x - distance / 2, y: at.y },
        { x: at.x + distance / 2, y: at.y },
      ];
      await touch('touchStart', pair(from));
      for (let step = 1; step <= steps; step += 1) await touch('touchMove', pair(from + ((to - from) * step) / steps));
      await touch('touchEnd', []);
    },
    async move(x: number, y: number) {
      await touch('touchStart', [at]);
      for (let step = 1; step <= steps; step += 1)
        await touch('touchMove', [{ x: at.x + (x * step) / steps, y: at.y + (y * step) / steps }]);
      await touch('touchEnd', []);
    },
  };
}
