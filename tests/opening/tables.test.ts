// @vitest-environment node

import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { reportsOn } from '../../src/dossier/coverage.ts';
import { parseDossier } from '../../src/dossier/parseDossier.ts';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import { csvRows } from '../../src/opening/csvRows.ts';
import { exportCsv } from '../../src/share/exportCsv.ts';
import { exportDossier } from '../../src/share/exportDossier.ts';
import type { CalendarDay } from '../../src/time/calendarDay.ts';
import { knownFrom } from '../fixtures/dossierFrom.ts';
import { exportedFrom, published } from '../share/exportFixtures.ts';
import { problemsOf, type Reading, readFile } from './openingFixtures.ts';

const header =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background';

async function opened(table: string, reading: Reading = {}) {
  const read = await readFile(table, { name: 'My talks.csv', ...reading });
  if (read.kind !== 'opened') throw new Error(problemsOf(read).join('\n'));
  return read;
}

/** Cells by column, in the order of TimelineJS's header. */
function row(cells: Readonly<Record<string, string>>): string {
  return header
    .split(',')
    .map((name) => `"${(cells[name] ?? '').replaceAll('"', '""')}"`)
    .join(',');
}

const table = (...rows: readonly Readonly<Record<string, string>>[]) => [header, ...rows.map(row)].join('\r\n');
const told = { Headline: 'Talks begin', Media: 'https://news.example/talks' };

describe('a time is as coarse as its cells', () => {
  const cases: readonly [edtf: string | null, cells: Readonly<Record<string, string>>][] = [
    ['2025', { Year: '2025' }],
    ['2025-11', { Year: '2025', Month: '11' }],
    ['2025-11-03', { Year: '2025', Month: '11', Day: '3' }],
    [
      '2025-12-14/2025-12-15',
      { Year: '2025', Month: '12', Day: '14', 'End Year': '2025', 'End Month': '12', 'End Day': '15' },
    ],
    ['2024/2025-03', { Year: '2024', 'End Year': '2025', 'End Month': '3' }],
    ['2025-11-03', { Year: '2025', Month: '11', Day: '3', 'End Year': '2025', 'End Month': '11', 'End Day': '3' }],
    ['2025-11-03', { Year: '2,025', Month: ' 11 ', Day: '03', Time: '14:30' }],
    ['0044', { Year: '44' }],
    ['-0043-03-15', { Year: '-44', Month: '3', Day: '15' }],
    ['0000', { Year: '-1' }],
    ['Y-13800000000', { Year: '-13,800,000,001' }],
    [null, {}],
  ];
  it.each(cases)('%s from %j', async (edtf, cells) => {
    const read = await opened(table({ ...told, ...cells }));
    expect(read.dossier.events.map(({ when }) => when.edtf)).toEqual([edtf]);
    expect(read.dossier.events[0]?.when.basis).toBe(edtf === null ? 'none' : 'reported');
  });
});

describe('a time that cannot be read is a problem, not a guess', () => {
  const cases: readonly [problem: string, cells: Readonly<Record<string, string>>][] = [
    ['row 3, Year: “12/01/2025” is no year. Write the year alone', { Year: '12/01/2025' }],
    ['row 3, Year: “2025-12-01” is no year.', { Year: '2025-12-01' }],
    ['row 3, Year: “0” is no year.', { Year: '0' }],
    ['row 3, Year: “1,5” is no year.', { Year: '1,5' }],
    ['row 3, Month: “Dezember” is no month. Write its number, 1 to 12', { Year: '2025', Month: 'Dezember' }],
    ['row 3, Month: “13” is no month.', { Year: '2025', Month: '13' }],
    ['row 3, Day: “32” is no day.', { Year: '2025', Month: '1', Day: '32' }],
    ['row 3, Day: “2025-02-30”: this month has the days 01 to 28', { Year: '2025', Month: '2', Day: '30' }],
    ['row 3, Day: This stands here without a month.', { Year: '2025', Day: '3' }],
    ['row 3, Month: This stands here without a year.', { Month: '11' }],
    ['row 3, Time: This stands here without a year.', { Time: '14:30' }],
    ['row 3, Year: “Y12025-01” has a month or day after Y12025', { Year: '12025', Month: '1' }],
    ['row 3, End Month: “17” is no month.', { Year: '2025', 'End Year': '2025', 'End Month': '17' }],
    ['row 3, End Day: This stands here without a year. Write it in End Year', { Year: '2025', 'End Day': '17' }],
    ['row 3, Year: An end stands here without a beginning.', { 'End Year': '2025' }],
    ['row 3, End Year: “2025/2024” ends before it begins', { Year: '2025', 'End Year': '2024' }],
  ];
  it.each(cases)('%s', async (problem, cells) => {
    const read = await opened(table({ ...told, Year: '2020' }, { ...told, ...cells }, { ...told, Year: '2021' }));
    expect(problemsOf(read).join('\n')).toContain(problem);
    expect(read.dossier.events.map(({ id }) => id)).toEqual(['row-2', 'row-4']);
  });
});

