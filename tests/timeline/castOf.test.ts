// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOfRow } from '../../src/columns/selection.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { type Filter, noFilter } from '../../src/dossier/filter.ts';
import { laneKinds } from '../../src/dossier/laneKind.ts';
import { selectEvents } from '../../src/dossier/selectEvents.ts';
import { extentOf } from '../../src/time/extent.ts';
import { type Cast, isRightFor, nearestPast, restOf } from '../../src/timeline/castOf.ts';
import type { Form } from '../../src/timeline/chartGeometry.ts';
import { castFor, chartScene, type Scene, sceneMarks } from '../../src/timeline/chartScene.ts';
import { crowdIn, rowsOfCrowd } from '../../src/timeline/crowdIn.ts';
import { axisStretch, type DayWindow, moved, zoomed } from '../../src/timeline/dayWindow.ts';
import { type Layout, layOut } from '../../src/timeline/layOut.ts';
import { dossierFrom, miamiTalks } from '../fixtures/dossierFrom.ts';
import { syntheticDossier } from '../fixtures/syntheticDossier.ts';

/** With what a plain loop finds of each row: its days, and the one it is counted by. */
const dossiers = [syntheticDossier(41, 3_000), syntheticDossier(42, 20_000)].map((dossier) => ({
  dossier,
  plain: plainOf(dossier),
}));

type Plain = DayWindow & { readonly anchor: number };

/** `null` for a row without a time. */
function plainOf({ events }: Dossier): readonly (Plain | null)[] {
  return events.map(({ when }) => {
    const extent = extentOf(when.edtf);
    if (extent === null) return null;
    const { from, to } = axisStretch(extent);
    return { from, to, anchor: Number.isFinite(from) ? from : Number.isFinite(to) ? to - 1 : Infinity };
  });
}

const filters: readonly Partial<Filter>[] = [
  {},
  { status: ['expected'] },
  { words: 'grain', status: ['happened', 'denied'] },
];
const forms: readonly Form[] = ['wide', 'compact'];

type Given = { readonly scene: Scene; readonly plain: readonly (Plain | null)[] };
type Drawn = Given & { readonly window: DayWindow; readonly width: number; readonly keep: number | null };

/** What is shown, in words that a failing run can print. */
const someScene = fc.record({
  of: fc.nat(dossiers.length - 1),
  kind: fc.constantFrom(...laneKinds),
  filter: fc.nat(filters.length - 1),
  form: fc.constantFrom(...forms),
  lanesAtMost: fc.constantFrom(3, undefined),
});
type SceneChoice = typeof someScene extends fc.Arbitrary<infer T> ? T : never;

/** Each is made once: one of 20,000 events takes a while. */
const made = new Map<string, Given>();
function givenBy(choice: SceneChoice): Given {
  const name = JSON.stringify(choice);
  const known = made.get(name) ?? makeScene(choice);
  made.set(name, known);
  return known;
}

function makeScene({ of, kind, filter, form, lanesAtMost }: SceneChoice): Given {
  const { dossier, plain } = dossiers[of] ?? { dossier: miamiTalks(), plain: [] };
  const events = selectEvents(dossier, { ...noFilter, ...filters[filter] });
  return { scene: chartScene(dossier, events, kind, form, 1, lanesAtMost), plain };
}

/** From three days to more than the whole time, and where there is nothing. */
const someWindow: fc.Arbitrary<DayWindow> = fc
  .record({
    middle: fc.oneof(
      { weight: 4, arbitrary: fc.double({ min: 16_300, max: 20_700, noNaN: true }) },
      { weight: 2, arbitrary: fc.integer({ min: 16_300, max: 20_700 }) },
      fc.constantFrom(-700_000, 10_000, 2_900_000),
    ),
    length: fc.oneof(
      { weight: 4, arbitrary: fc.double({ min: Math.log2(3), max: 14, noNaN: true }).map((power) => 2 ** power) },
      fc.constantFrom(3, 14, 64, 365, 4096),
    ),
  })
  .map(({ middle, length }) => ({ from: middle - length / 2, to: middle + length / 2 }));

const someWidth = fc.oneof(fc.integer({ min: 100, max: 2_600 }), fc.constantFrom(366, 880, 1240, 1408));

/** `nth` of those shown is in hand, counted from the end where it is negative: those have no date; `null`: nobody. */
const someChart = fc.record({
  shown: someScene,
  window: someWindow,
  width: someWidth,
  nth: fc.option(fc.oneof({ weight: 3, arbitrary: fc.nat(19_999) }, fc.integer({ min: -9, max: -1 })), { freq: 3 }),
});
type ChartChoice = typeof someChart extends fc.Arbitrary<infer T> ? T : never;

