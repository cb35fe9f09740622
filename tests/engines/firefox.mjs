/** The browser tests once more in Firefox, if there is one. Part of `npm run test:engines`. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { findCommand } from './findCommand.mjs';

const oldest = 153;
const firefox = process.env.FIREFOX_PATH ?? findCommand('firefox-esr', 'firefox');
if (firefox === null) {
  console.log('SKIPPED: no Firefox here. Install one (Debian: apt-get install firefox-esr) or set FIREFOX_PATH.');
  writeFileSync(
    'test-results/firefox.json',
    JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 1 }, errors: [] }),
  );
} else {
  const version = spawnSync(firefox, ['--version'], { encoding: 'utf8' }).stdout.trim();
  // Older ones do not know all that Playwright asks of them, and each test would fail with a sentence that does not say so.
  if (Number(/(\d+)\./.exec(version)?.[1]) < oldest) {
    console.error(`${version} is too old for these tests: they need Firefox ${oldest} or later.`);
    process.exit(1);
  }
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', '-c', 'tests/playwright.config.ts'],
    { stdio: 'inherit', env: { ...process.env, FIREFOX_PATH: firefox } },
  );
  process.exitCode = status ?? 1;
}
