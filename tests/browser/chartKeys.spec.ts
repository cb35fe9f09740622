import type { Page } from '@playwright/test';
import {
  dayNumber,
  focused,
  liveChart,
  mark,
  openChart,
  seenChart,
  shownFrom,
  shownLength,
  shownWindow,
  strayScroll,
} from './chartAsSeen.ts';
import { expect, test } from './support.ts';

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

const inTime = [
  'war',
  'kremlin-meeting',
  'berlin-talks',
  'putin-statement',
  'zelenskyy-response',
  'white-house-confirmation',
  'umerov-visit',
  'miami-talks',
  'trilateral-meeting',
];

/** Into the chart as a reader comes to it: by Tab, from the last button before it. */
async function tabIntoChart(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Keyboard', exact: true }).focus();
  await page.keyboard.press('Tab');
  await expect(liveChart(page).locator(':focus')).toHaveCount(1);
}

/** Presses a key and says which event has the focus then; it is seen, and nothing under the chart has been scrolled. */
async function press(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key);
  const place = page.locator(':focus');
  await expect(place).toBeVisible();
  expect(await strayScroll(page)).toBe(0);
  return await focused(page);
}

test('Tab goes into the chart once and out of it again, the shelf included', async ({ page }) => {
  for (const query of ['', '?lanes=participant', '?with=putin', '?from=2026-01-05&to=2026-01-20&with=witkoff']) {
    await openChart(page, `en/miami-talks/${query}`);
    await expect(liveChart(page).locator('[data-event][tabindex="0"]'), query).toHaveCount(1);
    await tabIntoChart(page);
    const places = [await focused(page)];
    while (places.length < 12) {
      await page.keyboard.press('Tab');
      if ((await liveChart(page).locator(':focus').count()) === 0) break;
      places.push(await focused(page));
    }
    expect(
      places.filter((place) => inTime.includes(place)),
      query,
    ).toHaveLength(1);
    await expect(page.getByRole('slider', { name: 'Window on the whole time' }), query).toBeFocused();
  }
});

for (const lanes of ['one', 'party', 'participant', 'place'] as const) {
  test(`→ visits every event once, in the order of time, ← goes back, with lanes: ${lanes}`, async ({ page }) => {
    await openChart(page, lanes === 'one' ? undefined : `en/miami-talks/?lanes=${lanes}`);
    await tabIntoChart(page);
    const there = [await press(page, 'Home')];
    for (let step = 1; step < inTime.length; step += 1) there.push(await press(page, 'ArrowRight'));
    expect(there).toEqual(inTime);
    expect(await press(page, 'ArrowRight')).toBe('trilateral-meeting');

    const back = ['trilateral-meeting'];
    for (let step = 1; step < inTime.length; step += 1) back.push(await press(page, 'ArrowLeft'));
    expect(back).toEqual(inTime.toReversed());
    expect(await press(page, 'ArrowLeft')).toBe('war');
    await expect(liveChart(page).locator('[data-event][tabindex="0"]')).toHaveCount(1);
  });
}

test('Home and End go to the first and the last event, also of a filter', async ({ page }) => {
  await openChart(page);
  await tabIntoChart(page);
  expect(await press(page, 'End')).toBe('trilateral-meeting');
  expect(await press(page, 'Home')).toBe('war');

  await openChart(page, 'en/miami-talks/?with=umerov');
  await tabIntoChart(page);
  expect(await press(page, 'End')).toBe('umerov-visit');
  expect(await press(page, 'Home')).toBe('berlin-talks');
});

test('↓ and ↑ change the lane, to the event nearest in time, and the shelf is the last', async ({ page }) => {
  await openChart(page, 'en/miami-talks/?lanes=party');
  await tabIntoChart(page);
  await press(page, 'Home');
  await press(page, 'ArrowRight');
  await press(page, 'ArrowRight');
  await press(page, 'ArrowUp');
  await press(page, 'ArrowUp'); // the Berlin talks, in Ukraine's lane
  const laneAt = async () => Math.round((await page.locator(':focus').boundingBox())?.y ?? Number.NaN);
  const down = [{ event: await focused(page), y: await laneAt() }];
  for (let lane = 0; lane < 4; lane += 1) down.push({ event: await press(page, 'ArrowDown'), y: await laneAt() });
  expect(down.map(({ event }) => event)).toEqual([
    'berlin-talks',
    'berlin-talks', // Europe
    'berlin-talks', // USA
    'kremlin-meeting', // Russia, which was not in Berlin
    'trilateral-meeting',
  ]);
  expect(down.map(({ y }) => y)).toEqual(down.map(({ y }) => y).toSorted((a, b) => a - b));
  expect(await press(page, 'ArrowDown')).toBe('trilateral-meeting');
  await press(page, 'ArrowUp');
  expect(await laneAt()).toBeLessThan(down.at(-1)?.y ?? 0);
});

