import type { Language } from '../language/language.ts';
import { type CalendarDay, dayFromNumber } from '../time/calendarDay.ts';
import { axisLabel, formatMonth } from '../time/formatDay.ts';
import { cardColours } from './cardColours.ts';
import type { CardFont } from './cardFontWidths.ts';
import { textWidth } from './cardText.ts';
import type { SketchScale } from './sketchScale.ts';
import { svgLine, svgText } from './svgParts.ts';

type Tick = { readonly day: number; readonly label: string; readonly font: CardFont };

const labelSize = 22;
/** Pixels from a tick to its label, and that stay free before the next. */
const labelGap = 8;
/** Days of the month that may carry a number, from close to sparse; the first is the month's own tick. */
const dayGrids: readonly (readonly number[])[] = [
  Array.from({ length: 30 }, (_, index) => index + 2),
  Array.from({ length: 14 }, (_, index) => 2 * index + 3),
  [8, 15, 22, 29],
  [],
];
/** Months between two ticks, from close to sparse; the last is for centuries. */
const monthGrids = [1, 3, 6, 12, 60, 120, 1200];

/** The line, its ticks at the beginnings of months and days, and what fits of their labels, up to `right` (pixels). */
export function sketchAxis(scale: SketchScale, y: number, right: number, language: Language): string {
  const parts = [svgLine(0, y, 1200, y, cardColours.lineStrong, 2)];
  const all = ticks(scale, language);
  let free = -Infinity;
  for (const [index, tick] of all.entries()) {
    const x = scale.x(tick.day);
    parts.push(svgLine(x, y, x, y + 12, cardColours.lineStrong, 2));
    // A day yields to the label before it and to whatever comes next; a month passes over days, and yields only to the next month.
    const next = isDay(tick) ? all[index + 1] : all.slice(index + 1).find((later) => !isDay(later));
    const end = x + labelGap + textWidth(tick.label, tick.font, labelSize);
    if (x < free || end + labelGap > (next === undefined ? right : scale.x(next.day))) continue;
    parts.push(svgText(tick.label, x + labelGap, y + 30, tick.font, labelSize, cardColours.inkSoft));
    free = end + labelGap;
  }
  return parts.join('');
}

const isDay = ({ font }: Tick) => font === 'sans';

function ticks(scale: SketchScale, language: Language): readonly Tick[] {
  const dayGrid = dayGrids.find((grid) => (grid.length === 0 ? true : spacing(grid) * scale.pixelsPerDay >= 50)) ?? [];
  const months = monthGrids.find((count) => count * 28 * scale.pixelsPerDay >= 140) ?? 1200;
  const found: Tick[] = [];
  for (let number = scale.first; number <= scale.last; number += 1) {
    const day = dayFromNumber(number);
    const ofMonth = Number(day.slice(8));
    if (ofMonth === 1 && monthIndex(day) % months === 0) {
      found.push({ day: number, label: monthLabel(day, months, language), font: 'sansBold' });
    } else if (dayGrid.includes(ofMonth)) {
      found.push({ day: number, label: axisLabel('day', day, language, 'minor'), font: 'sans' });
    }
  }
  return withBeginning(found, scale, language);
}

/** A picture that begins within a month says so at its edge, unless the next month's tick is too near for both. */
function withBeginning(found: readonly Tick[], scale: SketchScale, language: Language): readonly Tick[] {
  const first = dayFromNumber(scale.first);
  const label = formatMonth(first, language, 'short');
  const room = textWidth(label, 'sansBold', labelSize) + 3 * labelGap;
  const next = found.find((tick) => !isDay(tick));
  if (next !== undefined && scale.x(next.day) - scale.x(scale.first) < room) return found;
  const clear = found.filter((tick) => !isDay(tick) || scale.x(tick.day) - scale.x(scale.first) >= room);
  return [{ day: scale.first, label, font: 'sansBold' }, ...clear];
}

function monthLabel(day: CalendarDay, months: number, language: Language): string {
  return months >= 12 ? axisLabel('year', day, language, 'minor') : formatMonth(day, language, 'short');
}

function spacing(grid: readonly number[]): number {
  return (grid[1] ?? 0) - (grid[0] ?? 0);
}

/** Months since January of year 0. */
function monthIndex(day: CalendarDay): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
