import type { Page } from '@playwright/test';
import { openChart, seenChart } from './chartAsSeen.ts';
import { expect, test } from './support.ts';

// Each test opens the page in three browsers' worth of contexts, one after the other.
test.slow();

const zones = ['America/Los_Angeles', 'Europe/Berlin', 'Pacific/Auckland'] as const;
const viewport = { width: 1280, height: 800 };

// A font that comes late is not used any more, and another makes other labels: without any, all pictures are made alike.
test.use({ expectedErrors: [/net::ERR_FAILED|download failed \(font-family/] });
const withoutFonts = (page: Page) => page.route('**/*.woff2', (route) => route.abort());

/** Late in the evening in Berlin: noon in Los Angeles, and the next day already in Auckland. */
const now = '2025-12-18T21:00:00Z';

/**
 * Sets the reader's clock. Not Playwright's own, whose Date has no methods of its own on its prototype: `UTCDateMini`
 * looks for them there, and would fall back to local time.
 */
async function setClock(page: Page, moment: string): Promise<void> {
  await page.addInitScript((time) => {
    globalThis.Date = new Proxy(Date, {
      construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [time] : given, made) as Date, // made by Date itself
      get: (target, name) => (name === 'now' ? () => time : Reflect.get(target, name)),
    });
  }, Date.parse(moment));
}

/** Everything that a reader sees of the chart, in words; places to a tenth of a pixel. */
async function picture(page: Page): Promise<readonly string[]> {
  const { bars, words, axis } = await seenChart(page);
  const at = (...places: readonly number[]) => places.map((place) => place.toFixed(1)).join(' ');
  const published = page.locator('.backdrop-line', { hasText: 'published' });
  return [
    ...bars.map(({ event, kind, left, right }) => `${event}, ${kind}: ${at(left, right)}`),
    ...words.map(({ text, left, top }) => `${text}: ${at(left, top)}`),
    ...axis.map(({ text, left }) => `axis ${text}: ${at(left)}`),
    `${await published.innerText()}: ${at((await published.boundingBox())?.x ?? 0)}`,
    (await page.getByRole('slider', { name: 'Window on the whole time' }).getAttribute('aria-valuetext')) ?? '',
    ...(await page.locator('.chronicle-link').allInnerTexts()),
  ];
}

for (const [view, query] of [
  ['the first view', ''],
  ['ten days', '?from=2025-12-12&to=2025-12-21'],
  ['a year by participant', '?from=2025-01-01&to=2025-12-31&lanes=participant'],
] as const) {
  test(`${view} is the same picture in Los Angeles, Berlin and Auckland`, async ({ openContext }) => {
    const pictures: (readonly string[])[] = [];
    for (const timezoneId of zones) {
      const context = await openContext({ timezoneId, viewport, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await setClock(page, now);
      await withoutFonts(page);
      await openChart(page, `en/miami-talks/${query}`);
      pictures.push(await picture(page));
    }
    const [losAngeles, berlin, auckland] = pictures;
    expect(losAngeles).toEqual(berlin);
    expect(auckland).toEqual(berlin);
  });
}

test('today is the day at the reader’s own place', async ({ openContext }) => {
  const days: number[] = [];
  for (const timezoneId of zones) {
    const context = await openContext({ timezoneId, viewport, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await setClock(page, now);
    await openChart(page);
    days.push(Number(await page.locator('.backdrop-line', { hasText: 'Today' }).getAttribute('data-day')));
  }
  const [losAngeles, berlin, auckland] = days;
  expect(losAngeles).toBe(Date.parse('2025-12-18') / 86_400_000);
  expect(berlin).toBe(losAngeles);
  expect(auckland).toBe(Date.parse('2025-12-19') / 86_400_000);
});

/** Two weeks around the days on which clocks are put forward or back, in the north or in the south. */
for (const [from, to] of [
  ['2025-10-20', '2025-11-02'],
  ['2025-03-24', '2025-04-06'],
  ['2025-09-22', '2025-10-05'],
] as const) {
  test(`from ${from} to ${to} every day is there once and as wide as any other`, async ({ openContext }) => {
    const first = Date.parse(from);
    const days = Array.from({ length: 14 }, (_, index) => new Date(first + index * 86_400_000).getUTCDate());
    for (const timezoneId of zones) {
      const context = await openContext({ timezoneId, viewport, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await openChart(page, `en/miami-talks/?from=${from}&to=${to}`);
      const { axis, width } = await seenChart(page);
      const steps = axis.filter(({ level, left }) => level === 'minor' && left > -1 && left < width - 3);
      expect(
        steps.map(({ text }) => Number(text.replace(/\D/g, ''))),
        timezoneId,
      ).toEqual(days);
      for (const [index, { left }] of steps.entries())
        expect(Math.abs(left - (index * width) / 14), `${timezoneId}, day ${index}`).toBeLessThan(0.6);
    }
  });
}
