import { expect, expectAccessible, openAtRest, test } from './support.ts';

/** One of each kind of page, in both languages: its address from the base on, the language and a heading that it must have. */
const pages = [
  { path: 'en/', lang: 'en', heading: /Sourceline|Dossiers/ },
  { path: 'de/', lang: 'de', heading: /Sourceline|Dossiers/ },
  { path: 'en/miami-talks/', lang: 'en', heading: 'Ukraine talks: Kremlin, Berlin, Miami' },
  { path: 'de/miami-talks/', lang: 'de', heading: 'Ukraine-Gespräche: Kreml, Berlin, Miami' },
  { path: 'en/miami-talks/berlin-talks/', lang: 'en', heading: /Berlin/ },
  { path: 'de/miami-talks/berlin-talks/', lang: 'de', heading: /Berlin/ },
  { path: 'en/miami-talks/trilateral-meeting/', lang: 'en', heading: /trilateral|three/i },
  { path: 'en/miami-talks/sources/', lang: 'en', heading: 'Sources' },
] as const;

/** Where nothing is: the host answers with 404.html, and the app says what it knows. */
const missing = [
  { path: 'en/miami-talks/no-such-event/', kind: 'an unknown event' },
  { path: 'de/miami-talks/no-such-event/', kind: 'an unknown event in German' },
  { path: 'nowhere/', kind: 'an unknown page' },
] as const;

const events = [
  'kremlin-meeting',
  'berlin-talks',
  'putin-statement',
  'zelenskyy-response',
  'white-house-confirmation',
  'miami-talks',
  'umerov-visit',
  'trilateral-meeting',
  'war',
];

for (const { path, lang, heading } of pages) {
  test(`/${path} answers with its language, title, description and heading`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page).toHaveTitle(/\S/);
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /\S{3}/);
    await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
  });

  test(`/${path} names its address, its other language and its card by absolute addresses`, async ({
    page,
    request,
  }) => {
    await page.goto(path);
    const links = await page
      .locator('link[rel=canonical], link[rel=alternate][hreflang], meta[property="og:url"], meta[property="og:image"]')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? link.getAttribute('content') ?? ''));
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      expect(link).toMatch(/^https:\/\/sourceline\.example\//);
      expect((await request.get(new URL(link).pathname)).status(), link).toBe(200);
    }
  });

  test(`/${path} comes alive without a warning`, { tag: '@path' }, async ({ page }) => {
    await openAtRest(page, path);
  });

  for (const [device, viewport] of Object.entries({
    phone: { width: 390, height: 844 },
    desk: { width: 1440, height: 900 },
  })) {
    test(`/${path} shifts nothing while it comes alive, slowly, on a ${device}`, { tag: '@chromium' }, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.route(/\.(js|json|woff2)$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 400)); // a slow line: what comes late must not push anything
        await route.continue();
      });
      await openAtRest(page, path);
      const shifts = await page.evaluate(
        () =>
          new Promise<readonly string[]>((resolve) => {
            const observer = new PerformanceObserver((list) => {
              const shifts = list.getEntries() as unknown as readonly LayoutShift[]; // not in the DOM's types
              resolve(shifts.map(({ value, sources }) => `${value.toFixed(4)} ${sources.map(whatMoved).join(', ')}`));
            });
            type LayoutShift = { readonly value: number; readonly sources: readonly { readonly node: Node | null }[] };
            const whatMoved = ({ node }: { readonly node: Node | null }) =>
              node instanceof Element ? `${node.localName}.${node.className}` : node?.textContent;
            observer.observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve([]), 500); // no entry comes where nothing has shifted
          }),
      );
      expect(shifts).toEqual([]);
    });
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`/${path} has no fault that axe knows, ${colorScheme}`, async ({ page }) => {
      test.slow(path.endsWith('/sources/'), 'axe looks at a hundred sources');
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openAtRest(page, path);
      await expectAccessible(page);
    });
  }
}

test.describe('where nothing is', () => {
  test.use({ expectedErrors: [/status of 404/] });
  for (const { path, kind } of missing) {
    test(`${kind} is answered with 404, in words, with ways out, and without a fault that axe knows`, async ({
      page,
    }) => {
      const response = await openAtRest(page, path);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('link').first()).toBeVisible();
      await expectAccessible(page);
    });
  }

  test('an unknown event is never another event, and can be searched for', async ({ page }) => {
    await page.goto('en/miami-talks/no-such-event/');
    await expect(page.getByText('no-such-event').first()).toBeVisible();
    await page.getByRole('searchbox').fill('Berlin');
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /Berlin/ })
        .first(),
    ).toHaveAttribute('href', /\/en\/miami-talks\/berlin-talks\/$/);
  });
});

