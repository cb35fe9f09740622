import { mostImportant } from '../columns/mostImportant.ts';
import { indexOfDay, type Selection } from '../columns/selection.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { LaneKind } from '../dossier/laneKind.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import { type Extent, extentOf } from '../time/extent.ts';
import { bucketWidth } from './buckets.ts';
import { type Cast, castOf, castWithout } from './castOf.ts';
import { selectionOfEvents } from './chartColumns.ts';
import { type Form, type Geometry, geometries, rowsAtMost, rowsAtMostInLane, scaled } from './chartGeometry.ts';
import { type ChartLane, chartLanes } from './chartLanes.ts';
import { axisPieces, type DayWindow } from './dayWindow.ts';
import { leastWidthOf } from './labelWidths.ts';
import { type Lane, layOut, type Mark, rowsNeeded, type Stack } from './layOut.ts';

/** One event in one lane of the chart: `mark` without its label's width, which only a page can tell. */
export type SceneMark = Omit<Mark, 'labelWidth'> & { readonly event: NewsEvent; readonly row: number };

/** What a chart shows, before any width is known. */
export type Scene = {
  readonly dossier: Dossier;
  readonly lanes: readonly ChartLane[];
  /** Everything selected; those that no axis can hold, undated or beyond its years, stand at its end. */
  readonly all: Selection;
  readonly undated: readonly NewsEvent[];
  readonly geometry: Geometry;
  readonly rowsAtMost: number;
};

/** Between a lane's stacks and the next lane, in pixels. */
const laneGap = 4;

/** `scale` is the size of the reader's text against 16 px; `lanesAtMost` how many lanes there may be before some share one. */
export function chartScene(
  dossier: Dossier,
  events: readonly NewsEvent[],
  kind: LaneKind,
  form: Form,
  scale = 1,
  lanesAtMost?: number,
): Scene {
  const all = selectionOfEvents(dossier, events);
  const lanes = chartLanes(dossier, all, kind, lanesAtMost);
  const stops = lanes.reduce((sum, { events }) => sum + events.dated, 0);
  return {
    dossier,
    lanes,
    all,
    undated: events.slice(all.dated),
    geometry: scaled(
      kind === 'one'
        ? geometries[form]
        : { ...geometries.compact, stack: 24, laneName: form === 'compact' ? geometries.compact.laneName : 0 },
      scale,
    ),
    rowsAtMost: kind === 'one' ? rowsAtMost(form, stops) : rowsAtMostInLane(lanes.length, stops),
  };
}

/**
 * Which of a scene stand on the chart themselves while it shows about that window: those that find a row there, as near as that window may come
 * before other buckets are right for it. `keep` is a row.
 */
export function castFor(scene: Scene, window: DayWindow, width: number, keep: number | null): Cast {
  const lanes = scene.lanes.map(({ events }) => events);
  const cast = castOf(lanes, scene.all, window, width, scene.rowsAtMost, keep);
  if (cast.isWhole) return cast;
  const marks = sceneMarks(scene, cast).map((mark) => ({
    ...mark,
    labelWidth: leastWidthOf(mark.event),
  }));
  const { from, to } = cast.band;
  const rows = lanes.map(() => ({ y: 0, rows: scene.rowsAtMost }));
  const { stacks } = layOut(
    marks,
    cast.band,
    ((to - from) * 2 * bucketWidth) / cast.bucket,
    rows,
    scene.geometry,
    null,
  );
  return castWithout(cast, crowdedRows(marks, stacks, [keep, ...lanes.flatMap((lane) => foremostIn(lane, cast.band))]));
}

/** The most important event is a mark wherever its day is seen, and if it finds no row, the first to be listed where it is counted. */
function foremostIn(lane: Selection, { from, to }: DayWindow): readonly number[] {
  return mostImportant(lane, indexOfDay(lane, from), indexOfDay(lane, to), 1);
}

/** By lane. */
function crowdedRows(marks: readonly (Mark & SceneMark)[], stacks: readonly Stack[], kept: readonly (number | null)[]) {
  const crowded = new Set(stacks.flatMap(({ keys }) => keys));
  const rows = new Map<number, Set<number>>();
  for (const { key, lane, row } of marks)
    if (crowded.has(key) && !kept.includes(row)) rows.set(lane, (rows.get(lane) ?? new Set()).add(row));
  return (lane: number, row: number) => rows.get(lane)?.has(row) ?? false;
}

export function sceneMarks(scene: Scene, cast: Cast): readonly SceneMark[] {
  return scene.lanes.flatMap((_, lane) => {
    const own = cast.lanes[lane];
    return [...(own?.rows.subarray(0, own.dated) ?? [])].flatMap((row) => markOf(scene, lane, row) ?? []);
  });
}

/** The same object each time, so that a mark which stays from one cast to the next is not drawn again. */
function markOf(scene: Scene, lane: number, row: number): SceneMark | null {
  const known = made.get(scene) ?? new Map<number, SceneMark | null>();
  made.set(scene, known);
  const place = lane * scene.dossier.events.length + row;
  const mark = known.get(place) ?? madeOf(scene, lane, row);
  known.set(place, mark);
  return mark;
}

const made = new WeakMap<Scene, Map<number, SceneMark | null>>();

function madeOf({ dossier, lanes }: Scene, lane: number, row: number): SceneMark | null {
  const event = dossier.events[row];
  const extent = event === undefined ? null : extentOf(event.when.edtf);
  if (event === undefined || extent === null) return null;
  return { key: `${lanes[lane]?.id}:${event.id}`, lane, ...standingOf(event, extent), event, row };
}

/** What places an event on the axis and in a row. */
function standingOf(event: NewsEvent, extent: Extent): Pick<Mark, 'pieces' | 'importance' | 'reported'> {
  const reported = extentOf(event.reportedWhen ?? null);
  return {
    pieces: axisPieces(extent),
    ...(event.importance === undefined ? {} : { importance: event.importance }),
    ...(reported === null ? {} : { reported: axisPieces(reported) }),
  };
}

/**
 * Where each lane's first row begins, and how high the lanes are together, with room for a stack under a lane that is full.
 * A lane has the rows that the fullest of `windows` needs, at least `atLeast`, at most the scene's.
 */
export function laneRows(
  scene: Scene,
  marks: readonly Mark[],
  windows: readonly DayWindow[],
  width: number,
  atLeast = 1,
): { lanes: readonly Lane[]; height: number } {
  const { geometry } = scene;
  const needed = windows.map((window) =>
    rowsNeeded(marks, window, width, scene.lanes.length, geometry, scene.rowsAtMost),
  );
  const rows = scene.lanes.map((_, lane) => Math.max(atLeast, ...needed.map((each) => each[lane] ?? 1)));
  let y = geometry.top;
  const lanes = rows.map((count): Lane => {
    const first = y + (scene.lanes.length > 1 ? geometry.laneName : 0);
    y = first + count * geometry.row + geometry.stack + laneGap;
    return { y: first, rows: count };
  });
  return { lanes, height: y };
}
