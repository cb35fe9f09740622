// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noRest, type Rest } from '../../src/timeline/castOf.ts';
import { geometries } from '../../src/timeline/chartGeometry.ts';
import { type DayWindow, stretchOf } from '../../src/timeline/dayWindow.ts';
import { edgeSnap, type Lane, type Layout, layOut, type Mark, rowsNeeded } from '../../src/timeline/layOut.ts';
import { readableEvents, windowBetween } from '../fixtures/readableEvents.ts';
import { laneCount, someMarks, someWindow } from './drawMarks.ts';

const story = [
  'kremlin       happened     2025-11',
  'berlin        happened     2025-12-14/2025-12-15',
  'statement     happened     2025-12-17',
  'response      happened     [2025-12-17..2025-12-18]',
  'miami         expected     2025-12-20/2025-12-21',
  'visit         expected     [2025-12-19..2025-12-21]',
  'three-way     not-planned  none',
  'war           ongoing      2022~/..',
  'confirmation  happened     [..2025-12-18]',
];

describe('the layout, as it is seen', () => {
  it('gives every event a place: bars over exactly their days, open ones below, November at the edge', () => {
    expect(readableEvents(story, '2025-12-10/2025-12-22')).toEqual([
      '                ████████    ████        ████████',
      '‹Kremlin        Berlin      Statement   Miami',
      '                            ░░░░░░░░',
      '                            Response',
      '                                    ░░░░░░░░░░░░',
      '                                    Visit',
      '◂░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░',
      '                        Confirmation',
      '◂██████████████████████████████████████████████████▸',
      ' War',
    ]);
  });

  it('counts what found no row, where it is', () => {
    expect(readableEvents(story, '2025-12-10/2025-12-22', { rows: 2 })).toEqual([
      '                ████████    ████        ████████',
      '‹Kremlin        Berlin      Statement   Miami',
      '                            ░░░░░░░░',
      '                            Response',
      ' [1 more]              [1 more]     [1 more]',
    ]);
  });

  it('gives the more important a row first, and the others in order of time', () => {
    const importance = { visit: 3, response: 1 };
    expect(readableEvents(story, '2025-12-10/2025-12-22', { rows: 1, importance })).toEqual([
      '                ████████            ░░░░░░░░░░░░',
      '‹Kremlin        Berlin              Visit',
      ' [1 more]              [3 more]         [1 more]',
    ]);
  });

  it('draws the time that most reports state beside the event, in its row, and moves nothing for it', () => {
    const reports = ['meeting  herald  states 2025-12-05', 'meeting  courier  states 2025-12-05'];
    const lines = ['meeting  happened  2025-12-02', 'call  happened  2025-12-04'];
    expect(readableEvents(lines, '2025-12-01/2025-12-08', { reports })).toEqual([
      '    ████········□□□□',
      '    Meeting',
      '            ████',
      '            Call',
    ]);
    expect(readableEvents(lines, '2025-12-03/2025-12-08', { reports })).toEqual([
      '········□□□□',
      ' Meeting',
      '    ████',
      '    Call',
    ]);
  });

  it('keeps a place for the event in hand; what is in its way in the last row joins a stack, the rest stays', () => {
    expect(readableEvents(story, '2025-12-10/2025-12-22', { rows: 2, keep: 'visit' })).toEqual([
      '                ████████    ████        ████████',
      '‹Kremlin        Berlin      Statement   Miami',
      '                                    ░░░░░░░░░░░░',
      '                                    Visit',
      ' [1 more]              [2 more]',
    ]);
  });

  it('pins the two nearest past an edge in rows that are free, and counts the others, nearest first', () => {
    expect(readableEvents(story, '2025-12-24/2025-12-30', { rows: 3 })).toEqual([
      '◂██████████████████████████▸',
      ' War',
      '',
      '‹Visit',
      '',
      '‹Miami',
      'earlier: response, confirmation, statement, berlin, kremlin',
    ]);
    expect(readableEvents(story, '2025-10-01/2025-10-08', { rows: 3 })).toEqual([
      '◂░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░▸',
      '                   Confirmation',
      '◂██████████████████████████████▸',
      ' War',
      '',
      '                        Kremlin›',
      'later: berlin, statement, response, visit, miami',
    ]);
  });

  it('pins the event in hand even where it lies farther out than others', () => {
    expect(readableEvents(story, '2025-12-24/2025-12-30', { rows: 2, keep: 'berlin' })).toEqual([
      '◂██████████████████████████▸',
      ' War',
      '',
      '‹Berlin',
      'earlier: visit, miami, response, confirmation, statement, kremlin',
    ]);
  });

  it('draws each part of a time that has several, and no day finer than it is known', () => {
    expect(
      readableEvents(
        ['two-days happened {2025-12-01,2025-12-05}', 'month happened 2025-12', 'mixed happened 2025-12-02/2025-12'],
        '2025-12-01/2025-12-08',
      ),
    ).toEqual([
      '████            ████',
      ' Two days',
      '░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░▸',
      ' Month',
      '    ████░░░░░░░░░░░░░░░░░░░░░░░▸',
      '    Mixed',
    ]);
  });

  it('moves a label to the left of its bar rather than out of the window', () => {
    expect(readableEvents(['late-one happened 2025-12-06'], '2025-12-01/2025-12-06')).toEqual([
      '                    ████',
      '               Late one',
    ]);
  });

  it('shows an event in each lane it belongs to', () => {
    const events = [
      'summit  happened  2025-12-02  trump/usa',
      'call    happened  2025-12-02  trump/usa putin/russia',
      'leak    happened  2025-12-03  trump/usa:absent',
    ];
    expect(readableEvents(events, '2025-12-01/2025-12-06', { lanes: 'party' })).toEqual([
      'Usa:',
      '    ████',
      '    Summit',
      '    ████',
      '    Call',
      'Russia:',
      '    ████',
      '    Call',
      'None:',
      '        ████',
      '        Leak',
    ]);
  });
});

