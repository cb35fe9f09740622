/** The browser tests once more in Firefox, if there is one. Part of `npm run test:engines`. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { findCommand } from './findCommand.mjs';

const firefox = process.env.FIREFOX_PATH ?? findCommand('firefox-esr', 'firefox');
if (firefox === null) {
  console.log('SKIPPED: no Firefox here. Install one (Debian: apt-get install firefox-esr) or set FIREFOX_PATH.');
  writeFileSync(
    'test-results/firefox.json',
    JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 1 }, errors: [] }),
  );
} else {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', '-c', 'tests/playwright.config.ts'],
    { stdio: 'inherit', env: { ...process.env, FIREFOX_PATH: firefox } },
  );
  process.exitCode = status ?? 1;
}
