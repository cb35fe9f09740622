// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findInlineCode, type PageParts, pageHtml } from '../../src/app/pageHtml.ts';

/** index.html as Vite leaves it: the script with its name, the stylesheet at the end of the head. */
const template = readFileSync('index.html', 'utf8')
  .replace(/<script type="module"[^>]*>/, '<script type="module" crossorigin src="/assets/index-1.js">')
  .replace(
    '</head>',
    '<link rel="modulepreload" crossorigin href="/assets/b.js">\n<link rel="stylesheet" crossorigin href="/assets/a.css">\n</head>',
  );

const parts: PageParts = {
  language: 'de',
  path: '/de/talks/',
  head: '<title>Talks</title>',
  body: '<main>Costs $& and $1</main>',
  notice: '<p>Not loaded</p>',
  sheets: ['/assets/more.css'],
  preloads: ['<link rel="preload" as="font" href="/assets/f.woff2">'],
  chart: [],
  script: 'app',
};

describe('A prerendered page', () => {
  test('says its language, its address and its content as it is', () => {
    const html = pageHtml(template, parts);
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('<div id="root" data-path="/de/talks/"><main>Costs $& and $1</main></div>');
    expect(html).toContain('<div id="notice" hidden><p>Not loaded</p></div>');
    expect(html).not.toContain('<!--');
  });

  test('carries the policy before anything that it governs, and its style before fonts and scripts', () => {
    const html = pageHtml(template, parts);
    const order = [
      'http-equiv="Content-Security-Policy"',
      'href="/assets/a.css"',
      'href="/assets/more.css"',
      'rel="preload"',
      'src="/assets/index-1.js"',
      '<title>',
    ];
    const places = order.map((mark) => html.indexOf(mark));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    // What a meta element cannot carry would only raise a warning.
    expect(html).not.toContain('frame-ancestors');
  });

  test('leaves the way to what is seen: its scripts come with low priority', () => {
    const tags = pageHtml(template, parts).match(/<script type="module"[^>]*>|<link rel="modulepreload"[^>]*>/g) ?? [];
    expect(tags).toHaveLength(2);
    for (const tag of tags) expect(tag).toContain(' fetchpriority="low"');
  });

  test('may have no script, or one of its own', () => {
    expect(pageHtml(template, { ...parts, script: null })).not.toMatch(/<script|modulepreload/);
    const own = pageHtml(template, { ...parts, script: { src: '/assets/leave.js' } });
    expect(own).toContain('<script type="module" crossorigin src="/assets/leave.js"></script>');
    expect(own).not.toContain('index-1.js');
  });

  test('never leaves the zoom to the site', () => {
    expect(template).not.toMatch(/user-scalable|maximum-scale/);
  });

  test.each([
    '<p style="color: red">',
    '<style>p {}</style>',
    '<script>run()</script>',
    '<a onclick="run()">',
    '<script type="module">',
  ])('is refused with %s in it', (inline) => {
    expect(() => pageHtml(template, { ...parts, body: `<main>${inline}</main>` })).toThrow(/\/de\/talks\/.*inline/);
  });

  test('may have data blocks and words that only look like code', () => {
    expect(findInlineCode('<script type="application/ld+json">{"style":"x"}</script>')).toBeNull();
    expect(findInlineCode('<p title="its style = plain">style="x" &lt;script&gt;</p>')).not.toBe('<p style');
    expect(findInlineCode('<p class="a">style="x" &lt;script&gt; onclick="y"</p>')).toBeNull();
  });
});
