// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import { pageHead } from '../../src/share/pageHead.ts';
import { dossierHead, eventHead, languagesHead, notFoundHead, startHead } from '../../src/share/siteHeads.ts';
import { robots, sitemap } from '../../src/share/sitemap.ts';
import { miamiTalks } from '../fixtures/dossierFrom.ts';
import { eventNamed } from './shareFixtures.ts';

const site = { base: '/news/', origin: 'https://example.org' };
const nowhere = { base: '/', origin: null };
/** On the day of the article. */
const dossier = miamiTalks('2025-12-18');
const umerov = eventNamed(dossier, 'umerov-visit');

/** `content` of the meta elements of that name, in order. */
function contents(head: string, name: string): string[] {
  const found = head.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)">/g);
  return [...found].flatMap(([, key, content]) => (key === name && content !== undefined ? [content] : []));
}

function links(head: string, rel: string): string[] {
  return [...head.matchAll(/<link rel="([^"]+)"(?: hreflang="([^"]+)")? href="([^"]+)">/g)].flatMap(
    ([, key, hreflang, href]) => (key === rel ? [[hreflang, href].filter(Boolean).join(' ')] : []),
  );
}

describe("an event's head", () => {
  const head = eventHead(dossier, umerov, en, site, '/news/cards/umerov.en.png');

  test('has one title, that of the event first', () => {
    expect(head.match(/<title>[^<]*<\/title>/g)).toEqual([
      `<title>${umerov.title.en} · Ukraine talks: Kremlin, Berlin, Miami · Sourceline</title>`,
    ]);
  });

  test.each([
    [en, /^Expected as of 18 December 2025: one day, 19–21 December 2025\. ./],
    [de, /^Erwartet \(Stand 18\. Dezember 2025\): an einem Tag, 19\.–21\. Dezember 2025\. ./],
  ])('describes it by status and date in words', (messages, words) => {
    const [description, ...more] = contents(eventHead(dossier, umerov, messages, site, null), 'description');
    expect(description).toMatch(words);
    expect(more).toEqual([]);
  });

  test('says that reports differ, with the card too', () => {
    const now = miamiTalks();
    const kremlin = eventHead(now, eventNamed(now, 'kremlin-meeting'), en, site, '/x.png');
    expect(contents(kremlin, 'description')[0]).toMatch(/some time in November 2025\. Reports differ\. ./);
    expect(contents(kremlin, 'og:image:alt')[0]).toMatch(/Reports differ\./);
    expect(head).not.toMatch(/Reports differ/);
  });

  test('names its own address, those in other languages, and the one for everybody else', () => {
    expect(links(head, 'canonical')).toEqual(['https://example.org/news/en/miami-talks/umerov-visit/']);
    expect(links(head, 'alternate')).toEqual([
      'en https://example.org/news/en/miami-talks/umerov-visit/',
      'de https://example.org/news/de/miami-talks/umerov-visit/',
      'x-default https://example.org/news/en/miami-talks/umerov-visit/',
    ]);
  });

  test('carries a card with picture, its size and its words', () => {
    expect(contents(head, 'og:title')).toEqual([umerov.title.en]);
    expect(contents(head, 'og:type')).toEqual(['article']);
    expect(contents(head, 'og:url')).toEqual(['https://example.org/news/en/miami-talks/umerov-visit/']);
    expect(contents(head, 'og:locale')).toEqual(['en_GB']);
    expect(contents(head, 'og:locale:alternate')).toEqual(['de_DE']);
    expect(contents(head, 'og:image')).toEqual(['https://example.org/news/cards/umerov.en.png']);
    expect(contents(head, 'og:image:width')).toEqual(['1200']);
    expect(contents(head, 'og:image:height')).toEqual(['630']);
    expect(contents(head, 'og:image:alt')[0]).toMatch(/one day, 19–21 December 2025/);
    expect(contents(head, 'twitter:card')).toEqual(['summary_large_image']);
  });

  test('leaves out whatever must be absolute where the origin is not known', () => {
    const local = eventHead(dossier, umerov, en, nowhere, '/cards/umerov.en.png');
    expect(local).not.toMatch(/canonical|hreflang|og:url|og:image/);
    expect(contents(local, 'twitter:card')).toEqual(['summary']);
    expect(contents(local, 'description')).toHaveLength(1);
  });
});

describe('the other heads', () => {
  test('a dossier is described by its summary', () => {
    const head = dossierHead(dossier, de, site, null);
    expect(contents(head, 'og:title')).toEqual(['Ukraine-Gespräche: Kreml, Berlin, Miami']);
    expect(contents(head, 'og:type')).toEqual(['website']);
    expect(links(head, 'canonical')).toEqual(['https://example.org/news/de/miami-talks/']);
  });

  test('the start page sends readers of other languages to the root, which is its own page', () => {
    expect(links(startHead(de, site), 'alternate').at(-1)).toBe('x-default https://example.org/news/');
    expect(links(startHead(de, site), 'canonical')).toEqual(['https://example.org/news/de/']);
    expect(links(languagesHead(en, site), 'canonical')).toEqual(['https://example.org/news/']);
  });

  test('a page that is not there has no address and is not to be listed', () => {
    const head = notFoundHead(en, site);
    expect(contents(head, 'robots')).toEqual(['noindex']);
    expect(head).not.toMatch(/canonical|alternate|og:url/);
  });
});

test('no text of a dossier can leave its place in the head', () => {
  const hostile = `</title><script>alert(1)</script>"'&<!--`;
  const head = pageHead({
    language: 'en',
    path: '/en/x/',
    alternates: [],
    title: hostile,
    cardTitle: hostile,
    description: hostile,
    kind: 'article',
    image: { path: '/x.png', alt: hostile },
    origin: 'https://example.org',
    jsonLd: { name: hostile },
  });
  expect(head.match(/<\/?(script|title|!--)/g)).toEqual(['<title', '</title', '<script', '</script']);
  const [, json = ''] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(head) ?? [];
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual({ name: hostile });
});

describe('for search engines', () => {
  test('the sitemap lists each page with its other languages', () => {
    const xml = sitemap('https://example.org', [
      { path: '/en/a&b/', alternates: [{ language: 'de', path: '/de/a&b/' }] },
      { path: '/', alternates: [] },
    ]);
    expect(xml).toContain('<loc>https://example.org/en/a&amp;b/</loc>');
    expect(xml).toContain('<xhtml:link rel="alternate" hreflang="de" href="https://example.org/de/a&amp;b/"/>');
    expect(xml.match(/<url>/g)).toHaveLength(2);
  });

  test('robots are told of the sitemap where its address is known', () => {
    expect(robots('https://example.org', '/news/')).toBe(
      'User-agent: *\nAllow: /\nSitemap: https://example.org/news/sitemap.xml\n',
    );
    expect(robots(null)).toBe('User-agent: *\nAllow: /\n');
  });
});
