import { type CalendarDay, dayFromNumber, dayNumber } from '../time/calendarDay.ts';
import { type Coverage, reportsOn } from './coverage.ts';
import type { Dossier, EventId } from './dossier.ts';
import type { Known } from './dossierAsOf.ts';
import type { NewsEvent } from './newsEvent.ts';

/** What does not happen: later than every day. */
export const never = 2 ** 31 - 1;

/** When what is known of each event came to be known, in days as `dayNumber` counts; by the event's place in the dossier. */
export type EventHistory = {
  readonly known: Known;
  readonly numbers: Numbers;
  /** From the end of that day on it is there. */
  readonly knownOn: Int32Array;
  /** From the end of that day on it is as it is now. */
  readonly settledOn: Int32Array;
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
  const numbers = numbersOf(known);
  const knownOn = Int32Array.from(events, (event) => firstKnownOf(known, numbers, event));
  const history = { known, numbers, knownOn, placeOf };
  const settledOn = knownOn.slice();
  for (const [place, event] of events.entries())
    tellTurns(history, event, (day) => {
      if (day > (settledOn[place] ?? never)) settledOn[place] = day;
    });
  return { ...history, settledOn, versions: new Map(), last: [] };
}

/** The first day, inclusive, at whose end the event was known; `null` where only sources tell it whose day nobody knows. */
export function firstKnown(event: NewsEvent, coverage: Coverage): CalendarDay | null {
  const day = firstKnownOf({ coverage }, numbersOf({ coverage }), event);
  return day === never ? null : dayFromNumber(day);
}

type Numbers = {
  /** Of the day on which a source was published. A day that nobody knows never comes: such a source is there only now. */
  readonly published: (source: string) => number;
  readonly of: (day: CalendarDay) => number;
};

/** Many share a day. */
function numbersOf({ coverage }: Pick<Known, 'coverage'>): Numbers {
  const days = new Map<CalendarDay, number>();
  const of = (day: CalendarDay) => {
    const number = days.get(day) ?? dayNumber(day);
    days.set(day, number);
    return number;
  };
  const sources = new Map<string, number>(
    coverage.sources.map(({ id, published }) => [id, published === null ? never : of(published)]),
  );
  return { published: (source) => sources.get(source) ?? never, of };
}

/** An event is there once an article tells it, or a report does and its statuses begin. */
function firstKnownOf({ coverage }: Pick<Known, 'coverage'>, { published, of }: Numbers, event: NewsEvent): number {
  const earliest = (telling: readonly { readonly source: string }[]) =>
    telling.reduce((first, { source }) => Math.min(first, published(source)), never);
  const [begun] = event.statuses;
  const reported = Math.max(earliest(reportsOn(coverage, event.id)), begun === undefined ? never : of(begun.asOf));
  return Math.min(earliest(event.evidence), reported);
}

/** Tells the days, in no order, on each of which something more of an event is known: a quotation, a report, a status, what it relates to. */
function tellTurns(
  { known, numbers, knownOn, placeOf }: Pick<EventHistory, 'known' | 'numbers' | 'knownOn' | 'placeOf'>,
  event: NewsEvent,
  tell: (day: number) => void,
): void {
  for (const { source } of event.evidence) tell(numbers.published(source));
  for (const { source } of reportsOn(known.coverage, event.id)) tell(numbers.published(source));
  for (const { asOf } of event.statuses) tell(numbers.of(asOf));
  for (const relation of event.relations) tell(knownOn[placeOf.get(relation.event) ?? -1] ?? never);
}

/** How many of them have come by the end of a day: as many are the same ones. */
export function turnsBy(history: EventHistory, event: NewsEvent, day: number): number {
  let turns = 0;
  tellTurns(history, event, (turn) => {
    if (turn <= day) turns += 1;
  });
  return turns;
}
