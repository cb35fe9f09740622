import type { CalendarDay } from '../time/calendarDay.ts';
import { byId } from './byId.ts';
import { reportsOn } from './coverage.ts';
import type { Dossier, EventId } from './dossier.ts';
import type { Known } from './dossierAsOf.ts';
import type { NewsEvent } from './newsEvent.ts';

/** What does not happen: later than every day. */
export const never = '~';
type DayOrNever = CalendarDay | typeof never;

/** When what is known of each event came to be known; by the event's place in the dossier. */
export type EventHistory = {
  readonly known: Known;
  /** From the end of that day on it is there. */
  readonly knownOn: readonly DayOrNever[];
  /** From the end of that day on it is as it is now. */
  readonly settledOn: readonly DayOrNever[];
  /** Of those that others relate to. */
  readonly placeOf: ReadonlyMap<EventId, number>;
  /** By how much of an event had come to be known, what it was made into then. */
  readonly versions: Map<NewsEvent, Map<number, NewsEvent>>;
  /** The list of the day that was looked at last. */
  last: readonly NewsEvent[];
};

const histories = new WeakMap<Dossier, EventHistory>();

/** Made once for a dossier and its coverage. */
export function eventHistory(known: Known): EventHistory {
  const made = histories.get(known.dossier);
  if (made?.known.coverage === known.coverage) return made;
  const history = makeHistory(known);
  histories.set(known.dossier, history);
  return history;
}

function makeHistory(known: Known): EventHistory {
  const { events } = known.dossier;
  const related = new Set(events.flatMap(({ relations }) => relations.map(({ event }) => event)));
  const placeOf = new Map<EventId, number>();
  for (const [place, { id }] of events.entries()) if (related.has(id)) placeOf.set(id, place);
  const knownOn = events.map((event) => firstKnownOf(known, event));
  const settledOn = events.map((event, place) => {
    const days = turnsOf({ known, knownOn, placeOf }, event);
    return days.reduce((latest, day) => (day > latest ? day : latest), knownOn[place] ?? never);
  });
  return { known, knownOn, settledOn, placeOf, versions: new Map(), last: [] };
}

/** An event is there once an article tells it, or a report does and its statuses begin. */
function firstKnownOf(known: Known, event: NewsEvent): DayOrNever {
  const reported = earliest(reportsOn(known.coverage, event.id).map(({ source }) => publishedOn(known, source)));
  const begun = event.statuses[0]?.asOf ?? never;
  const told = earliest(event.evidence.map(({ source }) => publishedOn(known, source)));
  return earliest([told, reported > begun ? reported : begun]);
}

/** The days, in no order, on each of which something more of an event is known: a quotation, a report, a status, what it relates to. */
function turnsOf(
  { known, knownOn, placeOf }: Pick<EventHistory, 'known' | 'knownOn' | 'placeOf'>,
  event: NewsEvent,
): readonly DayOrNever[] {
  return [
    ...event.evidence.map(({ source }) => publishedOn(known, source)),
    ...reportsOn(known.coverage, event.id).map(({ source }) => publishedOn(known, source)),
    ...event.statuses.map(({ asOf }) => asOf),
    ...event.relations.map((relation) => knownOn[placeOf.get(relation.event) ?? -1] ?? never),
  ];
}

/** How many of them have come by the end of a day: as many are the same ones. */
export function turnsBy(history: EventHistory, event: NewsEvent, day: CalendarDay): number {
  return turnsOf(history, event).filter((turn) => turn <= day).length;
}

/** A day that nobody knows never comes: such a source is there only now. */
function publishedOn({ coverage }: Known, source: string): DayOrNever {
  return byId<{ id: string; published: CalendarDay | null }>(coverage.sources).get(source)?.published ?? never;
}

function earliest(days: readonly DayOrNever[]): DayOrNever {
  return days.reduce((first, day) => (day < first ? day : first), never);
}
