import type { Page } from '@playwright/test';
import {
  axisScale,
  barOf,
  dayNumber,
  liveChart,
  mark,
  openChart,
  type SeenBar,
  type SeenChart,
  seenChart,
} from './chartAsSeen.ts';
import { expect, test } from './support.ts';

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

/** What each event with a date must cover: first and last day, both inclusive; `null` where that end is open. */
const table: readonly (readonly [event: string, kind: string, first: string | null, last: string | null])[] = [
  // Whenever in 2022 it began, on the last day of that year it was going on.
  ['war', 'somewhere', '2022-01-01', '2022-12-30'],
  ['war', 'sure', '2022-12-31', null],
  ['kremlin-meeting', 'somewhere', '2025-11-01', '2025-11-30'],
  ['berlin-talks', 'sure', '2025-12-14', '2025-12-15'],
  ['putin-statement', 'sure', '2025-12-17', '2025-12-17'],
  ['zelenskyy-response', 'somewhere', '2025-12-17', '2025-12-18'],
  ['white-house-confirmation', 'somewhere', null, '2025-12-18'],
  ['umerov-visit', 'somewhere', '2025-12-19', '2025-12-21'],
  ['miami-talks', 'sure', '2025-12-20', '2025-12-21'],
];

/** Of half a bar's edge on each side: nobody sees less. */
const tolerance = 1.5;

/** Bars that do not stand where the table and the axis say, in words; those too narrow to be drawn to scale count as 2 px. */
function misplaced(chart: SeenChart, toX: (day: number) => number): readonly string[] {
  const expected = table.flatMap(([event, kind, first, last]) => {
    const left = first === null ? Number.NEGATIVE_INFINITY : toX(dayNumber(first));
    const right = last === null ? Number.POSITIVE_INFINITY : toX(dayNumber(last) + 1);
    if (right <= 0 || left >= chart.width) return [];
    const seen = { left: Math.max(0, left), right: Math.min(chart.width, right) };
    return [{ event, kind, left: seen.left, right: Math.max(seen.right, seen.left + 2), from: left, to: right }];
  });
  const stacked = chart.words.filter(({ event }) => event === null).map(({ text }) => Number.parseInt(text, 10));
  let missing = stacked.reduce((sum, count) => sum + count, 0);
  const faults = expected.flatMap((wanted) => {
    const bar = chart.bars.find(({ event, kind }) => event === wanted.event && kind === wanted.kind);
    if (bar === undefined) {
      missing -= 1;
      return missing >= 0 ? [] : [`${wanted.event} (${wanted.kind}) is neither drawn nor counted in a stack`];
    }
    const off = Math.max(Math.abs(bar.left - wanted.left), Math.abs(bar.right - wanted.right));
    const fades = bar.fadesLeft === wanted.from < 0 && bar.fadesRight === wanted.to > chart.width;
    return [
      ...(off <= tolerance ? [] : [`${inWords(bar)}, not ${wanted.left.toFixed(1)} to ${wanted.right.toFixed(1)}`]),
      ...(fades ? [] : [`${inWords(bar)} fades out at the wrong ends`]),
    ];
  });
  const unknown = chart.bars.filter(
    ({ event, kind }) => !expected.some((wanted) => wanted.event === event && wanted.kind === kind),
  );
  return [...faults, ...unknown.map((bar) => `${inWords(bar)} should not be drawn`)];
}

const inWords = ({ event, kind, left, right }: SeenBar) =>
  `${event} (${kind}) from ${left.toFixed(1)} to ${right.toFixed(1)}`;

for (const [view, from, to] of [
  ['in the first view', '2025-10-28', '2025-12-30'],
  ['in two weeks', '2025-12-10', '2025-12-23'],
  ['in three days', '2025-12-16', '2025-12-18'],
  ['in four weeks', '2025-11-20', '2025-12-17'],
  ['in four months', '2025-10-01', '2026-01-31'],
  ['in two years', '2022-06-01', '2024-05-31'],
] as const) {
  test(`${view} every bar covers exactly the days on the axis, and what has an open end reaches the edge`, async ({
    page,
  }) => {
    await openChart(page, view === 'in the first view' ? undefined : `en/miami-talks/?from=${from}&to=${to}`);
    await expect
      .poll(async () => {
        const chart = await seenChart(page);
        return misplaced(chart, axisScale(chart, from, to));
      })
      .toEqual([]);
  });
}

test('the window in the address is the window on the axis', async ({ page }) => {
  await openChart(page, 'en/miami-talks/?from=2025-12-10&to=2025-12-16');
  const columns = async () => {
    const { axis, width } = await seenChart(page);
    return axis
      .filter(({ level, left }) => level === 'minor' && left > -1 && left < width - 3)
      .map(({ text, left }) => `${text} at ${((left * 7) / width).toFixed(1)}`);
  };
  const names = ['Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue'];
  await expect.poll(columns).toEqual(names.map((name, index) => `${name} ${10 + index} at ${index.toFixed(1)}`));
});

