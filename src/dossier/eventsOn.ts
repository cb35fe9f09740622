import { type CalendarDay, dayNumber } from '../time/calendarDay.ts';
import { compareExtents, extentOf } from '../time/extent.ts';
import type { Known } from './dossierAsOf.ts';
import { type EventHistory, eventHistory, never, turnsBy } from './eventHistory.ts';
import type { NewsEvent } from './newsEvent.ts';

/** `places[i]` is the place of event `i` among those known now. */
export type EventsThen = { readonly events: readonly NewsEvent[]; readonly places: Uint32Array };

/**
 * The events of a dossier, which are in order of time, as known at the end of a day, in order of time too; `remake` gives one as of that day,
 * its relations left as they are. What has not changed since is the same object, and what did not change between two days is too: a step through
 * a hundred thousand events makes only those anew that it is about, and where it is about none, the list is the same.
 */
export function eventsOn(known: Known, day: CalendarDay, remake: (event: NewsEvent) => NewsEvent): EventsThen {
  const history = eventHistory(known);
  const { knownOn, settledOn, placeOf, versions } = history;
  const number = dayNumber(day);
  const isThere = (at: number | undefined) => at !== undefined && (knownOn[at] ?? never) <= number;
  const versionOf = (event: NewsEvent): NewsEvent => {
    const turns = turnsBy(history, event, number);
    const made = versions.get(event) ?? new Map<number, NewsEvent>();
    versions.set(event, made);
    const madeBefore = made.get(turns);
    if (madeBefore !== undefined) return madeBefore;
    const relations = event.relations.filter((relation) => isThere(placeOf.get(relation.event)));
    const then = { ...remake(event), relations };
    // One more report need not change the event itself.
    const same = [event, ...made.values()].find((version) => JSON.stringify(version) === JSON.stringify(then)) ?? then;
    made.set(turns, same);
    return same;
  };

  const now = known.dossier.events;
  const events: NewsEvent[] = [];
  const places: number[] = [];
  let hasMoved = false;
  for (let place = 0; place < now.length; place += 1) {
    const event = now[place];
    if (event === undefined || !isThere(place)) continue;
    const then = (settledOn[place] ?? never) <= number ? event : versionOf(event);
    hasMoved ||= then.when.edtf !== event.when.edtf;
    events.push(then);
    places.push(place);
  }
  const placed = hasMoved ? inOrderOfTime({ events, places }) : { events, places };
  return { events: sharedWith(history, placed.events), places: Uint32Array.from(placed.places) };
}

type Placed = { readonly events: readonly NewsEvent[]; readonly places: readonly number[] };

/** Equal ones in the order they have now. */
function inOrderOfTime({ events, places }: Placed): Placed {
  const extents = events.map(({ when }) => extentOf(when.edtf));
  const order = [...events.keys()].sort(
    (a, b) => compareExtents(extents[a] ?? null, extents[b] ?? null) || (places[a] ?? 0) - (places[b] ?? 0),
  );
  return { events: order.flatMap((at) => events[at] ?? []), places: order.map((at) => places[at] ?? 0) };
}

/** The list as it is now, or as it was on the day looked at before, where it holds the same events. */
function sharedWith(history: EventHistory, events: readonly NewsEvent[]): readonly NewsEvent[] {
  const isSame = (list: readonly NewsEvent[]) =>
    list.length === events.length && events.every((event, at) => event === list[at]);
  history.last = [history.known.dossier.events, history.last].find(isSame) ?? events;
  return history.last;
}