describe('a row of TimelineJS', () => {
  it('is an event that no article tells, with what Media names as a report that takes no side', async () => {
    const { dossier, coverage } = await opened(
      table({
        ...told,
        Year: '2025',
        'Display Date': 'about 2025',
        Text: '<p>They <b>met</b> at Smith &amp; Sons&#8217;.</p>',
        'Media Credit': 'The Post',
        'Media Caption': 'The hall.',
      }),
    );
    expect(dossier).toMatchObject({ id: 'my-talks', title: { en: 'My talks' }, asOf: '2026-01-15' });
    expect(dossier.events).toEqual([
      {
        id: 'row-2',
        title: { en: 'Talks begin', de: 'Talks begin' },
        label: { en: 'Talks begin', de: 'Talks begin' },
        summary: { en: 'They met at Smith & Sons’.', de: 'They met at Smith & Sons’.' },
        status: 'happened',
        statuses: [{ status: 'happened', asOf: '2026-01-15' }],
        when: {
          basis: 'reported',
          edtf: '2025',
          note: { en: 'The table writes “about 2025”.', de: 'In der Tabelle steht „about 2025“.' },
        },
        participants: [],
        relations: [],
        evidence: [],
        attestation: ['one-origin'],
      },
    ]);
    expect(coverage.sources).toMatchObject([
      {
        publisher: 'The Post',
        title: null,
        language: 'und',
        published: null,
        publishedGrade: 'unknown',
        url: told.Media,
      },
    ]);
    expect(coverage.origins).toMatchObject([{ name: { en: 'The Post' }, kind: 'unknown' }]);
    expect(dossier.events.flatMap(({ id }) => reportsOn(coverage, id))).toMatchObject([
      { claim: { en: 'The hall.' }, dating: 'none' },
    ]);
  });

  it('that ends in the days to come is expected, that lasts over today goes on', async () => {
    const day = (Year: string, Month: string, Day: string) => ({ Year, Month, Day });
    const { dossier } = await opened(
      table(
        { ...told, ...day('2026', '1', '14') },
        { ...told, ...day('2026', '1', '16') },
        { ...told, ...day('2026', '1', '10'), 'End Year': '2026', 'End Month': '1', 'End Day': '20' },
        { ...told, Year: '2026' },
        { ...told, Year: '-44' },
        { ...told, Year: '12025' },
      ),
    );
    expect(dossier.events.map(({ status }) => status)).toEqual([
      'happened',
      'expected',
      'ongoing',
      'happened',
      'happened',
      'expected',
    ]);
  });

  it('of the type title names the dossier, of the type era stands as an event', async () => {
    const read = await opened(
      table(
        { Type: 'title', Headline: 'Ukraine talks', Text: 'From the Kremlin to Miami.' },
        { ...told, Type: 'Era', Year: '2025', 'End Year': '2026' },
        { ...told, Type: 'slide', Year: '2025' },
      ),
    );
    expect(read.dossier).toMatchObject({
      title: { en: 'Ukraine talks' },
      summary: { de: 'From the Kremlin to Miami.' },
    });
    expect(read.dossier.events.map(({ when }) => when.edtf)).toEqual(['2025/2026', '2025']);
    expect(problemsOf(read).join('\n')).toContain('row 4, Type: This may be empty, title or era.');
    expect(problemsOf(read).join('\n')).toContain(
      'column Type: In 1 row: an era stands as an event over its whole time.',
    );
  });

  it('loses nothing in silence', async () => {
    const read = await opened(
      table(
        {
          ...told,
          Year: '2025',
          Time: '14:30',
          Group: 'Berlin',
          Text: '<a href="https://a.example">here</a>',
          Background: 'red',
        },
        { ...told, Year: '2025', Month: '1', Day: '2', Time: '15:00', Media: 'picture.jpg' },
        { Year: '2025', Headline: 'Untold' },
        { Year: '2025' },
        { ...told, Year: '2025', Headline: 'a'.repeat(250), Text: 'b '.repeat(1500) },
      ),
    );
    expect(read.dossier.events.map(({ id }) => id)).toEqual(['row-2', 'row-3', 'row-4', 'row-6']);
    expect(problemsOf(read)).toEqual([
      expect.stringMatching(/^table: A table does not say in which language it is, nor whether something happened/),
      'column Time: In 2 rows: the time of day was left out. A day is the finest time here.',
      expect.stringMatching(/^column Text: In 1 row: links, pictures and emphasis/),
      'column Group: In 1 row: this has no counterpart in a dossier and was left out.',
      'column Background: In 1 row: this has no counterpart in a dossier and was left out.',
      expect.stringMatching(/^column Media: In 1 row: this is no web address/),
      expect.stringMatching(
        /^column Media: In 2 rows: no source with a web address is named, so nothing tells the event/,
      ),
      'row 2, Time: This stands here without a day. Write it in Day, or leave this empty.',
      'row 5, Headline: This is empty, and so is Text. Write what happened.',
      'row 6, Text: This has 3250 characters; the first 2000 are shown. Shorten it.',
    ]);
  });

  it('is read with semicolons or tabulators between its cells too, and with its columns in any order', async () => {
    for (const delimiter of [';', '\t']) {
      const { dossier } = await opened(
        [
          ['Headline', 'Day', 'Year', 'Month'],
          ['A; B, C', '3', '2025', '11'],
        ]
          .map((cells) => cells.map((it) => `"${it}"`).join(delimiter))
          .join('\n'),
      );
      expect(dossier.events).toMatchObject([{ title: { en: 'A; B, C' }, when: { edtf: '2025-11-03' } }]);
    }
  });

  it('whose cells cannot be seen or are no UTF-8 is left out', async () => {
    const read = await opened(table({ ...told, Year: '2025' }, { ...told, Year: '2025', Headline: 'a\u202Eb' }));
    expect(problemsOf(read).join('\n')).toContain('row 3, Headline: This text holds characters that cannot be seen');
    const bytes = new TextEncoder().encode(`${header}\n2025,,,,,,,,,Gespr@ch\n2025,,,,,,,,,Talks\n`);
    const latin = await readFile(
      bytes.map((it) => (it === 0x40 ? 0xe4 : it)),
      { name: 'a.csv' },
    );
    expect(problemsOf(latin).join('\n')).toContain(
      'row 2, cell 10: This is not written in UTF-8. Save the table as UTF-8',
    );
    expect(latin.kind === 'opened' && latin.dossier.events.map(({ id }) => id)).toEqual(['row-3']);
  });
});

