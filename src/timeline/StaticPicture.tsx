import type { Dossier, EventId } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { dayFromNumber, dayNumber, isWeekend } from '../time/calendarDay.ts';
import { axisLabel, formatDay } from '../time/formatDay.ts';
import { AttestationShape, attestationMarkWidth, attestationsMarked, markedAttestations } from './AttestationMark.tsx';
import type { Form } from './chartGeometry.ts';
import type { DayWindow } from './dayWindow.ts';
import { statusWord, whenAndStatus } from './EventLabel.tsx';
import { spareWidth } from './labelWidths.ts';
import type { PlacedMark } from './layOut.ts';
import { PictureBars, PictureDefs } from './PictureBars.tsx';
import { restingPicture } from './restingPicture.ts';

type StaticPictureProps = {
  dossier: Dossier;
  selected: EventId | null;
  form: Form;
  messages: Messages;
  hrefOf: (id: EventId) => string;
};

/**
 * The first view as a picture with real links: there before the chart has loaded, and without scripts.
 * As high as the live chart, its places in percent, presentation attributes only (`style-src 'self'` blocks style attributes).
 */
export function StaticPicture({ dossier, selected, form, messages, hrefOf }: StaticPictureProps) {
  const { scene, marks, window, width, height, layout } = restingPicture(dossier, messages, form);
  const { geometry } = scene;
  const percent = (x: number) => `${((x / width) * 100).toFixed(2)}%`;
  const ofDay = (day: number) => percent(((day - window.from) / (window.to - window.from)) * width);
  const days = wholeDays(window);
  /** A label that ends at the window's edge keeps to it, also where the page is narrower than the picture was laid out for. */
  const labelAt = ({ x, labelX }: PlacedMark, labelWidth: number, title: string): Place =>
    x + labelX + labelWidth >= width - geometry.edge - 1 && x + labelX > geometry.edge
      ? { x: '100%', dx: -geometry.edge - labelWidth - spareWidth(title) }
      : { x: percent(x + labelX) };
  const id = (name: string) => `picture-${dossier.id}-${form}-${name}`;

  return (
    <svg
      className="static-picture"
      data-form={form}
      data-from={Math.floor(window.from)}
      data-to={Math.floor(window.to)}
      data-width={width}
      width="100%"
      height={height + geometry.axis}
      role="group"
      aria-label={messages.timeline.title}
    >
      <PictureDefs id={id} />
      <defs>
        {markedAttestations.map((kind) => (
          <g key={kind} id={id(kind)}>
            <AttestationShape kind={kind} />
          </g>
        ))}
      </defs>
      {days
        .filter((day) => isWeekend(dayFromNumber(day)))
        .map((day) => (
          <rect
            key={day}
            className="static-picture-weekend"
            x={ofDay(day)}
            width={percent(width / (window.to - window.from))}
            height={height}
          />
        ))}
      {days.map((day) => (
        <AxisDay key={day} day={day} x={ofDay(day)} top={height} messages={messages} />
      ))}
      {days.some((day) => isFirstOfMonth(day)) ? null : (
        <text className="static-picture-month" x="4" y={height + 37}>
          {axisLabel('day', dayFromNumber(Math.ceil(window.from)), messages.language, 'major')}
        </text>
      )}
      <line className="static-picture-axis" x1="0" x2="100%" y1={height} y2={height} />
      {[...new Set(dossier.articles.map(({ published }) => published))].map((day) => (
        <g key={day}>
          <line
            className="static-picture-published"
            x1={ofDay(dayNumber(day))}
            x2={ofDay(dayNumber(day))}
            y1="0"
            y2={height}
          />
          <text className="static-picture-published-word" x={ofDay(dayNumber(day))} dx="6" y="15">
            {messages.timeline.published(formatDay(day, messages.language, 'short'))}
          </text>
        </g>
      ))}
      {marks.map(({ key, event, pieces, labelWidth }) => {
        const placed = layout.marks.get(key);
        if (placed === undefined) return null;
        const at = labelAt(placed, labelWidth, event.label[messages.language]);
        return (
          <a
            key={key}
            className="static-picture-event"
            href={hrefOf(event.id)}
            data-event={event.id}
            data-status={event.status}
            data-importance={event.importance}
            aria-current={selected === event.id ? 'true' : undefined}
          >
            <PictureBars
              placed={placed}
              pieces={pieces}
              percent={percent}
              height={geometry.bar}
              hatch={`url(#${id('hatch')})`}
              fade={`url(#${id('fade')})`}
            />
            <text
              className="static-picture-title"
              {...moved(at, attestationsMarked(event).length * attestationMarkWidth)}
              y={placed.y + geometry.bar + (form === 'compact' ? 14 : 16)}
            >
              {placed.side === 'before' ? '‹ ' : null}
              {event.label[messages.language]}
              {placed.side === 'after' ? ' ›' : null}
              {form === 'compact' && statusWord(event, messages) !== '' ? (
                <tspan className="static-picture-when" dx="6">
                  {statusWord(event, messages)}
                </tspan>
              ) : null}
            </text>
            {form !== 'compact' ? (
              <text className="static-picture-when" {...at} y={placed.y + geometry.bar + 32}>
                {whenAndStatus(event, messages)}
              </text>
            ) : null}
            <PictureAttestation
              event={event}
              at={at}
              y={placed.y + geometry.bar + (form === 'compact' ? 4 : 6)}
              shape={id}
              messages={messages}
            />
          </a>
        );
      })}
      {layout.stacks.map(({ key, x, y, count }) => (
        <text key={key} className="static-picture-stack" x={percent(x)} y={y + 16}>
          {messages.timeline.stack(count)}
        </text>
      ))}
    </svg>
  );
}