test('a month is a hatch over its days, never a dot on its first', async ({ page }) => {
  await openChart(page);
  const style = await styleOf(page, 'kremlin-meeting');
  expect(style.hatched).toBe(true);
  expect(style.dashed).toBe(false);
});

test('each meaning has its device, and they combine where meanings combine', async ({ page }) => {
  // The day of the article: what has happened since was expected then.
  await openChart(page, 'en/miami-talks/?asof=2025-12-18');
  expect(await styleOf(page, 'berlin-talks'), 'dated').toEqual({ hatched: false, dashed: false });
  expect(await styleOf(page, 'zelenskyy-response'), 'somewhere within').toEqual({ hatched: true, dashed: false });
  expect(await styleOf(page, 'miami-talks'), 'expected').toEqual({ hatched: false, dashed: true });
  expect(await styleOf(page, 'umerov-visit'), 'both').toEqual({ hatched: true, dashed: true });
  for (const event of ['miami-talks', 'umerov-visit']) await expect(mark(page, event)).toContainText('expected');
});

async function styleOf(page: Page, event: string) {
  return await barOf(page, event).evaluate((bar) => {
    const { backgroundImage, borderInlineStyle } = getComputedStyle(bar);
    return { hatched: backgroundImage.includes('repeating'), dashed: borderInlineStyle === 'dashed' };
  });
}

test('what most reports state instead stands beside the event, as an outline over exactly those days', async ({
  page,
}) => {
  await openChart(page, 'en/miami-talks/?from=2025-11-24&to=2025-12-09');
  const toX = axisScale(await seenChart(page), '2025-11-24', '2025-12-09');
  const panel = await liveChart(page).locator('.live-chart-box').boundingBox();
  const other = mark(page, 'kremlin-meeting').locator('.event-mark-reported');
  const box = await other.boundingBox();
  const left = (box?.x ?? 0) - (panel?.x ?? 0);
  expect(Math.abs(left - toX(dayNumber('2025-12-02')))).toBeLessThanOrEqual(tolerance);
  expect(Math.abs(left + (box?.width ?? 0) - toX(dayNumber('2025-12-03')))).toBeLessThanOrEqual(tolerance);
  await expect(other).toHaveCSS('border-style', 'dotted');
  await expect(other).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(mark(page, 'kremlin-meeting')).toContainText('some time in Nov 2025, reported 2 Dec');
  expect((await barOf(page, 'kremlin-meeting').boundingBox())?.y).toBeCloseTo(box?.y ?? 0, 0);
});

test('what has no date stands in the shelf, and its words say that it is not planned', async ({ page }) => {
  await openChart(page);
  const shelf = liveChart(page).locator('.no-date-shelf');
  await expect(shelf).toContainText('No date');
  await expect(shelf.getByRole('link')).toHaveCount(1);
  await expect(shelf.getByRole('link', { name: /Three-way meeting.*Not planned/ })).toBeVisible();
  await expect(shelf.locator('.no-date-event')).toHaveCSS('border-style', 'dashed');
  await expect(shelf.locator('.no-date-event-title')).toHaveCSS('text-decoration-line', 'line-through');
});

test('weekends are shaded, and nothing else', async ({ page }) => {
  await openChart(page, 'en/miami-talks/?from=2025-12-08&to=2025-12-21');
  const bands = () =>
    page.locator('.backdrop').evaluate((node) => {
      const { backgroundPositionX, backgroundSize } = getComputedStyle(node);
      const week = Number.parseFloat(backgroundSize);
      const day = node.clientWidth / 14;
      // The shading begins with a Saturday, two days long, and repeats every week.
      const saturday = ((Number.parseFloat(backgroundPositionX) % week) + week) % week;
      return [week / day, saturday / day].map((days) => Math.round(days * 10) / 10);
    });
  await expect.poll(bands).toEqual([7, 5]);
});

test('the day of publication is always marked, today only when it lies in view', async ({ page }) => {
  const published = page.locator('.backdrop-line', { hasText: 'Article published 18 Dec' });
  const today = page.locator('.backdrop-line', { hasText: 'Today' });

  await page.clock.setFixedTime('2025-12-22T11:00:00Z');
  await openChart(page);
  await expect(published).toBeVisible();
  await expect(today).toBeVisible();
  const chart = await seenChart(page);
  const miami = chart.bars.find(({ event }) => event === 'miami-talks');
  const line = await today.boundingBox();
  // Monday's line stands in the middle of the day that follows the talks on Saturday and Sunday.
  const day = ((miami?.right ?? 0) - (miami?.left ?? 0)) / 2;
  expect(Math.abs((line?.x ?? 0) - (miami?.right ?? 0) - day / 2)).toBeLessThanOrEqual(tolerance);

  await openChart(page, 'en/miami-talks/?from=2025-11-01&to=2025-12-20');
  await expect(published).toBeVisible();
  await expect(today).toBeHidden();

  await page.clock.setFixedTime('2030-01-01T11:00:00Z');
  await openChart(page);
  await expect(published).toBeVisible();
  await expect(today).toBeHidden();
});
