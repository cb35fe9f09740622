import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import type { Language } from '../language/language.ts';
import { dayFromNumber } from '../time/calendarDay.ts';
import { axisLabel } from '../time/formatDay.ts';
import { type DayWindow, shortestWindow } from './dayWindow.ts';
import moment from './utcMoment.ts';

/**
 * The one door to vis-timeline. It is the time surface: axis, window, gestures, limits. It holds no items;
 * the events are our own nodes in `layer`, which lies over its centre panel.
 */
export type Surface = {
  readonly layer: HTMLElement;
  readonly window: () => DayWindow;
  readonly setWindow: (window: DayWindow, how: 'jump' | 'glide') => void;
  /** After the element or its lanes changed size: height of the centre panel and axis together, in pixels. */
  readonly setHeight: (height: number) => void;
  readonly setLanguage: (language: Language) => void;
  /** The layer must be empty by now. */
  readonly destroy: () => void;
};

export type SurfaceOptions = {
  readonly window: DayWindow;
  readonly limits: DayWindow;
  readonly height: number;
  readonly language: Language;
  /** Whenever the window moves, more than once in a frame. */
  readonly onMove: (window: DayWindow) => void;
  /** The container has another width now. */
  readonly onResize: () => void;
  /** Once it rests. `byReader` is false for windows that were set. */
  readonly onRest: (window: DayWindow, byReader: boolean) => void;
};

const dayLength = 86_400_000;
const glide = { duration: 260, easingFunction: 'easeInOutQuad' } as const;
/** From this width of a day on vis-timeline would print hours, which no event here has. */
const widestDay = 100;

/** Numbers only go in: vis-timeline would read a string in the reader's zone. */
const toMilliseconds = (day: number) => day * dayLength;
const toWindow = (shown: { start: Date; end: Date }): DayWindow => ({
  from: shown.start.valueOf() / dayLength,
  to: shown.end.valueOf() / dayLength,
});

export function mountSurface(container: HTMLElement, options: SurfaceOptions): Surface {
  const element = document.createElement('div');
  element.className = 'surface';
  container.append(element);

  const visTimeline = new Timeline(element, new DataSet<never>([]), {
    moment: moment as unknown as NonNullable<TimelineOptions['moment']>, // the part of it that the axis uses

    start: toMilliseconds(options.window.from),
    end: toMilliseconds(options.window.to),
    min: toMilliseconds(options.limits.from),
    max: toMilliseconds(options.limits.to),
    zoomMin: shortestWindow * dayLength,
    zoomMax: (options.limits.to - options.limits.from) * dayLength,
    height: options.height,
    // Wheel scrolls the page, Ctrl + wheel and pinch zoom, horizontal and Shift + wheel pan.
    zoomKey: 'ctrlKey',
    horizontalScroll: true,
    verticalScroll: true,
    horizontalScrollKey: 'shiftKey',
    maxMinorChars: 5,
    showCurrentTime: false,
    showTooltips: false,
    selectable: false,
    autoResize: false,
    format: axisFormat(options.language),
  });
  // Its root stays hidden until a first change of range, which with fixed ends never comes (visjs/vis-timeline#1340).
  const inside = visTimeline as unknown as Inside;
  inside.emit('rangechanged', {});
  visTimeline.redraw();

  for (const panel of silentPanels) inside.dom[panel].setAttribute('aria-hidden', 'true');
  const layer = document.createElement('div');
  layer.className = 'surface-layer';
  inside.dom.centerContainer.append(layer);

  let daily = false;
  const keepToDays = (window: DayWindow) => {
    const wide = element.clientWidth / (window.to - window.from) > widestDay;
    if (wide === daily) return;
    daily = wide;
    inside.setOptions({ timeAxis: wide ? { scale: 'weekday', step: 1 } : undefined });
  };
  keepToDays(options.window);

  visTimeline.on('rangechange', (shown: { start: Date; end: Date }) => options.onMove(toWindow(shown)));
  visTimeline.on('rangechanged', (shown: { start: Date; end: Date; byUser: boolean }) => {
    keepToDays(toWindow(shown));
    options.onRest(toWindow(shown), shown.byUser);
  });
  const resized = new ResizeObserver(() => {
    visTimeline.redraw();
    options.onResize();
  });
  resized.observe(container);

  return {
    layer,
    window: () => toWindow(visTimeline.getWindow()),
    setWindow(window, how) {
      const animation = how === 'glide' && welcomesMotion() ? glide : false;
      visTimeline.setWindow(toMilliseconds(window.from), toMilliseconds(window.to), { animation });
    },
    setHeight: (height) => visTimeline.setOptions({ height }),
    setLanguage: (language) => visTimeline.setOptions({ format: axisFormat(language) }),
    destroy() {
      resized.disconnect();
      visTimeline.destroy();
      element.remove();
    },
  };
}

/** What vis-timeline 8.5.4 has and its types do not say. */
type Inside = {
  readonly dom: Readonly<Record<Panel, HTMLElement>>;
  readonly emit: (event: string, properties: object) => void;
  readonly setOptions: (options: { timeAxis: { scale: 'weekday'; step: 1 } | undefined }) => void;
};
type Panel = 'centerContainer' | (typeof silentPanels)[number];
const silentPanels = [
  'background',
  'backgroundVertical',
  'backgroundHorizontal',
  'left',
  'right',
  'top',
  'bottom',
] as const;

/** vis-timeline knows more scales than days; what it calls weekday and day are both days here. */
const axisScales: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>> = {
  weekday: 'day',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
};

function axisFormat(language: Language) {
  const label = (level: 'minor' | 'major') => (at: { valueOf(): number }, scale: string) => {
    const known = axisScales[scale];
    return known === undefined
      ? ''
      : axisLabel(known, dayFromNumber(Math.floor(at.valueOf() / dayLength)), language, level);
  };
  return { minorLabels: label('minor'), majorLabels: label('major') };
}

/** vis-timeline animates whatever the reader prefers. */
function welcomesMotion(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}
