/** A reader's walk through the built site in WebKitGTK, the nearest to Safari that Linux has. Part of `npm run test:engines`. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { findCommand, isExecutable } from './findCommand.mjs';
import { startWebKit } from './webDriver.mjs';

const driver = findCommand('WebKitWebDriver');
const miniBrowser = findMiniBrowser();
const xvfb = process.env.DISPLAY ? null : findCommand('xvfb-run');

const count = { passed: 0, failed: 0, skipped: 0 };
if (driver === null || miniBrowser === null || !(process.env.DISPLAY || xvfb)) {
  console.log('SKIPPED: no WebKitGTK here. Install it (Debian: apt-get install webkit2gtk-driver xvfb xauth).');
  count.skipped = 1;
} else {
  const site = await preview({
    preview: { host: '127.0.0.1' },
    build: { outDir: 'test-results/site' },
    logLevel: 'error',
  });
  try {
    await walk(site.resolvedUrls.local[0], await startWebKit({ driver, miniBrowser, xvfb }));
  } catch (error) {
    count.failed += 1;
    console.log(`  ✘ WebKitGTK did not start: ${error.message}`);
  }
  await site.close();
}
writeFileSync('test-results/webkit.json', JSON.stringify(count));
process.exit(count.failed > 0 ? 1 : 0);

async function walk(url, browser) {
  const step = async (title, act) => {
    try {
      await act();
      count.passed += 1;
      console.log(`  ✔ ${title}`);
    } catch (error) {
      count.failed += 1;
      console.log(`  ✘ ${title}: ${error.message}`);
    }
  };
  const text = (words) => `document.body.innerText.includes(${JSON.stringify(words)})`;

  await step('a dossier opens with its title', async () => {
    await browser.open(`${url}en/miami-talks/`);
    await browser.see('the title', 'document.querySelector("h1")?.textContent.includes("Ukraine talks")');
  });
  await step('the timeline can be used', () =>
    browser.see('the chart', 'performance.getEntriesByName("chart-ready").length > 0'),
  );
  await step('a click on an event in the timeline opens it', async () => {
    await browser.click('.live-chart [data-event="berlin-talks"]');
    await browser.see('the event', text('How this date was read'));
    await browser.see('its address', 'location.pathname.endsWith("/en/miami-talks/berlin-talks/")');
  });
  await step('its days and the words of the article are there', async () => {
    await browser.see('the days', text('14–15 December 2025'));
    await browser.see('the words', text('am Sonntag und Montag'));
  });
  await step('Back leads to the dossier', async () => {
    await browser.run('history.back()');
    await browser.see('the address', 'location.pathname.endsWith("/en/miami-talks/")');
  });
  await step('a link with a filter opens filtered, and the address keeps it', async () => {
    await browser.open(`${url}en/miami-talks/?with=putin`);
    await browser.see('two events', text('2 events'));
    await browser.see('the filter in the address', 'location.search.includes("with=putin")');
  });
  await browser.close();
}

/** Where distributions keep it: /usr/lib/<architecture>/webkit2gtk-4.1/ and the like. */
function findMiniBrowser() {
  const folders = ['/usr/lib', ...list('/usr/lib'), '/usr/libexec', ...list('/usr/libexec')];
  const candidates = folders.flatMap((folder) => list(folder)).filter((path) => /webkit2?gtk/.test(path));
  return candidates.map((path) => join(path, 'MiniBrowser')).find(isExecutable) ?? null;
}

function list(folder) {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}
