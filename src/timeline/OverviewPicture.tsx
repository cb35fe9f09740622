import { memo, useMemo } from 'react';
import { bucketCounts } from '../columns/bucketCounts.ts';
import type { Selection } from '../columns/selection.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import { dayNumber, parseCalendarDay } from '../time/calendarDay.ts';
import { extentOf } from '../time/extent.ts';
import { everyEvent } from './chartColumns.ts';
import { axisStretch, type DayWindow, partOf } from './dayWindow.ts';

type PictureProps = {
  readonly dossier: Dossier;
  /** What the strip holds. */
  readonly whole: DayWindow;
};

/** What stands on the strip: events, or how many there are, and years. It does not change while the window moves. */
export const OverviewPicture = memo(function OverviewPicture({ dossier, whole }: PictureProps) {
  const bars = useMemo(() => barsOf(dossier, whole), [dossier, whole]);
  return (
    <svg className="overview-events" width="100%" height="1.25rem" aria-hidden="true">
      {bars.map(({ key, kind, from, to, top, height }) => (
        <rect
          key={key}
          className="overview-event"
          data-kind={kind}
          x={`${from * 100}%`}
          width={`${(to - from) * 100}%`}
          y={`${top}%`}
          height={`${height}%`}
          rx={kind === 'count' ? undefined : 1}
        />
      ))}
      {yearsIn(whole).map(({ year, day }) => (
        <g key={year} className="overview-year">
          <line x1={`${partOf(whole, day) * 100}%`} x2={`${partOf(whole, day) * 100}%`} y1="0" y2="100%" />
          {partOf(whole, day) < lastNamed ? (
            <text x={`${partOf(whole, day) * 100}%`} dx="4" y="55%">
              {year}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
});

/** `from` and `to` are shares of the strip's length, `top` and `height` hundredths of its height. */
type Bar = {
  readonly key: string | number;
  readonly kind: 'closed' | 'open' | 'count';
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly height: number;
};

/** More of them would stand on one another: then columns say how many there are. */
const eachAtMost = 240;
const columnsAtMost = 240;
/** Of the strip's length: what can still be seen. */
const narrowestBar = 0.002;

function barsOf(dossier: Dossier, whole: DayWindow): readonly Bar[] {
  const all = everyEvent(dossier);
  return all.dated > eachAtMost ? columnsOver(all, whole) : barsOfEvents(dossier, whole);
}

/** Columns as high as the root of how many events begin there: else a burst would flatten all the rest. */
function columnsOver(all: Selection, whole: DayWindow): readonly Bar[] {
  const width = Math.max(1, Math.ceil((whole.to - whole.from) / columnsAtMost));
  const buckets = bucketCounts(all, Math.floor(whole.from), width, Math.ceil((whole.to - whole.from) / width));
  const most = buckets.reduce((most, { count }) => Math.max(most, count), 1);
  return buckets.flatMap(({ from, to, count }): Bar[] => {
    const height = 85 * Math.sqrt(count / most);
    const ends = { from: partOf(whole, from), to: partOf(whole, to) };
    return count === 0 ? [] : [{ key: from, kind: 'count', ...ends, top: 95 - height, height }];
  });
}

/** Open-ended events first, so that the closed ones are drawn over them. */
function barsOfEvents({ events }: Dossier, whole: DayWindow): readonly Bar[] {
  const bars = events.flatMap((event) => barOf(event, whole) ?? []);
  return [...bars.filter(({ kind }) => kind === 'open'), ...bars.filter(({ kind }) => kind === 'closed')];
}

function barOf(event: NewsEvent, whole: DayWindow): Bar | null {
  const extent = extentOf(event.when.edtf);
  if (extent === null) return null;
  const stretch = axisStretch(extent);
  const from = partOf(whole, stretch.from);
  const ends = { from, to: Math.max(from + narrowestBar, partOf(whole, stretch.to)) };
  return Number.isFinite(stretch.from) && Number.isFinite(stretch.to)
    ? { key: event.id, kind: 'closed', ...ends, top: 70, height: 25 }
    : { key: event.id, kind: 'open', ...ends, top: 75, height: 15 };
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
