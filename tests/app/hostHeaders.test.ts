import { expect, test } from 'vitest';
import { headersFile, pageHeaders } from '../../src/app/hostHeaders.ts';

const page =
  '<link rel="stylesheet" crossorigin href="/assets/a.css"><link rel="stylesheet" crossorigin href="/assets/b.css">';

test('a page names its sheets ahead, beside the headers of safety', () => {
  const headers = pageHeaders(page);
  expect(headers.Link).toBe(
    '</assets/a.css>; rel=preload; as=style; crossorigin, </assets/b.css>; rel=preload; as=style; crossorigin',
  );
  expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'self'");
});

test('a page without a sheet names none', () => {
  expect(pageHeaders('<p>Nothing</p>')).not.toHaveProperty('Link');
});

test('the file for hosts sends sheets ahead with pages in every language and with nothing else', () => {
  const file = headersFile('/sub/', '<link rel="stylesheet" crossorigin href="/sub/assets/a.css">');
  const rules = Object.fromEntries(file.split('\n\n').map((rule) => [rule.split('\n')[0], rule]));
  expect(Object.keys(rules).filter((path) => rules[path]?.includes('  Link: '))).toEqual(['/sub/en/*', '/sub/de/*']);
  expect(rules['/sub/*']).toContain('  X-Content-Type-Options: nosniff');
  expect(rules['/sub/assets/*']).toContain('  Cache-Control: public, max-age=31536000, immutable');
});
