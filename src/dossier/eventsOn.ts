import type { CalendarDay } from '../time/calendarDay.ts';
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
  const isThere = (at: number | undefined) => at !== undefined && (knownOn[at] ?? never) <= day;
  const versionOf = (event: NewsEvent): NewsEvent => {
    const turns = turnsBy(history, event, day);
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

  const placed: Placed[] = [];
  let hasMoved = false;
  for (const [place, event] of known.dossier.events.entries()) {
    if (!isThere(place)) continue;
    const then = (settledOn[place] ?? never) <= day ? event : versionOf(event);
    hasMoved ||= then.when.edtf !== event.when.edtf;
    placed.push({ event: then, place });
  }
  if (hasMoved) placed.sort(inTime);
  return {
    events: sharedWith(history, known.dossier.events, placed),
    places: Uint32Array.from(placed, ({ place }) => place),
  };
}

type Placed = { readonly event: NewsEvent; readonly place: number };

function inTime(a: Placed, b: Placed): number {
  return compareExtents(extentOf(a.event.when.edtf), extentOf(b.event.when.edtf)) || a.place - b.place;
}

/** The list as it is now, or as it was on the day looked at before, where it holds the same events. */
function sharedWith(history: EventHistory, now: readonly NewsEvent[], placed: readonly Placed[]): readonly NewsEvent[] {
  const isSame = (list: readonly NewsEvent[]) =>
    list.length === placed.length && placed.every(({ event }, at) => event === list[at]);
  history.last = [now, history.last].find(isSame) ?? placed.map(({ event }) => event);
  return history.last;
}
