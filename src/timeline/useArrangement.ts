import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Dossier } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import { dayNumber } from '../time/calendarDay.ts';
import { type Cast, restOf } from './castOf.ts';
import { leastWidth } from './chartGeometry.ts';
import { laneRows, type Scene, type SceneMark } from './chartScene.ts';
import type { ChartStage, DaysShown } from './chartStage.ts';
import { windowOf } from './dayWindow.ts';
import { wholeWindow } from './firstWindow.ts';
import type { Lane, Mark } from './layOut.ts';
import { shelfKey, stretchOfKey } from './markKey.ts';
import { type Lettering, measureLabel } from './measureLabel.ts';
import { homeOf, type RestingPicture } from './restingPicture.ts';

/** What is shown, and where. */
export type Shown = {
  readonly scene: Scene;
  /** There is none before the stage stands. */
  readonly cast: Cast | null;
  readonly marks: readonly SceneMark[];
  /** With everything that is known now. */
  readonly whole: Dossier;
  readonly resting: RestingPicture;
  readonly events: readonly NewsEvent[];
  readonly lettering: Lettering;
  /** From the address; `null`: the first view. */
  readonly window: DaysShown | null;
  /** Looked back at, the first view stays that of the whole story; under a filter it is that of the events shown, as ever. */
  readonly isStory: boolean;
};

/** Measures and arranges on the stage what is shown, whenever that or its room is another. */
export function useArrangement(
  stage: ChartStage | null,
  box: RefObject<HTMLElement | null>,
  shown: Shown,
  /** Counts the changes of room. */
  room: number,
  /** Where each lane stands now. */
  onLanes: (lanes: readonly Lane[]) => void,
): void {
  const { scene, marks, lettering } = shown;
  const fonts = useFonts();
  const known = useRef<Measures | null>(null);

  /** Marks come and go in quick succession: the page is read only for what they do not change. */
  const measures = useEffectEvent((on: ChartStage): Measures => {
    const by = [lettering, fonts, room];
    if (known.current?.by.every((one, index) => one === by[index]) === true) return known.current;
    const seen = box.current?.clientWidth ?? 0;
    const label = on.layer.querySelector<HTMLElement>('.event-label');
    const widthOf = label === null ? null : measureLabel(label, lettering);
    const width = seen < leastWidth ? on.width() : seen;
    known.current = widthOf === null ? null : { by, width, widthOf };
    return { by, width, widthOf: widthOf ?? unmeasured };
  });
  const arrange = useEffectEvent((on: ChartStage) => {
    const { cast, whole, resting, events, window, isStory } = shown;
    if (cast === null) return;
    const kind = lettering.lanes;
    const { width, widthOf } = measures(on);
    const lettered = marks.map((mark) => ({ ...mark, labelWidth: widthOf(mark.event) }));
    const around = dayNumber(whole.asOf);
    // Where the filter leaves nothing that has a time, the days of the story stay.
    const isEmpty = scene.all.dated === 0;
    const home =
      isStory || isEmpty
        ? homeOf(resting.scene, withWidths(resting.marks, lettered), width, around)
        : homeOf(scene, lettered, width, around);
    // Lanes grow where the window rests, never while it moves. One lane has at least the height of the picture before it,
    // and in the first view exactly that: what finds no row there is in a stack, but nothing on the page is pushed down.
    const atLeast = kind === 'one' ? resting.lanes[0]?.rows : 1;
    const rested = window === null ? [] : [windowOf(window)];
    const places = laneRows(scene, lettered, kind === 'one' ? rested : [home, ...rested], width, atLeast);
    onLanes(places.lanes);
    const [firstUndated] = scene.undated;
    on.arrange({
      marks: lettered,
      rest: restOf(
        scene.lanes.map((lane) => lane.events),
        scene.all,
        cast,
      ),
      stretchOf: (key) => stretchOfKey(key, scene),
      whole: wholeWindow(isEmpty ? resting.scene.all : scene.all, around),
      lanes: places.lanes,
      geometry: scene.geometry,
      lastStop: firstUndated === undefined ? null : shelfKey(firstUndated.id),
      home,
      height: places.height + scene.geometry.axis,
      language: lettering.messages.language,
      story: { events, lanes: kind, asOf: scene.dossier.asOf },
    });
  });
  const from = shown.window?.from;
  const to = shown.window?.to;
  // Before the browser paints, so that no mark is ever seen at a wrong place.
  useLayoutEffect(() => {
    if (stage !== null) arrange(stage);
  }, [stage, scene, marks, lettering, fonts, room, from, to]);
}

/** Counts how often faces have come. */
function useFonts(): number {
  const [loaded, setLoaded] = useState(0);
  useEffect(() => {
    const again = () => setLoaded((count) => count + 1);
    document.fonts.addEventListener('loadingdone', again);
    return () => document.fonts.removeEventListener('loadingdone', again);
  }, []);
  return loaded;
}

/** What the page says of itself; `by`: for which lettering, fonts and room. */
type Measures = {
  readonly by: readonly unknown[];
  readonly width: number;
  readonly widthOf: (event: NewsEvent) => number;
};

const unmeasured = () => 0;

/** With the widths that were measured, where they were. */
function withWidths(marks: RestingPicture['marks'], measured: readonly Mark[]): RestingPicture['marks'] {
  const widths = new Map(measured.map(({ key, labelWidth }) => [key, labelWidth]));
  return marks.map((mark) => ({ ...mark, labelWidth: widths.get(mark.key) ?? mark.labelWidth }));
}
