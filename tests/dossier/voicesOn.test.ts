// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { reportsOn } from '../../src/dossier/coverage.ts';
import type { Known } from '../../src/dossier/dossierAsOf.ts';
import { majorityOf, type Side, type Voice, type Voices, voicesOn } from '../../src/dossier/voicesOn.ts';
import { knownFrom } from '../fixtures/dossierFrom.ts';

/** The voices on the only event of a drawn dossier. */
function voicesIn(event: string, reports: readonly string[]): Voices {
  return voicesOf(knownFrom([`meeting ${event}`], { reports: reports.map((line) => `meeting ${line}`) }));
}

function voicesOf({ dossier, coverage }: Known): Voices {
  const [event] = dossier.events;
  if (event === undefined) throw new RangeError('no event');
  return voicesOn(event, dossier, coverage);
}

/**
 * One line for each side, with the number that counts: `2 on 2025-12-02: herald, wire (Courier, Times)`. An origin stands with its publishers where
 * it is not just one of its own name; `=article` is the article's own origin, `?` before those that nobody knows the origin of.
 */
function printed({ sides, torn, ...besides }: Voices): readonly string[] {
  const others: readonly (readonly [string, readonly Voice[]])[] = Object.entries({ torn, ...besides });
  return [
    ...sides.map(printedSide),
    ...others.flatMap(([name, voices]) => (voices.length === 0 ? [] : [`${name}: ${named(voices)}`])),
  ];
}

function printedSide({ edtf, voices, unknown, isArticles }: Side): string {
  const who = [isArticles ? 'the article' : '', named(voices), unknown.length === 0 ? '' : `?${named(unknown)}`];
  return `${voices.length} on ${edtf}: ${who.filter(Boolean).join(', ')}`;
}

function named(voices: readonly Voice[]): string {
  return voices
    .map(({ origin, publishers, isArticles }) => {
      const plain = publishers.length === 1 && publishers[0] === origin.name.en;
      return `${origin.id}${plain ? '' : ` (${publishers.join(', ')})`}${isArticles ? ' =article' : ''}`;
    })
    .join(', ');
}

const november = 'happened 2025-11';
const december = 'happened 2025-12-02';
const reported = 'happened 2025-12-02 (reported)';

