// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/columns/columnsBuilder.ts';
import { type Selection, selectionOf } from '../../src/columns/selection.ts';
import { noFilter } from '../../src/dossier/filter.ts';
import { laneKinds } from '../../src/dossier/laneKind.ts';
import { selectEvents } from '../../src/dossier/selectEvents.ts';
import { castFor, chartScene, sceneMarks } from '../../src/timeline/chartScene.ts';
import type { Command } from '../../src/timeline/keys.ts';
import { nextPlace, type Place, placeOf } from '../../src/timeline/roving.ts';
import { dossierFrom, miamiTalks } from '../fixtures/dossierFrom.ts';

/** Rows 0 to 11 have a time, 12 to 14 have none. */
const dated = 12;
const columns = columnsOf(
  dossierFrom([
    ...Array.from({ length: dated }, (_, row) => `event-${row} happened 2025-12-${String(row + 1).padStart(2, '0')}`),
    ...Array.from({ length: 3 }, (_, row) => `undated-${row} denied none`),
  ]),
);
const rowsOf = (...rows: readonly number[]) => selectionOf(columns, Uint32Array.from(rows));

type Chart = { readonly lanes: readonly Selection[]; readonly all: Selection };

/** Up to twelve events, each in one or more of up to four lanes, and up to three on the shelf. */
const lanesOfEach = fc.array(fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 4 }), { maxLength: dated });
const someChart: fc.Arbitrary<Chart> = fc.tuple(lanesOfEach, fc.nat(3)).map(([lanesOf, undated]) => ({
  lanes: [0, 1, 2, 3]
    .map((lane) => rowsOf(...lanesOf.flatMap((own, row) => (own.includes(lane) ? [row] : []))))
    .filter(({ rows }) => rows.length > 0),
  all: rowsOf(...lanesOf.keys(), ...Array.from({ length: undated }, (_, at) => dated + at)),
}));

/** The only lane of a chart has all events. */
const oneLane: fc.Arbitrary<Chart> = someChart.map(({ all }) => ({ lanes: [all], all }));
const anyChart = fc.oneof({ weight: 3, arbitrary: someChart }, oneLane);

/** Every place that an event has: in its lanes, or on the shelf. */
function placesIn({ lanes, all }: Chart): readonly Place[] {
  return [
    ...lanes.flatMap((own, lane) => [...own.rows.subarray(0, own.dated)].map((row) => ({ row, lane }))),
    ...[...all.rows.subarray(all.dated)].map((row) => ({ row, lane: lanes.length })),
  ];
}

/** A chart with at least one place, and one of its places. */
const somewhere = anyChart
  .filter(({ all }) => all.rows.length > 0)
  .chain((chart) => fc.constantFrom(...placesIn(chart)).map((at) => ({ chart, at })));

const go = (command: Command, at: Place | null, { lanes, all }: Chart) => nextPlace(command, at, lanes, all);

/** Every place that pressing the key again and again leads to. */
function walk(command: Command, from: Place | null, chart: Chart): readonly Place[] {
  const next = go(command, from, chart);
  return next === null ? [] : [next, ...walk(command, next, chart)];
}

const rowsIn = (places: readonly Place[]) => places.map(({ row }) => row);

