/**
 * `npm run bench [-- --runs 5]`: what the site weighs, and how it loads on a middling phone, beside the same page without
 * scripts and a plain client-rendered one. Machines differ and are busy: trust the ratios, taken interleaved in one run.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { build, runnerImport } from 'vite';
import { serveBrotli } from './brotliServer.mjs';
import { loadOnce } from './load.mjs';
import { sizesOf } from './sizes.mjs';
import { printLoads, printSizes, printTargets } from './tables.mjs';

const runs = Number(process.argv[process.argv.indexOf('--runs') + 1]) || 5;
const dossier = 'miami-talks';
const plainFolder = 'test-results/plain';

await buildSites();
const { findChromium } = await fromTypeScript('tests/support/browser.ts');
const { pageHeaders } = await fromTypeScript('src/app/hostHeaders.ts');
const { securityHeaders } = await fromTypeScript('src/app/contentSecurityPolicy.ts');
const browserNeeds = await findChromium();
const server = await serveBrotli({ '/plain/': `${plainFolder}/`, '/': 'dist/' }, (path, text) =>
  path.startsWith('/plain/') ? {} : text === null ? securityHeaders : pageHeaders(text),
);
const page = `${server.url}/en/${dossier}/`;
const variants = {
  sourceline: { url: page, usable: 'page-taken-over', touch: true },
  withoutScripts: { url: page, scripts: false },
  plain: { url: `${server.url}/plain/` },
};

const { paths } = await open({ ...variants.sourceline, throttled: false });
const sizes = sizesOf('dist', `/en/${dossier}/index.html`, [...new Set(paths)]);
printSizes(sizes);

const loads = { sourceline: [], withoutScripts: [], plain: [] };
for (let run = 0; run < runs; run += 1) {
  // The order is turned round every second time, so that a busy minute hits all alike.
  const names = run % 2 === 0 ? Object.keys(variants) : Object.keys(variants).reverse();
  for (const name of names) loads[name].push(await open(variants[name]));
}
server.close();
printLoads(loads);
printTargets(sizes, loads);
writeFileSync('test-results/bench.json', JSON.stringify({ sizes, loads }, null, 2));

async function buildSites() {
  const { BASE_PATH: _, ...env } = process.env;
  const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    stdio: 'inherit',
    env,
  });
  if (status !== 0) process.exit(1);
  await build({
    root: 'tests/bench/plain',
    base: './',
    configFile: false,
    logLevel: 'warn',
    build: { outDir: `../../../${plainFolder}`, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  copyFileSync(`dist/assets/${dossierAsset()}`, `${plainFolder}/dossier.json`);
}

/** What our own page gets of the dossier: without who else says so, under the name of its content. */
function dossierAsset() {
  const named = new RegExp(`^${dossier}-[\\w-]{8}\\.json$`);
  const [asset, ...others] = readdirSync('dist/assets').filter((name) => named.test(name));
  if (asset === undefined || others.length > 0) throw new Error(`dist/assets has not one ${dossier}-….json.`);
  return asset;
}

async function open({ url, ...how }) {
  const { executablePath, args, env } = browserNeeds;
  const browser = await chromium.launch({ executablePath, args: [...args, '--disable-gpu'], ...(env && { env }) });
  const seen = await loadOnce(browser, url, how);
  await browser.close();
  for (const error of seen.errors) console.warn(`${url}: ${error}`);
  return seen;
}

async function fromTypeScript(file) {
  const { module } = await runnerImport(`./${file}`, { configFile: false, logLevel: 'error' });
  return module;
}
