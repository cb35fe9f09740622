import { readFileSync } from 'node:fs';
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
  type Response,
} from '@playwright/test';

export { expect } from '@playwright/test';

type Watch = {
  /** Messages that this test expects, e.g. Chromium's line about a page that answers 404. */
  readonly expectedErrors: readonly RegExp[];
  /** `false`: nobody is at the page yet. Else the mouse moves once a page has loaded, at which its chart comes. */
  readonly someoneIsThere: boolean;
  /** A context as another reader's browser has it: own storage, watched like the test's own. */
  readonly openContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
};

/**
 * The `test` that every browser spec imports. Whatever a test does, it fails if a page logs an error, throws, breaks the
 * content security policy or the trusted types, or asks anyone but the site for anything.
 */
export const test = base.extend<Watch & { readonly watched: undefined }>({
  expectedErrors: [[], { option: true }],
  someoneIsThere: [true, { option: true }],

  watched: [
    async ({ context, baseURL, expectedErrors, someoneIsThere }, provide) => {
      const faults = await watch(context, baseURL);
      if (someoneIsThere) context.on('page', giveHand);
      await provide(undefined);
      expect(unexpected(faults, expectedErrors), 'what the pages of this test did wrong').toEqual([]);
    },
    { auto: true },
  ],

  openContext: async ({ browser, contextOptions, baseURL, expectedErrors }, provide) => {
    const opened: { readonly context: BrowserContext; readonly faults: readonly string[] }[] = [];
    await provide(async (options = {}) => {
      const context = await browser.newContext({ ...contextOptions, ...(baseURL && { baseURL }), ...options });
      context.on('page', giveHand);
      opened.push({ context, faults: await watch(context, baseURL) });
      return context;
    });
    for (const { context, faults } of opened) {
      expect(unexpected(faults, expectedErrors), 'what the pages of another context did wrong').toEqual([]);
      await context.close();
    }
  },
});

function giveHand(page: Page): void {
  const goto = page.goto.bind(page);
  page.goto = async (...how) => {
    const response = await goto(...how);
    await moveMouse(page);
    return response;
  };
}

/** Over nothing, by a little. */
export async function moveMouse(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await page.mouse.move(1, 1);
}

/** Opens a page and waits until it asks for nothing more. */
export async function openAtRest(page: Page, path: string): Promise<Response | null> {
  const response = await page.goto(path);
  await page.waitForLoadState('networkidle');
  return response;
}

async function watch(context: BrowserContext, baseURL: string | undefined): Promise<readonly string[]> {
  const faults: string[] = [];
  const origin = new URL(baseURL ?? 'http://127.0.0.1').origin;
  context.on('console', (message) => {
    // React's warnings and hydration faults are errors to it; a policy that only reports would be a warning.
    if (message.type() === 'error' || /hydrat|policy|trusted/i.test(message.text()))
      faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`thrown: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && protocol !== 'data:' && protocol !== 'blob:')
      faults.push(`foreign request: ${request.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      console.error(`Policy broken: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  return faults;
}

function unexpected(faults: readonly string[], expected: readonly RegExp[]): readonly string[] {
  return faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)));
}

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** No violation that axe knows of WCAG 2.2 A and AA and its best practices, in what the page shows now. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe); // evaluated, since a script tag would fall to the page's policy
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }; // the line above has put it there
    const { violations } = await axe.run(document);
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html.slice(0, 160)).join('\n  ')}`,
    );
  });
  expect(violations).toEqual([]);
}
