// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Address,
  type DossierAddress,
  defaultView,
  formatAddress,
  isOfOpened,
  parseAddress,
  type View,
  withEvent,
  withLanguage,
} from '../../src/address/address.ts';
import type { ParticipantId, PartyId, PlaceId } from '../../src/dossier/dossier.ts';
import { laneKinds } from '../../src/dossier/laneKind.ts';
import { attestations, statuses } from '../../src/dossier/newsEvent.ts';
import { languages } from '../../src/language/language.ts';
import type { CalendarDay } from '../../src/time/calendarDay.ts';

const talks: DossierAddress = {
  page: 'dossier',
  language: 'en',
  dossier: 'miami-talks',
  event: null,
  view: defaultView,
};
const inView = (view: Omit<Partial<View>, 'filter'> & { filter?: Partial<View['filter']> }): Address => ({
  ...talks,
  view: { ...defaultView, ...view, filter: { ...defaultView.filter, ...view.filter } },
});
const people = (...ids: string[]) => ids as ParticipantId[];
const day = (text: string) => text as CalendarDay;

/** Read both ways. */
const addresses: readonly (readonly [href: string, address: Address])[] = [
  ['/', { page: 'languages' }],
  ['/de/', { page: 'start', language: 'de' }],
  ['/en/miami-talks/', talks],
  ['/en/miami-talks/berlin-talks/', { ...talks, event: 'berlin-talks' }],
  ['/de/open/', { ...talks, language: 'de', dossier: 'open' }],
  [
    '/en/open/old-summit/?asof=2025-12-18',
    { ...talks, dossier: 'open', event: 'old-summit', view: { ...defaultView, asOf: day('2025-12-18') } },
  ],
  ['/en/open/sources/', { page: 'sources', language: 'en', dossier: 'open' }],
  ['/en/miami-talks/sources/', { page: 'sources', language: 'en', dossier: 'miami-talks' }],
  [
    '/en/miami-talks/berlin-talks/?asof=2025-12-18&reports=reports-differ,outcome-later',
    {
      ...talks,
      event: 'berlin-talks',
      view: {
        ...defaultView,
        asOf: day('2025-12-18'),
        filter: { ...defaultView.filter, reports: ['reports-differ', 'outcome-later'] },
      },
    },
  ],
  ['/en/miami-talks/no%20such%2Fevent/', { ...talks, event: 'no such/event' }],
  ['/fr/miami-talks/', { page: 'unknown', path: '/fr/miami-talks/' }],
  ['/en/miami-talks/berlin-talks/more/', { page: 'unknown', path: '/en/miami-talks/berlin-talks/more/' }],
  [
    '/en/miami-talks/?from=2025-12-10&match=all&to=2025-12-22&with=witkoff,putin',
    inView({
      filter: { with: people('witkoff', 'putin'), match: 'all' },
      window: { from: day('2025-12-10'), to: day('2025-12-22') },
    }),
  ],
  [
    '/en/miami-talks/?lanes=party&party=usa&place=berlin,miami&q=Ende+der+Woche,+50%25&status=expected,not-planned',
    inView({
      filter: {
        party: ['usa' as PartyId],
        place: ['berlin', 'miami'] as PlaceId[],
        status: ['expected', 'not-planned'],
        words: 'Ende der Woche, 50%',
      },
      lanes: 'party',
    }),
  ],
];

describe('an address', () => {
  it.each(addresses)('%s is read and written', (href, address) => {
    const [path = '', query = ''] = href.split(/(?=\?)/);
    expect(parseAddress(path, query, '/')).toEqual({ address, ignored: [] });
    expect(formatAddress(address, '/')).toBe(href);
  });

  it.each([
    ['/sub/path/', { page: 'languages' }],
    ['/sub/path', { page: 'languages' }],
    ['/sub/path/de/', { page: 'start', language: 'de' }],
    ['/sub/path/en/miami-talks', talks],
    ['/sub/path/en/miami-talks/index.html', talks],
    ['/sub/pathology/', { page: 'unknown', path: '/sub/pathology/' }],
    ['/en/', { page: 'unknown', path: '/en/' }],
    ['/sub/path/en//miami-talks/', { page: 'unknown', path: '/sub/path/en//miami-talks/' }],
    ['/sub/path/en/Miami/', { page: 'unknown', path: '/sub/path/en/Miami/' }],
    ['/sub/path/en/miami-talks/%E0%A4%A/', { page: 'unknown', path: '/sub/path/en/miami-talks/%E0%A4%A/' }],
  ])('under a sub-path, %s is read', (path, address) => {
    expect(parseAddress(path, '', '/sub/path/').address).toEqual(address);
  });

  it.each([
    ['/en/open/', true],
    ['/de/open/old-summit/', true],
    ['/de/open/sources/', true],
    ['/en/opened/', false],
    ['/en/miami-talks/open/', false],
    ['/open/', false],
    ['/en/', false],
  ])('%s lies in a dossier that the reader has opened: %s', (path, expected) => {
    expect(isOfOpened(parseAddress(path, '', '/').address)).toBe(expected);
  });

  it('keeps its view when another event is opened, closed, or read in another language', () => {
    const { address } = parseAddress('/en/miami-talks/', '?with=putin', '/');
    if (address.page !== 'dossier') throw new Error('not a dossier');
    const opened = withLanguage(withEvent(address, 'putin-statement'), 'de');
    expect(formatAddress(opened, '/')).toBe('/de/miami-talks/putin-statement/?with=putin');
    expect(formatAddress(withEvent(address, null), '/')).toBe('/en/miami-talks/?with=putin');
    expect(withLanguage({ page: 'unknown', path: '/x/' }, 'de')).toEqual({ page: 'start', language: 'de' });
  });
});