function drawnBy({ shown, window, width, nth }: ChartChoice): Drawn {
  const { scene, plain } = givenBy(shown);
  const { rows } = scene.all;
  return { scene, plain, window, width, keep: nth === null ? null : (rows.at(nth % Math.max(1, rows.length)) ?? null) };
}

const castOfDrawn = ({ scene, window, width, keep }: Drawn) => castFor(scene, window, width, keep);

function expectInEveryChart(holds: (drawn: Drawn, cast: Cast) => void, numRuns = 40): void {
  fc.assert(
    fc.property(someChart, (choice) => {
      const drawn = drawnBy(choice);
      holds(drawn, castOfDrawn(drawn));
    }),
    { numRuns },
  );
}

const marksOf = (scene: Scene, cast: Cast) => sceneMarks(scene, cast).map((mark) => ({ ...mark, labelWidth: 110 }));
const selectionsOf = (scene: Scene) => scene.lanes.map(({ events }) => events);

function layOutDrawn({ scene, window, width, keep }: Drawn, cast: Cast): Layout {
  const marks = marksOf(scene, cast);
  const lanes = scene.lanes.map((_, lane) => ({ y: lane * 1000, rows: scene.rowsAtMost }));
  const kept = marks.find(({ row }) => row === keep)?.key ?? null;
  const rest = restOf(selectionsOf(scene), scene.all, cast);
  return layOut(marks, window, width, lanes, scene.geometry, kept, rest);
}

const isOn = ({ anchor }: Plain, days: DayWindow) => anchor >= days.from && anchor < days.to;
const wholeDays = ({ from, to }: DayWindow): DayWindow => ({ from: Math.floor(from), to: Math.ceil(to) });
const placeOf = (time: Plain, window: DayWindow): 'before' | 'in' | 'after' =>
  time.to <= Math.floor(window.from) ? 'before' : time.from >= Math.ceil(window.to) ? 'after' : 'in';

/** Whatever is selected and has a time is a mark with a place, in one stack, or past one edge: once in each of its lanes. */
function expectAllCounted(drawn: Drawn, cast: Cast): void {
  const { scene, plain, window } = drawn;
  const layout = layOutDrawn(drawn, cast);
  const rest = restOf(selectionsOf(scene), scene.all, cast);
  const marks = marksOf(scene, cast);
  const shown = [
    ...layout.marks.keys(),
    ...layout.stacks.flatMap(({ keys }) => keys),
    ...layout.before,
    ...layout.after,
  ];
  expect(shown.toSorted()).toEqual(marks.map(({ key }) => key).toSorted());

  const isMark = new Set(marks.map(({ row }) => row));
  const past = { before: new Set<number>(), in: new Set<number>(), after: new Set<number>() };
  for (const [lane, { events }] of scene.lanes.entries()) {
    const seen = new Set(marks.flatMap((mark) => (mark.lane === lane ? [mark.row] : [])));
    // Those that are no marks here, as a plain loop finds them
    const others = [...events.rows].flatMap((row) => {
      const time = plain[row];
      return time == null || seen.has(row) ? [] : [{ row, time, place: placeOf(time, window) }];
    });
    expect(seen.size + others.length).toBe(events.dated);
    for (const { row, place } of others) if (!isMark.has(row)) past[place].add(row);
    const inWindow = others.filter(({ place }) => place === 'in').map(({ time }) => time);
    const stacks = layout.stacks.filter((stack) => stack.lane === lane);
    expect(stacks.reduce((sum, { count, keys }) => sum + count - keys.length, 0)).toBe(inWindow.length);
    for (const { days, count, keys, reached } of stacks) {
      const isHere = (time: Plain) => isOn(time, days) || (reached !== null && !isOn(time, wholeDays(reached)));
      expect(count - keys.length).toBe(inWindow.filter(isHere).length);
    }
  }
  expect([rest.before(window), rest.after(window)]).toEqual([past.before.size, past.after.size]);
  if (scene.lanes.length !== 1) return;
  const inStacks = layout.stacks.reduce((sum, { count }) => sum + count, 0);
  const pastEdges = layout.before.length + layout.after.length + rest.before(window) + rest.after(window);
  expect(layout.marks.size + inStacks + pastEdges).toBe(scene.lanes[0]?.events.dated);
}

