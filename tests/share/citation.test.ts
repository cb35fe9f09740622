// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import { citation } from '../../src/share/citation.ts';
import { dossierFrom, miamiTalks } from '../fixtures/dossierFrom.ts';
import { day, eventNamed } from './shareFixtures.ts';

const today = day('2026-01-09');
const url = 'https://example.org/en/miami-talks/x/';
const article =
  'https://www.upday.com/de/ukraine/ohne-ukraine-und-europa-usa-und-russland-verhandeln-uber-frieden/g6vc7qe';

const firstLines = [
  ['kremlin-meeting', en, 'some time in November 2025. Happened as of 18 December 2025.'],
  ['kremlin-meeting', de, 'irgendwann im November 2025. Geschehen (Stand 18. Dezember 2025).'],
  ['berlin-talks', en, '14–15 December 2025. Happened as of 18 December 2025.'],
  ['umerov-visit', en, 'one day, 19–21 December 2025. Expected as of 18 December 2025.'],
  ['umerov-visit', de, 'an einem Tag, 19.–21. Dezember 2025. Erwartet (Stand 18. Dezember 2025).'],
  ['trilateral-meeting', en, 'no date. Not planned as of 18 December 2025.'],
  ['trilateral-meeting', de, 'ohne Datum. Nicht geplant (Stand 18. Dezember 2025).'],
] as const;

describe('a citation', () => {
  test.each(firstLines)('of %s gives its title, date in words and status', (id, messages, expected) => {
    const dossier = miamiTalks();
    const event = eventNamed(dossier, id);
    const [first] = citation({ dossier, event, url, today, messages }).split('\n');
    expect(first).toBe(`${event.title[messages.language]}: ${expected}`);
  });

  test('names the source as a reference of its own, made with AI, then the link and the day of access', () => {
    const dossier = miamiTalks();
    const event = eventNamed(dossier, 'berlin-talks');
    expect(citation({ dossier, event, url, today, messages: en }).split('\n').slice(1)).toEqual([
      `Source: upday.com, “Ohne Ukraine und Europa: USA und Russland verhandeln über Frieden”, 18 December 2025 (made with AI): ${article}`,
      `Sourceline, “Ukraine talks: Kremlin, Berlin, Miami”, accessed 9 January 2026: ${url}`,
    ]);
    expect(citation({ dossier, event, url, today, messages: de }).split('\n').slice(1)).toEqual([
      `Quelle: upday.com, „Ohne Ukraine und Europa: USA und Russland verhandeln über Frieden“, 18. Dezember 2025 (mit KI erstellt): ${article}`,
      `Sourceline, „Ukraine-Gespräche: Kreml, Berlin, Miami“, abgerufen am 9. Januar 2026: ${url}`,
    ]);
  });

  test('of a dossier names all of its sources, and no time', () => {
    const dossier = twoSources();
    const lines = citation({ dossier, event: null, url, today, messages: en }).split('\n');
    expect(lines).toEqual([
      'Source: gazette.example, “Drawn article”, 18 December 2025: https://gazette.example/drawn',
      'Source: other.example, “Drawn article”, 18 December 2025: https://gazette.example/drawn',
      `Sourceline, “Drawn dossier”, accessed 9 January 2026: ${url}`,
    ]);
  });

  test('of an event names only the sources it rests on, and does not speak of AI where none is told of', () => {
    const dossier = twoSources();
    const text = citation({ dossier, event: eventNamed(dossier, 'old-meeting'), url, today, messages: en });
    expect(text).toContain('gazette.example');
    expect(text).not.toContain('other.example');
    expect(text).not.toContain('AI');
  });

  test('leaves the day of access out while it is not known', () => {
    const text = citation({ dossier: miamiTalks(), event: null, url, today: null, messages: en });
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