describe('a table that is none is refused, with what to do', () => {
  const cases: readonly [table: string, problem: RegExp][] = [
    ['', /^dossier: This table is empty\./],
    ['\n\n', /^dossier: This table is empty\./],
    [
      'name,age\nA,3\n',
      /^row 1: The first row names no columns that are known: “name, age”\. Name them as TimelineJS does/,
    ],
    ['Start Date,End Date,Headline,Text\n12/01/2025,,A,B\n', /^row 1: These are the columns of an old TimelineJS/],
    [`${header}\n`, /^table: No row of it could be read as an event\./],
  ];
  it.each(cases)('%j', async (table, problem) => {
    const read = await readFile(table, { name: 'a.csv' });
    expect(read.kind).toBe('refused');
    expect(problemsOf(read)).toEqual([expect.stringMatching(problem)]);
  });

  it('but for columns that are not known or stand twice', async () => {
    const read = await opened('Year,Headline,Mood,Year\n2025,A,good,1999\n');
    expect(problemsOf(read)).toContain('row 1, Mood: This column is not known and was left out.');
    expect(problemsOf(read)).toContain('row 1, Year: This column stands here twice. The first was read.');
    expect(read.dossier.events[0]?.when.edtf).toBe('2025');
  });

  it('rows beyond the limit are counted and left out', async () => {
    const read = await opened(table(...['1', '2', '3'].map((Year) => ({ ...told, Year }))), { limits: { events: 2 } });
    expect(read.dossier.events).toHaveLength(2);
    expect(problemsOf(read)[0]).toBe(
      'table: There are 3 rows. The first 2 are read, 1 are left out. Divide the table.',
    );
  });
});

