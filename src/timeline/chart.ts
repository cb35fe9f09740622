import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { DataSet } from 'vis-data/esnext';
import type { TimelineOptions } from 'vis-timeline/esnext';
import type { Language } from '../language/language.ts';
import { dayFromNumber } from '../time/calendarDay.ts';
import { type AxisScale, axisLabel } from '../time/formatDay.ts';
import { AxisTimeline, silentPanels } from './axisTimeline.ts';
import { leastWidth } from './chartGeometry.ts';
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

/** What it is made with. */
export type SurfacePlan = {
  readonly window: DayWindow;
  readonly limits: DayWindow;
  readonly height: number;
  readonly language: Language;
};

/** Made, but not in the page yet. */
export type IdleSurface = { readonly mount: (container: HTMLElement, events: SurfaceEvents) => Surface };

export type SurfaceEvents = {
  /** Whenever the window moves, more than once in a frame. */
  readonly onMove: (window: DayWindow) => void;
  /** The container has another width now. */
  readonly onResize: () => void;
  /** Once it rests. `byReader` is false for windows that were set. */
  readonly onRest: (window: DayWindow, byReader: boolean) => void;
};

const dayLength = 86_400_000;
const glide = { duration: 260, easingFunction: 'easeInOutQuad' } as const;
/** Milliseconds from a jump until vis-timeline 8.5.4 says that it rests there, whatever has moved since; less than a glide takes. */
const jumpsRest = 200;
/** Days from one label of the axis to the next, by the least width of a day in pixels. A step of seven begins anew with each month: 1, 8, 15, 22, 29. */
const daySteps = [
  { from: 64, scale: 'weekday', step: 1 },
  { from: 28, scale: 'day', step: 1 },
  { from: 14, scale: 'day', step: 2 },
  { from: 4.5, scale: 'day', step: 7 },
] as const;

/** Numbers only go in: vis-timeline would read a string in the reader's zone. */
const toMilliseconds = (day: number) => day * dayLength;
type Shown = { readonly start: Date; readonly end: Date };

/** In two steps, for two tasks: to make it and to draw it for the first time each keep a slow phone busy for a tenth of a second. */
export function makeSurface(options: SurfacePlan): IdleSurface {
  // It joins the page once it is complete: until then vis-timeline would measure and draw itself after every step.
  const element = document.createElement('div');
  element.className = 'surface';

  const visTimeline = new AxisTimeline(element, new DataSet<never>([]), {
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
    // Down is later, as it is right on a wide page. Chromium turns the axes itself while Shift is held, Firefox does not.
    horizontalScrollInvert: true,
    showCurrentTime: false,
    showTooltips: false,
    selectable: false,
    autoResize: false,
    format: axisFormat(options.language),
  });
  // Its root stays hidden until a first change of range, which with fixed ends never comes (visjs/vis-timeline#1340).
  visTimeline.emit('rangechanged', {});
  for (const panel of silentPanels) visTimeline.dom[panel].setAttribute('aria-hidden', 'true');
  return { mount: (container, events) => mountSurface(container, element, visTimeline, options, events) };
}

function mountSurface(
  container: HTMLElement,
  element: HTMLElement,
  visTimeline: AxisTimeline,
  { window: first, height, language }: SurfacePlan,
  events: SurfaceEvents,
): Surface {
  /** Setting an option draws everything anew. */
  const shown = { height, language };
  // It counts borders that we do not draw, so its axis ends a little past the container; a window ends with the container.
  let excessAsRead = 1;
  const excess = () => {
    const { center, root } = visTimeline.props;
    if (root.width >= leastWidth) excessAsRead = center.width / root.width;
    return excessAsRead;
  };
  const toWindow = ({ start, end }: Shown): DayWindow => {
    const from = start.valueOf() / dayLength;
    return { from, to: from + (end.valueOf() / dayLength - from) / excess() };
  };
  let glidesSince = Number.NEGATIVE_INFINITY;
  const setWindow = ({ from, to }: DayWindow, animation: typeof glide | false) => {
    glidesSince = animation === false ? Number.NEGATIVE_INFINITY : performance.now();
    visTimeline.setWindow(toMilliseconds(from), toMilliseconds(from + (to - from) * excess()), { animation });
  };

  const layer = document.createElement('div');
  layer.className = 'surface-layer';
  visTimeline.dom.centerContainer.append(layer);

  let width = container.clientWidth;
  // Left to itself vis-timeline prints hours when days are wide, and months as soon as two days are too narrow for a label.
  let shownStep: (typeof daySteps)[number] | undefined;
  const chooseStep = (window: DayWindow) => {
    const perDay = width / (window.to - window.from);
    const step = daySteps.find(({ from }) => perDay >= from);
    if (step === shownStep) return;
    shownStep = step;
    visTimeline.timeAxis.setOptions({ timeAxis: step === undefined ? {} : { scale: step.scale, step: step.step } });
  };
  chooseStep(first);
  container.append(element);
  // At once, not with the next frame: from now on its widths are known.
  visTimeline.layOut();
  setWindow(first, false);

  visTimeline.on('rangechange', (range: Shown) => {
    chooseStep(toWindow(range));
    events.onMove(toWindow(range));
  });
  visTimeline.on('rangechanged', (range: Shown & { byUser: boolean }) => {
    // That of the jump before a glide under way.
    if (!range.byUser && performance.now() - glidesSince <= jumpsRest) return;
    events.onRest(toWindow(range), range.byUser);
  });
  const resized = new ResizeObserver(() => {
    if (width === container.clientWidth) return;
    width = container.clientWidth;
    if (width >= leastWidth) chooseStep(toWindow(visTimeline.getWindow()));
    visTimeline.layOut();
    events.onResize();
  });
  resized.observe(container);

  return {
    layer,
    window: () => toWindow(visTimeline.getWindow()),
    setWindow: (window, how) => setWindow(window, how === 'glide' && welcomesMotion() ? glide : false),
    setHeight(height) {
      if (height !== shown.height) visTimeline.setHeight(height);
      shown.height = height;
    },
    setLanguage(language) {
      if (language !== shown.language) visTimeline.setOptions({ format: axisFormat(language) });
      shown.language = language;
    },
    destroy() {
      resized.disconnect();
      visTimeline.destroy();
      element.remove();
    },
  };
}

/** vis-timeline's scales from days on; weekday is its day with another label. */
const axisScales: Readonly<Record<string, AxisScale>> = {
  weekday: 'weekday',
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