type Drawn = { marks: readonly Mark[]; window: DayWindow; width: number; lanes: readonly Lane[]; keep: string | null };

const geometry = geometries.wide;
const { gap, edge, row: rowHeight } = geometry;

/** Any chart: in a third of them the first mark is in hand. */
const someChart: fc.Arbitrary<Drawn> = fc
  .record({
    marks: someMarks,
    window: someWindow,
    width: fc.integer({ min: 100, max: 2000 }),
    rows: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: laneCount, maxLength: laneCount }),
    keepsFirst: fc.nat(2),
  })
  .map(({ rows, keepsFirst, ...chart }) => ({
    ...chart,
    lanes: rows.map((count, index) => ({ y: 24 + index * 400, rows: count })),
    keep: keepsFirst === 0 ? (chart.marks[0]?.key ?? null) : null,
  }));

const layOutDrawn = ({ marks, window, width, lanes, keep }: Drawn): Layout =>
  layOut(marks, window, width, lanes, geometry, keep);

function expectAlways(holds: (layout: Layout, drawn: Drawn) => void) {
  fc.assert(fc.property(someChart, (drawn) => holds(layOutDrawn(drawn), drawn)));
}

/** The marks that have a place, each with that place. */
const placedIn = (layout: Layout, { marks }: Drawn) =>
  marks.flatMap((mark) => {
    const placed = layout.marks.get(mark.key);
    return placed === undefined ? [] : [{ mark, placed }];
  });

/** Sums of broken days. */
const nearly = 6;

/** Where a day begins in a drawn layout, in pixels; the window's edges take what is next to them. */
function xIn({ window, width }: Pick<Drawn, 'window' | 'width'>): (day: number) => number {
  return (day) => {
    const x = ((day - window.from) * width) / (window.to - window.from);
    return [0, width].find((end) => Math.abs(x - end) < edgeSnap) ?? x;
  };
}

