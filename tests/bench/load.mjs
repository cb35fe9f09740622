const slow4G = { offline: false, latency: 562.5, downloadThroughput: 1_474_560 / 8, uploadThroughput: 675_000 / 8 }; // as Lighthouse has it; ms, bytes/s
const cpuSlowdown = 4;
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
const settle = 1500; // ms after the chart can be used, for what still moves

/** Opens a page once in a new context and says how it went: times in ms after navigation, `null` for what cannot be known without scripts. */
export async function loadOnce(browser, url, { scripts = true, throttled = true } = {}) {
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
  await protocol.send('Runtime.addBinding', { name: 'chartIsReady' });
  const ready = new Promise((resolve) => protocol.on('Runtime.bindingCalled', resolve));
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('chart-ready').length > 0) window.chartIsReady('');
    }).observe({ type: 'mark', buffered: true });
    window.longTasks = [];
    new PerformanceObserver((list) =>
      window.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
      buffered: true,
    });
  });

  await page.goto(url, { waitUntil: scripts ? 'commit' : 'load', timeout: 60_000 });
  if (scripts) await within(60_000, ready);
  await page.waitForTimeout(settle);
  const inPage = await page.evaluate(() => ({
    origin: performance.timeOrigin,
    ready: performance.getEntriesByName('chart-ready')[0]?.startTime ?? null,
    // What each long task is longer than 50 ms, over the whole load.
    blocked: window.longTasks?.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
  }));
  await context.close();
  return {
    ...seen,
    lcp: seen.paint * 1000 - inPage.origin,
    cls: seen.shift,
    ready: inPage.ready,
    blocked: inPage.blocked,
  };
}

async function within(milliseconds, event) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The chart was not ready in ${milliseconds} ms.`)), milliseconds);
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
