import {
  dayNumber,
  liveChart,
  mark,
  openChart,
  seenChart,
  shownFrom,
  shownLength,
  shownWindow,
} from './chartAsSeen.ts';
import { expect, test } from './support.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test.describe('without motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the buttons zoom and move', async ({ page }) => {
    await openChart(page);
    const { from, to } = await shownWindow(page);
    const length = to - from;
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await button('Zoom in').click();
    await expect.poll(() => shownLength(page)).toBeCloseTo(length * 0.6, 1);
    await button('Zoom out').click();
    await expect.poll(() => shownLength(page)).toBeCloseTo(length, 1);
    await button('Later').click();
    await expect.poll(() => shownFrom(page)).toBeCloseTo(from + length / 2, 1);
    await button('Earlier').click();
    await button('Earlier').click();
    await expect.poll(() => shownFrom(page)).toBeCloseTo(from - length / 2, 1);
  });

  test('the nearest view is three days, with days on the axis and never hours', async ({ page }) => {
    await openChart(page);
    for (let clicks = 0; clicks < 9; clicks += 1)
      await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    await expect.poll(() => shownLength(page)).toBeCloseTo(3, 1);
    const box = await page.locator('.live-chart-box').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 500, (box?.y ?? 0) + 60);
    await page.keyboard.down('Control');
    for (let turns = 0; turns < 3; turns += 1) await page.mouse.wheel(0, -600);
    await page.keyboard.up('Control');
    await expect.poll(() => shownLength(page)).toBeCloseTo(3, 1);
    const { axis } = await seenChart(page);
    const days = axis.filter(({ level }) => level === 'minor').map(({ text }) => text);
    expect(days.length).toBeGreaterThanOrEqual(3);
    for (const day of days) expect(day).toMatch(/^[A-Z][a-z]{2} \d{1,2}$/);
  });

  test('the widest view ends not far beyond everything there is', async ({ page }) => {
    await openChart(page);
    for (let clicks = 0; clicks < 14; clicks += 1)
      await page.getByRole('button', { name: 'Zoom out', exact: true }).click();
    const { from, to } = await shownWindow(page);
    expect(from).toBeGreaterThan(dayNumber('2019-01-01'));
    expect(to).toBeLessThan(dayNumber('2029-01-01'));
    expect(from).toBeLessThan(dayNumber('2022-01-01'));
    expect(to).toBeGreaterThan(dayNumber('2025-12-31'));
  });

  test('Fit shows the story, Fit again and Show all the whole war', async ({ page }) => {
    await openChart(page);
    const first = await shownWindow(page);
    const fit = page.getByRole('button', { name: 'Fit', exact: true });
    const wholeWar = async () => {
      const { from, to } = await shownWindow(page);
      const { bars } = await seenChart(page);
      const begin = bars.find(({ event, kind }) => event === 'war' && kind === 'somewhere');
      return from < dayNumber('2022-01-01') && to > dayNumber('2025-12-22') && begin?.fadesLeft === false;
    };
    await page.getByRole('button', { name: 'Later', exact: true }).click();
    await expect.poll(() => shownFrom(page)).toBeGreaterThan(first.from + 1);
    await fit.click();
    await expect.poll(() => shownFrom(page)).toBeCloseTo(first.from, 1);
    await expect.poll(() => shownLength(page)).toBeCloseTo(first.to - first.from, 1);
    await fit.click();
    await expect.poll(wholeWar).toBe(true);
    await fit.click();
    await expect.poll(() => shownLength(page)).toBeCloseTo(first.to - first.from, 1);
    await page.getByRole('button', { name: 'Show all', exact: true }).click();
    await expect.poll(wholeWar).toBe(true);
  });

  test('the first view holds every event whose days are known, and the war comes in from the left', async ({
    page,
  }) => {
    await openChart(page);
    const { bars, width } = await seenChart(page);
    for (const event of [
      'kremlin-meeting',
      'berlin-talks',
      'putin-statement',
      'zelenskyy-response',
      'umerov-visit',
      'miami-talks',
    ]) {
      const bar = bars.find((one) => one.event === event);
      expect(bar?.left, event).toBeGreaterThan(0);
      expect(bar?.right, event).toBeLessThan(width);
    }
    expect(bars.find(({ event }) => event === 'war')).toMatchObject({ left: 0, right: width, fadesLeft: true });
  });

  test('the edges say how many events lie past them, and lead to the next', async ({ page }) => {
    await openChart(page, 'en/miami-talks/?from=2025-11-03&to=2025-11-12');
    const later = liveChart(page).getByRole('button', { name: '5 later: next event after this window' });
    await expect(later).toContainText('5 later');
    await expect(liveChart(page).getByRole('button', { name: /before this window/ })).toHaveCount(0);
    await later.click();
    await expect(mark(page, 'berlin-talks')).toBeFocused();
    await expect(mark(page, 'berlin-talks')).toHaveAttribute('data-side', 'in');

    await openChart(page, 'en/miami-talks/?from=2026-01-10&to=2026-01-20&lanes=participant');
    const earlier = liveChart(page).getByRole('button', { name: /^\d earlier: previous event before this window$/ });
    await expect(earlier).toContainText('7 earlier');
    await earlier.click();
    await expect(liveChart(page).locator(':focus')).toHaveAttribute('data-side', 'in');
  });

  test('what finds no row is counted in a stack that opens, and Escape closes it', async ({ page }) => {
    // The USA are in five events and Ukraine in four, with labels that lie over one another in this view.
    await openChart(page, 'en/miami-talks/?from=2021-10-01&lanes=party&to=2026-02-28');
    const stack = liveChart(page).getByRole('button', { name: '1 more event here' });
    await expect(stack).toHaveText('1 more');

    await stack.focus();
    await page.keyboard.press('Enter');
    await expect(stack).toHaveAttribute('aria-expanded', 'true');
    const listed = liveChart(page).getByRole('listitem').getByRole('button');
    await expect(listed).toHaveCount(1);
    for (const one of await listed.all()) await expect(one).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Tab');
    await expect(listed.first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(stack).toBeFocused();
    await expect(stack).toHaveAttribute('aria-expanded', 'false');

    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/miami-talks\/[a-z-]+\//);
  });

  test('the window goes into the address when it rests, stays on reload, and is left out in the first view', async ({
    page,
  }) => {
    await openChart(page);
    await expect(page).toHaveURL(/\/miami-talks\/$/);
    const pages = await page.evaluate(() => history.length);
    const strip = page.getByRole('slider', { name: 'Window on the whole time' });
    const said = async () => (await strip.getAttribute('aria-valuetext')) ?? '';
    const first = await said();
    await page.getByRole('button', { name: 'Later', exact: true }).click();
    await expect(page).toHaveURL(/\?from=\d{4}-\d{2}-\d{2}&to=\d{4}-\d{2}-\d{2}$/);
    // It is put in words once it has rested for a moment, which a glide may do on its way.
    await expect
      .poll(async () => {
        const before = await said();
        await page.waitForTimeout(300);
        const now = await said();
        return now !== first && now === before;
      })
      .toBe(true);
    const shown = await said();
    expect(await page.evaluate(() => history.length)).toBe(pages); // replaced, not added

    await page.reload();
    await expect(strip).toHaveAttribute('aria-valuetext', shown);
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    await expect(page).toHaveURL(/\/miami-talks\/$/);
  });

  test('the strip below shows where the window is, and a drag or a key moves it', async ({ page }) => {
    await openChart(page);
    const strip = page.getByRole('slider', { name: 'Window on the whole time' });
    const first = await shownWindow(page);
    const length = first.to - first.from;
    await expect(strip).toHaveAttribute('aria-valuetext', /^Shows .*2025/);

    const box = await strip.boundingBox();
    const at = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x - 300, at.y, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => shownFrom(page)).toBeLessThan(first.from - 200);
    await expect.poll(() => shownLength(page)).toBeCloseTo(length, 1);
    await expect(page).toHaveURL(/\?from=202[45]/);
    expect(Math.round((await strip.boundingBox())?.x ?? 0)).toBeCloseTo(Math.round((box?.x ?? 0) - 300), -1);

    await strip.focus();
    const dragged = await shownFrom(page);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => shownFrom(page)).toBeCloseTo(dragged + length / 10, 1);
    await page.keyboard.press('PageDown');
    await expect.poll(() => shownFrom(page)).toBeCloseTo(dragged - 0.9 * length, 1);
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => shownFrom(page)).toBeCloseTo(dragged, 1);
    await page.keyboard.press('+');
    await expect.poll(() => shownLength(page)).toBeCloseTo(length * 0.6, 1);
    await page.keyboard.press('-');
    await page.keyboard.press('Home');
    await expect.poll(() => shownFrom(page)).toBeLessThan(dayNumber('2022-01-01'));
    await page.keyboard.press('End');
    await expect.poll(async () => (await shownWindow(page)).to).toBeGreaterThan(dayNumber('2025-12-22'));
    await expect(strip).toBeFocused();
    await expect(strip).not.toHaveAttribute('aria-valuetext', /2022/);
  });
});

