// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { reportsOn } from '../../src/dossier/coverage.ts';
import { countSources, onlySources, type SourceInUse, sourcesByOrigin } from '../../src/dossier/sourcesByOrigin.ts';
import { coveredDossier } from '../fixtures/coveredDossier.ts';
import { reported } from '../fixtures/drawnAnew.ts';

const known = coveredDossier();
const kinds = sourcesByOrigin(known, 'en');
const listed = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).join(',');

describe('The sources of a dossier by origin', () => {
  test('stand under the kind and the origin that they come from in the end, by day, those without one last', () => {
    expect(
      kinds.flatMap(({ kind, origins }) =>
        origins.map(({ origin, sources }) => `${kind} ${origin.id}: ${listed(sources.map(({ source }) => source))}`),
      ),
    ).toEqual(['agency wire: article,echo', 'own-reporting post: post-1123', 'unknown blog: blog-undated']);
  });

  test('have their versions with them, which are not counted', () => {
    const [post] = kinds[1]?.origins ?? [];
    expect(post?.sources.map(({ versions }) => versions.map(({ source }) => source.id))).toEqual([['post-1124']]);
    expect(kinds.map(({ sources }) => sources)).toEqual([2, 1, 1]);
    expect(kinds.flatMap(({ origins }) => origins.map(({ publishers }) => publishers))).toEqual([2, 1, 1]);
  });

  test('say which events rest on them and which they report', () => {
    const used = ({ source, quotedIn, reports }: SourceInUse) =>
      `${source.id}: quoted in ${listed(quotedIn)}; reports ${listed(reports.map(({ event }) => event))}`;
    const all = kinds.flatMap(({ origins }) => origins.flatMap(({ sources }) => sources));
    expect(all.flatMap((source) => [source, ...source.versions]).map(used)).toEqual([
      'article: quoted in talks; reports ',
      'echo: quoted in ; reports talks',
      'post-1123: quoted in ; reports talks,signing,rumour',
      'post-1124: quoted in ; reports talks',
      'blog-undated: quoted in ; reports signing',
    ]);
  });

  test('come by number of sources, the most first, then by name as the language sorts it', () => {
    const { dossier, coverage } = known;
    const names = ['Zeta', 'Ärzteblatt', 'Beta'];
    const origins = names.map((name, index) => ({
      ...known.coverage.origins[0],
      id: `origin-${index}`,
      name: { en: name, de: name },
      kind: 'agency' as const,
    }));
    const [first] = coverage.sources;
    const sources = [0, 1, 2, 0].map((origin, index) => ({
      ...first,
      id: `source-${index}`,
      origin: `origin-${origin}`,
    }));
    // Ids of a drawn dossier are plain texts.
    const drawn = { dossier, coverage: { ...coverage, origins, sources } } as unknown as typeof known;
    const [agencies] = sourcesByOrigin(drawn, 'de');
    expect(agencies?.origins.map(({ origin }) => origin.name.de)).toEqual(['Zeta', 'Ärzteblatt', 'Beta']);
  });
});

test('Whatever a dossier holds, each source has the events and reports that a plain loop finds, and stands once', () => {
  for (const known of reported) {
    const { dossier, coverage } = known;
    const all = sourcesByOrigin(known, 'en').flatMap(({ origins }) =>
      origins.flatMap(({ sources }) => sources.flatMap((source) => [source, ...source.versions])),
    );
    expect(all.map(({ source }) => source.id).toSorted()).toEqual(coverage.sources.map(({ id }) => id).toSorted());
    for (const { source, quotedIn, reports } of all) {
      expect(quotedIn).toEqual(
        dossier.events.filter(({ evidence }) => evidence.some((quote) => quote.source === source.id)),
      );
      expect(reports).toEqual(
        dossier.events.flatMap((event) =>
          reportsOn(coverage, event.id).flatMap((report) => (report.source === source.id ? [{ event, report }] : [])),
        ),
      );
    }
  }
});

test('Those that are asked for are counted anew, a source also where only its version is', () => {
  const of = (id: string) =>
    onlySources(kinds, (source) => source.id === id).map(({ kind, sources, origins }) => [
      kind,
      sources,
      origins.map(({ publishers }) => publishers),
    ]);
  expect(of('echo')).toEqual([['agency', 1, [1]]]);
  expect(of('post-1124')).toEqual([['own-reporting', 1, [1]]]);
  expect(of('nobody')).toEqual([]);
});

test('Counted are sources, publishers, known origins, languages, days and how these are known, versions once', () => {
  expect(countSources(known.coverage)).toEqual({
    sources: 4,
    versions: 1,
    publishers: 4,
    origins: 2,
    ofUnknownOrigin: 1,
    languages: [
      { tag: 'en', sources: 3 },
      { tag: 'uk', sources: 1 },
    ],
    days: { first: '2025-11-22', last: '2025-11-23' },
    grades: { stated: 3, metadata: 0, inferred: 0, unknown: 1 },
  });
});
