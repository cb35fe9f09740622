// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { noFilter } from '../../src/dossier/filter.ts';
import { type LaneKind, laneKinds } from '../../src/dossier/laneKind.ts';
import { type NewsEvent, presentParticipants } from '../../src/dossier/newsEvent.ts';
import { selectEvents } from '../../src/dossier/selectEvents.ts';
import { selectionOfEvents } from '../../src/timeline/chartColumns.ts';
import { type ChartLane, chartLanes, partiesIn } from '../../src/timeline/chartLanes.ts';
import { dossierFrom, miamiTalks } from '../fixtures/dossierFrom.ts';

const drawn = dossierFrom([
  'old-meeting  happened     2025-11                @moscow  putin/russia witkoff/usa',
  'next-talks   expected     2025-12-20/2025-12-21  @miami   witkoff/usa zelenskyy/ukraine:absent',
  'statement    happened     2025-12-17                      putin/russia:speaks',
  'storm        happened     2025-12-18             @miami',
]);

/** The lanes of everything in a dossier. */
function lanesOf(dossier: Dossier, kind: LaneKind, most?: number): readonly ChartLane[] {
  return chartLanes(dossier, selectionOfEvents(dossier, selectEvents(dossier, noFilter)), kind, most);
}

function eventsIn({ events }: ChartLane, dossier: Dossier): readonly NewsEvent[] {
  return [...events.rows].flatMap((row) => dossier.events[row] ?? []);
}

function lanes(kind: LaneKind, dossier = drawn): readonly string[] {
  return lanesOf(dossier, kind).map((lane) => `${lane.name?.en ?? '–'}: ${idsIn(lane, dossier)}`);
}

const idsIn = (lane: ChartLane, dossier: Dossier) =>
  eventsIn(lane, dossier)
    .map(({ id }) => id)
    .join(' ');

describe('lanes', () => {
  const table: readonly [kind: LaneKind, lanes: readonly string[]][] = [
    ['one', ['–: old-meeting statement storm next-talks']],
    ['party', ['Russia: old-meeting statement', 'Usa: old-meeting next-talks', '–: storm']],
    ['participant', ['Putin: old-meeting statement', 'Witkoff: old-meeting next-talks', '–: storm']],
    ['place', ['Moscow: old-meeting', 'Miami: storm next-talks', '–: statement']],
  ];
  it.each(table)('%s: an event stands in each it belongs to; who was absent makes none', (kind, expected) => {
    expect(lanes(kind)).toEqual(expected);
  });

  it('hold every event of the published dossier that has a time, in order of time, those of none in a last one', () => {
    const dossier = miamiTalks();
    const events = selectEvents(dossier, noFilter);
    const dated = events.filter(({ when }) => when.edtf !== null);
    for (const kind of laneKinds) {
      const made = lanesOf(dossier, kind);
      const held = (lane: ChartLane) => eventsIn(lane, dossier);
      // The only lane is everything; without a time an event is of no other.
      expect(new Set(made.flatMap(held))).toEqual(new Set(kind === 'one' ? events : dated));
      for (const lane of made) {
        expect(held(lane)).toEqual(events.filter((event) => held(lane).includes(event)));
        expect(held(lane).slice(0, lane.events.dated)).toEqual(dated.filter((event) => held(lane).includes(event)));
        expect(lane.events.dated).toBeGreaterThan(0);
      }
      expect(made.slice(0, -1).every(({ name }) => name !== null)).toBe(true);
    }
  });

  it('of a participant hold just the events with them in it', () => {
    const dossier = miamiTalks();
    const dated = selectEvents(dossier, noFilter).filter(({ when }) => when.edtf !== null);
    for (const lane of lanesOf(dossier, 'participant').filter(({ name }) => name !== null))
      expect(eventsIn(lane, dossier)).toEqual(
        dated.filter((event) => presentParticipants(event).some((one) => one === lane.id)),
      );
  });

  it('know their party, so that each wears its mark', () => {
    const parties = (kind: LaneKind) => lanesOf(drawn, kind).map(({ party }) => party);
    expect(parties('party')).toEqual(['russia', 'usa', null]);
    expect(parties('participant')).toEqual(['russia', 'usa', null]);
    expect(parties('place')).toEqual([null, null, null]);
  });

  it('beyond as many as can be taken in, share one: those with the fewest events, each event once', () => {
    const crowd = dossierFrom([
      'summit    happened  2025-12-01  anna/east boris/east clara/west',
      'call      happened  2025-12-02  anna/east dora/west',
      'letter    happened  2025-12-03  boris/east emil/west',
      'statement happened  2025-12-04  fritz/west',
    ]);
    const made = (most: number) =>
      lanesOf(crowd, 'participant', most).map((lane) => `${lane.name?.en ?? lane.folded}: ${idsIn(lane, crowd)}`);
    expect(made(3)).toEqual(['Anna: summit call', 'Boris: summit letter', '4: summit call letter statement']);
    expect(made(6)).toHaveLength(6);
    expect(made(Number.POSITIVE_INFINITY)).toHaveLength(6);
  });

  it('are none where the filter leaves no event, but for the only one', () => {
    expect(laneKinds.map((kind) => chartLanes(drawn, selectionOfEvents(drawn, []), kind).length)).toEqual([1, 0, 0, 0]);
  });
});

it('An event wears the marks of the parties present, in the order of the dossier', () => {
  expect(drawn.events.map((event) => partiesIn(drawn, event))).toEqual([[0, 1], [0], [], [1]]);
});