describe('every layout', () => {
  it('shows each event once: placed, in a stack, or counted past an edge', () => {
    expectAlways((layout, { marks }) => {
      const shown = [
        ...layout.marks.keys(),
        ...layout.stacks.flatMap(({ keys }) => keys),
        ...layout.before,
        ...layout.after,
      ];
      expect(shown.toSorted()).toEqual(marks.map(({ key }) => key).toSorted());
    });
  });

  it('leaves a gap between neighbours in a row', () => {
    expectAlways((layout, drawn) => {
      const boxes = placedIn(layout, drawn)
        .map(({ placed }) => placed)
        .toSorted((a, b) => a.y - b.y || a.x - b.x);
      for (const [index, box] of boxes.entries()) {
        const before = boxes[index - 1];
        if (before?.y === box.y) expect(box.x).toBeGreaterThanOrEqual(before.x + before.width + gap);
      }
    });
  });

  it('puts each event into a row of its own lane', () => {
    expectAlways((layout, drawn) => {
      for (const { mark, placed } of placedIn(layout, drawn)) {
        const lane = drawn.lanes[mark.lane];
        const row = (placed.y - (lane?.y ?? 0)) / rowHeight;
        expect(Number.isInteger(row) && row >= 0 && row < (lane?.rows ?? 0)).toBe(true);
      }
    });
  });

  it('keeps every label inside the window', () => {
    expectAlways((layout, drawn) => {
      for (const { mark, placed } of placedIn(layout, drawn)) {
        const from = placed.x + placed.labelX;
        const shownWidth = Math.min(mark.labelWidth, drawn.width - 2 * edge);
        expect(from).toBeGreaterThanOrEqual(edge - 1e-6);
        expect(from + shownWidth).toBeLessThanOrEqual(drawn.width - edge + 1e-6);
      }
    });
  });

  it('draws each bar over exactly the days of its piece that the window shows, inside its box', () => {
    expectAlways((layout, drawn) => {
      const { width } = drawn;
      const toX = xIn(drawn);
      for (const { mark, placed } of placedIn(layout, drawn)) {
        if (placed.side !== 'in') continue;
        for (const [index, piece] of mark.pieces.entries()) {
          const bar = placed.bars[index] ?? null;
          const isSeen = toX(piece.to) > 0 && toX(piece.from) < width;
          expect(bar !== null).toBe(isSeen);
          if (bar === null) continue;
          expect(placed.x + bar.x).toBeCloseTo(Math.max(0, toX(piece.from)), nearly);
          expect(placed.x + bar.x + bar.width).toBeCloseTo(Math.min(width, toX(piece.to)), nearly);
          expect(bar.x).toBeGreaterThanOrEqual(0);
          expect(bar.x + bar.width).toBeLessThanOrEqual(placed.width + 1e-6);
          expect([bar.onLeft, bar.onRight]).toEqual([toX(piece.from) < 0, toX(piece.to) > width]);
        }
      }
    });
  });

  it('ends a bar with the window although that came back a millisecond short', () => {
    const { from, to } = windowBetween('2025-12-16/2025-12-18');
    const millisecond = 1 / 86_400_000;
    const pieces = [{ kind: 'sure' as const, from, to }];
    const later = [{ kind: 'sure' as const, from: to, to: to + 1 }];
    const marks = [pieces, later].map((stretch, index) => ({
      key: `0:${index}`,
      lane: 0,
      pieces: stretch,
      labelWidth: 80,
    }));
    for (const off of [-millisecond, millisecond]) {
      const layout = layOut(marks, { from, to: to + off }, 1428, [{ y: 0, rows: 2 }], geometry, null);
      expect(layout.marks.get('0:0')?.bars).toEqual([{ x: 0, width: 1428, onLeft: false, onRight: false }]);
      expect(layout.marks.get('0:1')).toMatchObject({ side: 'after' });
    }
  });

  it('draws no bar for an event that lies outside', () => {
    expectAlways((layout, drawn) => {
      for (const { mark, placed } of placedIn(layout, drawn)) {
        const { from, to } = stretchOf(mark.pieces);
        const isIn = xIn(drawn)(to) > 0 && xIn(drawn)(from) < drawn.width;
        if (placed.side === 'in') expect(isIn).toBe(true);
        else expect([isIn, placed.bars]).toEqual([false, []]);
      }
    });
  });

  it('has a place for the event in hand', () => {
    expectAlways((layout, { keep }) => {
      if (keep !== null) expect(layout.marks.has(keep)).toBe(true);
    });
  });

  it('counts only what lies outside, nearest first', () => {
    expectAlways((layout, { marks, window, width }) => {
      const toX = xIn({ window, width });
      const stretch = (key: string) => stretchOf(marks.find((mark) => mark.key === key)?.pieces ?? []);
      const ends = layout.before.map((key) => stretch(key).to);
      const starts = layout.after.map((key) => stretch(key).from);
      expect(ends).toEqual(ends.toSorted((a, b) => b - a));
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      expect(ends.every((to) => toX(to) <= 0)).toBe(true);
      expect(starts.every((from) => toX(from) >= width)).toBe(true);
    });
  });

  it('sets stacks of a lane apart, inside the window, below its rows', () => {
    expectAlways(({ stacks }, { lanes, width }) => {
      for (const [index, stack] of stacks.entries()) {
        const lane = lanes[stack.lane];
        expect(stack.y).toBe((lane?.y ?? 0) + (lane?.rows ?? 0) * rowHeight);
        expect(stack.x).toBeGreaterThanOrEqual(0);
        expect(stack.x + 88).toBeLessThanOrEqual(Math.max(88, width));
        const previous = stacks[index - 1];
        // But for what nobody sees
        if (previous?.lane === stack.lane) expect(stack.x - previous.x).toBeGreaterThanOrEqual(88 - 0.051);
      }
    });
  });

  it('keeps stacks of the lowest lane clear of the buttons that count what lies past an edge', () => {
    expectAlways(({ stacks, before, after }, { width }) => {
      if (width < 320) return; // narrower than any screen
      for (const { lane, x } of stacks) {
        if (lane !== laneCount - 1) continue;
        if (before.length > 0) expect(x).toBeGreaterThanOrEqual(110);
        if (after.length > 0) expect(x + 88).toBeLessThanOrEqual(width - 110);
      }
    });
  });

  it('keeps them clear of these also where all that lies past an edge is no mark', () => {
    const rest: Rest = { between: () => 2, reachingIn: () => 1, before: () => 3, after: () => 4 };
    fc.assert(
      fc.property(someChart, ({ marks, window, width: drawn, lanes, keep }) => {
        const width = drawn + 320;
        const { stacks } = layOut(marks, window, width, lanes, geometry, keep, rest);
        const lowest = stacks.filter(({ lane }) => lane === laneCount - 1);
        expect(lowest.length).toBeGreaterThan(0);
        for (const { x } of lowest) {
          expect(x).toBeGreaterThanOrEqual(110);
          expect(x + 88).toBeLessThanOrEqual(width - 110);
        }
      }),
    );
  });

  it('counts in each stack its events and those that are no marks, on the days that it stands under', () => {
    fc.assert(
      fc.property(someChart, fc.nat(2), ({ marks, window, width, lanes, keep }, reaching) => {
        const rest: Rest = {
          ...noRest,
          between: (lane, { from, to }) => (lane === 0 ? Math.ceil(to) - Math.ceil(from) : 0),
          reachingIn: (lane) => (lane === 1 ? reaching : 0),
        };
        const { stacks } = layOut(marks, window, width, lanes, geometry, keep, rest);
        for (const [index, { lane, key, keys, count, days, reached }] of stacks.entries()) {
          const isFirst = reached !== null;
          const others = lane === 0 ? Math.ceil(days.to) - Math.ceil(days.from) : lane === 1 && isFirst ? reaching : 0;
          expect(count).toBe(keys.length + others);
          expect(count).toBeGreaterThan(0);
          expect(stacks.findIndex((stack) => stack.key === key)).toBe(index);
        }
        const inFirst = stacks.filter(({ lane }) => lane === 0);
        const others = inFirst.reduce((sum, { count, keys }) => sum + count - keys.length, 0);
        // A day that the window's edge cuts is seen.
        expect(others).toBe(Math.ceil(window.to) - Math.floor(window.from));
      }),
    );
  });

  it('is the same for the same events', () => {
    expectAlways((layout, drawn) => {
      expect(layOutDrawn(structuredClone(drawn))).toEqual(layout);
    });
  });
});