describe('what we export can be opened', () => {
  it.each([['miami-talks'], ['negotiation-track']])(
    '%s: every event with its time, status, place, cast and sources',
    async (id) => {
      const known = published(id);
      for (const messages of [en, de]) {
        const read = await opened(exportCsv(exportedFrom(known, { messages })), { name: `${id}.csv` });
        const placeIn = (from: typeof known.dossier, it: string | undefined) =>
          from.places.find(({ id }) => id === it)?.name[messages.language];
        const castIn = (from: typeof known.dossier, event: (typeof from.events)[number]) =>
          event.participants.map(({ participant, role }) => [
            from.participants.find(({ id }) => id === participant)?.name[messages.language],
            role === 'absent',
          ]);
        const told = (from: typeof known.dossier) =>
          from.events.map((event) => ({
            id: event.id,
            title: event.title[messages.language],
            edtf: event.when.edtf,
            status: event.status,
            since: event.statuses.at(-1)?.asOf,
            place: placeIn(from, event.place),
            cast: castIn(from, event),
          }));
        expect(told(read.dossier)).toEqual(told(known.dossier));
        const cited = new Set(
          known.dossier.events.flatMap((event) =>
            [...event.evidence, ...reportsOn(known.coverage, event.id)].map(({ source }) => source),
          ),
        );
        expect(new Set(read.coverage.sources.map(({ url }) => url))).toEqual(
          new Set(known.coverage.sources.filter(({ id }) => cited.has(id)).map(({ url }) => url)),
        );
        expect(problemsOf(read)[0]).toMatch(/^table: A table of Sourceline holds less than its JSON: summaries/);
        expect(problemsOf(read).filter((it) => it.startsWith('row'))).toEqual([]);
        // What has been opened can be saved, and is whole.
        expect(
          parseDossier(JSON.parse(exportDossier(read, null))).problems.filter(
            ({ message }) => !message.startsWith('Nothing tells'),
          ),
        ).toEqual([]);
      }
    },
  );

  it('with the apostrophe that kept a cell from being a formula taken off', async () => {
    const known = knownFrom(['old-meeting  happened  2025-11']);
    const events = known.dossier.events.map((event) => ({
      ...event,
      title: { en: '=1+1', de: '@x' },
      when: { basis: 'none', edtf: null } as const,
    }));
    const read = await opened(exportCsv(exportedFrom(known, { events })));
    expect(read.dossier.events).toMatchObject([{ title: { en: '=1+1' }, when: { basis: 'none' } }]);
    expect(problemsOf(read).join('\n')).toContain('column title: In 1 row: an apostrophe');
  });

  it('with the words that its times were read from, and the day they were read against, said as everywhere', async () => {
    const known = knownFrom(['old-meeting  happened  2025-12-17']);
    const readAgainst = '2025-12-18' as CalendarDay;
    const events = known.dossier.events.map((event) => ({
      ...event,
      when: {
        basis: 'stated',
        edtf: '2025-12-17',
        phrase: { source: 'gazette', exact: 'on Wednesday', prefix: '', suffix: '' },
        readAgainst,
      } as const,
    }));
    const read = await opened(exportCsv(exportedFrom(known, { events })));
    expect(read.dossier.events).toMatchObject([
      {
        when: {
          note: {
            en: 'The table says: stated, “on Wednesday”, read against 18 December 2025.',
            de: 'Die Tabelle sagt: genannt, „on Wednesday“, Bezugstag: 18. Dezember 2025.',
          },
        },
      },
    ]);
  });

  it('what is wrong with a row is told by its column', async () => {
    const csv = exportCsv(
      exportedFrom(knownFrom(['old-meeting  happened  2025-11', 'new-meeting  happened  2025-12'])),
    );
    const [names = '', first = '', second = ''] = csv.split('\r\n');
    const cases: readonly [from: string, to: string, problem: string][] = [
      ['old-meeting', 'x', 'row 2, id: An id has 3 to 40'],
      ['2025-11', '2025-13', 'row 2, edtf: “2025-13”: 13 is no month'],
      ['happened', 'maybe', 'row 2, status: “maybe” must be one of happened, ongoing'],
      ['old-meeting', 'new-meeting', 'row 3, id: The id “new-meeting” is already taken by row 2'],
    ];
    for (const [from, to, problem] of cases) {
      const read = await opened([names, first.replace(from, to), second, ''].join('\r\n'));
      expect(problemsOf(read).join('\n')).toContain(problem);
      expect(read.dossier.events).toHaveLength(1);
    }
  });
});

