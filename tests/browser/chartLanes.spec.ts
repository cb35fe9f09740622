import { liveChart, openChart } from './chartAsSeen.ts';
import { expect, test } from './support.ts';

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

/** In how many lanes each event stands; who is absent does not bring it into theirs. */
const lanesOf = {
  party: { 'berlin-talks': 3, 'kremlin-meeting': 2, 'miami-talks': 2, 'umerov-visit': 2, war: 2, 'putin-statement': 1 },
  participant: {
    'berlin-talks': 7,
    'kremlin-meeting': 3,
    'miami-talks': 3,
    'umerov-visit': 3,
    war: 2,
    'putin-statement': 1,
  },
  place: { 'berlin-talks': 1, 'kremlin-meeting': 1, 'miami-talks': 1, 'umerov-visit': 1, war: 1, 'putin-statement': 1 },
} as const;

const names = {
  party: ['Ukraine', 'Europe', 'USA', 'Russia'],
  participant: [
    'Ukraine',
    'Russia',
    'Ukrainian delegation',
    'European representatives',
    'Steve Witkoff',
    'Jared Kushner',
    'Kirill Dmitriev',
    'Vladimir Putin',
    'White House',
    'US delegation',
    'Volodymyr Zelenskyy',
    'Rustem Umerov',
  ],
  place: ['Miami', 'Ukraine', 'Berlin', 'Kremlin, Moscow', 'No place'],
} as const;

const choice = { party: 'By party', participant: 'By participant', place: 'By place' } as const;

for (const lanes of ['party', 'participant', 'place'] as const) {
  test(`lanes by ${lanes}: each named, with every event that belongs to it, selected in all of them`, async ({
    page,
  }) => {
    await openChart(page);
    await page.getByRole('button', { name: choice[lanes], exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`\\?lanes=${lanes}$`));
    await expect(liveChart(page).locator('.lane-name')).toHaveText([...names[lanes]]);

    for (const [event, count] of Object.entries(lanesOf[lanes])) {
      const marks = liveChart(page).locator(`.event-mark[data-event="${event}"]`);
      await expect(marks, event).toHaveCount(count);
      const tops = await marks.evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().top));
      expect(new Set(tops).size, `${event} stands in lanes of its own`).toBe(count);
    }

    const berlin = liveChart(page).locator('.event-mark[data-event="berlin-talks"]');
    await berlin.last().click();
    await expect(page).toHaveURL(new RegExp(`/berlin-talks/\\?lanes=${lanes}$`));
    await expect(liveChart(page).locator('[aria-current=true]')).toHaveCount(lanesOf[lanes]['berlin-talks']);
    for (const mark of await berlin.all()) await expect(mark).toHaveAttribute('aria-current', 'true');
  });
}

test('each lane stands under its name, and apart from the next', async ({ page }) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await openChart(page, 'en/miami-talks/?lanes=party');
    const lanes = await page
      .locator('.lane-name')
      .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().top));
    expect(lanes).toHaveLength(4);
    const marks = await liveChart(page)
      .locator('.event-mark')
      .evaluateAll((nodes) =>
        nodes
          .filter((node) => node.checkVisibility({ visibilityProperty: true }))
          .map((node) => ({ top: node.getBoundingClientRect().top, bottom: node.getBoundingClientRect().bottom })),
      );
    for (const [index, top] of lanes.entries()) {
      const end = lanes[index + 1] ?? Number.POSITIVE_INFINITY;
      const across = marks.filter((mark) => mark.top < end - 1 && mark.bottom > end + 1);
      expect(across, `no mark reaches from lane ${index + 1} into the next, on ${width} pixels`).toEqual([]);
      expect(
        marks.some((mark) => mark.top >= top - 4 && mark.bottom <= end + 1),
        `lane ${index + 1} has events`,
      ).toBe(true);
    }
  }
});

test('a phone has the same choice of lanes in a list', { tag: '@chromium' }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openChart(page);
  await page.getByRole('combobox', { name: 'Lanes' }).selectOption('By place');
  await expect(page).toHaveURL(/\?lanes=place$/);
  await expect(liveChart(page).locator('.lane-name')).toHaveText([...names.place]);
});
