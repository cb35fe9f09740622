import type { Selection } from '../columns/selection.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Messages } from '../language/messages.en.ts';
import { dayNumber } from '../time/calendarDay.ts';
import { attestationsMarked } from './AttestationMark.tsx';
import { castAtMost, restOf } from './castOf.ts';
import { type Form, nominalWidths } from './chartGeometry.ts';
import { partiesIn } from './chartLanes.ts';
import { castFor, chartScene, laneRows, type Scene, type SceneMark, sceneMarks } from './chartScene.ts';
import type { DayWindow } from './dayWindow.ts';
import { statusWord, whenAndStatus } from './EventLabel.tsx';
import { firstWindow, knownIn } from './firstWindow.ts';
import { estimatedWidth } from './labelWidths.ts';
import { type Lane, type Layout, layOut, type Mark } from './layOut.ts';

/** A whole dossier in one lane at a nominal width: what is drawn where no page can be measured. */
export type RestingPicture = {
  readonly scene: Scene;
  readonly marks: readonly (Mark & SceneMark)[];
  readonly window: DayWindow;
  readonly width: number;
  readonly lanes: readonly Lane[];
  readonly layout: Layout;
  /** Of the lanes without the axis, in pixels: the live chart of one lane keeps it, so that nothing shifts when it takes over. */
  readonly height: number;
};

/** `scale` is the size of the reader's text against 16 px. The last one of a dossier is kept: the picture and the chart after it are made of it. */
export function restingPicture(dossier: Dossier, messages: Messages, form: Form, scale = 1): RestingPicture {
  const known = pictures.get(dossier);
  if (known?.messages === messages && known.form === form && known.scale === scale) return known.picture;
  const picture = makePicture(dossier, messages, form, scale);
  pictures.set(dossier, { messages, form, scale, picture });
  return picture;
}
const pictures = new WeakMap<
  Dossier,
  { readonly messages: Messages; readonly form: Form; readonly scale: number; readonly picture: RestingPicture }
>();

function makePicture(dossier: Dossier, messages: Messages, form: Form, scale: number): RestingPicture {
  const scene = chartScene(dossier, dossier.events, 'one', form, scale);
  const width = nominalWidths[form];
  const estimated = (mark: SceneMark) => {
    const words = {
      title: mark.event.label[messages.language],
      when: form === 'compact' ? statusWord(mark.event, messages) : whenAndStatus(mark.event, messages),
      dots: form === 'compact' ? 0 : partiesIn(dossier, mark.event).length,
      marks: attestationsMarked(mark.event).length,
    };
    return { ...mark, labelWidth: scale * estimatedWidth(words, form === 'compact') };
  };
  const around = dayNumber(dossier.asOf);
  // Only where each is a mark does the first view depend on them.
  const everyOne =
    scene.all.dated > castAtMost
      ? []
      : sceneMarks(scene, castFor(scene, { from: around, to: around + 1 }, width, null));
  const window = homeOf(scene, everyOne.map(estimated), width, around);
  const cast = castFor(scene, window, width, null);
  const marks = sceneMarks(scene, cast).map(estimated);
  const { lanes, height } = laneRows(scene, marks, [window], width);
  const rest = restOf(
    scene.lanes.map(({ events }) => events),
    scene.all,
    cast,
  );
  return {
    scene,
    marks,
    window,
    width,
    lanes,
    height,
    layout: layOut(marks, window, width, lanes, scene.geometry, null, rest),
  };
}

/**
 * The first view of a scene. Labels get room in it where every event is a mark; where most are counted, nobody misses the end of a label.
 * `around` is the day that stands in where no time is known.
 */
export function homeOf(scene: Scene, marks: readonly (Mark & SceneMark)[], width: number, around: number): DayWindow {
  const widths = new Map(marks.map(({ row, labelWidth }) => [row, labelWidth]));
  const home = (labelWidth: ((row: number) => number) | null) =>
    firstWindow(knownIn(scene.dossier, scene.all, labelWidth), width, scene.geometry, around);
  if (widths.size >= scene.all.dated) return home((row) => widths.get(row) ?? 0);
  const ofWidth = homes.get(scene.all) ?? new Map<number, DayWindow>();
  homes.set(scene.all, ofWidth);
  const window = ofWidth.get(width) ?? home(null);
  ofWidth.set(width, window);
  return window;
}

/** By their width: without labels it depends on nothing else. */
const homes = new WeakMap<Selection, Map<number, DayWindow>>();
