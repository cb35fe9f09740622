/**
 * Runs before `npm start`, `npm test` and their like, so that each is one command on a fresh clone.
 * Imports node's own modules only: nothing else is there yet.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const oldestNode = [20, 19];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
  console.error(
    `Sourceline needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}. Get one at https://nodejs.org.`,
  );
  process.exit(1);
}

if (!isInstalled()) {
  console.log('Installing the packages named in package-lock.json …');
  const npm = process.env.npm_execpath;
  // No package here has an install script, and none should start one.
  const ci = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  // Under npm, its own script is run with this very Node; otherwise whatever `npm` is (on Windows a .cmd, which needs a shell).
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...ci], { stdio: 'inherit' })
    : spawnSync('npm', ci, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('The packages could not be installed. Is the network there? Then run the same command again.');
    process.exit(1);
  }
}

/**
 * Whether node_modules holds what package-lock.json asks for, by version, not by date: a checkout must not cause a new install.
 * Packages for other platforms are optional and rightly missing.
 */
function isInstalled() {
  try {
    const wanted = packagesIn('package-lock.json');
    const installed = packagesIn('node_modules/.package-lock.json');
    return Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === '' || installed[path]?.version === version || (optional && installed[path] === undefined),
    );
  } catch {
    return false; // no node_modules yet, or an install that was broken off
  }
}

function packagesIn(file) {
  const root = new URL('../../', import.meta.url);
  return JSON.parse(readFileSync(new URL(file, root), 'utf8')).packages;
}
