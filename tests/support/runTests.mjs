/**
 * `npm test`: the stages below in order, each seen as it runs, then one sum over all of them as the last line.
 * `node tests/support/runTests.mjs types unit` runs only those named. A stage that fails does not stop the next, unless that one needs it.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stages as all } from './stages.mjs';

const results = 'test-results';
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.some((stage) => stage.name === name));
if (unknown.length > 0)
  throw new Error(`No stage "${unknown[0]}". There are: ${all.map(({ name }) => name).join(', ')}.`);

const stages = all.filter(({ name, optional }) => (asked.length > 0 ? asked.includes(name) : !optional));
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const counts = new Map();
for (const stage of stages) counts.set(stage.name, await runStage(stage));

console.log('');
for (const [name, count] of counts)
  console.log(`${name.padEnd(16)} ${inWords(count)}${count.note ? `  (${count.note})` : ''}`);
const sum = [...counts.values()].reduce((a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
}));
console.log(inWords(sum));
process.exitCode = sum.failed > 0 ? 1 : 0;

async function runStage({ name, command, env, needs, count }) {
  console.log(`\n=== ${name}`);
  if (needs !== undefined && (counts.get(needs)?.failed ?? 0) > 0) {
    return { passed: 0, failed: 1, skipped: 0, note: `not run, since ${needs} failed` };
  }
  const code = await run(command, { ...process.env, ...env });
  if (count === undefined) return code === 0 ? once('passed') : once('failed');
  const result = readResult(name);
  return checked(result === null ? null : count(result), code);
}

/** A runner that ends badly without a failed test, or ran no test at all, has failed. */
function checked(count, code) {
  if (count === null) return { ...once('failed'), note: 'left no result' };
  if (code !== 0 && count.failed === 0) return { ...count, failed: 1, note: `ended with code ${code}` };
  if (count.passed + count.failed + count.skipped === 0) return { ...count, failed: 1, note: 'ran no test' };
  return count;
}

function once(outcome) {
  return { passed: 0, failed: 0, skipped: 0, [outcome]: 1 };
}

function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function run(args, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit', env });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function readResult(name) {
  try {
    return JSON.parse(readFileSync(join(results, `${name}.json`), 'utf8'));
  } catch {
    return null;
  }
}
