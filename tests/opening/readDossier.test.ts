// @vitest-environment node

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import miami from '../../data/dossiers/miami-talks.json';
import { parseDossier } from '../../src/dossier/parseDossier.ts';
import { fileFrom } from '../fixtures/dossierFrom.ts';
import { eventIds, layouts, problemsOf, type Reading, readFile } from './openingFixtures.ts';

const small = fileFrom(
  [
    'old-meeting  happened     2025-11                @moscow  putin/russia witkoff/usa',
    'next-talks   expected     2025-12-20/2025-12-21  @miami   witkoff/usa zelenskyy/ukraine:absent',
    'three-way    not-planned  none                            putin/russia:speaks',
    'last-word    happened     2025-12-01             @miami   putin/russia',
  ],
  { reports: ['next-talks  post  states  2025-12-20  published  2025-12-22  agrees:time'] },
);
const ids = small.events.map(({ id }) => id);
const sizes = fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 5 });
const layout = fc.constantFrom(...Object.values(layouts));

describe('a file in chunks is read as the whole would be', () => {
  async function expectAsWhole(file: object, write: (file: Record<string, unknown>) => string, chunks: number[]) {
    const text = write({ ...file });
    const whole = parseDossier(JSON.parse(text));
    const read = await readFile(text, { chunks, limits: { problems: 1000 } });
    expect([...problemsOf(read)].sort()).toEqual([...problemsOf(whole)].sort());
    expect(read.problemCount).toBe(whole.problems.length);
    expect(read.kind).toBe(whole.dossier === null ? 'refused' : 'opened');
    if (read.kind !== 'opened') return;
    expect(read.dossier).toEqual(whole.dossier);
    expect(read.coverage).toEqual(whole.coverage);
  }

  it('the published dossier, however it is written and cut', async () => {
    await fc.assert(
      fc.asyncProperty(layout, sizes, (write, chunks) => expectAsWhole(miami, write, chunks)),
      { numRuns: 20 },
    );
  });

  it('with any white space between its parts', async () => {
    const spaces = fc.array(fc.constantFrom('', ' ', '\n', '\r\n  ', '\n    ', '\n        ', '\t'), { minLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('pretty', 'sorted keys'), spaces, sizes, async (name, spaces, chunks) => {
        let n = 0;
        const anySpace = () => spaces[n++ % spaces.length] ?? '';
        await expectAsWhole(small, (file) => (layouts[name]?.(file) ?? '').replace(/\n */g, anySpace), chunks);
      }),
    );
  });

  it('with a list closed further in than its entries begin', async () => {
    const { events, title, ...rest } = small;
    const text = JSON.stringify({ ...rest, events, title }, null, 2).replace(
      '\n  ],\n  "title"',
      '\n      ],\n  "title"',
    );
    await expectAsWhole(JSON.parse(text), () => text, [50]);
  });

  it('byte by byte', async () => {
    for (const write of Object.values(layouts)) await expectAsWhole(small, write, [1]);
  });

  it('with anything in place of a value, an entry or a list', async () => {
    const key = fc.constantFrom(...Object.keys(small), 'more', '__proto__');
    await fc.assert(
      fc.asyncProperty(key, fc.jsonValue(), layout, sizes, async (key, value, write, chunks) => {
        const file: Record<string, unknown> = Object.fromEntries(Object.entries(small));
        Object.defineProperty(file, key, { value, enumerable: true, configurable: true, writable: true });
        await expectAsWhole(file, write, chunks);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(3), fc.jsonValue(), layout, sizes, async (at, value, write, chunks) => {
        await expectAsWhole({ ...small, events: small.events.with(at, value as never) }, write, chunks);
      }),
    );
  });

  it.each(['sourceline-1', 'sourceline-2', 'sourceline-3'])('in the format of %s.json', async (name) => {
    const file: object = JSON.parse(readFileSync(`tests/fixtures/formats/${name}.json`, 'utf8'));
    for (const write of Object.values(layouts)) await expectAsWhole(file, write, [700]);
  });

  it('with a byte order mark', async () => {
    const text = `\uFEFF${JSON.stringify(small)}`;
    for (const chunks of [[1], [2, 5], []]) expect(eventIds(await readFile(text, { chunks }))).toEqual(ids);
  });

  it('with keys that would reach for the prototype', async () => {
    const text = JSON.stringify(small).replace('"id":"old-meeting"', '"id":"old-meeting","__proto__":{"polluted":1}');
    const read = await readFile(text);
    expect(problemsOf(read)).toEqual([expect.stringMatching(/^events\[0\]: The key “__proto__” is not part/)]);
    expect(eventIds(read)).toEqual(ids);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('a file that was cut short', () => {
  it('gives every entry that was whole, and says where it ends', async () => {
    const text = layouts.pretty?.({ ...small }) ?? '';
    const begin = text.indexOf('"events"');
    const ends = ids.map((id) => {
      const at = text.indexOf(`"id": "${id}"`);
      return text.indexOf('\n    }', at) + '\n    }'.length;
    });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: text.trimEnd().length - 1 }), sizes, async (length, chunks) => {
        const read = await readFile(text.slice(0, length), { chunks });
        expect(read.problemCount).toBeGreaterThan(0);
        const whole = length < begin ? [] : ids.filter((_, at) => (ends[at] ?? 0) <= length);
        expect(eventIds(read)).toEqual(whole);
        if (whole.length > 0) expect(problemsOf(read)[0]).toMatch(/The file ends here, on line \d+: it was cut short/);
      }),
    );
  });

  it('in any layout never throws', async () => {
    await fc.assert(
      fc.asyncProperty(layout, fc.double({ min: 0, max: 1, noNaN: true }), sizes, async (write, part, chunks) => {
        const bytes = new TextEncoder().encode(write({ ...miami }));
        const read = await readFile(bytes.slice(0, Math.floor(bytes.length * part)), { chunks });
        expect(['opened', 'refused']).toContain(read.kind);
      }),
      { numRuns: 30 },
    );
  });

  it('goes by its name where its head is lost', async () => {
    const text =
      layouts['sorted keys']?.({
        ...small,
        events: small.events.map((it) => ({
          ...it,
          participants: [],
          place: undefined,
          evidence: [],
          reports: undefined,
          when: { basis: 'none', edtf: null },
        })),
      }) ?? '';
    const read = await readFile(text.slice(0, text.indexOf('"format"')), { name: 'Mein Dossier.json' });
    expect(eventIds(read)).toEqual(ids);
    expect(read.kind === 'opened' && read.dossier).toMatchObject({ id: 'mein-dossier', title: { en: 'Mein Dossier' } });
    expect(problemsOf(read)).toContainEqual(
      'dossier: These were not found in what is left of the file: format, id, title, summary. It goes by its name.',
    );
  });
});

describe('what is broken costs its entry only', () => {
  /** What hands and programs do to a line. */
  const damages: readonly [name: string, damage: (entry: string) => string][] = [
    ['a missing quotation mark before a key', (it) => it.replace('"title"', 'title"')],
    ['a missing quotation mark behind a key', (it) => it.replace('"title"', '"title')],
    ['a missing quotation mark before a text', (it) => it.replace(/("en": ?)"/, '$1')],
    ['a missing quotation mark behind a text', (it) => it.replace(/("en": ?"[^"]*)"/, '$1')],
    ['a quotation mark too many', (it) => it.replace(/("en": ?"[^"]*")/, '$1"')],
    ['a missing comma', (it) => it.replace(/,/, '')],
    ['a comma too many', (it) => it.replace(/,/, ',,')],
    ['a missing colon', (it) => it.replace(/:/, '')],
    ['a missing {', (it) => it.replace('{', '')],
    ['a ] in the place of its {', (it) => it.replace('{', ']')],
    ['a { too many', (it) => it.replace('{', '{{')],
    ['a missing } inside', (it) => it.replace('}', '')],
    ['a } too many inside', (it) => it.replace('}', '}}')],
    ['a missing }', (it) => it.replace(/\}\s*$/, '')],
    ['a missing [', (it) => it.replace('[', '')],
    ['a missing ]', (it) => it.replace(']', '')],
    ['a ] too many inside', (it) => it.replace(']', ']]')],
    ['a wrong escape', (it) => it.replace(/("en": ?")/, '$1\\x')],
    ['a wrong number', (it) => it.replace(/("en": ?)"[^"]*"/, '$1012')],
    ['a bare word', (it) => it.replace(/("en": ?)"[^"]*"/, '$1undefined')],
    ['half of it gone', (it) => it.slice(0, it.length / 2)],
    ['the other half gone', (it) => it.slice(it.length / 2)],
    ['another text in its place', () => 'Bitte hier noch ergänzen!'],
    ['a merge conflict', (it) => `<<<<<<< HEAD\n${it}\n=======\n${it}\n>>>>>>> theirs`],
    ['nothing left of it', () => ''],
    ['bytes that are no UTF-8', (it) => it.replace(/("en": ?")/, '$1\uE000')],
  ];

  /** The file with its entry `at` damaged, as bytes; U+E000 stands for a byte that no UTF-8 has. */
  function damaged(
    write: (file: Record<string, unknown>) => string,
    list: 'events' | 'places',
    at: number,
    damage: (entry: string) => string,
  ) {
    // The entry's text is found by writing the file again with a mark in its place.
    const mark = '@@@';
    const text = write({ ...small });
    const marked = write({ ...small, [list]: (small[list] as unknown[]).with(at, mark) });
    const begin = marked.indexOf(`"${mark}"`);
    const behind = marked.slice(begin + mark.length + 2);
    const entry = text.slice(begin, text.length - behind.length);
    const [before = '', after] = `${text.slice(0, begin)}${damage(entry)}${behind}`.split('\uE000');
    const encoder = new TextEncoder();
    return Uint8Array.from([
      ...encoder.encode(before),
      ...(after === undefined ? [] : [0xff, ...encoder.encode(after)]),
    ]);
  }

  const cases = Object.entries(layouts).flatMap(([layout, write]) =>
    damages.map(([name, damage]) => [layout, name, write, damage] as const),
  );
  it.each(cases)('%s: %s', async (_, __, write, damage) => {
    for (const at of ids.keys()) {
      const bytes = damaged(write, 'events', at, damage);
      const read = await readFile(bytes, { chunks: [400] });
      const others = ids.filter((id) => id !== ids[at]);
      expect(eventIds(read).filter((id) => id !== ids[at])).toEqual(others);
      expect(read.problemCount).toBeGreaterThan(0);
      expect(problemsOf(read).join('\n')).toMatch(/[Ll]ine \d+/);
      // Where the chunks end makes no difference.
      for (const chunks of at === 1 ? [[1], []] : []) expect(await readFile(bytes, { chunks })).toEqual(read);
    }
  });

  it.each(Object.entries(layouts))(
    '%s: any one byte in any way, for all but the entries it stands in',
    async (_, write) => {
      const bytes = new TextEncoder().encode(write({ ...small }));
      const text = write({ ...small });
      // Without evidence of a damaged list elsewhere: bytes of events alone.
      const first = text.indexOf(write === layouts['sorted keys'] ? '"events"' : '"events"');
      const begin = text.indexOf('[', first) + 1;
      const end = text.indexOf(']', text.lastIndexOf('"last-word"'));
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: begin, max: end }),
          fc.integer({ min: 0, max: 255 }),
          sizes,
          async (at, byte, chunks) => {
            const read = await readFile(
              bytes.map((it, index) => (index === at ? byte : it)),
              { chunks },
            );
            // A byte between two entries may cost both.
            expect(eventIds(read).length).toBeGreaterThanOrEqual(ids.length - 2);
          },
        ),
        { numRuns: 300 },
      );
    },
  );

  it('is told with its place, its line and the remedy', async () => {
    const text = JSON.stringify(small, null, 2);
    const line = text.slice(0, text.indexOf('"next-talks"')).split('\n').length;
    const read = await readFile(text.replace('"id": "next-talks",', '"id": "next-talks"'));
    expect(problemsOf(read)).toEqual([
      `events[1]: Line ${line + 1}: a comma or } should stand before “"title": { "en":”. Fix it; until then this is left out.`,
    ]);
  });

  it('a list that was closed too early, or not at all, goes on', async () => {
    for (const write of Object.values(layouts)) {
      const text = write({ ...small });
      const at = text.indexOf('"id"', text.indexOf('"events"') + 40);
      const second = text.lastIndexOf('{', text.indexOf('"next-talks"'));
      expect(at).toBeGreaterThan(0);
      const early = `${text.slice(0, text.lastIndexOf('}', second) + 1)}]${text.slice(text.lastIndexOf('}', second) + 1)}`;
      expect(eventIds(await readFile(early))).toEqual(ids);
      const places = text.indexOf(
        ']',
        text.lastIndexOf(
          '"miami"',
          text.indexOf('"events"') < text.indexOf('"places"') ? undefined : text.indexOf('"events"'),
        ),
      );
      const open = `${text.slice(0, places)}${text.slice(places + 1)}`;
      expect(eventIds(await readFile(open))).toEqual(ids);
    }
  });

  it('head and all: a dossier that lost its title goes by its name', async () => {
    for (const write of Object.values(layouts)) {
      const read = await readFile(write({ ...small }).replace(/"title"(?=\s*:\s*\{\s*"en"\s*:\s*"Drawn)/, '"title'), {
        name: 'talks.json',
      });
      expect(eventIds(read)).toEqual(ids);
    }
  });
});

describe('what is no dossier is refused, with what to do', () => {
  const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (it) => it.charCodeAt(0)).buffer);
  const cases: readonly [name: string, file: string | Uint8Array, problem: RegExp, reading?: Reading][] = [
    ['nothing', '', /^dossier: This file is empty\. Choose another one\.$/],
    ['white space', ' \n\t ', /^dossier: This file is empty/],
    ['a byte order mark alone', '\uFEFF', /^dossier: This file is empty/],
    [
      'prose',
      'Dear reader,',
      /^dossier: This is no JSON: it begins with “Dear reader,”\..*the name of a table ends in \.csv/,
    ],
    ['a list', '[{}]', /^dossier: This is a list\. A dossier is one JSON object/],
    ['UTF-16 with its mark', utf16('\uFEFF{"format"'), /^dossier: This file is written in UTF-16\. Save it as UTF-8/],
    ['UTF-16 without', utf16('{"format"'), /^dossier: This file is written in UTF-16/],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /^dossier: This is no JSON/],
    ['no format', '{"events":[]}', /^format: This is no dossier: its "format" is missing/],
    ['a strange format', '{"format":"timeline"}', /^format: The format “timeline” is not known/],
    [
      'a later format',
      '{"format":"sourceline/9"}',
      /^format: This dossier was written by a newer Sourceline, in format 9/,
    ],
    [
      'too much, as is known before',
      '{}',
      /^dossier: This file has 2 bytes; up to 1 bytes are opened\. Divide/,
      { limits: { bytes: 1 } },
    ],
    [
      'too much, as turns out',
      '{"a":1}',
      /^dossier: This file has more than 4 bytes;/,
      { limits: { bytes: 4 }, size: null, chunks: [1] },
    ],
    [
      'too much in an older format',
      '{"format":"sourceline/1"}',
      /^format: A file in format 1 is read whole, up to 9 bytes/,
      { limits: { olderBytes: 9 } },
    ],
  ];
  it.each(cases)('%s', async (_, file, problem, reading = {}) => {
    const read = await readFile(file, reading);
    expect(read.kind).toBe('refused');
    expect(problemsOf(read)).toEqual([expect.stringMatching(problem)]);
  });

  it('anything at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array(), fc.string(), fc.json()), sizes, async (file, chunks) => {
        const read = await readFile(file, { chunks });
        expect(read.problemCount).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is too much', () => {
  it('events beyond the limit are counted and left out', async () => {
    const read = await readFile(JSON.stringify(small), { limits: { events: 2 } });
    expect(eventIds(read)).toEqual(ids.slice(0, 2));
    expect(problemsOf(read)[0]).toBe(
      'events: There are 4 events. The first 2 are read, 2 are left out. Divide the dossier.',
    );
  });

  it('an entry of monstrous size is left out, however it goes on', async () => {
    const long = JSON.stringify({
      ...small,
      events: small.events.with(1, { ...small.events[1], more: 'x'.repeat(5000) } as never),
    });
    for (const chunks of [[100], [3000], []])
      for (const text of [long, long.replace('xxx"', 'xxx')]) {
        const read = await readFile(text, { chunks, limits: { entryBytes: 2000 } });
        expect(eventIds(read)).toEqual(ids.filter((id) => id !== 'next-talks'));
        expect(problemsOf(read)[0]).toMatch(
          /^events\[1\]: (This begins on line 1 and has more than 2000 bytes|Line 1: )/,
        );
      }
  });

  it('nesting without end costs its entry', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    for (const nest of [deep, '['.repeat(100_000)]) {
      const text = JSON.stringify({ ...small, events: small.events.with(1, 'NEST' as never) }, null, 1).replace(
        '"NEST"',
        nest,
      );
      const read = await readFile(text, { chunks: [5000] });
      expect(eventIds(read)).toEqual(ids.filter((id) => id !== 'next-talks'));
      expect(problemsOf(read)[0]).toMatch(
        /^events\[1\]: Line \d+: more than 64 lists and objects stand in one another/,
      );
    }
  });

  it('problems beyond those listed are counted, those of the whole file first', async () => {
    const events = small.events.map((event) => ({ ...event, statuses: 'maybe' }));
    const read = await readFile(JSON.stringify({ ...small, events }), { limits: { problems: 2, events: 3 } });
    expect(problemsOf(read)).toEqual([
      expect.stringMatching(/^events: There are 4 events/),
      expect.stringMatching(/^events\[0\]/),
    ]);
    expect(read.problemCount).toBe(4);
  });

  it('an id that is taken costs the second event', async () => {
    const read = await readFile(JSON.stringify({ ...small, events: [...small.events, small.events[0]] }));
    expect(problemsOf(read)).toEqual([
      'events[4].id: The id “old-meeting” is already taken by events[0]. Give this one its own.',
    ]);
  });

  it('a key that stands twice is read once', async () => {
    const text = JSON.stringify(small).replace(/\}$/, ',"events":[]}');
    const read = await readFile(text);
    expect(eventIds(read)).toEqual(ids);
    expect(problemsOf(read)).toEqual([expect.stringContaining('the key “events” stands here a second time')]);
  });
});

it('Progress goes up to the end, and the guess at how many events there are comes true', async () => {
  const told: { bytes: number; events: number; expectedEvents: number | null }[] = [];
  const text = JSON.stringify(small);
  await readFile(text, { chunks: [50], onProgress: (progress) => told.push(progress) });
  expect(told.map(({ bytes }) => bytes)).toEqual(told.map((_, at) => Math.min(text.length, 50 * (at + 1))));
  expect(told.at(-1)).toEqual({ bytes: text.length, totalBytes: text.length, events: 4, expectedEvents: 4 });
  expect(told[0]?.expectedEvents).toBeNull();
});