describe('who says what of a time', () => {
  test.each<[what: string, event: string, reports: readonly string[], sides: readonly string[]]>([
    ['an article alone is a side that nobody else takes', november, [], ['0 on 2025-11: the article']],
    [
      'newsrooms of their own are as many origins',
      november,
      ['herald states 2025-12-02', 'courier states 2025-12-02', 'times states 2025-12-02'],
      ['3 on 2025-12-02: herald, courier, times', '0 on 2025-11: the article'],
    ],
    [
      'four publishers with the story of one agency are one',
      november,
      [
        'herald/wire:agency states 2025-12-02',
        'courier/wire states 2025-12-02',
        'times/wire states 2025-12-02',
        'wire/wire states 2025-12-02',
      ],
      ['1 on 2025-12-02: wire (Herald, Courier, Times, Wire)', '0 on 2025-11: the article'],
    ],
    [
      'by publisher the wire is ahead, by origin it is not',
      reported,
      [
        'herald/wire:agency states 2025-11',
        'courier/wire states 2025-11',
        'times/wire states 2025-11',
        'gazeta states 2025-12-02',
        'post states 2025-12-02',
      ],
      ['2 on 2025-12-02: gazeta, post', '1 on 2025-11: wire (Herald, Courier, Times)'],
    ],
    [
      'several articles of one newsroom are one',
      november,
      ['herald states 2025-12-02', 'herald.2/herald states 2025-12-02', 'herald.3/herald states 2025-12-02'],
      ['1 on 2025-12-02: herald', '0 on 2025-11: the article'],
    ],
    [
      'versions of one source are one, under the name of the first',
      november,
      ['herald states 2025-12-02', 'mirror/herald states 2025-12-02 version-of:herald'],
      ['1 on 2025-12-02: herald', '0 on 2025-11: the article'],
    ],
    [
      'the article’s own origin stands on its side and is known as such, so that it confirms nothing',
      november,
      ['herald/gazette states 2025-11', 'courier states 2025-11'],
      ['2 on 2025-11: the article, gazette (Herald) =article, courier'],
    ],
    [
      'an origin on both sides counts on neither',
      november,
      [
        'herald/wire:agency states 2025-11',
        'courier/wire states 2025-12-02',
        'times states 2025-12-02',
        'post states 2025-11',
      ],
      ['1 on 2025-12-02: times', '1 on 2025-11: the article, post', 'torn: wire (Herald, Courier)'],
    ],
    [
      'a side of nobody but the torn is none',
      november,
      ['herald/wire:agency states 2025-11', 'courier/wire states 2025-12-02', 'times states 2025-11'],
      ['1 on 2025-11: the article, times', 'torn: wire (Herald, Courier)'],
    ],
    [
      'what comes from nobody knows where is shown and not counted',
      november,
      ['herald states 2025-12-02', 'blog/nobody:unknown states 2025-12-02', 'chain/someone:unknown states 2025-11'],
      ['1 on 2025-12-02: herald, ?nobody (Blog)', '0 on 2025-11: the article, ?someone (Chain)'],
    ],
    [
      'nor is it torn: it may be two',
      reported,
      ['blog/nobody:unknown states 2025-12-02', 'chain/nobody states 2025-11'],
      ['0 on 2025-11: ?nobody (Chain)', '0 on 2025-12-02: ?nobody (Blog)'],
    ],
    [
      'a day and a run of days that holds it are one side, that of the more origins',
      november,
      ['herald states 2025-12-02', 'courier states 2025-12-02', 'times states 2025-12-02/2025-12-03'],
      ['3 on 2025-12-02: herald, courier, times', '0 on 2025-11: the article'],
    ],
    [
      'the other way round as well',
      november,
      ['herald states 2025-12-03', 'courier states 2025-12-02/2025-12-03', 'times states 2025-12-02/2025-12-03'],
      ['3 on 2025-12-02/2025-12-03: courier, times, herald', '0 on 2025-11: the article'],
    ],
    [
      'unless the one agrees with the event and the other differs',
      'happened 2025-12-02/2025-12-03',
      ['herald states 2025-12-02/2025-12-03', 'courier states 2025-12-03 differs:time note'],
      ['1 on 2025-12-03: courier', '1 on 2025-12-02/2025-12-03: the article, herald'],
    ],
    [
      'a month holds a day without being the same side, since it does not say which',
      december,
      ['herald states 2025-12', 'courier states 2025-12-02'],
      ['1 on 2025-12: herald', '1 on 2025-12-02: the article, courier'],
    ],
    [
      'two days beside each other are two sides',
      reported,
      ['herald states 2025-12-02', 'courier states 2025-12-03', 'times states 2025-12-02'],
      ['2 on 2025-12-02: herald, times', '1 on 2025-12-03: courier'],
    ],
    [
      'among equals the article comes last',
      december,
      ['herald states 2025-12-02', 'courier states 2025-12-05'],
      ['1 on 2025-12-05: courier', '1 on 2025-12-02: the article, herald'],
    ],
    [
      'only those that state it take a side; fitting, announcing and silence are apart',
      november,
      ['herald fits 2025-12-02', 'courier announces 2025-12-02', 'times none', 'wire:agency states 2025-12-02'],
      ['1 on 2025-12-02: wire', '0 on 2025-11: the article', 'fits: herald', 'announces: courier', 'silent: times'],
    ],
    [
      'an origin may state it in one report and announce it in another',
      reported,
      ['herald states 2025-12-02', 'herald.2/herald announces 2025-12-02'],
      ['1 on 2025-12-02: herald', 'announces: herald'],
    ],
    ['of an event that no article tells there are only the reports', reported, ['herald fits'], ['fits: herald']],
    ['an event without a date has no side of the article’s', 'not-planned none', ['herald none'], ['silent: herald']],
  ])('%s', (_, event, reports, sides) => {
    expect(printed(voicesIn(event, reports))).toEqual(sides);
  });
});

it('keeps a report that is said to state a time and gives none, which no file that is right has, with the silent', () => {
  const { dossier, coverage } = knownFrom([`meeting ${november}`], { reports: ['meeting herald none'] });
  const reports = {
    meeting: (coverage.reports['meeting'] ?? []).map((report) => ({ ...report, dating: 'states' as const })),
  };
  expect(printed(voicesOf({ dossier, coverage: { ...coverage, reports } }))).toEqual([
    '0 on 2025-11: the article',
    'silent: herald',
  ]);
});

