import type { Dossier, EventId } from '../dossier/dossier.ts';
import type { LaneKind } from '../dossier/laneKind.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import { presentParticipants } from '../dossier/newsEvent.ts';
import type { Localized } from '../language/language.ts';

/**
 * A lane and the events that belong to it, in order of time. `name` is `null` for the only lane, for events without a place, and for
 * several lanes in one: then `folded` says how many.
 */
export type ChartLane = {
  readonly id: string;
  readonly name: Localized | null;
  readonly party: string | null;
  readonly events: readonly NewsEvent[];
  readonly folded?: number;
};

/** More lanes than these push what matters off the screen: those with the most events stay, the rest share one. */
export const lanesAtMost = 12;

/**
 * An event stands in each lane it belongs to; lanes without events are left out; what belongs to none stands in a last lane without a name.
 * Beyond `most` lanes, those with the fewest events share one, in which an event stands once.
 */
export function chartLanes(
  dossier: Dossier,
  events: readonly NewsEvent[],
  kind: LaneKind,
  most = lanesAtMost,
): readonly ChartLane[] {
  if (kind === 'one') return [{ id: 'all', name: null, party: null, events }];
  const lanes = folded(
    candidates[kind](dossier, events).filter((lane) => lane.events.length > 0),
    events,
    most,
  );
  const placed = new Set<EventId>(lanes.flatMap((lane) => lane.events.map(({ id }) => id)));
  const rest = events.filter(({ id }) => !placed.has(id));
  return rest.length === 0 ? lanes : [...lanes, { id: 'none', name: null, party: null, events: rest }];
}

function folded(lanes: readonly ChartLane[], events: readonly NewsEvent[], most: number): readonly ChartLane[] {
  if (lanes.length <= most) return lanes;
  const kept = new Set(lanes.toSorted((a, b) => b.events.length - a.events.length).slice(0, most - 1));
  const others = lanes.filter((lane) => !kept.has(lane));
  const theirs = new Set(others.flatMap((lane) => lane.events));
  return [
    ...lanes.filter((lane) => kept.has(lane)),
    {
      id: 'others',
      name: null,
      party: null,
      events: events.filter((event) => theirs.has(event)),
      folded: others.length,
    },
  ];
}

const candidates: Record<Exclude<LaneKind, 'one'>, (dossier: Dossier, events: readonly NewsEvent[]) => ChartLane[]> = {
  party: (dossier, events) =>
    dossier.parties.map((party) => {
      const members = new Set(dossier.participants.filter((one) => one.party === party.id).map(({ id }) => id));
      return {
        id: party.id,
        name: party.name,
        party: party.id,
        events: events.filter((event) => presentParticipants(event).some((id) => members.has(id))),
      };
    }),
  participant: (dossier, events) =>
    dossier.participants.map((participant) => ({
      id: participant.id,
      name: participant.name,
      party: participant.party,
      events: events.filter((event) => presentParticipants(event).includes(participant.id)),
    })),
  place: (dossier, events) =>
    dossier.places.map((place) => ({
      id: place.id,
      name: place.name,
      party: null,
      events: events.filter((event) => event.place === place.id),
    })),
};

/** The parties of those who are in an event, each once, in the dossier's order; as their 0-based positions. */
export function partiesIn(dossier: Dossier, event: NewsEvent): readonly number[] {
  const present = new Set(presentParticipants(event));
  const parties = new Set(dossier.participants.filter(({ id }) => present.has(id)).map(({ party }) => party));
  return dossier.parties.flatMap((party, index) => (parties.has(party.id) ? [index] : []));
}
