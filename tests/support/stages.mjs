/** What `npm test` runs. `count` reads a runner's result file in test-results; a stage without it counts as one test. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const vitest = 'node_modules/vitest/vitest.mjs';
const playwright = 'node_modules/@playwright/test/cli.js';

export const stages = [
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  {
    name: 'lint',
    command: [
      'node_modules/oxlint/bin/oxlint',
      '-c',
      'tests/oxlint.json',
      '--type-aware',
      '--deny-warnings',
      'src',
      'tests',
      'vite.config.ts',
    ],
  },
  { name: 'format', command: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--config-path=tests/format.json', '.'] },
  { name: 'unit', command: [vitest, 'run', ...reportTo('unit')], count: countVitest },
  inZone('unit-auckland', 'Pacific/Auckland'),
  inZone('unit-los-angeles', 'America/Los_Angeles'),
  { name: 'build', command: ['tests/support/buildTestSites.mjs'] },
  {
    name: 'browser',
    command: [playwright, 'test', '-c', 'tests/playwright.config.ts'],
    needs: 'build',
    count: countPlaywright,
  },
  // `npm run test:engines`
  { name: 'firefox', command: ['tests/engines/firefox.mjs'], needs: 'build', optional: true, count: countPlaywright },
  { name: 'webkit', command: ['tests/engines/webkit.mjs'], needs: 'build', optional: true, count: (result) => result },
];

/** The pure tests once more where the day begins long before or after ours: a day must be the same day everywhere. */
function inZone(name, zone) {
  return { name, command: [vitest, 'run', ...reportTo(name), ...pureTests()], env: { TZ: zone }, count: countVitest };
}

function pureTests() {
  return readdirSync('tests', { recursive: true })
    .map((file) => join('tests', file))
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => readFileSync(file, 'utf8').startsWith('// @vitest-environment node'));
}

function reportTo(name) {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=test-results/${name}.json`];
}

function countVitest({ numPassedTests, numPendingTests, numTodoTests, numFailedTests, testResults }) {
  // A file that cannot be loaded has no tests to count, and must not go unnoticed.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests + numTodoTests };
}

function countPlaywright({ stats, errors }) {
  const { expected, unexpected, flaky, skipped } = stats;
  return { passed: expected, failed: unexpected + flaky + errors.length, skipped };
}
