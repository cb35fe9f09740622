import {
  type KeyboardEvent,
  type PointerEvent,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { bucketCounts } from '../columns/bucketCounts.ts';
import type { Selection } from '../columns/selection.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { dayNumber, parseCalendarDay } from '../time/calendarDay.ts';
import { extentOf } from '../time/extent.ts';
import { formatDayRange } from '../time/formatDay.ts';
import { everyEvent } from './chartColumns.ts';
import { axisStretch, type DayWindow, daysShown, moved, shortestWindow, zoomed, zoomStep } from './dayWindow.ts';
import { wholeWindow } from './firstWindow.ts';
import type { ChartControls } from './LiveChart.tsx';

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

/** The whole time as a strip, and in it the window: drag it, or move it with the arrow keys, plus and minus. */
export function Overview({ dossier, whole: dossierNow, messages, ref, controls }: OverviewProps) {
  const track = useRef<HTMLDivElement>(null);
  const thumb = useRef<HTMLDivElement>(null);
  /** As it was drawn last: up to a frame behind the chart. */
  const shown = useRef<DayWindow | null>(null);
  const grip = useRef<{ at: number; from: DayWindow; part: 'from' | 'to' | 'all' } | null>(null);
  const all = everyEvent(dossier);
  const whole = useMemo(() => wholeWindow(everyEvent(dossierNow), dayNumber(dossierNow.asOf)), [dossierNow]);
  const part = (day: number) => Math.max(0, Math.min(1, (day - whole.from) / (whole.to - whole.from)));

  const show = (window: DayWindow) => {
    shown.current = window;
    const node = thumb.current;
    if (node === null) return;
    node.hidden = false;
    // It is never too narrow to be hit, and never past the strip's end.
    node.style.left = `min(${part(window.from) * 100}%, 100% - ${narrowestThumb}px)`;
    node.style.width = `${(part(window.to) - part(window.from)) * 100}%`;
    const days = daysShown(window);
    node.setAttribute('aria-valuenow', String(Math.round(window.from)));
    node.setAttribute(
      'aria-valuetext',
      messages.timeline.overviewRange(formatDayRange(days.from, days.to, messages.language, 'long')),
    );
  };
  useImperativeHandle(ref, () => ({ show }));
  // In the new words when the language changes, which moves no window.
  useLayoutEffect(() => {
    if (shown.current !== null) show(shown.current);
  });

  const daysAt = (press: PointerEvent) => {
    const box = track.current?.getBoundingClientRect();
    return box === undefined ? 0 : ((press.clientX - box.left) / box.width) * (whole.to - whole.from);
  };
  const onPointerDown = (press: PointerEvent<HTMLDivElement>) => {
    const window = shown.current;
    if (window === null) return;
    press.currentTarget.setPointerCapture(press.pointerId);
    const side = press.target instanceof HTMLElement ? press.target.dataset['grip'] : undefined;
    grip.current = { at: daysAt(press), from: window, part: side === 'from' || side === 'to' ? side : 'all' };
  };
  const onPointerMove = (press: PointerEvent) => {
    if (grip.current === null) return;
    const { at, from, part: held } = grip.current;
    const by = daysAt(press) - at;
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
      <svg className="overview-events" width="100%" height="1.25rem" aria-hidden="true">
        {all.dated > eachAtMost
          ? columnsOver(all, whole).map(({ from, to, height }) => (
              <rect
                key={from}
                className="overview-event"
                data-kind="closed"
                x={`${part(from) * 100}%`}
                width={`${(part(to) - part(from)) * 100}%`}
                y={`${95 - height * 85}%`}
                height={`${height * 85}%`}
              />
            ))
          : byOpenness(dossier).map((event) => {
              const extent = extentOf(event.when.edtf);
              if (extent === null) return null;
              const { from, to } = axisStretch(extent);
              const x = part(Math.max(from, whole.from));
              const width = Math.max(0.002, part(Math.min(to, whole.to)) - x);
              const kind = Number.isFinite(from) && Number.isFinite(to) ? 'closed' : 'open';
              return (
                <rect
                  key={event.id}
                  className="overview-event"
                  data-kind={kind}
                  x={`${x * 100}%`}
                  width={`${width * 100}%`}
                  y={kind === 'closed' ? '70%' : '75%'}
                  height={kind === 'closed' ? '25%' : '15%'}
                  rx="1"
                />
              );
            })}
        {yearsIn(whole).map(({ year, day }) => (
          <g key={year} className="overview-year">
            <line x1={`${part(day) * 100}%`} x2={`${part(day) * 100}%`} y1="0" y2="100%" />
            {part(day) < lastNamed ? (
              <text x={`${part(day) * 100}%`} dx="4" y="55%">
                {year}
              </text>
            ) : null}
          </g>
        ))}
      </svg>
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

/** Open-ended events first, so that the closed ones are drawn over them. */
function byOpenness(dossier: Dossier): readonly NewsEvent[] {
  const isOpen = (event: NewsEvent) => {
    const extent = extentOf(event.when.edtf);
    return extent === null || extent.first === null || extent.last === null;
  };
  return [...dossier.events].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)));
}

/** A year's number needs about a tenth of the strip, also on a phone. */
const yearsAtMost = 8;
/** Of the strip: a number that begins later would not end within it. */
const lastNamed = 0.9;

/** Where years begin, evenly thinned out. */
function yearsIn(whole: DayWindow): { year: number; day: number }[] {
  const first = Math.ceil(yearOf(whole.from));
  const last = Math.floor(yearOf(whole.to));
  const step = Math.ceil((last - first + 1) / yearsAtMost);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).flatMap((year) => {
    const day = parseCalendarDay(`${String(year).padStart(4, '0')}-01-01`);
    return day === null || (last - year) % step !== 0 ? [] : [{ year, day: dayNumber(day) }];
  });
}

/** 1970 at day 0; near enough to tell in which year a day lies, save for its first days. */
const yearOf = (day: number) => 1970 + day / 365.2425;

/** More of them would stand on one another: then columns say how many there are. */
const eachAtMost = 240;
const columnsAtMost = 240;

/** Columns as high, from 0 to 1, as the root of how many events begin there: else a burst would flatten all the rest. */
function columnsOver(all: Selection, whole: DayWindow): { from: number; to: number; height: number }[] {
  const width = Math.max(1, Math.ceil((whole.to - whole.from) / columnsAtMost));
  const buckets = bucketCounts(all, Math.floor(whole.from), width, Math.ceil((whole.to - whole.from) / width));
  const most = buckets.reduce((most, { count }) => Math.max(most, count), 1);
  return buckets.flatMap(({ from, to, count }) => (count === 0 ? [] : [{ from, to, height: Math.sqrt(count / most) }]));
}
