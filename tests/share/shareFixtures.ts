import type { Dossier } from '../../src/dossier/dossier.ts';
import type { NewsEvent } from '../../src/dossier/newsEvent.ts';
import { type CalendarDay, parseCalendarDay } from '../../src/time/calendarDay.ts';

export function eventNamed(dossier: Dossier, id: string): NewsEvent {
  const event = dossier.events.find((each) => each.id === id);
  if (event === undefined) throw new Error(`The dossier has no event ${id}`);
  return event;
}

export function day(text: string): CalendarDay {
  const parsed = parseCalendarDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
}
