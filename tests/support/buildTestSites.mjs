/** Builds what the browser tests visit, apart from `dist/`: a site with an origin at the root, and one without under a path. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const sites = JSON.parse(readFileSync(new URL('testSites.json', import.meta.url), 'utf8'));

for (const { folder, base, origin } of Object.values(sites)) {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'],
    { stdio: 'inherit', env: { ...process.env, BASE_PATH: base, SITE_ORIGIN: origin } },
  );
  if (status !== 0) process.exit(1);
}