/** A place in a picture: `x` in percent of its width, `dx` in pixels from there. */
type Place = { readonly x: string; readonly dx?: number };

const moved = ({ x, dx = 0 }: Place, by: number): Place => (dx + by === 0 ? { x } : { x, dx: dx + by });

type PictureAttestationProps = {
  event: NewsEvent;
  at: Place;
  y: number;
  /** The id of a mark's shape. */
  shape: (kind: string) => string;
  messages: Messages;
};

/** The marks before a label. Used from `defs`, since Firefox counts a nested `svg` as wide as all before it, and draws a link's focus around that. */
function PictureAttestation({ event, at, y, shape, messages }: PictureAttestationProps) {
  return attestationsMarked(event).map((kind, index) => (
    <use
      key={kind}
      className="static-picture-attestation"
      href={`#${shape(kind)}`}
      x={at.x}
      y={y}
      transform={`translate(${(at.dx ?? 0) + index * attestationMarkWidth})`}
      role="img"
      aria-label={messages.attestation[kind]}
    />
  ));
}

function AxisDay({ day, x, top, messages }: { day: number; x: string; top: number; messages: Messages }) {
  const calendarDay = dayFromNumber(day);
  const ofMonth = dayOfMonth(day);
  if (ofMonth !== 1 && ofMonth % 7 !== 1) return null;
  return (
    <>
      {ofMonth === 29 ? null : (
        <text className="static-picture-day" x={x} dx="4" y={top + 17}>
          {axisLabel('day', calendarDay, messages.language, 'minor')}
        </text>
      )}
      {ofMonth === 1 ? (
        <text className="static-picture-month" x={x} dx="4" y={top + 37}>
          {axisLabel('day', calendarDay, messages.language, 'major')}
        </text>
      ) : null}
    </>
  );
}

const dayOfMonth = (day: number) => Number(dayFromNumber(day).slice(-2));
const isFirstOfMonth = (day: number) => dayOfMonth(day) === 1;

function wholeDays(window: DayWindow): number[] {
  const first = Math.ceil(window.from);
  return Array.from({ length: Math.max(0, Math.floor(window.to) - first) }, (_, index) => first + index);
}
