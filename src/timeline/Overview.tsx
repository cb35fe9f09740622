import {
  type KeyboardEvent,
  type PointerEvent,
  type Ref,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import type { Dossier } from '../dossier/dossier.ts';
import type { Messages } from '../language/messages.en.ts';
import { dayNumber } from '../time/calendarDay.ts';
import { formatDayRange } from '../time/formatDay.ts';
import { everyEvent } from './chartColumns.ts';
import { type DayWindow, daysShown, moved, partOf, shortestWindow, zoomed, zoomStep } from './dayWindow.ts';
import { wholeWindow } from './firstWindow.ts';
import type { ChartControls } from './LiveChart.tsx';
import { OverviewPicture } from './OverviewPicture.tsx';

export type OverviewHandle = { readonly show: (window: DayWindow) => void };

type OverviewProps = {
  /** As known on the day that is looked at. */
  dossier: Dossier;
  /** With everything that is known now: the strip holds the same time whatever is looked at. */
  whole: Dossier;
  messages: Messages;
  ref: Ref<OverviewHandle>;
  /** `null` before the chart can move. */
  controls: Pick<ChartControls, 'show' | 'window'> | null;
};

/** Milliseconds without a move until it is said which days are shown: words cost more than a frame has. */
const settling = 120;

/** The whole time as a strip, and in it the window: drag it, or move it with the arrow keys, plus and minus. */
export function Overview({ dossier, whole: dossierNow, messages, ref, controls }: OverviewProps) {
  const track = useRef<HTMLDivElement>(null);
  const thumb = useRef<HTMLDivElement>(null);
  /** As it was drawn last: up to a frame behind the chart. */
  const shown = useRef<DayWindow | null>(null);
  const settles = useRef<ReturnType<typeof setTimeout>>(undefined);
  const grip = useRef<{ x: number; daysPerPixel: number; from: DayWindow; part: 'from' | 'to' | 'all' } | null>(null);
  const whole = useMemo(() => wholeWindow(everyEvent(dossierNow), dayNumber(dossierNow.asOf)), [dossierNow]);

  const place = (node: HTMLElement, window: DayWindow) => {
    const [from, to] = [partOf(whole, window.from), partOf(whole, window.to)];
    node.style.transform = `translateX(min(${from * 100}cqi, 100cqi - ${narrowestThumb}px))`;
    node.style.width = `${(to - from) * 100}%`;
  };
  const tell = () => {
    clearTimeout(settles.current);
    const [node, window] = [thumb.current, shown.current];
    if (node === null || window === null) return;
    const days = daysShown(window);
    node.setAttribute('aria-valuenow', String(Math.round(window.from)));
    node.setAttribute(
      'aria-valuetext',
      messages.timeline.overviewRange(formatDayRange(days.from, days.to, messages.language, 'long')),
    );
  };
  const show = (window: DayWindow) => {
    const isFirst = shown.current === null;
    shown.current = window;
    const node = thumb.current;
    if (node === null) return;
    place(node, window);
    if (isFirst) {
      node.hidden = false;
      tell();
    }
    clearTimeout(settles.current);
    settles.current = setTimeout(tell, settling);
  };
  useImperativeHandle(ref, () => ({ show }));
  useEffect(() => () => clearTimeout(settles.current), []);
  // In the new words when the language changes, and at its new place when the strip holds another time: neither moves the window.
  const showAgain = useEffectEvent(() => {
    if (thumb.current === null || shown.current === null) return;
    place(thumb.current, shown.current);
    tell();
  });
  useLayoutEffect(() => showAgain(), [messages, whole]);

  const onPointerDown = (press: PointerEvent<HTMLDivElement>) => {
    const window = shown.current;
    const box = track.current?.getBoundingClientRect();
    if (window === null || box === undefined) return;
    press.currentTarget.setPointerCapture(press.pointerId);
    const side = press.target instanceof HTMLElement ? press.target.dataset['grip'] : undefined;
    grip.current = {
      x: press.clientX,
      daysPerPixel: (whole.to - whole.from) / box.width,
      from: window,
      part: side === 'from' || side === 'to' ? side : 'all',
    };
  };
  const onPointerMove = (press: PointerEvent) => {
    if (grip.current === null) return;
    const { x, daysPerPixel, from, part: held } = grip.current;
    const by = (press.clientX - x) * daysPerPixel;
    if (held === 'all') controls?.show(moved(from, by));
    else if (held === 'from') controls?.show({ from: Math.min(from.from + by, from.to - shortestWindow), to: from.to });
    else controls?.show({ from: from.from, to: Math.max(from.to + by, from.from + shortestWindow) });
  };
  const onKeyDown = (press: KeyboardEvent) => {
    if (controls === null || press.ctrlKey || press.metaKey || press.altKey) return;
    // Not from what is drawn: of two keys within one frame the first would be lost.
    const next = overviewKeys[press.key]?.(controls.window(), whole);
    if (next === undefined) return;
    press.preventDefault();
    controls.show(next);
  };

  return (
    <div className="overview" ref={track}>
      <OverviewPicture dossier={dossier} whole={whole} />
      <div
        ref={thumb}
        hidden
        className="overview-window"
        role="slider"
        tabIndex={controls === null ? -1 : 0}
        aria-label={messages.timeline.overview}
        aria-valuemin={Math.round(whole.from)}
        aria-valuemax={Math.round(whole.to)}
        aria-valuenow={Math.round(whole.from)}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onLostPointerCapture={() => {
          grip.current = null;
        }}
        onKeyDown={onKeyDown}
      >
        <span className="overview-grip" data-grip="from" />
        <span className="overview-grip" data-grip="to" />
      </div>
    </div>
  );
}

/** In pixels; also in timeline.css. */
const narrowestThumb = 28;

const overviewKeys: Readonly<Record<string, (window: DayWindow, whole: DayWindow) => DayWindow>> = {
  ArrowLeft: (window) => moved(window, (window.from - window.to) / 10),
  ArrowRight: (window) => moved(window, (window.to - window.from) / 10),
  PageUp: (window) => moved(window, window.to - window.from),
  PageDown: (window) => moved(window, window.from - window.to),
  Home: (window, whole) => moved(window, whole.from - window.from),
  End: (window, whole) => moved(window, whole.to - window.to),
  '+': (window) => zoomed(window, zoomStep),
  '-': (window) => zoomed(window, 1 / zoomStep),
};