describe('the arrow keys', () => {
  it('to the right visit every event once, in order of time, however many lanes it stands in', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        expect(rowsIn(walk('next', null, chart))).toEqual([...chart.all.rows]);
      }),
    );
  });

  it('to the left take the same way back', () => {
    fc.assert(
      fc.property(somewhere, ({ chart, at }) => {
        const next = go('next', at, chart);
        if (next !== null) expect(go('previous', next, chart)?.row).toBe(at.row);
        expect(rowsIn(walk('previous', go('last', null, chart), chart))).toEqual(
          [...chart.all.rows].reverse().slice(1),
        );
      }),
    );
  });

  it('stay in the lane while they can', () => {
    fc.assert(
      fc.property(somewhere, ({ chart, at }) => {
        const next = go('next', at, chart);
        const isInLane = placesIn(chart).some(({ row, lane }) => row === next?.row && lane === at.lane);
        if (next !== null) expect(next.lane === at.lane).toBe(isInLane);
      }),
    );
  });

  it('only lead to where an event stands: those without a time stand on the shelf alone', () => {
    const anyKey = fc.constantFrom<Command>('next', 'previous', 'first', 'last', 'laneUp', 'laneDown');
    fc.assert(
      fc.property(somewhere, anyKey, ({ chart, at }, key) => {
        const next = go(key, at, chart);
        if (next !== null) expect(placesIn(chart)).toContainEqual(next);
      }),
    );
  });

  it('down and up change to the next lane, to the event there that is nearest in time, and past the last to the shelf', () => {
    const chart = { lanes: [rowsOf(0, 4), rowsOf(1, 3), rowsOf(2)], all: rowsOf(0, 1, 2, 3, 4, 12, 13) };
    const from = (row: number, lane: number, command: Command) => go(command, { row, lane }, chart);
    expect(from(0, 0, 'laneDown')).toEqual({ row: 1, lane: 1 });
    expect(from(4, 0, 'laneDown')).toEqual({ row: 3, lane: 1 });
    expect(from(3, 1, 'laneDown')).toEqual({ row: 2, lane: 2 });
    expect(from(2, 2, 'laneDown')).toEqual({ row: 12, lane: 3 });
    expect(from(12, 3, 'laneDown')).toBeNull();
    expect(from(13, 3, 'laneUp')).toEqual({ row: 2, lane: 2 });
    expect(from(2, 2, 'laneUp')).toEqual({ row: 1, lane: 1 });
    expect(from(1, 1, 'laneUp')).toEqual({ row: 0, lane: 0 });
    expect(from(0, 0, 'laneUp')).toBeNull();
  });

  it('up from the shelf lead to the last of the only lane, and back', () => {
    const all = rowsOf(0, 4, 12, 13);
    const chart = { lanes: [all], all };
    expect(go('laneUp', { row: 13, lane: 1 }, chart)).toEqual({ row: 4, lane: 0 });
    expect(go('laneDown', { row: 0, lane: 0 }, chart)).toEqual({ row: 12, lane: 1 });
  });

  it('lead nowhere from the last event to the right, nor from the first to the left', () => {
    fc.assert(
      fc.property(somewhere, ({ chart }) => {
        expect(go('next', go('last', null, chart), chart)).toBeNull();
        expect(go('previous', go('first', null, chart), chart)).toBeNull();
      }),
    );
  });

  it('lead nowhere where there is nothing, and other keys do not move', () => {
    for (const command of ['next', 'previous', 'first', 'last', 'laneUp', 'laneDown'] as const)
      expect(nextPlace(command, null, [], rowsOf())).toBeNull();
    expect(nextPlace('zoomIn', { row: 0, lane: 0 }, [rowsOf(0)], rowsOf(0))).toBeNull();
  });
});

describe('the place of an event', () => {
  const lanes = [rowsOf(0, 1), rowsOf(1, 2)];
  const all = rowsOf(0, 1, 2, 12);

  it('is in the lane wished for where it stands in that one, else in its first', () => {
    expect(placeOf(1, lanes, all)).toEqual({ row: 1, lane: 0 });
    expect(placeOf(1, lanes, all, 1)).toEqual({ row: 1, lane: 1 });
    expect(placeOf(0, lanes, all, 1)).toEqual({ row: 0, lane: 0 });
  });

  it('is on the shelf where it has no time, and nowhere where it is not among those shown', () => {
    expect(placeOf(12, lanes, all, 0)).toEqual({ row: 12, lane: 2 });
    expect(placeOf(3, lanes, all)).toBeNull();
    expect(placeOf(13, lanes, all)).toBeNull();
  });
});

it.each(laneKinds)('In the published dossier (lanes: %s) the right arrow leads through all nine events', (kind) => {
  const dossier = miamiTalks();
  const scene = chartScene(dossier, selectEvents(dossier, noFilter), kind, 'wide');
  const chart = { lanes: scene.lanes.map(({ events }) => events), all: scene.all };
  const places = walk('next', null, chart);
  expect(places.map(({ row }) => dossier.events[row]?.id)).toEqual(selectEvents(dossier, noFilter).map(({ id }) => id));
  // Each is a node of the chart: a mark of its lane, or on the shelf.
  const marks = sceneMarks(scene, castFor(scene, { from: 0, to: 1 }, 1240, null));
  for (const { row, lane } of places) {
    const isMark = marks.some((mark) => mark.row === row && mark.lane === lane);
    const onShelf = lane === scene.lanes.length && scene.undated.some(({ id }) => id === dossier.events[row]?.id);
    expect(isMark || onShelf).toBe(true);
  }
});

it('Events that no axis can hold are set apart', () => {
  const drawn = dossierFrom(['three-way not-planned none', 'far-off expected Y12025', 'next-day happened 2025-12-17']);
  const scene = chartScene(drawn, drawn.events, 'one', 'wide');
  const marks = sceneMarks(scene, castFor(scene, { from: 0, to: 1 }, 1240, null));
  expect(marks.map(({ event }) => event.id)).toEqual(['next-day']);
  expect(scene.undated.map(({ id }) => id)).toEqual(['three-way', 'far-off']);
});
