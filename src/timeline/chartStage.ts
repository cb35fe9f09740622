import type { LaneKind } from '../dossier/laneKind.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Language } from '../language/language.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import { placeBackdrop } from './Backdrop.tsx';
import { type Beyond, createBeyond } from './beyond.ts';
import type { Rest } from './castOf.ts';
import type { IdleSurface } from './chart.ts';
import { type Geometry, leastWidth } from './chartGeometry.ts';
import { broughtIn, type DayWindow, daysShown, moved, onCalendar, windowOf, within, zoomed } from './dayWindow.ts';
import { type Lane, layOut, type Mark, type Stack } from './layOut.ts';
import { isOnShelf } from './markKey.ts';
import { placeNode, placeStack } from './placeNode.ts';

export type DaysShown = { readonly from: CalendarDay; readonly to: CalendarDay };

/** What stands on the stage: measured marks, the rows they have, and the first view of them. */
export type Setting = {
  readonly marks: readonly Mark[];
  /** What is counted beside the marks. */
  readonly rest: Rest;
  /** From where to where the event behind a key lies, mark or not; `null` where no axis can hold it. */
  readonly stretchOf: (key: string) => DayWindow | null;
  /** "Show all", and how far the reader can go, half as far again. */
  readonly whole: DayWindow;
  readonly lanes: readonly Lane[];
  readonly geometry: Geometry;
  /** What Tab reaches where no mark is seen. */
  readonly lastStop: string | null;
  readonly home: DayWindow;
  /** Lanes and axis together, in pixels. */
  readonly height: number;
  readonly language: Language;
  readonly story: Story;
};

/** What is shown, whatever the room for it. */
export type Story = { readonly events: readonly NewsEvent[]; readonly lanes: LaneKind; readonly asOf: CalendarDay };

export type StageOptions = {
  /** How far the reader can go. */
  readonly limits: DayWindow;
  readonly onMove: (window: DayWindow, width: number) => void;
  /** The container has another width: time to arrange again. */
  readonly onWidth: () => void;
  /** The reader brought the window to rest; `null` when it is the first view. */
  readonly onRest: (window: DaysShown | null) => void;
};

/** The moving part of the chart, outside React so that no frame waits for a render: where the window is and where every node stands in it. */
export type ChartStage = {
  readonly layer: HTMLElement;
  readonly nodes: Map<string, HTMLElement>;
  /** Of the stacks, by their keys. */
  readonly stackNodes: Map<string, HTMLElement>;
  readonly beyond: Beyond;
  /** After these have been drawn again. */
  readonly placeStacks: () => void;
  readonly setBackdrop: (node: HTMLElement | null) => void;
  readonly arrange: (setting: Setting) => void;
  /** Shows what the address holds, unless it only repeats what the chart said. */
  readonly follow: (window: DaysShown | null) => void;
  /** The mark that is never left out of the picture: the one with the focus, or the one that is open. */
  readonly keep: (key: string | null) => void;
  /** The one that Tab reaches: what is kept, else the first that is seen. */
  readonly tabStop: () => string | null;
  /** Whether the mark can be seen, or could in another window: those that are to follow wait unseen. */
  readonly stands: (key: string) => boolean;
  /** Moves by as little as shows the mark; at once for the focus, since a browser would scroll to a node that is outside. */
  readonly reveal: (key: string, how: 'jump' | 'glide') => void;
  readonly zoom: (factor: number) => void;
  /** In parts of the window's length; positive is later. */
  readonly pan: (part: number) => void;
  /** The first view; where that is shown already, everything. */
  readonly fit: () => void;
  readonly fitAll: () => void;
  readonly show: (window: DayWindow) => void;
  readonly glideTo: (window: DayWindow) => void;
  /** Where it is, or will be once it has glided there. */
  readonly window: () => DayWindow;
  /** In pixels; the last one at which it could be read. */
  readonly width: () => number;
  readonly destroy: () => void;
};

/** Everything there is, and half as far again. */
export const limitsAround = (whole: DayWindow) => onCalendar(zoomed(whole, 1.5));

