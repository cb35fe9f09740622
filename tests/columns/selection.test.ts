// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bucket, bucketCounts, bucketsBetween, contentsOf } from '../../src/columns/bucketCounts.ts';
import { columnsOf } from '../../src/columns/columnsBuilder.ts';
import { mostImportant } from '../../src/columns/mostImportant.ts';
import {
  countAfter,
  countBefore,
  countBetween,
  countMeeting,
  countReachingIn,
  rowsMeeting,
  rowsReachingIn,
} from '../../src/columns/rowsMeeting.ts';
import { idAt, rowOfId } from '../../src/columns/rowText.ts';
import {
  type Days,
  indexOfDay,
  indexOfRow,
  nearestTo,
  nextRow,
  previousRow,
  type Selection,
  selectionOf,
} from '../../src/columns/selection.ts';
import { selectRows } from '../../src/columns/selectRows.ts';
import { textsOf } from '../../src/columns/textsBuilder.ts';
import { noFilter } from '../../src/dossier/filter.ts';
import { type NewsEvent, presentParticipants, statuses } from '../../src/dossier/newsEvent.ts';
import { dayNumber, parseCalendarDay } from '../../src/time/calendarDay.ts';
import { extentOf, isOneSureRun } from '../../src/time/extent.ts';
import { dossierFrom } from '../fixtures/dossierFrom.ts';
import { syntheticDossier } from '../fixtures/syntheticDossier.ts';

/** An event as a plain loop sees it: `from` and `to` in days, the end exclusive, and the day that it is counted by. */
type Plain = { event: NewsEvent; row: number; from: number; to: number; anchor: number; origins: number };

const dossiers = [
  { dossier: syntheticDossier(21, 700), origins: true },
  { dossier: syntheticDossier(22, 40), origins: false },
  { dossier: syntheticDossier(23, 0), origins: false },
].map(({ dossier, origins }) => {
  const originsOf = (at: number) => (origins ? (at * 7) % 4 : 0);
  const columns = columnsOf({
    ...dossier,
    events: dossier.events.map((event, at) => ({ ...event, origins: originsOf(at) })),
  });
  const plain = dossier.events.map((event, row): Plain => {
    const extent = extentOf(event.when.edtf);
    const from = extent?.first == null ? -Infinity : dayNumber(extent.first);
    const to = extent?.last == null ? Infinity : dayNumber(extent.last) + 1;
    return { event, row, from, to, anchor: from === -Infinity ? to - 1 : from, origins: originsOf(row) };
  });
  return { dossier, columns, texts: textsOf(dossier), plain };
});

const day = fc.oneof(
  fc.integer({ min: 16_400, max: 20_600 }),
  fc.double({ min: 16_000, max: 21_000, noNaN: true }),
  fc.constantFrom(-719_528, 2_932_897),
);
const anyWindow = fc
  .tuple(day, fc.oneof(fc.constantFrom(1, 7, 30, 5_000), fc.double({ min: 0.01, max: 800, noNaN: true })))
  .map(([from, length]) => ({ from, to: from + length }));

const anySelection = fc
  .tuple(
    fc.constantFrom(...dossiers),
    fc.oneof(
      fc.constant(noFilter),
      fc.record({ status: fc.subarray([...statuses], { minLength: 1 }) }),
      fc.record({ words: fc.constantFrom('brenner', 'a', 'grain') }),
    ),
  )
  .map(([given, parts]) => {
    const rows = selectRows(given.columns, given.texts, { ...noFilter, ...parts });
    const plain = given.plain.filter(({ row }) => rows.includes(row));
    return { ...given, selection: selectionOf(given.columns, rows), plain };
  });

const isDated = ({ event }: Plain) => event.when.edtf !== null;
const rowsIn = (plain: readonly Plain[]) => plain.map(({ row }) => row);
const meets = ({ from, to }: Plain, window: Days) => from < window.to && to > window.from;
/** A day that an edge cuts is counted from the edge before. */
const isCountedIn = ({ anchor }: Plain, from: number, to: number) => anchor >= from && anchor < to;

type Given = { readonly selection: Selection; readonly plain: readonly Plain[] };

function expectInEveryWindow(check: (given: Given, window: Days) => void): void {
  fc.assert(fc.property(anySelection, anyWindow, check), { numRuns: 100 });
}