describe('of many events, whatever the window', () => {
  it('each is a mark with a place, in one stack, or counted past one edge', () => {
    expectInEveryChart(expectAllCounted);
  });

  it('few are marks: about twice as many as can be seen, and those that a lane needs at its edges', () => {
    expectInEveryChart(({ scene, keep }, cast) => {
      const marks = sceneMarks(scene, cast);
      const { lanes, rowsAtMost: rows } = scene;
      // Two buckets that the band's ends cut, what reaches in, two nearest past either edge, the one in hand
      expect(marks.length).toBeLessThanOrEqual(240 + lanes.length * (2 * rows + rows + 2 * 2 + Number(keep !== null)));
      expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
      for (const { row, lane } of marks) expect(lanes[lane]?.events.rows).toContain(row);
    });
  });

  it('the one in hand is a mark in each of its lanes, and has its place', () => {
    expectInEveryChart((drawn, cast) => {
      const { scene, plain, keep } = drawn;
      const marks = sceneMarks(scene, cast).filter(({ row }) => row === keep);
      const isDated = keep !== null && plain[keep] != null;
      const own = scene.lanes.flatMap(({ events }, lane) =>
        isDated && indexOfRow(events, keep) !== null ? [lane] : [],
      );
      expect(marks.map(({ lane }) => lane)).toEqual(own);
      const [first] = marks;
      if (first !== undefined) expect(layOutDrawn(drawn, cast).marks.has(first.key)).toBe(true);
    });
  });

  it('the most important of a lane is a mark wherever its day is seen', () => {
    expectInEveryChart(({ scene, plain, window, width }) => {
      const { weight } = scene.all.columns;
      for (const [lane, { events }] of scene.lanes.entries()) {
        const [best] = [...events.rows.subarray(0, events.dated)].sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0));
        const day = best === undefined ? Infinity : (plain[best]?.anchor ?? Infinity);
        if (best === undefined || !Number.isFinite(day)) continue;
        const around = moved(window, day + 0.5 - (window.from + window.to) / 2);
        expect(castFor(scene, around, width, null).lanes[lane]?.rows).toContain(best);
      }
    }, 20);
  });
});

