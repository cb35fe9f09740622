import type { EventId } from '../dossier/dossier.ts';
import { type CalendarDay, dayNumber } from '../time/calendarDay.ts';
import { textScale } from './textScale.ts';

/** A page wider than the picture was laid out for would show other days; in a narrower one labels meet. */
const [leastStretch, mostStretch] = [0.98, 1.18];

/**
 * Whether the prerendered picture says all that the chart would in its place: it is about as wide as it was laid out for, its text, which
 * does not grow, is of the reader's size, no line of today is missing, and it has the event that is open; `null` is none, or no day known.
 */
export function isPictureEnough(event: EventId | null, today: CalendarDay | null): boolean {
  const picture = [...document.querySelectorAll<SVGElement>('.static-picture')].find((one) => one.checkVisibility());
  if (picture === undefined || textScale() !== 1) return false;
  const { from, to, width } = picture.dataset;
  const stretched = picture.getBoundingClientRect().width / Number(width);
  if (stretched < leastStretch || stretched > mostStretch) return false;
  if (today !== null && dayNumber(today) >= Number(from) && dayNumber(today) <= Number(to)) return false;
  // What has no date stands beside it.
  const shelf = picture.parentElement?.querySelector(':scope > .no-date-shelf');
  return event === null || [picture, shelf].some((one) => one?.querySelector(`[data-event="${event}"]`) != null);
}