describe('what a window shows', () => {
  it('is every event some of whose possible days are in it, in order of time', () => {
    expectInEveryWindow(({ selection, plain }, window) => {
      const meeting = plain.filter((one) => isDated(one) && meets(one, window));
      expect([...rowsMeeting(selection, window)].sort((a, b) => a - b)).toEqual(rowsIn(meeting));
      expect(rowsMeeting(selection, window)).toEqual(rowsIn(meeting));
      expect(countMeeting(selection, window)).toBe(meeting.length);
    });
  });

  it('is the first of them where only so many are asked for', () => {
    expectInEveryWindow(({ selection }, window) => {
      const all = rowsMeeting(selection, window);
      for (const limit of [0, 1, 5, 1000]) {
        expect(rowsMeeting(selection, window, limit)).toEqual(all.slice(0, limit));
        expect(rowsReachingIn(selection, window, limit)).toEqual(rowsReachingIn(selection, window).slice(0, limit));
      }
    });
  });

  it('and what lies wholly before and after it are all that have a time', () => {
    expectInEveryWindow(({ selection, plain }, window) => {
      const dated = plain.filter(isDated);
      expect(countBefore(selection, window.from)).toBe(dated.filter(({ to }) => to <= window.from).length);
      expect(countAfter(selection, window.to)).toBe(dated.filter(({ from }) => from >= window.to).length);
      const seen = rowsMeeting(selection, window).length;
      expect(countBefore(selection, window.from) + seen + countAfter(selection, window.to)).toBe(dated.length);
    });
  });

  it('is what its buckets count and what reaches into it from outside', () => {
    expectInEveryWindow(({ selection }, window) => {
      const [from, to] = [Math.floor(window.from), Math.ceil(window.to)];
      const buckets = bucketCounts(selection, from, (to - from) / 7, 7);
      const counted = sum(buckets.map(({ count }) => count));
      expect(counted).toBe(countBetween(selection, window));
      expect(rowsReachingIn(selection, window)).toHaveLength(countReachingIn(selection, window));
      expect(counted + countReachingIn(selection, window)).toBe(countMeeting(selection, window));
    });
  });
});

