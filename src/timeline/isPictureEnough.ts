import type { EventId } from '../dossier/dossier.ts';
import { type CalendarDay, dayNumber } from '../time/calendarDay.ts';
import { textScale } from './textScale.ts';

/**
 * Whether the prerendered picture says all that the chart would in its place: it has the event in hand, no line of today is missing, and
 * its text, which does not grow, is of the reader's size.
 */
export function isPictureEnough(event: EventId | null, today: CalendarDay | null): boolean {
  const picture = [...document.querySelectorAll<SVGElement>('.static-picture')].find((one) => one.checkVisibility());
  if (picture === undefined || textScale() !== 1) return false;
  const { from, to } = picture.dataset;
  if (today !== null && dayNumber(today) >= Number(from) && dayNumber(today) <= Number(to)) return false;
  if (event === null) return true;
  // What has no date stands beside it.
  return [picture, picture.nextElementSibling].some((one) => one?.querySelector(`[data-event="${event}"]`) != null);
}
