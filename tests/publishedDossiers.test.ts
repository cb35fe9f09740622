// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import publishedIds from '../data/publishedIds.json';
import { type Aspect, reportsOn } from '../src/dossier/coverage.ts';
import { parseDossier } from '../src/dossier/parseDossier.ts';
import { readSources } from '../src/dossier/readSources.ts';
import { readingOf } from '../src/dossier/sourceReadings.ts';
import { voicesOn } from '../src/dossier/voicesOn.ts';
import { de } from '../src/language/messages.de.ts';
import { en } from '../src/language/messages.en.ts';
import { locateQuote } from '../src/text/quote.ts';
import { searchKey } from '../src/text/searchKey.ts';
import { contains, type Span } from '../src/text/span.ts';
import { splitSentences } from '../src/text/splitSentences.ts';
import { isDated } from '../src/time/isDated.ts';

const folder = 'data/dossiers';
const files = readdirSync(folder);

describe.each(files)('the published dossier %s', (file) => {
  const { dossier, coverage, problems } = parseDossier(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
  if (dossier === null)
    throw new Error(`${file}: ${problems.map(({ where, message }) => `${where}: ${message}`).join('\n')}`);
  const sources = new Map(dossier.articles.map((source) => [source.id as string, source]));
  const evidence = dossier.events.flatMap((event) => event.evidence.map((quote) => ({ event: event.id, ...quote })));

  it('is read without a problem', () => {
    expect(problems).toEqual([]);
  });

  it('is named after its id', () => {
    expect(file).toBe(`${dossier.id}.json`);
  });

  it('quotes nothing but exact whole sentences, one at a time, at the offset it says', () => {
    const cut = evidence.filter(({ source, exact, start }) => {
      const { text = '', language = '' } = sources.get(source) ?? {};
      const spans = splitSentences(text, language);
      return !spans.some((span) => span.start === start && text.slice(span.start, span.end) === exact);
    });
    expect(cut.map(({ event, exact }) => `${event}: ${exact}`)).toEqual([]);
  });

  it('reads every time from a phrase that lies in one of the event’s sentences', () => {
    const astray = dossier.events.filter(({ when, evidence }) => {
      const { phrase } = when;
      // What is stated has its phrase, or the types say so.
      if (phrase === undefined) return false;
      const text = sources.get(phrase.source)?.text ?? '';
      const span = locateQuote(text, phrase);
      const quotes = evidence.filter(({ source }) => source === phrase.source).map((quote) => locateQuote(text, quote));
      return span === null || !quotes.some((quote: Span | null) => quote !== null && contains(quote, span));
    });
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it('has the times that its phrases are read as, or says why an editor set another one', () => {
    const readings = readSources(dossier, { en, de });
    const differing = dossier.events.flatMap(({ id, when }) => {
      // What is inferred follows from its reason, whatever phrase stands beside it.
      if (when.phrase === undefined || when.basis === 'inferred') return [];
      const reading = readingOf(dossier, readings, when.phrase)?.reading;
      if (reading === undefined) return [`${id}: “${when.phrase.exact}” is no time phrase as it stands`];
      const read = isDated(reading) ? reading.edtf : null;
      if (read === when.edtf) return when.overrules === undefined ? [] : [`${id}: overrules what is read the same`];
      return when.overrules === undefined ? [`${id}: ${when.edtf}, read as ${read}`] : [];
    });
    expect(differing).toEqual([]);
  });

  it('has every phrase read against the day that it says', () => {
    const readings = readSources(dossier, { en, de });
    const differing = dossier.events.filter(({ when }) => {
      const anchor = readingOf(dossier, readings, when.phrase)?.reading.record.anchor;
      return when.basis === 'stated' && anchor?.day !== when.readAgainst;
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  it('has no two participants that a search could take for each other', () => {
    const keys = dossier.participants.flatMap(({ id, name, spellings }) =>
      [...new Set([name.en, name.de, ...spellings].map(searchKey))].map((key) => ({ id, key })),
    );
    const shared = keys.filter(({ id, key }) => keys.some((other) => other.key === key && other.id !== id));
    expect(shared).toEqual([]);
    expect(keys.filter(({ key }) => key === '')).toEqual([]);
  });

  const reports = Object.entries(coverage.reports).flatMap(([event, all]) =>
    all.map((report) => ({ event, ...report })),
  );
  const bySource = new Map(coverage.sources.map((source) => [source.id, source]));

  it('has an address for every report, and a reason for every difference that is more than another time', () => {
    const bare = reports.filter(({ source, differs = [], note }) => {
      const url = bySource.get(source)?.url ?? '';
      return !/^https?:/.test(url) || (differs.some((aspect) => aspect !== 'time') && note === undefined);
    });
    expect(bare.map(({ event, source }) => `${event}: ${source}`)).toEqual([]);
  });

  it('tells what reports claim in its own words, in both languages, and copies no headline nor sentence', () => {
    const texts = [
      ...coverage.sources.flatMap(({ title }) => title ?? []),
      ...dossier.articles.map(({ text }) => text),
    ];
    const sentences = new Set(
      dossier.articles.flatMap(({ text, language }) =>
        splitSentences(text, language).map(({ start, end }) => searchKey(text.slice(start, end))),
      ),
    );
    const copied = reports.filter(({ claim }) =>
      [claim.en, claim.de].some(
        (told) =>
          sentences.has(searchKey(told)) ||
          texts.some((text) => text.includes(told) || searchKey(text) === searchKey(told)),
      ),
    );
    expect(copied.map(({ event, source }) => `${event}: ${source}`)).toEqual([]);
    expect(reports.filter(({ claim }) => claim.en === claim.de).map(({ source }) => source)).toEqual([]);
    expect(reports.filter(({ claim }) => /["']/.test(claim.en + claim.de)).map(({ source }) => source)).toEqual([]);
  });

  it('has no source that nobody needs, and no origin without a source', () => {
    const needed = new Set<string>([
      ...reports.map(({ source }) => source),
      ...evidence.map(({ source }) => source),
      ...coverage.sources.flatMap(({ versionOf }) => versionOf ?? []),
    ]);
    expect(coverage.sources.filter(({ id }) => !needed.has(id)).map(({ id }) => id)).toEqual([]);
    const origins = new Set<string>(coverage.sources.map(({ origin }) => origin));
    expect(coverage.origins.filter(({ id }) => !origins.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('names each source by one address, each address by one source or its versions', () => {
    const rootOf = ({ id, versionOf }: { readonly id: string; readonly versionOf?: string }) => versionOf ?? id;
    const roots = new Map<string, string>();
    const twice = coverage.sources.filter((source) => {
      const first = roots.get(source.url) ?? rootOf(source);
      roots.set(source.url, first);
      return first !== rootOf(source);
    });
    expect(twice.map(({ id, url }) => `${id}: ${url}`)).toEqual([]);
  });

  it('marks what comes from a party to the conflict, and says how each inferred day of publication is known', () => {
    const parties = new Set<string>(
      coverage.origins.filter(({ kind }) => kind === 'party-to-conflict').map(({ id }) => id),
    );
    const unmarked = coverage.sources.filter(
      ({ origin, caution, originNote }) => parties.has(origin) && caution === undefined && originNote === undefined,
    );
    expect(unmarked.map(({ id }) => id)).toEqual([]);
    const unsaid = coverage.sources.filter(
      ({ publishedGrade, publishedNote }) => publishedGrade === 'inferred' && publishedNote === undefined,
    );
    expect(unsaid.map(({ id }) => id)).toEqual([]);
  });

  it('has no trailing space in any source, and no paragraph without words', () => {
    const untidy = dossier.articles.filter(({ text }) => /[^\S\n]$|\n{3}/m.test(text));
    expect(untidy.map(({ id }) => id)).toEqual([]);
  });
});

describe('where reports differ', () => {
  /** Told only the topic, a reader finds the event, and in it who differs, in what. */
  const conflicts: readonly [topic: string, event: string, aspect: Aspect, sources: readonly string[]][] = [
    [
      'Kremlin meeting, the month',
      'kremlin-meeting',
      'time',
      ['straits-times-1218', 'teletica-1218', 'kurdistan24-undated'],
    ],
    ['Kremlin meeting, the day', 'kremlin-meeting', 'time', ['news-pravda-1204', 'tass-1208']],
    ['Kremlin meeting, its start', 'kremlin-meeting', 'what', ['novaya-gazeta-europe-1203']],
    ['Berlin, the length of the second day', 'berlin-talks', 'what', ['rbc-ukraine-1216']],
    ['Berlin, the day', 'berlin-talks', 'time', ['euronews-1220']],
    ['US and Russia in Miami, the days', 'miami-talks', 'time', ['washington-times-1221', 'menafn-1222b']],
    ['Miami, a Sunday that was none', 'miami-talks', 'time', ['jointearn-undated']],
    ['Witkoff’s statement, the day', 'miami-outcome', 'time', ['kurdistan24-1222']],
    ['US and Ukraine in Miami, the end', 'umerov-visit', 'time', ['haqqin-undated']],
    ['Miami, the place', 'miami-talks', 'place', ['daily-miami-news-undated']],
    ['White House, confirmed or not', 'white-house-confirmation', 'status', ['upday-undated', 'upday-undated-b']],
    ['White House, confirmed when', 'white-house-confirmation', 'what', ['dlf-1217', 'europesays-undated']],
    ['The points after Geneva', 'geneva-talks', 'what', ['journal-news-1211']],
    ['The 20 points, published when', 'twenty-points-published', 'time', ['bharathorizon-undated']],
    ['Mar-a-Lago, the day', 'mar-a-lago-meeting', 'time', ['cintjournal-1228']],
    ['Call of Trump and Putin, its length', 'trump-putin-call', 'what', ['menafn-1229']],
    ['Call of 31 December, who took part', 'advisers-call', 'participants', ['jerusalem-post-undated']],
    ['Brussels, who called it off', 'brussels-meeting', 'what', ['tfiglobalnews-1203']],
    ['London, the day', 'london-meeting', 'time', ['tass-1208']],
    ['Geneva, who was there', 'geneva-talks', 'participants', ['redcensor-undated']],
  ];
  const { dossier, coverage } = parseDossier(JSON.parse(readFileSync(`${folder}/negotiation-track.json`, 'utf8')));

  it.each(conflicts)('%s: %s differs in the %s', (_, id, aspect, sources) => {
    const event = dossier?.events.find((each) => each.id === id);
    expect(event?.attestation).toContain('reports-differ');
    const differing =
      event === undefined ? [] : reportsOn(coverage, event.id).filter(({ source }) => sources.includes(source));
    expect(differing.map(({ source }) => source).toSorted()).toEqual(sources.toSorted());
    for (const { differs, note } of differing) {
      expect(differs).toContain(aspect);
      expect(note).toBeDefined();
    }
  });
});

describe('the meeting in the Kremlin', () => {
  /** The time, how many origins state it, and how many publishers they have. */
  const sidesIn = (file: string) => {
    const { dossier, coverage } = parseDossier(JSON.parse(readFileSync(`${folder}/${file}.json`, 'utf8')));
    const event = dossier?.events.find(({ id }) => id === 'kremlin-meeting');
    if (dossier === null || event === undefined) throw new RangeError(file);
    return voicesOn(event, dossier, coverage).sides.map(({ edtf, voices, isArticles }) => {
      const publishers = new Set(voices.flatMap((voice) => voice.publishers)).size;
      const only =
        voices.length === 1 ? ` (${voices[0]?.origin.id}${voices[0]?.isArticles ? ', as the article' : ''})` : '';
      return `${edtf}${isArticles ? ' as the article' : ''}: ${voices.length}${only}, ${publishers} publishers`;
    });
  };

  it('was in November for the article and the agency that it rests on, in December for eleven origins', () => {
    expect(sidesIn('miami-talks')).toEqual([
      '2025-12-02: 11, 12 publishers',
      '2025-12-03: 1 (pravda-network), 1 publishers',
      '2025-11 as the article: 1 (afp, as the article), 3 publishers',
    ]);
  });

  it('was in December where only reports tell it', () => {
    expect(sidesIn('negotiation-track')).toEqual([
      '2025-12-02: 11, 12 publishers',
      '2025-12-03: 2, 2 publishers',
      '2025-11: 1 (afp), 3 publishers',
    ]);
  });
});

describe('the ids that were ever published', () => {
  const living = new Map(
    files.map((file) => {
      const { dossier } = parseDossier(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
      const events = dossier?.events.flatMap(({ id, formerIds = [] }) => [id, ...formerIds]) ?? [];
      return [dossier?.id as string, new Set<string>([...events, ...(dossier?.retired ?? []).map(({ id }) => id)])];
    }),
  );
  const published = new Map<string, readonly string[]>(Object.entries(publishedIds));

  it('are all still there, as an event, a former id or a retired one', () => {
    const lost = [...published].flatMap(([dossier, events]) =>
      events.filter((event) => living.get(dossier)?.has(event) !== true).map((event) => `${dossier}/${event}`),
    );
    expect(lost).toEqual([]);
  });

  it('are all in data/publishedIds.json, which only ever grows', () => {
    const unlisted = [...living].flatMap(([dossier, events]) =>
      [...events]
        .filter((event) => published.get(dossier)?.includes(event) !== true)
        .map((event) => `${dossier}/${event}`),
    );
    expect(unlisted).toEqual([]);
  });
});