describe('a bucket', () => {
  it('says of the events that are counted on its days how many have which status, party and precision', () => {
    fc.assert(
      fc.property(
        anySelection,
        day,
        fc.double({ min: 0.1, max: 400, noNaN: true }),
        fc.integer({ min: 0, max: 20 }),
        ({ dossier, selection, plain }, from, width, count) => {
          const edges = Array.from({ length: count }, (_, at) => [from + at * width, from + (at + 1) * width] as const);
          expect(bucketCounts(selection, from, width, count).map(readable)).toEqual(
            edges.map(([start, end]) => {
              const own = plain.filter((one) => isDated(one) && isCountedIn(one, start, end)).map(({ event }) => event);
              return {
                from: start,
                to: end,
                count: own.length,
                statuses: statuses.map((status) => own.filter((event) => event.status === status).length),
                imprecise: own.filter(
                  ({ when }) => !isOneSureRun(extentOf(when.edtf) ?? { first: null, last: null, pieces: [] }),
                ).length,
                parties: dossier.parties.map(
                  ({ id }) =>
                    own.filter((event) =>
                      presentParticipants(event).some(
                        (who) => dossier.participants.find((one) => one.id === who)?.party === id,
                      ),
                    ).length,
                ),
              };
            }),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  it('may be a month', () => {
    const columns = columnsOf(
      dossierFrom([
        'old happened 2025-10-31',
        'first happened 2025-11-01',
        'month happened 2025-11',
        'next expected 2025-12-01/2026-01-10',
      ]),
    );
    const months = ['2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01'].map(number);
    const selection = selectionOf(columns, selectRows(columns, null, noFilter));
    expect(bucketsBetween(selection, months).map(({ count, imprecise }) => `${count}, ${imprecise} imprecise`)).toEqual(
      ['2, 1 imprecise', '1, 0 imprecise', '0, 0 imprecise'],
    );
  });

  it('holds no undated event', () => {
    const columns = columnsOf(dossierFrom(['dated happened 2025-10-31', 'undated expected none']));
    expect(contentsOf(selectionOf(columns, selectRows(columns, null, noFilter)), 0, 2).count).toBe(1);
  });
});

describe('the few that are named', () => {
  it('are the most important, then those with most origins, with most quotations, the earlier first', () => {
    const weigh = (a: Plain, b: Plain) =>
      (b.event.importance ?? 2) - (a.event.importance ?? 2) ||
      b.origins - a.origins ||
      b.event.evidence.length - a.event.evidence.length ||
      a.row - b.row;
    fc.assert(
      fc.property(anySelection, fc.nat(800), fc.nat(800), fc.nat(20), ({ selection, plain }, start, end, most) => {
        const best = plain.slice(start, end).toSorted(weigh).slice(0, most);
        expect(mostImportant(selection, start, end, most)).toEqual(rowsIn(best));
      }),
      { numRuns: 150 },
    );
  });
});

describe('going from event to event', () => {
  it('leads through all that are shown, from any event, shown or not', () => {
    fc.assert(
      fc.property(anySelection, fc.nat(700), ({ selection, plain }, row) => {
        const rows = rowsIn(plain);
        expect(nextRow(selection, row)).toBe(rows.find((one) => one > row) ?? null);
        expect(previousRow(selection, row)).toBe(rows.findLast((one) => one < row) ?? null);
        expect(indexOfRow(selection, row)).toBe(rows.includes(row) ? rows.indexOf(row) : null);
      }),
    );
  });

  it('begins at the one nearest to a day', () => {
    fc.assert(
      fc.property(anySelection, day, ({ selection, plain }, to) => {
        const dated = plain.filter(isDated);
        const nearest = dated.toSorted((a, b) => Math.abs(a.anchor - to) - Math.abs(b.anchor - to))[0];
        expect(nearestTo(selection, to)).toBe(nearest?.row ?? null);
        expect(indexOfDay(selection, to)).toBe(dated.filter(({ anchor }) => anchor < to).length);
      }),
    );
  });
});

describe('a war that began years ago', () => {
  const dossier = dossierFrom([
    'war ongoing 2022-02-24/..',
    'since-ever happened [..2025-12-18]',
    'meeting happened 2025-12-02',
    'month happened 2025-12',
    'later expected 2025-12-20',
    'undated denied none',
  ]);
  const [columns, texts] = [columnsOf(dossier), textsOf(dossier)];
  const selection = selectionOf(columns, selectRows(columns, null, noFilter));
  const ids = (rows: readonly number[]) => rows.map((row) => `${idAt(texts, row)}`);

  it.each<[from: string, to: string, meeting: readonly string[], before: number, after: number]>([
    ['2025-12-02', '2025-12-03', ['war', 'month', 'meeting', 'since-ever'], 0, 1],
    ['2025-12-03', '2025-12-04', ['war', 'month', 'since-ever'], 1, 1],
    ['2025-12-19', '2026-02-01', ['war', 'month', 'later'], 2, 0],
    ['2026-02-01', '2026-02-02', ['war'], 4, 0],
    ['2020-01-01', '2020-02-01', ['since-ever'], 0, 4],
  ])('is seen in the window from %s to %s, its end exclusive', (from, to, meeting, before, after) => {
    const window = { from: number(from), to: number(to) };
    expect(ids(rowsMeeting(selection, window))).toEqual(meeting);
    expect(countBefore(selection, window.from)).toBe(before);
    expect(countAfter(selection, window.to)).toBe(after);
  });

  it('is seen in a window of a few hours too, as is the day that these hours are of', () => {
    const noon = number('2025-12-02') + 0.5;
    expect(ids(rowsMeeting(selection, { from: noon, to: noon + 0.1 }))).toEqual([
      'war',
      'month',
      'meeting',
      'since-ever',
    ]);
  });

  it('reaches into the window without being counted in its buckets', () => {
    const window = { from: number('2025-12-02'), to: number('2025-12-04') };
    expect(ids(rowsReachingIn(selection, window))).toEqual(['war', 'month', 'since-ever']);
    expect(bucketCounts(selection, window.from, 1, 2).map(({ count }) => count)).toEqual([1, 0]);
  });

  it('is one of six, the undated one the last of them', () => {
    expect(indexOfRow(selection, rowOfId(texts, 'war') ?? -1)).toBe(0);
    expect(indexOfRow(selection, rowOfId(texts, 'undated') ?? -1)).toBe(5);
    expect([selection.dated, selection.rows.length]).toEqual([5, 6]);
  });
});

function readable({ from, to, count, statuses, imprecise, parties }: Bucket) {
  return { from, to, count, statuses: [...statuses], imprecise, parties: [...parties] };
}

function number(text: string): number {
  const day = parseCalendarDay(text);
  if (day === null) throw new RangeError(`${text} is no day.`);
  return dayNumber(day);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
