import { expect, type Locator, type Page } from '@playwright/test';

/** A bar of an event in a lane as far as it is seen, in pixels from the chart's left edge. */
export type SeenBar = {
  readonly event: string;
  /** `sure` or `somewhere`. */
  readonly kind: string;
  readonly left: number;
  readonly right: number;
  /** It fades out there: it goes on past the window, or has no end. */
  readonly fadesLeft: boolean;
  readonly fadesRight: boolean;
};

/** Words on the chart, in pixels from its top left corner. */
export type SeenWords = {
  /** The event that they name; `null` for a stack or an edge button. */
  readonly event: string | null;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export type SeenChart = {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly SeenBar[];
  readonly words: readonly SeenWords[];
  /** The axis: what each step is called and where it begins; below the chart's edge none is seen. */
  readonly axis: readonly { readonly text: string; readonly left: number; readonly level: 'minor' | 'major' }[];
};

/** Opens a page with a chart and waits until it is live and its fonts are there. */
export async function openChart(page: Page, path = 'en/miami-talks/'): Promise<void> {
  await page.goto(path);
  await chartIsLive(page);
}

export async function chartIsLive(page: Page): Promise<void> {
  await expect(page.locator('.static-picture')).toHaveCount(0);
  await expect(liveChart(page)).toBeVisible();
  await page.evaluate(async () => {
    await document.fonts.ready;
    // Labels are measured again once their fonts are there, and the rows follow: until nothing has moved for a few frames.
    const seen = () => document.querySelector('.live-chart')?.innerHTML;
    for (let before = seen(), frames = 0; frames < 6; frames += 1) {
      await new Promise(requestAnimationFrame);
      const now = seen();
      if (now !== before) frames = 0;
      before = now;
    }
  });
}

export function liveChart(page: Page): Locator {
  return page.locator('.live-chart');
}

/** The event in the chart, in its first lane or in the shelf. */
export function mark(page: Page, event: string): Locator {
  return liveChart(page).locator(`[data-event="${event}"]`).first();
}

/** An event's first bar that is drawn: where a pointer can take hold of it. */
export function barOf(page: Page, event: string): Locator {
  return mark(page, event).locator('.event-mark-bar:not([hidden])').first();
}

/** All that is drawn on the chart now. */
export async function seenChart(page: Page): Promise<SeenChart> {
  return await page.evaluate(() => {
    const panel = document.querySelector('.live-chart-box')?.getBoundingClientRect() ?? new DOMRect();
    const boxOf = (node: Element) => {
      const { left, right, top, bottom } = node.getBoundingClientRect();
      return { left: left - panel.left, right: right - panel.left, top: top - panel.top, bottom: bottom - panel.top };
    };
    const isSeen = (node: HTMLElement) => node.checkVisibility({ visibilityProperty: true });
    const all = (selector: string, within: ParentNode = document) => [
      ...within.querySelectorAll<HTMLElement>(selector),
    ];
    const marks = all('.event-mark').filter(isSeen);
    return {
      width: panel.width,
      height: panel.height,
      bars: marks.flatMap((node) =>
        all('.event-mark-bar', node)
          .filter(isSeen)
          .map((bar) => ({
            event: node.dataset['event'] ?? '',
            kind: bar.dataset['kind'] ?? '',
            left: boxOf(bar).left,
            right: boxOf(bar).right,
            fadesLeft: bar.hasAttribute('data-on-left'),
            fadesRight: bar.hasAttribute('data-on-right'),
          })),
      ),
      words: [
        ...marks.flatMap((node) => all('.event-label', node)),
        ...all('.live-chart .stack-button, .live-chart .edge-button').filter(isSeen),
      ].map((node) => ({
        event: node.closest<HTMLElement>('[data-event]')?.dataset['event'] ?? null,
        text: node.innerText.replace(/\s+/g, ' ').trim(),
        ...boxOf(node),
      })),
      axis: (['minor', 'major'] as const).flatMap((level) =>
        all(`.vis-foreground .vis-text.vis-${level}:not(.vis-measure)`)
          .filter((node) => boxOf(node).bottom <= panel.height + 1)
          .map((node) => ({ text: node.innerText, left: boxOf(node).left, level })),
      ),
    };
  });
}

/** The days that the chart shows, fractional, since 1 January 1970: as the line of the day of publication and the width of a day tell. */
export async function shownWindow(page: Page): Promise<{ readonly from: number; readonly to: number }> {
  return await page.evaluate(() => {
    const box = document.querySelector('.live-chart-box');
    const backdrop = document.querySelector<HTMLElement>('.backdrop');
    const line = document.querySelector<HTMLElement>('.backdrop-line:not([data-today])');
    if (box === null || backdrop === null || line === null) throw new Error('The chart has no backdrop.');
    const perDay = Number.parseFloat(backdrop.style.getPropertyValue('--day'));
    const from = Number(line.dataset['day']) - new DOMMatrix(line.style.transform).e / perDay;
    return { from, to: from + box.clientWidth / perDay };
  });
}

/**
 * Where a day begins on the axis, in pixels, from nothing but the words on it: the first and the last step whose name
 * is that of a day between `from` and `to` ("14", "Sun 14", "14 Dec", "Dec", "2025").
 */
export function axisScale({ axis }: SeenChart, from: string, to: string): (day: number) => number {
  const steps = axis.filter(({ level, left }) => level === 'minor' && left > 0);
  const first = steps.at(0);
  const last = steps.at(-1);
  const days: number[] = [];
  for (let day = dayNumber(from); day <= dayNumber(to) + 1; day += 1) days.push(day);
  const firstDay = days.find((day) => namesOf(day).includes(first?.text ?? ''));
  const lastDay = days.reverse().find((day) => namesOf(day).includes(last?.text ?? ''));
  if (first === undefined || last === undefined || firstDay === undefined || lastDay === undefined)
    throw new Error(`The axis cannot be read: ${steps.map(({ text }) => text).join(', ')}`);
  const perDay = (last.left - first.left) / (lastDay - firstDay);
  return (day) => first.left + (day - firstDay) * perDay;
}

function namesOf(day: number): readonly string[] {
  const date = new Date(day * 86_400_000);
  const part = (options: Intl.DateTimeFormatOptions) =>
    date.toLocaleDateString('en-GB', { timeZone: 'UTC', ...options });
  const [dayOfMonth, weekday, month, year] = [
    part({ day: 'numeric' }),
    part({ weekday: 'short' }),
    part({ month: 'short' }),
    part({ year: 'numeric' }),
  ];
  const names = [dayOfMonth, `${weekday} ${dayOfMonth}`, `${dayOfMonth} ${month}`];
  return dayOfMonth !== '1' ? names : [...names, month, ...(month === 'Jan' ? [year] : [])];
}

/** How many days it shows, to a hundredth. */
export async function shownLength(page: Page): Promise<number> {
  const { from, to } = await shownWindow(page);
  return Math.round((to - from) * 100) / 100;
}

/** The first moment that it shows, in days since 1970, to a hundredth. */
export async function shownFrom(page: Page): Promise<number> {
  return Math.round((await shownWindow(page)).from * 100) / 100;
}

/** Days since 1 January 1970. */
export function dayNumber(day: string): number {
  return Date.parse(day) / 86_400_000;
}

/** The event, or else the name, of what has the focus; `body` when it is lost. */
export async function focused(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const node = document.activeElement;
    return (
      node?.getAttribute('data-event') ?? node?.getAttribute('aria-label') ?? node?.id ?? node?.localName ?? 'nothing'
    );
  });
}

/** How far the panels under the chart have been scrolled, in pixels: anything but 0 puts the events off their axis. */
export async function strayScroll(page: Page): Promise<number> {
  return await page.evaluate(() =>
    [...document.querySelectorAll('.surface, .surface *')].reduce(
      (sum, node) => sum + Math.abs(node.scrollLeft) + Math.abs(node.scrollTop),
      0,
    ),
  );
}
