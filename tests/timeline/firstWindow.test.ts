// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Selection, selectionOf } from '../../src/columns/selection.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { parseCalendarDay } from '../../src/time/calendarDay.ts';
import { extentOf } from '../../src/time/extent.ts';
import { chartColumns, everyEvent } from '../../src/timeline/chartColumns.ts';
import { geometries, narrowestDay } from '../../src/timeline/chartGeometry.ts';
import { type AxisPiece, axisPieces, daysShown, stretchOf } from '../../src/timeline/dayWindow.ts';
import { firstWindow, type Known, knownIn, wholeWindow } from '../../src/timeline/firstWindow.ts';
import { layOut, type Mark } from '../../src/timeline/layOut.ts';
import { dossierFrom, miamiTalks } from '../fixtures/dossierFrom.ts';
import { windowBetween } from '../fixtures/readableEvents.ts';
import { syntheticDossier } from '../fixtures/syntheticDossier.ts';
import { someMarks } from './drawMarks.ts';

const geometry = geometries.wide;
const around = windowBetween('2025-12-18/2025-12-18').from;

/** The whole days of the first view of drawn events. */
function firstDays(lines: readonly string[], width: number, labelWidth = 100): string {
  const dossier = dossierFrom(lines);
  const known = knownIn(dossier, everyEvent(dossier), () => labelWidth);
  const { from, to } = daysShown(firstWindow(known, width, geometry, around));
  return `${from}/${to}`;
}

/** The longest run of days of which nobody knows which. */
const vagueness = (pieces: readonly AxisPiece[]) =>
  Math.max(0, ...pieces.filter(({ kind }) => kind === 'somewhere').map(({ from, to }) => to - from));

/** What a first view is chosen for, of marks; none where an end is open. */
function knownOf({ pieces, labelWidth }: Pick<Mark, 'pieces' | 'labelWidth'>): readonly Known[] {
  const stretch = stretchOf(pieces);
  const isKnown = Object.values(stretch).every(Number.isFinite);
  return isKnown ? [{ ...stretch, vague: vagueness(pieces), labelWidth }] : [];
}

const synthetic = syntheticDossier(31, 500);

/** Some of its events: ends of every kind. */
const someRows: fc.Arbitrary<readonly number[]> = fc.oneof(
  fc.uniqueArray(fc.nat(synthetic.events.length - 1), { maxLength: 6 }),
  fc.subarray([...synthetic.events.keys()]),
);
const selected = (rows: readonly number[]): Selection =>
  selectionOf(chartColumns(synthetic), Uint32Array.from(rows).sort());
const piecesOf = ({ events }: Dossier, row: number): readonly AxisPiece[] => {
  const extent = extentOf(events[row]?.when.edtf ?? null);
  return extent === null ? [] : axisPieces(extent);
};

describe('the first view', () => {
  const story = [
    'berlin  happened  2025-12-14/2025-12-15',
    'miami   expected  2025-12-20/2025-12-21',
    'war     ongoing   2022~/..',
    'by-then happened  [..2025-12-18]',
    'three   not-planned none',
  ];

  it('fits the story, with room for the last label; what is open on a side does not stretch it', () => {
    expect(firstDays(story, 1240)).toBe('2025-12-14/2025-12-22');
    expect(firstDays(story, 1240, 500)).toBe('2025-12-14/2025-12-24');
  });

  it('takes November in where there is room, and leaves it out on a phone', () => {
    const withNovember = ['kremlin happened 2025-11', ...story];
    expect(firstDays(withNovember, 1240)).toBe('2025-10-31/2025-12-24');
    expect(firstDays(withNovember, 366)).toBe('2025-12-14/2025-12-22');
  });

  it('drops the vaguest first, and no event that is known to the day', () => {
    const vague = [
      'year happened 2025',
      'month happened 2025-11',
      'some-day happened [2025-12-01..2025-12-04]',
      ...story,
    ];
    expect(firstDays(vague, 1240)).toBe('2025-10-31/2025-12-24');
    expect(firstDays(vague, 366)).toBe('2025-12-01/2025-12-28');
    expect(firstDays(['long-ago happened 1999-05-05', ...story], 1240)).toMatch(/^1998-11-.*\/2028-/);
  });

  it('shows a month around the day of the dossier where nothing has two ends', () => {
    expect(firstDays(['war ongoing 2022~/..'], 1240)).toBe('2025-12-03/2026-01-01');
    expect(firstWindow([], 1240, geometry, around)).toEqual({ from: around - 15, to: around + 15 });
  });

  it('shows two weeks around a story of less than a week, and more to its right where labels need it', () => {
    expect(firstDays(['one-day happened 2025-12-17'], 1240)).toBe('2025-12-11/2025-12-24');
    expect(firstDays(['one-day happened 2025-12-17'], 366)).toBe('2025-12-11/2025-12-24');
    expect(firstDays(['one-day happened 2025-12-17'], 366, 240)).toBe('2025-12-11/2025-12-24');
    const days = ['first happened 2025-12-14', 'last happened 2025-12-19'];
    expect(firstDays(days, 1240)).toBe('2025-12-10/2025-12-23');
    expect(firstDays(days, 366, 170)).toBe('2025-12-12/2025-12-25');
    expect(firstDays(['week happened 2025-12-14/2025-12-20'], 1240)).toBe('2025-12-14/2025-12-21');
  });
});