test('plus, minus and 0 zoom and fit, and keep the focused event in view', async ({ page }) => {
  await openChart(page);
  await tabIntoChart(page);
  await press(page, 'Home');
  await press(page, 'ArrowRight');
  await press(page, 'ArrowRight');
  const first = await shownLength(page);
  expect(await press(page, '+')).toBe('berlin-talks');
  await expect.poll(() => shownLength(page)).toBeCloseTo(first * 0.6, 1);
  await press(page, '+');
  await press(page, '+');
  await expect.poll(() => shownLength(page)).toBeCloseTo(first * 0.216, 1);
  await expect(mark(page, 'berlin-talks')).toHaveAttribute('data-side', 'in');
  await press(page, '-');
  await expect.poll(() => shownLength(page)).toBeCloseTo(first * 0.36, 1);
  await press(page, '0');
  await expect.poll(() => shownLength(page)).toBeCloseTo(first, 1);
  await press(page, '0');
  await expect.poll(() => shownFrom(page)).toBeLessThan(dayNumber('2022-01-01'));
  expect(await focused(page)).toBe('berlin-talks');
});

test('Shift and the arrows move the window', async ({ page }) => {
  await openChart(page);
  await tabIntoChart(page);
  const { from, to } = await shownWindow(page);
  const quarter = (to - from) / 4;
  await press(page, 'Shift+ArrowRight');
  await expect.poll(() => shownFrom(page)).toBeCloseTo(from + quarter, 1);
  await press(page, 'Shift+ArrowLeft');
  await press(page, 'Shift+ArrowLeft');
  await expect.poll(() => shownFrom(page)).toBeCloseTo(from - quarter, 1);
});

test('a focused event that leaves the window keeps the focus, pinned at the edge', async ({ page }) => {
  for (const [key, side] of [
    ['Shift+ArrowRight', 'before'],
    ['Shift+ArrowLeft', 'after'],
  ] as const) {
    await openChart(page, 'en/miami-talks/?from=2025-12-08&to=2025-12-21');
    await tabIntoChart(page);
    await press(page, 'Home');
    await press(page, 'ArrowRight');
    expect(await press(page, 'ArrowRight')).toBe('berlin-talks');
    for (let quarter = 0; quarter < 6; quarter += 1) expect(await press(page, key)).toBe('berlin-talks');
    await expect(mark(page, 'berlin-talks')).toHaveAttribute('data-side', side);
    await expect(mark(page, 'berlin-talks')).toBeFocused();
    const { words, width } = await seenChart(page);
    const label = words.find(({ event }) => event === 'berlin-talks');
    expect(label?.left).toBeGreaterThanOrEqual(0);
    expect(label?.right).toBeLessThanOrEqual(width);
  }
});

test('a focused event keeps the focus while others crowd it', async ({ page }) => {
  await openChart(page);
  await tabIntoChart(page);
  for (let presses = 0; presses < 9; presses += 1) await page.keyboard.press(presses === 0 ? 'Home' : 'ArrowRight');
  expect(await press(page, 'ArrowLeft')).toBe('miami-talks');
  for (let presses = 0; presses < 8; presses += 1) expect(await press(page, '-')).toBe('miami-talks');
  await expect(mark(page, 'miami-talks')).toBeFocused();
});

test('an event outside is moved into view before it takes the focus, and nothing else moves', async ({ page }) => {
  await openChart(page, 'en/miami-talks/?from=2025-11-03&to=2025-11-09');
  await tabIntoChart(page);
  await press(page, 'Home');
  for (const event of inTime.slice(1, -1)) {
    expect(await press(page, 'ArrowRight')).toBe(event);
    await expect(mark(page, event)).toHaveAttribute('data-side', 'in');
    await expect(mark(page, event)).toBeInViewport();
  }
  const { from, to } = await shownWindow(page);
  expect(to - from).toBeCloseTo(7, 1);
});

test('Enter opens the focused event, Escape closes it and gives the focus back', async ({ page }) => {
  await openChart(page);
  await tabIntoChart(page);
  await press(page, 'Home');
  await press(page, 'ArrowRight');
  await press(page, 'Enter');
  await expect(page).toHaveURL(/\/kremlin-meeting\/$/);
  await expect(page.getByRole('heading', { name: /Kremlin/, level: 2 }).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/miami-talks\/$/);
  await expect(mark(page, 'kremlin-meeting')).toBeFocused();
});