describe('a query', () => {
  it.each<[query: string, reads: string, ignored: readonly string[]]>([
    ['?with=Putin,putin', '?with=putin', ['with=Putin']],
    ['?with=putin,,putin', '?with=putin', []],
    ['?with=putin&with=witkoff', '?with=putin,witkoff', []],
    ['?with=__proto__,constructor', '?with=constructor', ['with=__proto__']],
    ['?match=none', '', ['match=none']],
    ['?match=any&lanes=one&q=&with=', '', []],
    ['?lanes=party&lanes=place', '?lanes=party', ['lanes=place']],
    ['?status=expected,planned', '?status=expected', ['status=planned']],
    ['?from=2025-12-10', '', ['from=2025-12-10']],
    ['?to=2025-12-10', '', ['to=2025-12-10']],
    ['?from=2025-12-22&to=2025-12-10', '', ['from=2025-12-22', 'to=2025-12-10']],
    ['?from=2025-02-30&to=2025-12-10', '', ['from=2025-02-30', 'to=2025-12-10']],
    ['?from=2025-12-10&to=2025-12-10', '?from=2025-12-10&to=2025-12-10', []],
    [`?q=${'a'.repeat(201)}`, '', [`q=${'a'.repeat(59)}…`]],
    ['?utm_source=mail&fbclid=x', '', []],
    ['?with=putin%2Cwitkoff', '?with=putin,witkoff', []],
    ['?q=100%', '?q=100%25', []],
    ['?asof=2025-12-18', '?asof=2025-12-18', []],
    ['?asof=2025-02-30', '', ['asof=2025-02-30']],
    ['?reports=reports-differ,one-origin', '?reports=reports-differ,one-origin', []],
    ['?reports=disputed', '', ['reports=disputed']],
  ])('%s is read as %j, ignoring %j', (query, reads, ignored) => {
    const read = parseAddress('/en/miami-talks/', query, '/');
    expect(formatAddress(read.address, '/')).toBe(`/en/miami-talks/${reads}`);
    expect(read.ignored).toEqual(ignored);
  });
});

describe('address properties', () => {
  const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{2,39}$/);
  const ids = fc.uniqueArray(id, { maxLength: 4 });
  const days = fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, date]) => [`${year}`.padStart(4, '0'), `${month}`.padStart(2, '0'), `${date}`.padStart(2, '0')])
    .map((parts) => day(parts.join('-')));
  const view: fc.Arbitrary<View> = fc.record({
    filter: fc.record({
      with: ids.map((list) => list as ParticipantId[]),
      match: fc.constantFrom('any' as const, 'all' as const),
      party: ids.map((list) => list as PartyId[]),
      place: ids.map((list) => list as PlaceId[]),
      status: fc.uniqueArray(fc.constantFrom(...statuses)),
      reports: fc.uniqueArray(fc.constantFrom(...attestations)),
      words: fc.string({ unit: 'binary', maxLength: 50 }),
    }),
    lanes: fc.constantFrom(...laneKinds),
    window: fc.option(fc.tuple(days, days).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }))),
    asOf: fc.option(days),
  });
  const event = fc.string({ unit: 'binary', minLength: 1 }).filter((name) => !/^(\.{1,2}|sources)$/.test(name));
  const address: fc.Arbitrary<Address> = fc.oneof(
    fc.constant({ page: 'languages' as const }),
    fc.record({ page: fc.constant('start' as const), language: fc.constantFrom(...languages) }),
    fc.record({ page: fc.constant('sources' as const), language: fc.constantFrom(...languages), dossier: id }),
    fc.record({
      page: fc.constant('dossier' as const),
      language: fc.constantFrom(...languages),
      dossier: id,
      event: fc.option(fc.oneof(id, event)),
      view,
    }),
  );

  it('every address is read back as it was, under every base', () => {
    fc.assert(
      fc.property(address, fc.constantFrom('/', '/sub/path/'), (given, base) => {
        const url = new URL(formatAddress(given, base), 'https://sourceline.example');
        expect(parseAddress(url.pathname, url.search, base)).toEqual({ address: given, ignored: [] });
      }),
    );
  });

  it('whatever is in the address bar, reading does not throw, and what is read is stable', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'en',
        'de',
        'miami-talks',
        '..',
        '%',
        '%2e',
        '%00',
        'index.html',
        '\ud800',
        'with',
        'from',
        '2025-12-10',
      ),
      fc.string({ unit: 'binary' }),
      fc.string(),
    );
    const path = fc.array(piece).map((pieces) => `/${pieces.join('/')}`);
    const query = fc.array(fc.tuple(piece, piece)).map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`);
    fc.assert(
      fc.property(
        fc.oneof(path, fc.string()),
        fc.oneof(query, fc.string()),
        fc.constantFrom('/', '/sub/'),
        (p, q, base) => {
          const { address: read } = parseAddress(p, q, base);
          const [again = '', more = ''] = formatAddress(read, base).split(/(?=\?)/);
          if (read.page !== 'unknown') expect(parseAddress(again, more, base)).toEqual({ address: read, ignored: [] });
        },
      ),
    );
  });

  it('writing does not throw either, on half characters', () => {
    expect(formatAddress({ ...talks, event: '\ud800' }, '/')).toBe('/en/miami-talks/%EF%BF%BD/');
    expect(formatAddress(inView({ filter: { words: '\ud800' } }), '/')).toBe('/en/miami-talks/?q=%EF%BF%BD');
  });
});
