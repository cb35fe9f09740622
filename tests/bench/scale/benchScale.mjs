/**
 * `RENDER_BENCH=DIR npm run bench:scale -- --n 10000,100000 --reps 5`: our chart beside other timelines, in one interleaved run of a harness
 * that lies elsewhere. Machines differ and are busy: trust the ratios.
 *
 *   --harness DIR     the folder with its `run.mjs`, `page.js` and `adapters/`; or RENDER_BENCH
 *   --packages DIR    where its packages were installed (`node_modules`); or BENCH_WORK; else where its `setup.mjs` puts them
 *   --n, --reps, --view, --limit, --adapters as the harness has them
 *   --results FILE    only prints what an earlier run has written
 *
 * Nothing is written to the harness: a copy in the temp folder gets our chart as one adapter more.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import react from '@vitejs/plugin-react';
import { build, runnerImport } from 'vite';

const { values: options } = parseArgs({
  options: {
    harness: { type: 'string', default: process.env.RENDER_BENCH ?? '' },
    packages: { type: 'string', default: process.env.BENCH_WORK ?? join(tmpdir(), 'sourceline-bench') },
    n: { type: 'string', default: '10000,100000' },
    reps: { type: 'string', default: '5' },
    view: { type: 'string', default: 'fit,window' },
    limit: { type: 'string', default: '60000' },
    adapters: { type: 'string', default: 'sourceline,vis-plain,vis-groups,flame,none' },
    results: { type: 'string', default: '' },
  },
});
const kept = 'test-results/scale.jsonl';

if (options.results !== '') {
  await printTables(options.results);
  process.exit(0);
}
if (options.harness === '' || !['run.mjs', 'page.js', 'adapters'].every(isInHarness)) {
  stop(
    'bench:scale wants the folder of the render benchmark, with run.mjs, page.js and adapters/: RENDER_BENCH=DIR or --harness DIR.',
  );
}
if (!existsSync(join(options.packages, 'node_modules'))) {
  stop(
    `bench:scale finds no packages of the render benchmark in ${options.packages}: run its setup.mjs, or name their folder with BENCH_WORK or --packages.`,
  );
}

const scratch = mkdtempSync(join(tmpdir(), 'bench-scale-'));
try {
  const copy = join(scratch, 'harness');
  cpSync(resolve(options.harness), copy, { recursive: true });
  symlinkSync(resolve(options.packages, 'node_modules'), join(scratch, 'node_modules'));
  writeFileSync(join(scratch, 'package.json'), '{}');
  await buildAdapter(copy);
  const before = loadavg();
  await run(copy);
  mkdirSync('test-results', { recursive: true });
  cpSync(join(scratch, 'results/scale.jsonl'), kept);
  await printTables(kept);
  const told = (load) => load.map((one) => one.toFixed(1)).join(' ');
  console.log(
    `\nMachine load (1, 5, 15 minutes) at the start ${told(before)}, at the end ${told(loadavg())}; the runs: ${kept}`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function isInHarness(name) {
  return existsSync(join(options.harness, name));
}

function stop(why) {
  console.error(why);
  process.exit(1);
}

/** With the product's own aliases, as one file and one sheet; the harness bundles it with its page, as it does with each adapter. */
async function buildAdapter(copy) {
  const outDir = join(copy, 'ours');
  const alias = await productAliases();
  // Vite's runner has made it development.
  process.env.NODE_ENV = 'production';
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    resolve: { alias },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      copyPublicDir: false,
      lib: { entry: 'tests/bench/scale/adapter.tsx', formats: ['es'], fileName: 'adapter', cssFileName: 'adapter' },
    },
  });
  writeFileSync(
    join(copy, 'adapters/sourceline.js'),
    "import { start } from '../page.js';\nimport '../ours/adapter.css';\nimport { adapter } from '../ours/adapter.js';\nstart(adapter);\n",
  );
}

async function productAliases() {
  const { module } = await runnerImport('./vite.config.ts', { configFile: false, logLevel: 'error' });
  return module.default.resolve.alias;
}

async function run(copy) {
  const { module } = await runnerImport('./tests/support/browser.ts', { configFile: false, logLevel: 'error' });
  const { executablePath, env } = await module.findChromium();
  const asked = ['n', 'reps', 'view', 'limit'].flatMap((name) => [`--${name}`, options[name]]);
  const child = spawn(process.execPath, ['run.mjs', ...asked, '--a', options.adapters, '--out', 'scale'], {
    cwd: copy,
    stdio: 'inherit',
    env: { ...process.env, ...env, CHROMIUM: executablePath, BENCH_WORK: scratch },
  });
  const code = await new Promise((done) => child.once('exit', done));
  if (code !== 0) throw new Error(`The harness ended with ${code}.`);
}

async function printTables(file) {
  const { module } = await runnerImport('./tests/bench/scale/scaleTables.ts', { configFile: false, logLevel: 'error' });
  const runs = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const line of module.scaleTables(runs)) console.log(line);
}
