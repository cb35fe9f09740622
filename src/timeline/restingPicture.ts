import type { Dossier } from '../dossier/dossier.ts';
import type { Messages } from '../language/messages.en.ts';
import { dayNumber } from '../time/calendarDay.ts';
import { attestationsMarked } from './AttestationMark.tsx';
import { type Form, nominalWidths } from './chartGeometry.ts';
import { partiesIn } from './chartLanes.ts';
import { chartScene, laneRows, type Scene, type SceneMark } from './chartScene.ts';
import type { DayWindow } from './dayWindow.ts';
import { statusWord, whenAndStatus } from './EventLabel.tsx';
import { firstWindow } from './firstWindow.ts';
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

/** `scale` is the size of the reader's text against 16 px. */
export function restingPicture(dossier: Dossier, messages: Messages, form: Form, scale = 1): RestingPicture {
  const scene = chartScene(dossier, dossier.events, 'one', form, scale);
  const width = nominalWidths[form];
  const marks = scene.marks.map((mark) => {
    const words = {
      title: mark.event.label[messages.language],
      when: form === 'compact' ? statusWord(mark.event, messages) : whenAndStatus(mark.event, messages),
      dots: form === 'compact' ? 0 : partiesIn(dossier, mark.event).length,
      marks: attestationsMarked(mark.event).length,
    };
    return { ...mark, labelWidth: scale * estimatedWidth(words, form === 'compact') };
  });
  const window = firstWindow(marks, width, scene.geometry, dayNumber(dossier.asOf));
  const { lanes, height } = laneRows(scene, marks, [window], width);
  return {
    scene,
    marks,
    window,
    width,
    lanes,
    height,
    layout: layOut(marks, window, width, lanes, scene.geometry, null),
  };
}