describe('every first view', () => {
  const width = fc.integer({ min: 1, max: 2000 });

  it('is chosen for the events whose first and last day are known', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const widthOf = (row: number) => row * 3;
        const { rows: inOrder } = selected(rows);
        expect(knownIn(synthetic, selected(rows), widthOf)).toEqual(
          [...inOrder].flatMap((row) => {
            const pieces = piecesOf(synthetic, row);
            return pieces.length === 0 ? [] : knownOf({ pieces, labelWidth: widthOf(row) });
          }),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('is the same where labels get no room and few stand for the rest', () => {
    fc.assert(
      fc.property(someRows, width, (rows, wide) => {
        const view = (labelWidth: (() => number) | null) =>
          firstWindow(knownIn(synthetic, selected(rows), labelWidth), wide, geometry, around);
        expect(view(null)).toEqual(view(() => 0));
      }),
    );
  });

  it('holds each event with two known ends, or has left out the vaguest for days of 12 px', () => {
    fc.assert(
      fc.property(someMarks, width, (marks, wide) => {
        const known = marks.flatMap(knownOf);
        const window = firstWindow(known, wide, geometry, around);
        const left = known.filter(({ from, to }) => from < window.from || to > window.to);
        // Those that are known to a day never leave.
        expect(left.filter(({ vague }) => vague <= 1)).toEqual([]);
        // What is vaguer than one that left has left before it: without it the view is the same.
        for (const one of left) {
          const others = known.filter(({ vague }) => vague <= one.vague);
          expect(firstWindow(others, wide, geometry, around)).toEqual(window);
        }
        // Narrower days than that are only there for events that are known to the day.
        if (wide / (window.to - window.from) >= narrowestDay) return;
        const precise = known.filter(({ vague }) => vague <= 1);
        expect(firstWindow(precise, wide, geometry, around)).toEqual(window);
      }),
    );
  });

  it('leaves room for every label to begin under its bar', () => {
    const kind = 'sure' as const;
    fc.assert(
      fc.property(someMarks, fc.integer({ min: 900, max: 2000 }), (some, wide) => {
        const marks = some.map((mark) => ({ ...mark, pieces: mark.pieces.map((piece) => ({ ...piece, kind })) }));
        const window = firstWindow(marks.flatMap(knownOf), wide, geometry, around);
        const lanes = [0, 1, 2].map((lane) => ({ y: lane * 2000, rows: 30 }));
        const layout = layOut(marks, window, wide, lanes, geometry, null);
        for (const mark of marks.filter((mark) => knownOf(mark).length > 0)) {
          const { from, to } = stretchOf(mark.pieces);
          const placed = layout.marks.get(mark.key);
          if (placed === undefined || from < window.from || to > window.to) continue;
          const x = ((from - window.from) * wide) / (window.to - window.from);
          expect(placed.x + placed.labelX).toBeCloseTo(Math.max(geometry.edge, x), 4);
        }
      }),
    );
  });

  it('is a window, however narrow the page', () => {
    fc.assert(
      fc.property(someMarks, fc.integer({ min: 0, max: 60 }), (marks, narrow) => {
        const { from, to } = firstWindow(marks.flatMap(knownOf), narrow, geometry, around);
        expect(Number.isFinite(from) && Number.isFinite(to) && to - from >= 3).toBe(true);
      }),
    );
  });
});

describe('the whole time', () => {
  it('reaches from the first day that is known to the last, open ends where they are known', () => {
    const drawn = dossierFrom(['war ongoing 2022~/..', 'miami expected 2025-12-20/2025-12-21']);
    const whole = wholeWindow(everyEvent(drawn), around);
    const { from, to } = windowBetween('2022-01-01/2025-12-21');
    const margin = (to - from) / 40;
    expect(whole).toEqual({ from: from - margin, to: to + margin });
  });

  it('has a day before and after where there is little or nothing', () => {
    expect(wholeWindow(selected([]), around)).toEqual({ from: around - 1, to: around + 2 });
  });

  it('holds every end that is known', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const whole = wholeWindow(selected(rows), around);
        const pieces = rows.map((row) => piecesOf(synthetic, row)).filter(({ length }) => length > 0);
        const ends = pieces.flatMap((own) => Object.values(stretchOf(own))).filter(Number.isFinite);
        expect([around, ...ends].every((day) => day > whole.from && day < whole.to)).toBe(true);
      }),
    );
  });
});

it('The published dossier opens with its days from November to Miami on a desk, from Berlin to Miami on a phone', () => {
  const dossier = miamiTalks();
  const known = knownIn(dossier, everyEvent(dossier), () => 160);
  const days = (width: number) => daysShown(firstWindow(known, width, geometry, around));
  expect(days(1240)).toEqual({ from: parseCalendarDay('2025-10-31'), to: parseCalendarDay('2025-12-27') });
  expect(days(366)).toEqual({ from: parseCalendarDay('2025-12-14'), to: parseCalendarDay('2025-12-25') });
});