test.describe('without scripts', { tag: '@chromium' }, () => {
  test.use({ javaScriptEnabled: false });

  test('the first page offers both languages', async ({ page }) => {
    await page.goto('');
    await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute('href', /\/en\/$/);
    await expect(page.getByRole('link', { name: 'Deutsch' })).toHaveAttribute('href', /\/de\/$/);
  });

  test('a dossier can be read: every event with its date, the article, and links between them', async ({ page }) => {
    await page.goto('en/miami-talks/');
    for (const id of events) {
      const links = page.locator(`a[href$="/en/miami-talks/${id}/"]`).filter({ visible: true });
      await expect(links.first(), id).toBeVisible();
    }
    await expect(page.getByText('14–15 Dec').filter({ visible: true }).first()).toBeVisible();
    await expect(
      page
        .getByText(/^some time in Nov/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
    await expect(
      page.locator('[lang=de]').getByText('am Sonntag und Montag').filter({ visible: true }).first(),
    ).toBeVisible();
  });

  test('an event can be read: when, the words it was read from, its sentences, its source', async ({ page }) => {
    await page.goto('en/miami-talks/berlin-talks/');
    await expect(page.getByText('How this date was read').filter({ visible: true }).first()).toBeVisible();
    await expect(page.getByText('am Sonntag und Montag').filter({ visible: true }).first()).toBeVisible();
    await expect(page.getByText('18 December 2025').filter({ visible: true }).first()).toBeVisible();
    await expect(page.getByText('upday.com').filter({ visible: true }).first()).toBeVisible();
  });

  test('all sources can be read by origin, and are one link away from the dossier', async ({ page }) => {
    await page.goto('en/miami-talks/');
    await page.getByRole('link', { name: /^\d+ sources, by origin$/ }).click();
    await expect(page).toHaveURL(/\/en\/miami-talks\/sources\/$/);
    await page
      .getByRole('navigation', { name: 'Kinds of origin' })
      .getByRole('link', { name: 'News agencies' })
      .click();
    const afp = page.getByRole('region', { name: 'AFP', exact: true });
    await expect(afp.getByText('upday.com', { exact: true }).first()).toBeVisible();
    await afp
      .getByRole('link', { name: /Berlin/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/en\/miami-talks\/berlin-talks\/$/);
  });

  test('links within a page lead to something that is there', async ({ page }) => {
    for (const path of ['en/miami-talks/', 'de/miami-talks/berlin-talks/', 'de/miami-talks/sources/']) {
      await page.goto(path);
      const targets = await page.locator('a[href*="#"]').evaluateAll((links) =>
        links
          .map((link) => new URL(link.getAttribute('href') ?? '', link.baseURI))
          .filter((url) => url.pathname === location.pathname && !url.hash.startsWith('#:~:'))
          .map((url) => url.hash.slice(1)),
      );
      for (const id of new Set(targets)) await expect(page.locator(`[id="${id}"]`), `${path}#${id}`).toHaveCount(1);
    }
  });
});

test('the first page leads to the language of the browser', { tag: '@path' }, async ({ openContext }) => {
  const context = await openContext({ locale: 'de-DE' });
  const page = await context.newPage();
  await page.goto('');
  await page.waitForURL(/\/de\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});

test('an address without its last slash is moved to the one with it', { tag: '@path' }, async ({ page }) => {
  await page.goto('en/miami-talks');
  await expect(page).toHaveURL(/\/en\/miami-talks\/$/);
});

test('no link, script, style, picture or font of the site leads nowhere', { tag: '@path' }, async ({
  request,
  baseURL,
}) => {
  const origin = new URL(baseURL ?? '').origin;
  const seen = new Map<string, number>();
  const queue = [baseURL ?? ''];
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    if (seen.has(address)) continue;
    const response = await request.get(address);
    seen.set(address, response.status());
    const kind = response.headers()['content-type'] ?? '';
    if (!/html|css/.test(kind)) continue;
    const text = await response.text();
    const found = kind.includes('html')
      ? text.matchAll(/\s(?:href|src)="([^"#]+)/g)
      : text.matchAll(/url\(["']?([^"')]+)/g);
    for (const [, link = ''] of found) {
      const url = new URL(link.replaceAll('&amp;', '&'), response.url());
      if (url.origin === origin) queue.push(url.origin + url.pathname);
    }
  }
  expect([...seen].filter(([, status]) => status !== 200)).toEqual([]);
  expect([...seen.keys()].filter((address) => /\/(en|de)\/miami-talks\/[\w-]+\/$/.test(address))).toHaveLength(
    2 * [...events, 'sources'].length,
  );
});

test('every page carries the strict policy, and nothing inline that it would have to allow', async ({ request }) => {
  for (const { path } of pages) {
    const response = await request.get(path);
    const policy = response.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const html = await response.text();
    expect(html).toContain('http-equiv="Content-Security-Policy"');
    expect(html).not.toMatch(/\sstyle=|<style|\son\w+="/);
    expect(html).not.toMatch(/<script(?![^>]*(\ssrc=|type="application\/ld\+json"))/);
  }
});

test('an event says to machines no more than is known of its time', async ({ request }) => {
  const about = async (id: string) => {
    const html = await (await request.get(`en/miami-talks/${id}/`)).text();
    return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) => json).join();
  };
  expect(await about('berlin-talks')).toMatch(/"startDate":\s*"2025-12-14"/);
  expect(await about('kremlin-meeting')).not.toContain('startDate');
  expect(await about('umerov-visit')).not.toContain('startDate');
  expect(await about('trilateral-meeting')).not.toContain('startDate');
});

test('without an origin nothing absolute is made up', { tag: ['@path', '@no-origin'] }, async ({ request }) => {
  const html = await (await request.get('en/miami-talks/')).text();
  expect(html).not.toMatch(/rel="canonical"|hreflang="x-default"|og:url|og:image/);
});

test('the sitemap lists pages that are there', async ({ request }) => {
  const sitemap = await (await request.get('sitemap.xml')).text();
  const addresses = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
  expect(addresses).toContain('/en/miami-talks/berlin-talks/');
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
  expect(await (await request.get('robots.txt')).text()).toContain('https://sourceline.example/sitemap.xml');
});

test('each event has a card of 1200 by 630 pixels', async ({ request }) => {
  for (const id of events) {
    const card = await request.get(`cards/miami-talks/${id}.en.png`);
    expect(card.status(), id).toBe(200);
    const png = await card.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});
