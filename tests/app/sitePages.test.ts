// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { siteHead } from '../../src/app/siteHead.ts';
import { type SitePage, sitePages } from '../../src/app/sitePages.ts';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import { changedDossier } from './siteFixtures.ts';

const dossier = changedDossier();
const pages = sitePages(new Map([[dossier.id, dossier]]));
const printed = pages.map(({ file, page }) => `${file} ${page.kind}`);
const at = (file: string): SitePage => {
  const page = pages.find((page) => page.file === file);
  if (page === undefined) throw new RangeError(file);
  return page;
};

describe('The pages of the site', () => {
  test('are the languages, a start in each and a page to open a file on, each dossier with its events, every id they had and its sources, and 404', () => {
    expect(printed).toEqual([
      'index.html languages',
      ...['en', 'de'].flatMap((language) => [
        `${language}/index.html start`,
        `${language}/open/index.html open`,
        `${language}/drawn/index.html dossier`,
        `${language}/drawn/border-talks/index.html dossier`,
        `${language}/drawn/frontier-talks/index.html moved`,
        `${language}/drawn/next-talks/index.html dossier`,
        `${language}/drawn/lost-summit/index.html retired`,
        `${language}/drawn/rumour/index.html retired`,
        `${language}/drawn/sources/index.html sources`,
      ]),
      '404.html unknown',
    ]);
  });

  test('show the event that is now called otherwise, never another one', () => {
    expect(at('en/drawn/frontier-talks/index.html').page).toMatchObject({
      kind: 'moved',
      event: { id: 'border-talks' },
    });
  });
});

describe('The head of a page', () => {
  const site = { base: '/sub/', origin: 'https://news.example' };
  const head = (file: string, messages = en) =>
    siteHead(at(file), messages, site, (dossier, event) => `/sub/cards/${dossier}/${event}.png`);

  test('of an id that moved names the new address as the canonical one and leads there without scripts', () => {
    const moved = head('de/drawn/frontier-talks/index.html', de);
    expect(moved).toContain('<link rel="canonical" href="https://news.example/sub/de/drawn/border-talks/">');
    expect(moved).toContain(
      '<noscript><meta http-equiv="refresh" content="0; url=/sub/de/drawn/border-talks/"></noscript>',
    );
  });

  test('of an id that was taken out says so and asks not to be listed', () => {
    const retired = head('en/drawn/rumour/index.html');
    expect(retired).toContain('<title>This event was taken out · Drawn dossier · Sourceline</title>');
    expect(retired).toContain('content="No source holds it."');
    expect(retired).toContain('noindex');
  });

  test('of an event shows its own card', () => {
    expect(head('en/drawn/next-talks/index.html')).toContain('https://news.example/sub/cards/drawn/next-talks.png');
  });

  test('of the sources is the dossier’s own, and may be listed', () => {
    const sources = head('en/drawn/sources/index.html');
    expect(sources).toContain('<title>Sources · Drawn dossier · Sourceline</title>');
    expect(sources).toContain('<link rel="canonical" href="https://news.example/sub/en/drawn/sources/">');
    expect(sources).not.toContain('noindex');
  });

  test('that opens files says what it is for, and asks not to be listed', () => {
    const open = head('de/open/index.html', de);
    expect(open).toContain('<title>Ein eigenes Dossier öffnen · Sourceline</title>');
    expect(open).toContain('<link rel="canonical" href="https://news.example/sub/de/open/">');
    expect(open).toContain('noindex');
    expect(open).not.toContain('og:image');
  });

  test('of 404 has no address of its own', () => {
    const unknown = head('404.html');
    expect(unknown).not.toContain('canonical');
    expect(unknown).toContain('noindex');
  });
});
