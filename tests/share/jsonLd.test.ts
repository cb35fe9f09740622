// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { NewsEvent } from '../../src/dossier/newsEvent.ts';
import { dossierJsonLd, eventJsonLd } from '../../src/share/jsonLd.ts';
import { dossierFrom, miamiTalks } from '../fixtures/dossierFrom.ts';
import { eventNamed } from './shareFixtures.ts';

const urlOf = (event: NewsEvent | null) => `https://example.org/${event?.id ?? ''}`;

/** As machines read it: without what is undefined. */
function read(value: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value));
}

/** Status and EDTF of one event, then what its page tells machines: the event's days, and what the work covers. */
const times = [
  // Every day is known.
  ['happened', '2025-12-17', { startDate: '2025-12-17', endDate: '2025-12-17' }, '2025-12-17'],
  ['happened', '2025-12-14/2025-12-15', { startDate: '2025-12-14', endDate: '2025-12-15' }, '2025-12-14/2025-12-15'],
  [
    'expected',
    '2025-12-20/2025-12-21',
    { startDate: '2025-12-20', endDate: '2025-12-21', eventStatus: 'https://schema.org/EventScheduled' },
    '2025-12-20/2025-12-21',
  ],
  [
    'cancelled',
    '2025-12-20',
    { startDate: '2025-12-20', endDate: '2025-12-20', eventStatus: 'https://schema.org/EventCancelled' },
    '2025-12-20',
  ],
  // Coarser than a day: never a first of the month.
  ['happened', '2025-11', {}, '2025-11'],
  ['ongoing', '2022-02-24/..', {}, '2022-02-24/..'],
  // Plain ISO 8601 cannot say it, or would say something else.
  ['ongoing', '2022~/..', {}, undefined],
  ['happened', '2025-12-17?', {}, undefined],
  ['expected', '[2025-12-19..2025-12-21]', { eventStatus: 'https://schema.org/EventScheduled' }, undefined],
  ['happened', '[..2025-12-18]', {}, undefined],
  ['happened', '2025-21', {}, undefined],
  ['happened', '202X', {}, undefined],
  ['happened', '{2025-12-14,2025-12-16}', {}, undefined],
  ['happened', 'none', {}, undefined],
] as const;

describe('what machines are told of an event', () => {
  test.each(times)('%s %s', (status, edtf, expected, covers) => {
    const dossier = dossierFrom([`some-event ${status} ${edtf} putin/russia`]);
    const node = read(eventJsonLd(dossier, eventNamed(dossier, 'some-event'), 'en', 'In words.', urlOf));
    expect(node['about']).toEqual({ '@type': 'Event', name: 'Some event', description: 'In words.', ...expected });
    expect(node['temporalCoverage']).toBe(covers);
  });

  test.each(['not-planned', 'denied'])('of one that is %s: that it is spoken of, not that it takes place', (status) => {
    const dossier = dossierFrom([`some-event ${status} 2025-12-20 putin/russia`]);
    const node = read(eventJsonLd(dossier, eventNamed(dossier, 'some-event'), 'en', 'In words.', urlOf));
    expect(node['about']).toEqual({ '@type': 'Thing', name: 'Some event', description: 'In words.' });
  });

  test('the work is based on the source, with its publisher, day, language and address, and how it was made', () => {
    const dossier = miamiTalks();
    const node = read(eventJsonLd(dossier, eventNamed(dossier, 'berlin-talks'), 'de', 'In Worten.', urlOf));
    expect(node['@type']).toBe('Article');
    expect(node['url']).toBe('https://example.org/berlin-talks');
    expect(node['isBasedOn']).toEqual([
      {
        '@type': 'NewsArticle',
        headline: 'Ohne Ukraine und Europa: USA und Russland verhandeln über Frieden',
        publisher: { '@type': 'Organization', name: 'upday.com' },
        datePublished: '2025-12-18',
        inLanguage: 'de',
        url: expect.stringMatching(/^https:\/\/www\.upday\.com\//),
        description: expect.stringContaining('Künstlicher Intelligenz'),
      },
    ]);
    expect(node['about']).toMatchObject({ location: { '@type': 'Place', name: 'Berlin' } });
  });

  test('no verdict on its truth, in any page', () => {
    const dossier = miamiTalks();
    const nodes = [
      dossierJsonLd(dossier, 'en', urlOf),
      ...dossier.events.map((event) => eventJsonLd(dossier, event, 'en', '', urlOf)),
    ];
    expect(JSON.stringify(nodes)).not.toMatch(/ClaimReview|reviewRating/);
  });

  test('no address where the site does not know its own', () => {
    const node = read(dossierJsonLd(miamiTalks(), 'en', () => undefined));
    expect(node).not.toHaveProperty('url');
    expect(node['hasPart']).toHaveLength(9);
    expect(JSON.stringify(node['hasPart'])).not.toContain('"url"');
  });
});
