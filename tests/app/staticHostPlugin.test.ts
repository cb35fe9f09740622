// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findAnswer } from '../../src/app/staticHostPlugin.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(root, 'en/talks'), { recursive: true });
  mkdirSync(join(root, 'assets'));
  for (const file of ['index.html', 'en/talks/index.html', 'assets/a.js']) writeFileSync(join(root, file), '');
});
afterAll(() => rmSync(root, { recursive: true }));

describe.each(['/', '/sub/path/'])('The preview under %s answers as a static host', (base) => {
  const answer = (path: string) => findAnswer(root, base, base + path);

  test.each([
    ['', 'index.html'],
    ['en/talks/', 'en/talks/index.html'],
    ['en/talks/?q=a', 'en/talks/index.html'],
    ['en/talks/index.html', 'en/talks/index.html'],
    ['en/t%61lks/', 'en/talks/index.html'],
  ])('serves %j', (path, page) => {
    expect(answer(path)).toEqual({ kind: 'file', page: join(root, page) });
  });

  test('serves a file that is no page', () => {
    expect(answer('assets/a.js')).toEqual({ kind: 'file', page: null });
  });

  test('leads to the closing slash and keeps the query', () => {
    expect(answer('en/talks?with=putin&q=%20')).toEqual({ kind: 'moved', to: `${base}en/talks/?with=putin&q=%20` });
  });

  test.each(['en/', 'en/nothing/', 'assets/', 'assets/a.js/', '../secret', '%2e%2e/secret', '%E0%A4%A', 'a%00b'])(
    'misses %j',
    (path) => {
      expect(answer(path)).toEqual({ kind: 'missing' });
    },
  );
});

test('Under a base path, what lies beside it is missing and its own name leads in', () => {
  expect(findAnswer(root, '/sub/', '/en/talks/')).toEqual({ kind: 'missing' });
  expect(findAnswer(root, '/sub/', '/sub')).toEqual({ kind: 'moved', to: '/sub/' });
});

test('A redirect never leaves the site', () => {
  expect(findAnswer(root, '/', '//en/talks')).toEqual({ kind: 'moved', to: '/en/talks/' });
});
