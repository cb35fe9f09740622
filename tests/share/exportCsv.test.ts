// @vitest-environment node
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { de } from '../../src/language/messages.de.ts';
import { countDefused, exportCsv } from '../../src/share/exportCsv.ts';
import type { Exported } from '../../src/share/exported.ts';
import { coveredDossier } from '../fixtures/coveredDossier.ts';
import { coveredWith, exportedFrom, published } from './exportFixtures.ts';

/** As a program of others reads it. */
function read(exported: Exported) {
  const { data, errors, meta } = papaparse.parse(exportCsv(exported), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect([meta.delimiter, meta.linebreak]).toEqual([',', '\r\n']);
  return data;
}

describe('A table of events', () => {
  test('has one row an event, with its time as EDTF, as days and in the words of the source', () => {
    const [talks, ...others] = read(exportedFrom(coveredDossier()));
    expect(talks).toEqual({
      id: 'talks',
      title: 'Talks in Geneva',
      status: 'happened',
      status_as_of: '2025-11-22',
      edtf: '2025-11-20/2025-11-21',
      first_day: '2025-11-20',
      last_day: '2025-11-21',
      phrase: 'on Thursday and Friday',
      read_against: '2025-11-22',
      basis: 'stated',
      place: 'Geneva',
      participants: 'Envoy; Minister (not there)',
      origins: 'The Post; Wire',
      reports_agree: '2',
      reports_differ: '1',
      reports_silent: '0',
      sources:
        'Gazette 2025-11-22 https://news.example/article; Echo 2025-11-22 https://news.example/echo; ' +
        'The Post 2025-11-23 https://news.example/post-1123; The Post 2025-11-24 https://news.example/post-1124',
      url: 'https://example.org/en/talks/',
    });
    expect(others.map(({ id, edtf, first_day, last_day, basis }) => [id, edtf, first_day, last_day, basis])).toEqual([
      ['signing', '2025-12', '2025-12-01', '2025-12-31', 'reported'],
      ['rumour', '', '', '', 'none'],
    ]);
    expect(others[1]?.sources).toBe('The Post 2025-11-23 https://news.example/post-1123');
    expect(others[0]?.sources).toContain('blog.example https://news.example/blog-undated');
  });

  test('begins with a byte order mark and ends every line with CR and LF', () => {
    const text = exportCsv(exportedFrom(coveredDossier()));
    expect(text.startsWith('\uFEFFid,title,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('is in the language of the interface, but for its keys', () => {
    const [talks] = read(exportedFrom(coveredDossier(), { messages: de }));
    expect(talks).toMatchObject({
      title: 'Talks in Geneva (de)',
      status: 'happened',
      participants: 'Envoy (de); Minister (de) (nicht dabei)',
    });
  });

  test('has an empty cell where no page of the site shows the event', () => {
    expect(read(exportedFrom(coveredDossier(), { urlOf: () => null }))[0]).toMatchObject({ id: 'talks', url: '' });
  });

  test('has the events of a view alone', () => {
    const known = coveredDossier();
    expect(read(exportedFrom(known, { events: known.dossier.events.slice(1, 2) })).map(({ id }) => id)).toEqual([
      'signing',
    ]);
  });

  test('is read back as it is, for every dossier of the site', () => {
    for (const name of ['miami-talks', 'negotiation-track']) {
      const { dossier, coverage } = published(name);
      const rows = read(exportedFrom({ dossier, coverage }));
      expect(rows.map(({ id, title, edtf }) => [id, title, edtf])).toEqual(
        dossier.events.map(({ id, title, when }) => [id, title.en, when.edtf ?? '']),
      );
    }
  });
});

describe('A cell that a program could take for a formula', () => {
  const title = (text: string) => exportedFrom(coveredWith({ title: { en: text, de: text } }));

  test.each(['=1+1', '+49 30', '-1', '@SUM(A1)', '=HYPERLINK("https://evil.example","x")'])(
    '%s has an apostrophe in front, and is counted',
    (text) => {
      expect(read(title(text))[0]?.title).toBe(`'${text}`);
      expect(countDefused(title(text))).toBe(1);
    },
  );

  test.each(['A = B', 'Talks, “so-called”', 'said "no"', '’tis -1'])('%s is none', (text) => {
    expect(read(title(text))[0]?.title).toBe(text);
    expect(countDefused(title(text))).toBe(0);
  });

  test('may be one with a tab or a line break at its beginning, or a year before the first', () => {
    const phrase = { source: 'article', exact: '\tThursday' };
    const known = coveredDossier();
    const [talks] = known.dossier.events;
    if (talks === undefined) throw new RangeError('no event');
    const when = { basis: 'none', edtf: null, phrase } as const;
    expect(read(exportedFrom(known, { events: [{ ...talks, when }] }))[0]?.phrase).toBe("'\tThursday");
    const early = { basis: 'reported', edtf: '-0043' } as const;
    expect(read(exportedFrom(known, { events: [{ ...talks, when: early }] }))[0]?.edtf).toBe("'-0043");
  });
});