describe('the rows that are needed', () => {
  const plenty = 30;

  it('leave nothing in a stack, and no row empty', () => {
    fc.assert(
      fc.property(someChart, ({ marks, window, width }) => {
        const needed = rowsNeeded(marks, window, width, laneCount, geometry, plenty);
        const lanes = needed.map((rows, index) => ({ y: index * 2000, rows }));
        const layout = layOut(marks, window, width, lanes, geometry, null);
        expect(layout.stacks).toEqual([]);
        for (const [index, lane] of lanes.entries()) {
          const rows = new Set(
            [...layout.marks.values()].map(({ y }) => (y - lane.y) / rowHeight).filter((row) => row >= 0 && row < 40),
          );
          expect(rows.size === lane.rows || (rows.size === 0 && lane.rows === 1), `lane ${index}`).toBe(true);
        }
      }),
    );
  });

  it('are one for a lane without events, and never more than there may be', () => {
    const marks = Array.from({ length: 5 }, (_, index) => ({
      key: `1:${index}`,
      lane: 1,
      pieces: [{ kind: 'sure' as const, from: 20_000, to: 20_001 }],
      labelWidth: 50,
    }));
    const window = { from: 19_995, to: 20_005 };
    expect(rowsNeeded(marks, window, 800, 3, geometry, 9)).toEqual([1, 5, 1]);
    expect(rowsNeeded(marks, window, 800, 3, geometry, 3)).toEqual([1, 3, 1]);
  });
});