export function createStage(container: HTMLElement, idle: IdleSurface, options: StageOptions): ChartStage {
  const nodes = new Map<string, HTMLElement>();
  const stackNodes = new Map<string, HTMLElement>();
  const beyond = createBeyond();
  let stacks: readonly Stack[] = [];
  const { limits } = options;
  let setting: Setting | null = null;
  let standing: ReadonlySet<string> = new Set();
  let backdrop: HTMLElement | null = null;
  let kept: string | null = null;
  let firstSeen: string | null = null;
  let stopNode: HTMLElement | undefined;
  let width = container.clientWidth;
  // On paper, and while a browser takes a picture of the whole page, it has none for a moment: no first view is chosen for that.
  const widthNow = () => (container.clientWidth < leastWidth ? width : container.clientWidth);
  let frame = 0;
  /** The next rest is the reader's doing although vis-timeline calls it ours: a button or a key. */
  let steered = false;
  let inAddress: string | null = null;
  /** Where a glide under way will end. The next step is counted from there: from halfway, steps in quick succession would each lose a part. */
  let aim: DayWindow | null = null;

  const surface = idle.mount(container, {
    onMove(window) {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => draw(window));
    },
    onResize() {
      if (width === widthNow()) return;
      width = widthNow();
      draw(surface.window());
      options.onWidth();
    },
    onRest(window, byReader) {
      aim = null;
      if (!byReader && !steered) return;
      steered = false;
      const days = daysShown(window);
      const isHome = setting !== null && textOf(daysShown(setting.home)) === textOf(days);
      inAddress = isHome ? null : textOf(days);
      options.onRest(isHome ? null : days);
    },
  });

  function draw(window: DayWindow): void {
    if (setting === null) return;
    const { marks, rest } = setting;
    const layout = layOut(marks, window, width, setting.lanes, setting.geometry, kept, rest);
    for (const { key } of marks) {
      const node = nodes.get(key);
      if (node !== undefined) placeNode(node, layout.marks.get(key));
    }
    if (backdrop !== null) placeBackdrop(backdrop, window, width);
    firstSeen = marks.find(({ key }) => layout.marks.has(key))?.key ?? setting.lastStop;
    moveTabStop();
    stacks = layout.stacks;
    placeStacks();
    beyond.tell({ ...layout, farther: { before: rest.before(window), after: rest.after(window) } });
    options.onMove(window, width);
  }
  function placeStacks(): void {
    const most = stacks.reduce((most, { count }) => Math.max(most, count), 1);
    const byKey = new Map(stacks.map((stack) => [stack.key, stack]));
    for (const [key, node] of stackNodes) placeStack(node, byKey.get(key), most);
  }
  const tabStop = () => kept ?? firstSeen;
  /** Written here, since the first that is seen is another one in many frames. */
  function moveTabStop(): void {
    const node = nodes.get(tabStop() ?? '') ?? nodes.get(firstSeen ?? '');
    if (node === stopNode) return;
    if (stopNode !== undefined) stopNode.tabIndex = -1;
    if (node !== undefined) node.tabIndex = 0;
    stopNode = node;
  }
  function go(window: DayWindow, how: 'jump' | 'glide'): void {
    aim = how === 'glide' ? window : null;
    surface.setWindow(window, how);
  }
  function steer(window: DayWindow, how: 'jump' | 'glide'): void {
    steered = true;
    go(within(window, limits), how);
  }
  const ahead = () => aim ?? surface.window();
  const shows = (window: DayWindow) => textOf(daysShown(ahead())) === textOf(daysShown(window));
  function stretchOf(key: string | null): DayWindow | null {
    return key === null || setting === null ? null : setting.stretchOf(key);
  }

  return {
    layer: surface.layer,
    nodes,
    stackNodes,
    beyond,
    placeStacks,
    tabStop,
    setBackdrop(node) {
      backdrop = node;
    },
    arrange(next) {
      const before = setting;
      setting = next;
      standing = new Set(next.marks.map(({ key }) => key));
      for (const { key } of before?.marks ?? [])
        if (!standing.has(key)) nodes.get(key)?.style.setProperty('visibility', 'hidden');
      surface.setLanguage(next.language);
      surface.setHeight(next.height);
      // The first view stays the first view when a font or another width moves it; when other events are shown, or another day, nothing moves.
      const isHome = before === null ? inAddress === null : isSame(before.story, next.story) && shows(before.home);
      const isThere = before?.home.from === next.home.from && before.home.to === next.home.to;
      if (isHome && !isThere) go(next.home, 'jump');
      draw(surface.window());
    },
    follow(days) {
      const asked = days === null ? null : textOf(days);
      if (asked === inAddress) return;
      inAddress = asked;
      const window = days === null ? setting?.home : windowOf(days);
      if (window !== undefined) go(window, setting === null ? 'jump' : 'glide');
    },
    keep(key) {
      if (kept === key) return;
      kept = key;
      draw(surface.window());
    },
    stands: (key) => nodes.has(key) && (standing.has(key) || isOnShelf(key)),
    reveal(key, how) {
      const stretch = stretchOf(key);
      if (stretch === null) return;
      const window = how === 'glide' ? ahead() : surface.window();
      const wanted = broughtIn(window, stretch);
      if (wanted === window) return;
      steer(wanted, how);
      if (how === 'jump') draw(surface.window());
    },
    zoom(factor) {
      const window = ahead();
      const stretch = stretchOf(kept);
      const middle = stretch === null ? Number.NaN : (stretch.from + stretch.to) / 2;
      const isShown = middle > window.from && middle < window.to;
      steer(zoomed(window, factor, isShown ? middle : undefined), 'glide');
    },
    pan(part) {
      const window = ahead();
      steer(moved(window, part * (window.to - window.from)), 'glide');
    },
    fit() {
      if (setting === null) return;
      steer(shows(setting.home) ? setting.whole : setting.home, 'glide');
    },
    fitAll() {
      if (setting !== null) steer(setting.whole, 'glide');
    },
    show: (window) => steer(window, 'jump'),
    glideTo: (window) => steer(window, 'glide'),
    window: ahead,
    width: () => width,
    destroy() {
      cancelAnimationFrame(frame);
      surface.destroy();
    },
  };
}

const isSame = (a: Story, b: Story) => a.events === b.events && a.lanes === b.lanes && a.asOf === b.asOf;

const textOf = (days: DaysShown) => `${days.from}/${days.to}`;
