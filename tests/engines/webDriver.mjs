import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const elementKey = 'element-6066-11e4-a52e-4f735466cecf'; // W3C WebDriver, section 12
const deadline = 20_000; // ms for one thing to appear, on a loaded machine

/**
 * WebKitWebDriver with one MiniBrowser window, spoken to in plain W3C WebDriver. `xvfb` gives it a display where there is none:
 * without one MiniBrowser hangs.
 */
export async function startWebKit({ driver, miniBrowser, xvfb }) {
  const port = await freePort();
  const [program, ...args] = xvfb ? [xvfb, '-a', driver, `--port=${port}`] : [driver, `--port=${port}`];
  const env = { ...process.env, ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }) };
  // A group of its own, so that stopping it takes the display along.
  const child = spawn(program, args, { env, stdio: 'ignore', detached: true });
  const stop = () => process.kill(-child.pid);

  async function call(method, path, body) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(deadline),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  try {
    await until('WebKitWebDriver to answer', () =>
      call('GET', '/status')
        .then(({ ready }) => ready)
        .catch(() => false),
    );
    const capabilities = { 'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] } };
    const { sessionId } = await call('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
    const session = `/session/${sessionId}`;
    const run = (script, ...values) => call('POST', `${session}/execute/sync`, { script, args: values });
    const find = (css) =>
      call('POST', `${session}/element`, { using: 'css selector', value: css }).then((found) => found[elementKey]);
    return {
      open: (url) => call('POST', `${session}/url`, { url }),
      /** A real click, by pointer, as a reader clicks. */
      click: async (css) => call('POST', `${session}/element/${await find(css)}/click`, {}),
      run,
      /** Waits until the expression, run in the page, is true. */
      see: (what, expression) => until(what, () => run(`return Boolean(${expression})`)),
      async close() {
        await call('DELETE', session).catch(() => {});
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

async function until(what, holds) {
  const end = Date.now() + deadline;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${deadline / 1000} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