describe('the time that most origins state', () => {
  test.each<[reports: readonly string[], majority: string | null]>([
    [[], null],
    [['herald states 2025-12-02'], '2025-12-02'],
    [['herald states 2025-12-02', 'courier states 2025-12-04'], null],
    [['herald states 2025-12-02', 'courier states 2025-12-04', 'times states 2025-12-04'], '2025-12-04'],
    [['blog/nobody:unknown states 2025-12-02', 'courier states 2025-12-04'], '2025-12-04'],
    [['blog/nobody:unknown states 2025-12-02'], null],
    [['herald fits 2025-12-02'], null],
  ])('of %j is %s', (reports, majority) => {
    expect(majorityOf(voicesIn(november, reports))).toBe(majority);
  });
});

describe('counting', () => {
  const times = ['2025-11', '2025-12-01', '2025-12-02', '2025-12-03', '2025-12-02/2025-12-03', '2025-12-01/2025-12-07'];
  const origins = ['wire:agency', 'tower:government', 'nobody:unknown', 'gazette', 'herald'];
  const line = fc
    .record({
      publisher: fc.constantFrom('herald', 'courier', 'times', 'post'),
      origin: fc.constantFrom(...origins),
      dating: fc.constantFrom('states', 'states', 'fits', 'announces', 'none'),
      time: fc.constantFrom(...times),
      stand: fc.constantFrom('', '', 'agrees:time note', 'differs:time note'),
    })
    .map(({ publisher, origin, dating, time, stand }) => ({
      // A source has one origin, so each pair is a source of its own.
      source: `${publisher}.${origins.indexOf(origin) + 1}`,
      text: `${publisher}.${origins.indexOf(origin) + 1}/${origin} ${dating} ${dating === 'none' ? '' : time} ${stand}`,
    }));
  const someReports = fc.array(line, { maxLength: 8 });
  const event = fc.constantFrom(november, december);
  const read = (told: string, lines: readonly { text: string }[]) =>
    knownFrom([`meeting ${told}`], { reports: lines.map(({ text }) => `meeting ${text}`) });
  const counts = (voices: Voices) =>
    printed(voices)
      .map((text) =>
        text
          .replaceAll(/ \([^)]*\)/g, '')
          .split(/: |, /)
          .toSorted()
          .join(' '),
      )
      .toSorted();

  it('does not depend on the order of the reports', () => {
    fc.assert(
      fc.property(event, someReports, fc.infiniteStream(fc.nat()), (told, lines, random) => {
        const known = read(told, lines);
        const [meeting] = known.dossier.events;
        if (meeting === undefined) throw new RangeError('no event');
        const keys = [...random.take(lines.length)];
        const shuffled = reportsOn(known.coverage, meeting.id)
          .map((report, at) => ({ report, key: keys[at] ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ report }) => report);
        const turned = { ...known, coverage: { ...known.coverage, reports: { meeting: shuffled } } };
        expect(counts(voicesOf(turned))).toEqual(counts(voicesOf(known)));
      }),
      { numRuns: 200 },
    );
  });

  it('is not changed by one more version of a source that says the same', () => {
    fc.assert(
      fc.property(event, fc.array(line, { minLength: 1, maxLength: 8 }), (told, lines) => {
        const [first] = lines;
        if (first === undefined) return;
        const version = first.text.replace(/^[^/]+/, 'version') + ` version-of:${first.source.replace('.', '-')}`;
        const more = voicesOf(read(told, [...lines, { text: version }]));
        expect(counts(more)).toEqual(counts(voicesOf(read(told, lines))));
      }),
      { numRuns: 200 },
    );
  });

  it('finds every report a place: it takes one side, or is torn, or takes none', () => {
    fc.assert(
      fc.property(event, someReports, (told, lines) => {
        const known = read(told, lines);
        const { sides, ...others } = voicesOf(known);
        const all = [...sides.flatMap(({ voices, unknown }) => [voices, unknown]), ...Object.values(others)].flat();
        const placed = all.flatMap(({ reports }) => reports);
        const [meeting] = known.dossier.events;
        expect(new Set(placed).size).toBe(placed.length);
        expect(placed.length).toBe(meeting === undefined ? 0 : reportsOn(known.coverage, meeting.id).length);
      }),
      { numRuns: 200 },
    );
  });
});
