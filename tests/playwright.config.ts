import { defineConfig } from '@playwright/test';
import { findChromium } from './support/browser.ts';

/** Fixed, so that a second run fails with a sentence instead of testing the first one's site. */
const port = Number(process.env.SOURCELINE_TEST_PORT ?? 4179);
/** As vite.config.ts reads it. */
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');

/** `chromium` unless E2E_ENGINES says otherwise, e.g. `E2E_ENGINES=chromium,firefox`. */
const engines = (process.env.E2E_ENGINES ?? 'chromium').split(',');

const resultFile = `../test-results/${engines.includes('chromium') ? 'browser' : engines[0]}.json`;

export default defineConfig({
  testDir: 'browser',
  outputDir: '../test-results/browser',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: resultFile }]],
  use: { baseURL: `http://127.0.0.1:${port}${base}`, locale: 'en-GB', timezoneId: 'Europe/Berlin' },
  webServer: {
    // Not through npx or a shell: stopping those leaves the server alive on its port.
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '..',
    url: `http://127.0.0.1:${port}${base}`,
    reuseExistingServer: false,
  },
  projects: await Promise.all(engines.map(projectFor)),
});

async function projectFor(engine: string) {
  return engine === 'firefox' ? firefox(process.env.FIREFOX_PATH) : chromium();
}

async function chromium() {
  const { executablePath, args, env } = await findChromium();
  return {
    name: 'chromium',
    use: { browserName: 'chromium' as const, launchOptions: { executablePath, args: [...args], ...(env && { env }) } },
  };
}

/**
 * Stock Firefox over WebDriver BiDi: Playwright's channel `moz-firefox`, not in its documentation, known to work up to 1.64.1.
 * Tests tagged @chromium need what that way lacks: touch, paper, a throttled network.
 */
function firefox(executablePath: string | undefined) {
  if (!executablePath)
    throw new Error('Set FIREFOX_PATH=/path/to/firefox, or run npm run test:engines, which looks for it.');
  return {
    name: 'firefox',
    grepInvert: /@chromium/,
    use: { browserName: 'firefox' as const, channel: 'moz-firefox', launchOptions: { executablePath } },
  };
}
