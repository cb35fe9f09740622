// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventId } from '../../src/dossier/dossier.ts';
import { noFilter } from '../../src/dossier/filter.ts';
import { laneKinds } from '../../src/dossier/laneKind.ts';
import { selectEvents } from '../../src/dossier/selectEvents.ts';
import { chartScene } from '../../src/timeline/chartScene.ts';
import type { Command } from '../../src/timeline/keys.ts';
import { nextStop, type Stop } from '../../src/timeline/roving.ts';
import { dossierFrom, miamiTalks } from '../fixtures/dossierFrom.ts';

/** Events `a`, `b`, … in order of time, each in one or more of four lanes. */
const someStops = fc
  .array(fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 })
  .map((lanesOf) => {
    const order = lanesOf.map((_, index) => String.fromCharCode(97 + index) as EventId); // ids of these tests
    const stops = [0, 1, 2, 3].flatMap((lane) =>
      order
        .filter((_, index) => lanesOf[index]?.includes(lane))
        .map((event) => ({ key: `${lane}:${event}`, event, lane })),
    );
    return { stops, order };
  });

/** Every place that pressing the key again and again leads to. */
function walk(command: Command, from: string | null, stops: readonly Stop[], order: readonly EventId[]): Stop[] {
  const next = nextStop(command, from, stops, order);
  return next === null ? [] : [next, ...walk(command, next.key, stops, order)];
}

describe('the arrow keys', () => {
  it('to the right visit every event once, in order of time, however many lanes it stands in', () => {
    fc.assert(
      fc.property(someStops, ({ stops, order }) => {
        expect(walk('next', null, stops, order).map(({ event }) => event)).toEqual(order);
      }),
    );
  });

  it('to the left take the same way back', () => {
    fc.assert(
      fc.property(someStops, fc.nat(), ({ stops, order }, index) => {
        const at = stops[index % stops.length];
        const next = nextStop('next', at?.key ?? null, stops, order);
        if (next !== null) expect(nextStop('previous', next.key, stops, order)?.event).toBe(at?.event);
        const last = nextStop('last', null, stops, order);
        expect(walk('previous', last?.key ?? null, stops, order).map(({ event }) => event)).toEqual(
          order.toReversed().slice(1),
        );
      }),
    );
  });

  it('stay in the lane while they can', () => {
    fc.assert(
      fc.property(someStops, fc.nat(), ({ stops, order }, index) => {
        const at = stops[index % stops.length];
        const next = nextStop('next', at?.key ?? null, stops, order);
        const isInLane = stops.some(({ event, lane }) => event === next?.event && lane === at?.lane);
        if (next !== null) expect(next.lane === at?.lane).toBe(isInLane);
      }),
    );
  });

  it('down and up change to the next lane that has an event, to the one nearest in time', () => {
    const stop = (lane: number, event: string): Stop => ({ key: `${lane}:${event}`, event: event as EventId, lane });
    const stops = [stop(0, 'a'), stop(0, 'e'), stop(2, 'b'), stop(2, 'd'), stop(3, 'c')];
    const order = ['a', 'b', 'c', 'd', 'e'] as EventId[]; // ids of this test
    const from = (key: string, command: Command) => nextStop(command, key, stops, order)?.key ?? null;
    expect(from('0:a', 'laneDown')).toBe('2:b');
    expect(from('0:e', 'laneDown')).toBe('2:d');
    expect(from('2:d', 'laneDown')).toBe('3:c');
    expect(from('3:c', 'laneDown')).toBeNull();
    expect(from('3:c', 'laneUp')).toBe('2:b');
    expect(from('2:b', 'laneUp')).toBe('0:a');
    expect(from('0:a', 'laneUp')).toBeNull();
  });

  it('lead nowhere from the last event to the right, nor from the first to the left', () => {
    fc.assert(
      fc.property(someStops, ({ stops, order }) => {
        const end = (command: Command) => nextStop(command, null, stops, order)?.key ?? null;
        expect(nextStop('next', end('last'), stops, order)).toBeNull();
        expect(nextStop('previous', end('first'), stops, order)).toBeNull();
      }),
    );
  });

  it('lead nowhere where there is nothing, and other keys do not move', () => {
    for (const command of ['next', 'previous', 'first', 'last', 'laneUp', 'laneDown'] as const)
      expect(nextStop(command, null, [], [])).toBeNull();
    const stops = [{ key: '0:a', event: 'a' as EventId, lane: 0 }];
    expect(nextStop('zoomIn', '0:a', stops, ['a' as EventId])).toBeNull();
  });
});

it.each(laneKinds)('In the published dossier (lanes: %s) the right arrow leads through all nine events', (kind) => {
  const dossier = miamiTalks();
  const events = selectEvents(dossier, noFilter);
  const scene = chartScene(dossier, events, kind, 'wide');
  const stops = [
    ...scene.marks.map(({ key, event, lane }) => ({ key, event: event.id, lane })),
    ...scene.undated.map(({ id }) => ({ key: `shelf:${id}`, event: id, lane: scene.lanes.length })),
  ];
  const order = events.map(({ id }) => id);
  expect(walk('next', null, stops, order).map(({ event }) => event)).toEqual(order);
});

it('Events that no axis can hold are set apart', () => {
  const drawn = dossierFrom(['three-way not-planned none', 'far-off expected Y12025', 'next-day happened 2025-12-17']);
  const { marks, undated } = chartScene(drawn, drawn.events, 'one', 'wide');
  expect(marks.map(({ event }) => event.id)).toEqual(['next-day']);
  expect(undated.map(({ id }) => id)).toEqual(['three-way', 'far-off']);
});
