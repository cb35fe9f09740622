// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import publishedIds from '../data/publishedIds.json';
import { parseDossier } from '../src/dossier/parseDossier.ts';
import { readSources } from '../src/dossier/readSources.ts';
import { readingOf } from '../src/dossier/sourceReadings.ts';
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
  const { dossier, problems } = parseDossier(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
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

  it('has no trailing space in any source, and no paragraph without words', () => {
    const untidy = dossier.articles.filter(({ text }) => /[^\S\n]$|\n{3}/m.test(text));
    expect(untidy.map(({ id }) => id)).toEqual([]);
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
