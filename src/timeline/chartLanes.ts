import { dealToLanes } from '../columns/dealToLanes.ts';
import { type Selection, selectionOf } from '../columns/selection.ts';
import type { Dossier } from '../dossier/dossier.ts';
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
  readonly events: Selection;
  readonly folded?: number;
};

/** More lanes than these push what matters off the screen: those with the most events stay, the rest share one. */
export const lanesAtMost = 12;

/**
 * The lanes of the dated events that are selected. An event stands in each lane it belongs to; lanes without events are left out; what belongs
 * to none stands in a last lane without a name. Beyond `most` lanes, those with the fewest events share one, in which an event stands once.
 */
export function chartLanes(
  dossier: Dossier,
  selection: Selection,
  kind: LaneKind,
  most = lanesAtMost,
): readonly ChartLane[] {
  const { columns, rows, dated } = selection;
  if (kind === 'one') return [{ id: 'all', name: null, party: null, events: selection }];
  const dealt = dealToLanes(columns, rows.subarray(0, dated), kind);
  const named = dealt.flatMap(({ choice, rows }): RowLane[] =>
    choice === null ? [] : [{ ...whoOrWhere[kind](dossier, choice), rows }],
  );
  const rest = dealt.flatMap(({ choice, rows }): RowLane[] =>
    choice === null ? [{ id: 'none', name: null, party: null, rows }] : [],
  );
  return [...folded(named, most), ...rest].map(({ rows, ...lane }) => ({
    ...lane,
    events: selectionOf(columns, rows),
  }));
}

type RowLane = Omit<ChartLane, 'events'> & { readonly rows: Uint32Array };

function folded(lanes: readonly RowLane[], most: number): readonly RowLane[] {
  if (lanes.length <= most) return lanes;
  const kept = new Set(lanes.toSorted((a, b) => b.rows.length - a.rows.length).slice(0, most - 1));
  const others = lanes.filter((lane) => !kept.has(lane));
  const rows = Uint32Array.from(new Set(others.flatMap(({ rows }) => [...rows]))).sort();
  return [
    ...lanes.filter((lane) => kept.has(lane)),
    { id: 'others', name: null, party: null, rows, folded: others.length },
  ];
}

/** What a lane of the columns is called, by its place in the dossier. */
const whoOrWhere: Record<Exclude<LaneKind, 'one'>, (dossier: Dossier, choice: number) => Omit<ChartLane, 'events'>> = {
  party: ({ parties }, choice) => named(parties[choice], parties[choice]?.id ?? null),
  participant: ({ participants }, choice) => named(participants[choice], participants[choice]?.party ?? null),
  place: ({ places }, choice) => named(places[choice], null),
};

function named(one: { id: string; name: Localized } | undefined, party: string | null): Omit<ChartLane, 'events'> {
  if (one === undefined) throw new RangeError('The columns were made from another dossier.');
  return { id: one.id, name: one.name, party };
}

/** The parties of those who are in an event, each once, in the dossier's order; as their 0-based positions. */
export function partiesIn(dossier: Dossier, event: NewsEvent): readonly number[] {
  const present = new Set(presentParticipants(event));
  const parties = new Set(dossier.participants.filter(({ id }) => present.has(id)).map(({ party }) => party));
  return dossier.parties.flatMap((party, index) => (parties.has(party.id) ? [index] : []));
}
