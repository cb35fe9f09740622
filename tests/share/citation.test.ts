// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { noCoverage } from '../../src/dossier/coverage.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import { citation } from '../../src/share/citation.ts';
import { dossierFrom, knownFrom, miamiTalks, miamiTalksKnown } from '../fixtures/dossierFrom.ts';
import { day, eventNamed } from './shareFixtures.ts';

const today = day('2026-01-09');
const url = 'https://example.org/en/miami-talks/x/';
const article =
  'https://www.upday.com/de/ukraine/ohne-ukraine-und-europa-usa-und-russland-verhandeln-uber-frieden/g6vc7qe';

const firstLines = [
  ['kremlin-meeting', en, 'some time in November 2025. Happened as of 2 December 2025.'],
  ['kremlin-meeting', de, 'irgendwann im November 2025. Geschehen (Stand 2. Dezember 2025).'],
  ['berlin-talks', en, '14–15 December 2025. Happened as of 15 December 2025.'],
  ['umerov-visit', en, 'one day, 19–21 December 2025. Expected as of 18 December 2025.'],
  ['umerov-visit', de, 'an einem Tag, 19.–21. Dezember 2025. Erwartet (Stand 18. Dezember 2025).'],
  ['trilateral-meeting', en, 'no date. Not planned as of 18 December 2025.'],
  ['trilateral-meeting', de, 'ohne Datum. Nicht geplant (Stand 18. Dezember 2025).'],
] as const;

describe('a citation', () => {
  test.each(firstLines)('of %s gives its title, date in words and status', (id, messages, expected) => {
    const dossier = miamiTalks('2025-12-18');
    const event = eventNamed(dossier, id);
    const [first] = citation({ dossier, event, coverage: noCoverage, url, today, messages }).split('\n');
    expect(first).toBe(`${event.title[messages.language]}: ${expected}`);
  });

  test.each([
    [
      en,
      /^Reports differ: 11 independent origins say 2 December 2025; .*1 says November 2025 \(AFP, carried by 3 publishers\)\.$/,
    ],
    [
      de,
      /^Berichte weichen ab: 11 unabhängige Ursprünge nennen den 2\. Dezember 2025; .*1 nennt November 2025 \(AFP, verbreitet von 3 Anbietern\)\.$/,
    ],
  ])('says in one line what reports differ in', (messages, line) => {
    const { dossier, coverage } = miamiTalksKnown();
    const event = eventNamed(dossier, 'kremlin-meeting');
    expect(citation({ dossier, event, coverage, url, today, messages }).split('\n')[1]).toMatch(line);
  });

  test('says no more than that they differ while it is not at hand what they say', () => {
    const dossier = miamiTalks();
    const event = eventNamed(dossier, 'kremlin-meeting');
    const [, line] = citation({ dossier, event, coverage: noCoverage, url, today, messages: en }).split('\n');
    expect(line).toBe('Reports differ.');
  });

  test('of an event that only reports tell counts them and their origins', () => {
    const { dossier, coverage } = knownFrom(['meeting happened 2025-12-02 (reported)'], {
      reports: [
        'meeting herald states 2025-12-02',
        'meeting times/wire:agency states 2025-12-02',
        'meeting echo/wire states 2025-12-02',
        'meeting blog/nobody:unknown states 2025-12-02',
      ],
    });
    const event = eventNamed(dossier, 'meeting');
    const second = (messages = en) => citation({ dossier, event, coverage, url, today, messages }).split('\n')[1];
    expect(second()).toBe('4 reports from 2 origins and 1 publisher of unknown origin.');
    expect(second(de)).toBe('4 Berichte, Herkunft: 2 Ursprünge und 1 Anbieter unbekannten Ursprungs.');
  });

  test('names the source as a reference of its own, made with AI, then the link and the day of access', () => {
    const dossier = miamiTalks('2025-12-18');
    const event = eventNamed(dossier, 'putin-statement');
    expect(citation({ dossier, event, coverage: noCoverage, url, today, messages: en }).split('\n').slice(1)).toEqual([
      `Source: upday.com, “Ohne Ukraine und Europa: USA und Russland verhandeln über Frieden”, 18 December 2025 (made with AI): ${article}`,
      `Sourceline, “Ukraine talks: Kremlin, Berlin, Miami”, accessed 9 January 2026: ${url}`,
    ]);
    expect(citation({ dossier, event, coverage: noCoverage, url, today, messages: de }).split('\n').slice(1)).toEqual([
      `Quelle: upday.com, „Ohne Ukraine und Europa: USA und Russland verhandeln über Frieden“, 18. Dezember 2025 (mit KI erstellt): ${article}`,
      `Sourceline, „Ukraine-Gespräche: Kreml, Berlin, Miami“, abgerufen am 9. Januar 2026: ${url}`,
    ]);
  });

  test('of a dossier names all of its sources, and no time', () => {
    const dossier = twoSources();
    const lines = citation({ dossier, event: null, coverage: noCoverage, url, today, messages: en }).split('\n');
    expect(lines).toEqual([
      'Source: gazette.example, “Drawn article”, 18 December 2025: https://gazette.example/drawn',
      'Source: other.example, “Drawn article”, 18 December 2025: https://gazette.example/drawn',
      `Sourceline, “Drawn dossier”, accessed 9 January 2026: ${url}`,
    ]);
  });

  test('of an event names only the sources it rests on, and does not speak of AI where none is told of', () => {
    const dossier = twoSources();
    const text = citation({
      dossier,
      event: eventNamed(dossier, 'old-meeting'),
      coverage: noCoverage,
      url,
      today,
      messages: en,
    });
    expect(text).toContain('gazette.example');
    expect(text).not.toContain('other.example');
    expect(text).not.toContain('AI');
  });

  test('leaves the day of access out while it is not known', () => {
    const text = citation({ dossier: miamiTalks(), event: null, coverage: noCoverage, url, today: null, messages: en });
    expect(text).toMatch(new RegExp(`“Ukraine talks: Kremlin, Berlin, Miami”: ${url}$`));
  });
});

function twoSources(): Dossier {
  const dossier = dossierFrom(['old-meeting happened 2025-11 putin/russia']);
  const [source] = dossier.articles;
  if (source === undefined) throw new Error('The drawn dossier has an article');
  // A second article that no event rests on; its id only has to be another one.
  const other = { ...source, id: 'other' as typeof source.id, publisher: 'other.example' };
  return { ...dossier, articles: [source, other] };
}
