import type { Dossier } from '../dossier/dossier.ts';
import type { LaneKind } from '../dossier/laneKind.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import { type Extent, extentOf } from '../time/extent.ts';
import { type Form, type Geometry, geometries, rowsAtMost, rowsAtMostInLane, scaled } from './chartGeometry.ts';
import { type ChartLane, chartLanes } from './chartLanes.ts';
import { axisPieces, type DayWindow } from './dayWindow.ts';
import { type Lane, type Mark, rowsNeeded } from './layOut.ts';

/** One event in one lane of the chart: `mark` without its label's width, which only a page can tell. */
export type SceneMark = Omit<Mark, 'labelWidth'> & { readonly event: NewsEvent };

/** What a chart shows, before any width is known. */
export type Scene = {
  readonly lanes: readonly ChartLane[];
  readonly marks: readonly SceneMark[];
  /** Events that no axis can hold: undated, or beyond its years. */
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
  const dated = events.filter((event) => extentOf(event.when.edtf) !== null);
  const lanes = chartLanes(dossier, dated, kind, lanesAtMost);
  const marks = lanes.flatMap((lane, index) =>
    lane.events.flatMap((event): SceneMark[] => {
      const extent = extentOf(event.when.edtf);
      return extent === null
        ? []
        : [{ key: `${lane.id}:${event.id}`, lane: index, ...standingOf(event, extent), event }];
    }),
  );
  return {
    lanes,
    marks,
    undated: events.filter((event) => !dated.includes(event)),
    geometry: scaled(
      kind === 'one'
        ? geometries[form]
        : { ...geometries.compact, stack: 24, laneName: form === 'compact' ? geometries.compact.laneName : 0 },
      scale,
    ),
    rowsAtMost: kind === 'one' ? rowsAtMost(form, marks.length) : rowsAtMostInLane(lanes.length, marks.length),
  };
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