it('A file by the name of a page of ours is called otherwise', async () => {
  for (const [name, id] of [
    ['open.csv', 'opened-file'],
    ['Gespräche, 2025.csv', 'gesprache-2025'],
    ['中.csv', 'opened-file'],
  ] as const)
    expect((await opened(table({ ...told, Year: '2025' }), { name })).dossier.id).toBe(id);
});

describe('rows', () => {
  function rowsOf(text: string, pieces: readonly number[], delimiter = ',') {
    const rows: { number: number; cells: readonly string[] }[] = [];
    const broken: number[] = [];
    const reader = csvRows(delimiter, 1000, {
      onRow: (row) => rows.push(row),
      onBroken: (number) => broken.push(number),
    });
    for (let at = 0, n = 0; at < text.length; n += 1) {
      const size = pieces[n % Math.max(pieces.length, 1)] ?? text.length;
      reader.push(text.slice(at, at + size));
      at += size;
    }
    reader.end();
    return { rows, broken };
  }

  const cell = fc.string({ unit: fc.constantFrom('a', 'ü', '"', ',', ';', '\n', '\r\n', ' ', '\t'), maxLength: 8 });
  const cells = fc.array(cell, { minLength: 2, maxLength: 4 });
  const pieces = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });

  it('are those that papaparse reads, wherever the pieces end', () => {
    fc.assert(
      fc.property(
        fc.array(cells, { minLength: 1 }),
        pieces,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        (rows, pieces, delimiter, newline) => {
          const text = papaparse.unparse(rows, { delimiter, newline, quotes: true });
          const { data } = papaparse.parse(text, { delimiter, newline });
          const read = rowsOf(text, pieces, delimiter);
          expect(read.rows.map((row) => row.cells)).toEqual(data);
          expect(read.broken).toEqual([]);
        },
      ),
    );
  });

  it('one with a quotation mark that is not closed costs itself', () => {
    const cases: readonly [text: string, broken: readonly number[], rows: readonly string[]][] = [
      ['a,b\n"c,d\ne,f\ng,h', [2], ['a b', 'e f', 'g h']],
      ['a,b\n"c,d\n"e",f\ng,h', [2], ['a b', 'e f', 'g h']],
      ['a,b\n"c"x,d\ne,f', [2], ['a b', 'e f']],
      ['a,b\n"c" ,d\ne,f', [], ['a b', 'c d', 'e f']],
      [`a,b\n"c,${'d'.repeat(1200)}\ne,f`, [2], ['a b', 'e f']],
      ['a,b\n\n"c ""x""",\n', [], ['a b', 'c "x" ']],
      ['"', [1], []],
    ];
    for (const [text, broken, rows] of cases)
      for (const pieces of [[], [1], [3]]) {
        const read = rowsOf(text, pieces);
        expect([read.broken, read.rows.map(({ cells }) => cells.join(' '))]).toEqual([broken, rows]);
      }
  });

  it('anything at all in a table is read or reported', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 20 })), fc.string(), async (rows, rest) => {
        const text = `${header}\n${rows.map((cells) => cells.join(',')).join('\n')}${rest}`;
        const read = await readFile(text, { name: 'a.csv', chunks: [7] });
        expect(read.problemCount).toBeGreaterThan(0);
      }),
    );
  });
});
