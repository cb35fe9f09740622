import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { Messages } from '../language/messages.en.ts';
import { type CalendarDay, dayNumber, parseCalendarDay } from '../time/calendarDay.ts';
import { formatDay } from '../time/formatDay.ts';
import { dayAt, earlierDay, lastDay, laterDay, placeOf, type ReportDays, scaleOf } from './reportDays.ts';
import { usePlay } from './usePlay.ts';

export type AsOfControlsProps = {
  days: ReportDays;
  /** The last day up to which sources count: what “now” is. */
  now: CalendarDay;
  /** The day at whose end the dossier is looked at, inclusive; `null` is now. */
  asOf: CalendarDay | null;
  messages: Messages;
  onAsOf: (day: CalendarDay | null) => void;
};

/** A slider over the days on which something was published, buttons to step and to play through them, and a field for any day. */
export function AsOfControls({ days, now, asOf, messages, onAsOf }: AsOfControlsProps) {
  const words = messages.asOf;
  const button = useRef<HTMLButtonElement>(null);
  const play = usePlay(button, asOf, (day) => (day === null ? days[0] : laterDay(days, day)), onAsOf);
  const { from, to } = scaleOf(days);
  const isFirst = asOf !== null && asOf <= days[0];
  const long = (day: CalendarDay) => formatDay(day, messages.language, 'long');
  const step = (name: string, sign: string, isEnd: boolean, press: () => void) => (
    <button
      type="button"
      className="as-of-button"
      aria-label={name}
      title={name}
      // Not disabled at the end: it would lose the focus that pressed it there.
      aria-disabled={isEnd || undefined}
      onClick={() => {
        if (!isEnd) press();
      }}
    >
      {sign}
    </button>
  );
  const onKeyDown = (press: KeyboardEvent) => {
    const by = press.ctrlKey || press.metaKey || press.altKey ? undefined : sliderKeys[press.key];
    if (by === undefined) return;
    press.preventDefault();
    onAsOf(by(days, asOf));
  };

  return (
    <div className="as-of-controls" role="group" aria-label={words.choose}>
      {step(words.earlier, '‹', isFirst, () => onAsOf(earlierDay(days, asOf)))}
      <div className="as-of-scale">
        <svg
          className="as-of-ticks"
          width="100%"
          height="0.5rem"
          viewBox={`0 0 ${to - from} 1`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path d={days.map((day) => `M${dayNumber(day) - from} 0v1`).join('')} vectorEffect="non-scaling-stroke" />
        </svg>
        <input
          type="range"
          className="as-of-slider"
          aria-label={words.slider}
          aria-valuetext={asOf === null ? words.now(long(now)) : words.knownOn(long(asOf))}
          min={from}
          max={to}
          value={placeOf(days, asOf)}
          onChange={({ currentTarget }) => {
            const day = dayAt(days, currentTarget.valueAsNumber);
            if (day !== asOf) onAsOf(day);
          }}
          onKeyDown={onKeyDown}
        />
        <span className="as-of-ends" aria-hidden="true">
          <span>{formatDay(days[0], messages.language, 'short')}</span>
          <span>{words.end}</span>
        </span>
      </div>
      {step(words.later, '›', asOf === null, () => onAsOf(laterDay(days, asOf)))}
      <button ref={button} type="button" className="as-of-button as-of-play" onClick={play.press}>
        {play.isStepwise ? words.step : play.isPlaying ? words.pause : words.play}
      </button>
      <DayField days={days} asOf={asOf} label={words.day} onAsOf={onAsOf} />
    </div>
  );
}

/** In days of publication. */
const page = 5;
type Days = (days: ReportDays, asOf: CalendarDay | null) => CalendarDay | null;
const pageBack: Days = (days, asOf) =>
  Array.from({ length: page }).reduce<CalendarDay | null>((day) => earlierDay(days, day), asOf);
const pageOn: Days = (days, asOf) =>
  Array.from({ length: page }).reduce<CalendarDay | null>((day) => laterDay(days, day), asOf);

/** A step is to the next day on which something was published: on the days between nothing changes. */
const sliderKeys: Readonly<Record<string, Days>> = {
  ArrowLeft: earlierDay,
  ArrowDown: earlierDay,
  ArrowRight: laterDay,
  ArrowUp: laterDay,
  PageDown: pageBack,
  PageUp: pageOn,
  Home: (days) => days[0],
  End: () => null,
};

type DayFieldProps = Pick<AsOfControlsProps, 'days' | 'asOf' | 'onAsOf'> & { label: string };

/**
 * Any day, empty for now. The browser keeps what is being typed: a year half typed is a year too, so a day counts while typing only once it
 * lies among the days of publication, and otherwise when the field is left.
 */
function DayField({ days, asOf, label, onAsOf }: DayFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (field.current !== null && field.current.value !== (asOf ?? '')) field.current.value = asOf ?? '';
  }, [asOf]);
  const onBlur = ({ currentTarget }: FocusEvent<HTMLInputElement>) => {
    const day = parseCalendarDay(currentTarget.value);
    if (day !== null && day !== asOf) onAsOf(day > lastDay(days) ? null : day);
    else if (day === null) currentTarget.value = asOf ?? '';
  };
  return (
    <label className="as-of-field">
      {label}
      <input
        ref={field}
        type="date"
        className="as-of-date"
        min={days[0]}
        max={lastDay(days)}
        defaultValue={asOf ?? ''}
        onChange={({ currentTarget }) => {
          const day = parseCalendarDay(currentTarget.value);
          if (day !== null && currentTarget.validity.valid) onAsOf(day);
        }}
        onBlur={onBlur}
      />
    </label>
  );
}
