import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';
import { chromium } from '@playwright/test';

/** A Chromium-based browser and what it needs to be started with. */
export type Browser = {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** The whole environment of the browser, where it differs from ours. */
  readonly env?: Readonly<Record<string, string>>;
};

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What a browser would fetch on its own account; the tests count foreign requests, and none should be the browser's. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-pings',
];

/** Chromium refuses to start its sandbox as root, as in most containers. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * The first of: CHROME_PATH; a browser on PATH or where it is usually installed; Playwright's own; the one that npm brought (Linux x64).
 * SOURCELINE_BROWSER=npm goes straight to the last. Throws, with the remedy, if there is none.
 */
export async function findChromium(env: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  if (env.SOURCELINE_BROWSER === 'npm') return browserFromNpm(env);
  if (env.CHROME_PATH) {
    if (!isExecutable(env.CHROME_PATH)) throw new Error(`CHROME_PATH=${env.CHROME_PATH} is not an executable file.`);
    return installed(env.CHROME_PATH);
  }
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  const found = [...onPath, ...usualPlaces, chromium.executablePath()].find(isExecutable);
  return found ? installed(found) : browserFromNpm(env);
}

function installed(executablePath: string): Browser {
  return { executablePath, args: [...quiet, ...asRoot] };
}

/**
 * `@sparticuz/chromium` holds a packed headless Chromium for Linux x64 with the libraries and fonts that a bare machine lacks.
 * Its own list of arguments is left alone on purpose: it turns web security off, and a content security policy would prove nothing.
 */
async function browserFromNpm(env: NodeJS.ProcessEnv): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No Chromium-based browser found. Install one (Debian: apt-get install chromium) or set CHROME_PATH=/path/to/it.',
    );
  }
  const folder = await unpack();
  const inherited = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    executablePath: join(folder, 'chromium'),
    args: [...quiet, '--no-sandbox', '--no-zygote', '--disable-dev-shm-usage'],
    env: {
      ...Object.fromEntries(inherited),
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
}

/** Unpacks once a version into node_modules (the temp folder may forbid programs), under another name first: a broken-off unpacking leaves no half. */
async function unpack(): Promise<string> {
  const { version } = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8')) as {
    version: string;
  }; // every package.json has one
  const folder = resolve('node_modules/.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;

  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const before = { ...process.env };
  // The package unpacks its libraries only where it believes to be in AWS Lambda, into the temp folder, and changes our environment.
  Object.assign(process.env, { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x', TMPDIR: unfinished });
  try {
    // Required, not imported: this file may have been loaded by Vite's runner, which imports nothing after it has closed.
    const require = createRequire(import.meta.url);
    const packed = require('@sparticuz/chromium') as typeof import('@sparticuz/chromium').default; // its CommonJS twin is the class itself
    await packed.executablePath();
  } finally {
    for (const name of ['AWS_LAMBDA_JS_RUNTIME', 'TMPDIR', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
  writeFileSync(join(unfinished, 'fonts', 'fonts.conf'), fontsConf(join(folder, 'fonts')));
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // otherwise another worker was faster
  }
  return folder;
}

/** The package's own file looks for fonts in Lambda's folders. */
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