test('a page that is printed keeps the window of its chart', { tag: '@chromium' }, async ({ page }) => {
  await openChart(page);
  const { from, to } = await shownWindow(page);
  // On paper the page is as narrow as a phone, and the chart has no width at all.
  await page.emulateMedia({ media: 'print' });
  await expect(liveChart(page)).toBeHidden();
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.waitForTimeout(200);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ media: 'screen' });
  await expect(liveChart(page)).toBeVisible();
  await page.waitForTimeout(200);
  // To half a day: a font that comes late moves the first view by less.
  expect(await shownFrom(page)).toBeCloseTo(from, 0);
  expect(await shownLength(page)).toBeCloseTo(to - from, 0);
});

test('steps in quick succession count in full, also while the window still glides', async ({ page }) => {
  await openChart(page);
  const { from, to } = await shownWindow(page);
  const twice = async (name: string) =>
    await page.getByRole('button', { name, exact: true }).evaluate((button: HTMLElement) => {
      button.click();
      requestAnimationFrame(() => requestAnimationFrame(() => button.click()));
    });
  await twice('Later');
  await expect.poll(() => shownFrom(page)).toBeCloseTo(to, 1);
  await twice('Earlier');
  await expect.poll(() => shownFrom(page)).toBeCloseTo(from, 1);
  await twice('Zoom in');
  await expect.poll(() => shownLength(page)).toBeCloseTo((to - from) * 0.36, 1);
});

