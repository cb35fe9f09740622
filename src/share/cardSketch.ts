import type { Dossier } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { dayNumber } from '../time/calendarDay.ts';
import { describeWhen } from '../time/describeWhen.ts';
import { formatDay } from '../time/formatDay.ts';
import { cardColours } from './cardColours.ts';
import { textWidth } from './cardText.ts';
import { sketchAxis } from './sketchAxis.ts';
import { barDefinitions, datelessBar, type Emphasis, sketchBar } from './sketchBar.ts';
import { sketchRows } from './sketchRows.ts';
import { sketchScale } from './sketchScale.ts';
import { svgLine, svgText } from './svgParts.ts';

export type Frame = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const labelSize = 22;
/** Pixels for the labels of the axis, below it, and for the one of the day that the dossier counts to, above the rows. */
const axisRoom = 40;
/** Pixels that the last label of the axis may run over the frame. */
const axisOverhang = 24;
const topRoom = 32;
/** Pixels between the middles of two rows; a dossier of many rows draws them closer. */
const widestPitch = 36;
/** Pixels for the mark of an event without a date and the space before its word. */
const datelessRoom = 72;
const barShare = 0.56;
const barShareInHand = 0.72;

/** A small picture of the dossier's timeline with its devices of uncertainty; `inHand` stands out. */
export function cardSketch(dossier: Dossier, inHand: NewsEvent | null, messages: Messages, frame: Frame): string {
  const scale = sketchScale(dossier, frame.left, frame.right - frame.left);
  const rows = sketchRows(dossier, scale);
  const axis = frame.bottom - axisRoom;
  const pitch = Math.min(widestPitch, (axis - frame.top - topRoom) / Math.max(rows.length, 1));
  const emphasis = (event: NewsEvent): Emphasis =>
    inHand === null ? 'ink' : event.id === inHand.id ? 'accent' : 'quiet';
  const share = (event: NewsEvent) => (event.id === inHand?.id ? barShareInHand : barShare);
  const bars = rows.flatMap((row, index) =>
    row.map(({ event, extent }) => {
      const y = axis - (rows.length - index - 0.5) * pitch - 4;
      return sketchBar(extent, event.status, emphasis(event), scale, y, pitch * share(event));
    }),
  );
  const asOfDay = dayNumber(dossier.asOf);
  const asOf = asOfDay > scale.last ? null : scale.x(asOfDay + 1);
  return [
    `<defs>${barDefinitions}</defs>`,
    asOf === null ? '' : asOfLine(dossier, messages, asOf, frame, axis),
    ...bars,
    sketchAxis(scale, axis, frame.right + axisOverhang, messages.language),
    dateless(dossier, emphasis, messages, frame, asOf === null || asOf > (frame.left + frame.right) / 2),
  ].join('');
}

/** The day up to which the sources count ends here: left of the line is told, right of it expected. */
function asOfLine(dossier: Dossier, messages: Messages, x: number, frame: Frame, axis: number): string {
  const label = messages.share.asOf(formatDay(dossier.asOf, messages.language, 'short'));
  const width = textWidth(label, 'sans', labelSize);
  const left = x + 10 + width <= frame.right ? x + 10 : x - 10 - width;
  return (
    `<g stroke-dasharray="3 6" stroke-linecap="round">${svgLine(x, frame.top, x, axis, cardColours.inkSoft, 2.5)}</g>` +
    svgText(label, left, frame.top + 18, 'sans', labelSize, cardColours.inkSoft)
  );
}

/** Events without a date stand off the axis, above it at the end that is free, with their word. */
function dateless(
  dossier: Dossier,
  emphasis: (event: NewsEvent) => Emphasis,
  messages: Messages,
  frame: Frame,
  atLeft: boolean,
): string {
  const events = dossier.events.filter(({ when }) => when.edtf === null);
  // There is room for one mark; the number tells of the others.
  const shown = events.find((event) => emphasis(event) === 'accent') ?? events[0];
  if (shown === undefined) return '';
  const inHand = emphasis(shown) === 'accent';
  const word = describeWhen(null, messages, 'short');
  const label = events.length === 1 ? word : `${word} (${events.length})`;
  const font = inHand ? 'sansBold' : 'sans';
  const left = atLeft ? frame.left : frame.right - textWidth(label, font, labelSize) - datelessRoom;
  const mark = datelessBar(shown.status, emphasis(shown), left + 8, frame.top + 10, inHand ? 24 : 18);
  const colour = inHand ? cardColours.accent : cardColours.inkSoft;
  return mark + svgText(label, left + datelessRoom, frame.top + 18, font, labelSize, colour);
}