describe('a cast', () => {
  it('is right for the window it was made for, whoever is in hand', () => {
    expectInEveryChart(({ window, width, keep }, cast) => {
      expect(isRightFor(cast, window, width, keep)).toBe(true);
      expect(isRightFor(cast, window, width, null)).toBe(true);
    });
  });

  it('is right for nobody in hand who is no mark of it', () => {
    expectInEveryChart(({ scene, plain, window, width }, cast) => {
      const other = [...scene.all.rows].find((row) => plain[row] != null && indexOfRow(cast.all, row) === null);
      if (other !== undefined) expect(isRightFor(cast, window, width, other)).toBe(false);
    });
  });

  it('stays right while the window is moved by less than half its length, and everything is counted there too', () => {
    fc.assert(
      fc.property(someChart, fc.double({ min: -0.49, max: 0.49, noNaN: true }), (choice, part) => {
        const drawn = drawnBy(choice);
        const { window, width, keep } = drawn;
        const cast = castOfDrawn(drawn);
        const there = moved(window, part * (window.to - window.from));
        expect(isRightFor(cast, there, width, keep)).toBe(true);
        expectAllCounted({ ...drawn, window: there }, cast);
      }),
      { numRuns: 40 },
    );
  });

  it('that is right for another window or width counts everything there too', () => {
    const somewhere = fc.record({
      part: fc.double({ min: -0.6, max: 0.6, noNaN: true }),
      factor: fc.double({ min: 0.5, max: 2, noNaN: true }),
      wider: fc.integer({ min: -60, max: 60 }),
    });
    let right = 0;
    fc.assert(
      fc.property(someChart, somewhere, (choice, { part, factor, wider }) => {
        const drawn = drawnBy(choice);
        const { window, keep } = drawn;
        const cast = castOfDrawn(drawn);
        const there = moved(zoomed(window, factor), part * (window.to - window.from));
        const width = Math.max(100, drawn.width + wider);
        if (!isRightFor(cast, there, width, keep)) return;
        right += 1;
        expectAllCounted({ ...drawn, window: there, width }, cast);
      }),
      { numRuns: 60 },
    );
    expect(right).toBeGreaterThan(5);
  });

  it('counts in a stack what it counted there before, while the window is moved', () => {
    fc.assert(
      fc.property(someChart, fc.double({ min: -0.4, max: 0.4, noNaN: true }), (choice, part) => {
        const drawn = drawnBy(choice);
        const { window } = drawn;
        const cast = castOfDrawn(drawn);
        const there = moved(window, part * (window.to - window.from));
        const ends = [window, there].flatMap(({ from, to }) => [Math.floor(from), to]);
        const inner = (layout: Layout) =>
          new Map(
            layout.stacks
              .filter(({ days }) => !ends.includes(days.from) && !ends.includes(days.to))
              .map(({ key, days, count, keys }) => [key, { days, others: count - keys.length }]),
          );
        const before = inner(layOutDrawn(drawn, cast));
        for (const [key, { days, others }] of inner(layOutDrawn({ ...drawn, window: there }, cast))) {
          const same = before.get(key);
          if (same === undefined) continue;
          expect(same.days).toEqual(days);
          expect(same.others).toBe(others);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the nearest past an edge', () => {
  it('is the last that begins and ends before the window, and the first that begins after it', () => {
    expectInEveryChart(({ scene, plain, window }) => {
      const times = [...scene.all.rows].flatMap((row) => (plain[row] == null ? [] : [{ row, time: plain[row] }]));
      const before = times.filter(({ time }) => placeOf(time, window) === 'before').at(-1)?.row ?? null;
      const after = times.find(({ time }) => placeOf(time, window) === 'after' && Number.isFinite(time.from))?.row;
      expect(nearestPast(scene.all, window, 'before')).toBe(before);
      if (after !== undefined) expect(nearestPast(scene.all, window, 'after')).not.toBeNull();
    }, 20);
  });
});

describe('the crowd of a stack', () => {
  it('is what is counted on its days and has no mark, in order of time; the first one has also what reaches into the window', () => {
    expectInEveryChart((drawn, cast) => {
      const { scene, plain } = drawn;
      for (const stack of layOutDrawn(drawn, cast).stacks) {
        const [own, seen] = [scene.lanes[stack.lane]?.events, cast.lanes[stack.lane]];
        if (own === undefined || seen === undefined) throw new RangeError('A stack stands in a lane.');
        const unseen = [...own.rows].filter((row) => indexOfRow(seen, row) === null);
        const { reached } = stack;
        const reaching = unseen.filter((row) => {
          const [time, days] = [plain[row], reached && wholeDays(reached)];
          return time != null && days !== null && time.from < days.to && time.to > days.from && !isOn(time, days);
        });
        const rows = [...reaching, ...unseen.filter((row) => plain[row] != null && isOn(plain[row], stack.days))];
        const { count, statuses, imprecise } = crowdIn(stack, own, seen);
        expect(count).toBe(rows.length);
        expect(statuses.reduce((sum, some) => sum + some, 0)).toBe(rows.length);
        expect(imprecise).toBe(rows.filter((row) => own.columns.imprecise[row] === 1).length);
        for (const most of [0, 3, Infinity]) expect(rowsOfCrowd(stack, own, seen, most)).toEqual(rows.slice(0, most));
        expect(count).toBe(stack.count - stack.keys.length);
      }
    }, 20);
  });
});

describe('of no more than 240 events', () => {
  const few = syntheticDossier(43, 240);
  const anyLanes = fc.constantFrom(...laneKinds);
  const anyCount = fc.integer({ min: 0, max: 240 });

  it('all are on the stage, whatever the window, and nothing is left to count', () => {
    fc.assert(
      fc.property(anyCount, anyLanes, someWindow, someWidth, (count, kind, window, width) => {
        const scene = chartScene(few, few.events.slice(0, count), kind, 'wide');
        const total = scene.lanes.reduce((sum, { events }) => sum + events.dated, 0);
        const cast = castFor(scene, { from: 0, to: 10 }, 400, null);
        expect(cast.isWhole).toBe(total <= 240);
        if (!cast.isWhole) return;
        expect(sceneMarks(scene, cast)).toHaveLength(total);
        expect(isRightFor(cast, window, width, 0)).toBe(true);
        const rest = restOf(selectionsOf(scene), scene.all, cast);
        const left = scene.lanes.flatMap((_, lane) => [rest.between(lane, window), rest.reachingIn(lane, window)]);
        expect(new Set([...left, rest.before(window), rest.after(window), 0])).toEqual(new Set([0]));
        expectAllCounted({ scene, plain: plainOf(few), window, width, keep: null }, cast);
      }),
      { numRuns: 40 },
    );
  });

  it('an empty chart has none', () => {
    const drawn = dossierFrom(['three-way not-planned none']);
    for (const kind of laneKinds) {
      const scene = chartScene(drawn, drawn.events, kind, 'wide');
      const cast = castFor(scene, { from: 0, to: 10 }, 400, 0);
      expect(sceneMarks(scene, cast)).toEqual([]);
      expect(isRightFor(cast, { from: 0, to: 20 }, 400, 0)).toBe(true);
    }
  });
});
