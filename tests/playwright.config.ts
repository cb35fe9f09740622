import { defineConfig } from '@playwright/test';
import { findChromium } from './support/browser.ts';
import sites from './support/testSites.json' with { type: 'json' };

/** `chromium` unless `npm run test:engines` asks for Firefox, whose path it has found. */
const firefoxPath = process.env.FIREFOX_PATH;
/** A site with an origin at the root that is served already, such as http://127.0.0.1:4301/: nothing else is served then, and nothing under a path. */
const served = process.env.SERVED_SITE;
const { executablePath, args, env } = await findChromium();
const chromium = {
  browserName: 'chromium' as const,
  launchOptions: { executablePath, args: [...args], ...(env && { env }) },
};
const baseURL = ({ port, base }: { port: number; base: string }) => `http://127.0.0.1:${port}${base}`;

export default defineConfig({
  testDir: 'browser',
  outputDir: '../test-results/browser',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Room for a busy machine: what fails here should fail for a reason.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: `../test-results/${firefoxPath ? 'firefox' : 'browser'}.json` }]],
  use: { baseURL: served ?? baseURL(sites.chromium), locale: 'en-GB', timezoneId: 'Europe/Berlin' },
  // Ports are fixed: a second run at once fails with a sentence, instead of testing the first one's site.
  webServer: (served === undefined ? Object.values(sites) : []).map((site) => ({
    // Not through npx or a shell: stopping those leaves the server alive on its port.
    command: `node node_modules/vite/bin/vite.js preview --outDir ${site.folder} --host 127.0.0.1 --port ${site.port} --strictPort`,
    cwd: '..',
    env: { BASE_PATH: site.base },
    url: baseURL(site),
    reuseExistingServer: false,
  })),
  projects: firefoxPath
    ? [
        {
          // Stock Firefox over WebDriver BiDi: not in Playwright's documentation, known to work up to 1.64.1.
          // Tests tagged @chromium need what that way lacks: touch, paper, layout shifts, pages without scripts, less motion on demand.
          // Where less motion is only asked for to save time, it glides here.
          name: 'firefox',
          grepInvert: /@chromium|@no-origin/,
          use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath: firefoxPath } },
        },
      ]
    : [
        { name: 'chromium', grepInvert: /@no-origin/, use: chromium },
        ...(served === undefined
          ? [{ name: 'under a path', grep: /@path/, use: { ...chromium, baseURL: baseURL(sites['under-path']) } }]
          : []),
      ],
});