test('the days of a step right after a jump go into the address, not those of the jump', async ({ page }) => {
  await openChart(page);
  await page.getByRole('slider', { name: 'Window on the whole time' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Later', exact: true }).evaluate((button: HTMLElement) => button.click());
  const asked = () => dayNumber(new URL(page.url()).searchParams.get('from') ?? '');
  await page.waitForTimeout(1000);
  expect(Math.abs(asked() - (await shownFrom(page)))).toBeLessThan(1.5);
});

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  const motion = reducedMotion === 'reduce' ? 'jumps where motion is not welcome' : 'glides where motion is welcome';
  test(`the window ${motion}`, { tag: '@chromium' }, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await openChart(page);
    const length = await shownLength(page);
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 1000);
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    await page.clock.runFor(60);
    const during = await shownLength(page);
    await page.clock.runFor(2000);
    const after = await shownLength(page);
    expect(after).toBeCloseTo(length * 0.6, 1);
    if (reducedMotion === 'reduce') expect(during).toBe(after);
    else expect(during).toBeGreaterThan(after + 0.5);
  });
}

test('where a filter leaves no event, the days of the story stay', async ({ page }) => {
  await openChart(page);
  const story = await shownWindow(page);
  await openChart(page, 'en/miami-talks/?q=zzzz');
  await expect(page.getByText('No event fits these filters.')).toBeVisible();
  await expect.poll(() => shownFrom(page)).toBeCloseTo(story.from, 0);
  await expect.poll(() => shownLength(page)).toBeCloseTo(story.to - story.from, 0);
});
