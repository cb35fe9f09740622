const slow4G = { offline: false, latency: 562.5, downloadThroughput: 1_474_560 / 8, uploadThroughput: 675_000 / 8 }; // as Lighthouse has it; ms, bytes/s
const cpuSlowdown = 4;
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
const settle = 1500; // ms without a request or a long task, after which a page has come to rest

/**
 * Opens a page once in a new context and says how it went: times in ms after navigation, `null` for what cannot be known without scripts.
 * `usable`: the mark that the page sets when an event of its timeline opens by click and key. `touch`: of a
 * page that waits for a reader before it brings its chart: touched once it is at rest, in ms from then until the chart stands, and blocked by it.
 */
export async function loadOnce(
  browser,
  url,
  { scripts = true, throttled = true, usable = 'chart-ready', touch = false } = {},
) {
  const context = await browser.newContext({ ...phone, javaScriptEnabled: scripts });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send('Network.enable');
  if (throttled) {
    await protocol.send('Network.emulateNetworkConditions', slow4G);
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  }
  const seen = { paths: [], bytes: 0, scriptBytes: 0, paint: 0, shift: 0, errors: [] };
  watchNetwork(protocol, seen);
  await watchPaint(protocol, seen);
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && seen.errors.push(message.text()));
  // Told by a binding: Playwright's own ways to wait evaluate a third of a megabyte of script in the page, in the middle of its load.
  await protocol.send('Runtime.enable');
  await protocol.send('Runtime.addBinding', { name: 'tellBench' });
  const marked = new Map();
  let active = Date.now();
  protocol.on('Runtime.bindingCalled', ({ payload }) => {
    if (payload === 'long task') active = Date.now();
    else marked.get(payload)?.();
  });
  // Requests of workers never end here: what counts is when something was last heard of any.
  for (const sign of ['Network.requestWillBeSent', 'Network.loadingFinished', 'Network.loadingFailed'])
    protocol.on(sign, () => {
      active = Date.now();
    });
  const until = (mark) => within(60_000, mark, new Promise((resolve) => marked.set(mark, resolve)));
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const { name } of list.getEntries()) window.tellBench(name);
    }).observe({ type: 'mark', buffered: true });
    window.longTasks = [];
    new PerformanceObserver((list) => {
      window.longTasks.push(...list.getEntries().map(({ duration }) => duration));
      window.tellBench('long task');
    }).observe({ type: 'longtask', buffered: true });
  });
  const rest = async () => {
    while (Date.now() - active < settle) await page.waitForTimeout(100);
  };
  /** What each long task is longer than 50 ms. */
  const blocked = () =>
    page.evaluate(() => window.longTasks?.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0));
  const at = (mark) => page.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime ?? null, mark);

  const canBeUsed = scripts ? until(usable) : null;
  await page.goto(url, { waitUntil: scripts ? 'commit' : 'load', timeout: 60_000 });
  await canBeUsed;
  await rest();
  const inPage = {
    origin: await page.evaluate(() => performance.timeOrigin),
    ready: await at(usable),
    blocked: await blocked(),
  };
  const ofTouch = touch ? await touched() : {};
  await context.close();
  return {
    ...seen,
    lcp: seen.paint * 1000 - inPage.origin,
    cls: seen.shift,
    ready: inPage.ready,
    blocked: inPage.blocked,
    ...ofTouch,
  };

  async function touched() {
    const chart = until('chart-ready');
    const from = await page.evaluate(() => performance.now());
    await protocol.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 200, y: 20 }] });
    await protocol.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await chart;
    await rest();
    return { chart: (await at('chart-ready')) - from, chartBlocked: (await blocked()) - inPage.blocked };
  }
}

async function within(milliseconds, mark, event) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No mark "${mark}" in ${milliseconds} ms.`)), milliseconds);
  });
  await Promise.race([event, late]).finally(() => clearTimeout(timer));
}

function watchNetwork(protocol, seen) {
  const kinds = new Map();
  protocol.on('Network.responseReceived', ({ requestId, type, response }) => {
    kinds.set(requestId, type);
    const { protocol: scheme, pathname } = new URL(response.url);
    if (scheme === 'http:') seen.paths.push(pathname);
  });
  protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    seen.bytes += encodedDataLength;
    if (kinds.get(requestId) === 'Script') seen.scriptBytes += encodedDataLength;
  });
}

/** From the browser, not from the page: so that a page without scripts is measured by the same instrument. */
async function watchPaint(protocol, seen) {
  protocol.on('PerformanceTimeline.timelineEventAdded', ({ event }) => {
    if (event.lcpDetails) seen.paint = event.lcpDetails.renderTime || event.lcpDetails.loadTime;
    if (event.layoutShiftDetails && !event.layoutShiftDetails.hadRecentInput)
      seen.shift += event.layoutShiftDetails.value;
  });
  await protocol.send('PerformanceTimeline.enable', { eventTypes: ['largest-contentful-paint', 'layout-shift'] });
}
