// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/columns/columnsBuilder.ts';
import { countRowChoices } from '../../src/columns/countRowChoices.ts';
import { dealToLanes } from '../../src/columns/dealToLanes.ts';
import { filterIndex } from '../../src/columns/filterIndex.ts';
import { rowRefusals } from '../../src/columns/rowRefusals.ts';
import { idAt } from '../../src/columns/rowText.ts';
import { rowsOfEvents } from '../../src/columns/selectedEvents.ts';
import { selectRows } from '../../src/columns/selectRows.ts';
import { textsOf } from '../../src/columns/textsBuilder.ts';
import { choicesOf } from '../../src/dossier/choicesOf.ts';
import { countChoices } from '../../src/dossier/countChoices.ts';
import type { Dossier, ParticipantId, PartyId, PlaceId } from '../../src/dossier/dossier.ts';
import { dossierIndexes } from '../../src/dossier/dossierIndex.ts';
import { type Filter, noFilter } from '../../src/dossier/filter.ts';
import { type LaneKind, laneKinds } from '../../src/dossier/laneKind.ts';
import { type NewsEvent, presentParticipants } from '../../src/dossier/newsEvent.ts';
import { selectEvents } from '../../src/dossier/selectEvents.ts';
import { dossierFrom, miamiTalks } from '../fixtures/dossierFrom.ts';
import { syntheticDossier } from '../fixtures/syntheticDossier.ts';

const dossiers = [miamiTalks(), miamiTalks('2025-12-18'), syntheticDossier(11, 400), syntheticDossier(12, 3)].map(
  (dossier) => ({ dossier, columns: columnsOf(dossier), texts: textsOf(dossier), typed: typedOf(dossier) }),
);

/** Everything that a reader may have in mind when typing. */
function typedOf({ events, participants, places }: Dossier): readonly string[] {
  return [
    ...events.flatMap(({ title, label, summary, evidence }) => [
      ...[title, label, summary].flatMap((text) => Object.values(text)),
      ...evidence.map(({ exact }) => exact),
    ]),
    ...[...participants, ...places].flatMap(({ name, spellings = [] }) => [...Object.values(name), ...spellings]),
  ];
}

const anyDossier = fc.constantFrom(...dossiers);

function anyFilter({ dossier, typed }: (typeof dossiers)[number]): fc.Arbitrary<Filter> {
  const all = choicesOf(dossier);
  const stretch = fc
    .tuple(fc.constantFrom(...typed), fc.nat(60), fc.integer({ min: 0, max: 25 }))
    .map(([text, start, length]) => text.slice(start, start + length));
  return fc.record({
    with: fc.subarray([...all.with, 'nobody' as ParticipantId], { maxLength: 3 }),
    match: fc.constantFrom('any', 'all'),
    party: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray([...all.party, 'nowhere' as PartyId])),
    place: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray([...all.place, 'nowhere' as PlaceId])),
    status: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray([...all.status])),
    reports: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray([...all.reports])),
    words: fc.oneof({ weight: 2, arbitrary: fc.constant('') }, stretch, fc.string({ unit: 'grapheme', maxLength: 4 })),
  });
}

const anyCase = anyDossier.chain((given) => anyFilter(given).map((filter) => ({ ...given, filter })));

describe('filtering rows', () => {
  it('shows the events that filtering events shows, in their order', () => {
    fc.assert(
      fc.property(anyCase, ({ dossier, columns, texts, filter }) => {
        const rows = Array.from(selectRows(columns, texts, filter), (row) => idAt(texts, row));
        expect(rows).toEqual(selectEvents(dossier, filter).map(({ id }) => id));
      }),
      { numRuns: 200 },
    );
  });

  it('needs no texts where no words are asked for, and says so where they are', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom('', ' ', ' !? '), ({ dossier, columns, texts, filter }, words) => {
        const wordless = { ...filter, words };
        expect(selectRows(columns, null, wordless)).toEqual(selectRows(columns, texts, wordless));
        expect(countRowChoices(columns, null, wordless)).toEqual(countChoices(dossier, wordless));
        expect(() => selectRows(columns, null, { ...filter, words: 'talks' })).toThrow(RangeError);
      }),
    );
  });

  it('finds what is typed of any text, to the letter or not to its end', () => {
    for (const { dossier, columns, texts, typed } of dossiers) {
      for (const text of typed.filter((_, at) => at % 31 === 0)) {
        for (const words of [text, text.slice(0, 7), text.toUpperCase()]) {
          const filter = { ...noFilter, words };
          expect(selectRows(columns, texts, filter), words).toHaveLength(selectEvents(dossier, filter).length);
        }
      }
    }
  });

  it('counts at each choice what counting events gives, also with refusals that are known already', () => {
    fc.assert(
      fc.property(anyCase, ({ dossier, columns, texts, filter }) => {
        const refusals = rowRefusals(columns, texts, filter);
        expect(countRowChoices(columns, texts, filter, refusals)).toEqual(countChoices(dossier, filter));
        expect(selectRows(columns, texts, filter, refusals)).toEqual(selectRows(columns, texts, filter));
      }),
      { numRuns: 150 },
    );
  });

  it.each<[words: string, found: readonly string[]]>([
    ['', ['meeting', 'talks', 'rumour']],
    [' !? ', ['meeting', 'talks', 'rumour']],
    ['Zelinsky', []],
    ['selenskyj', ['meeting']],
    ['ЗЕЛЕНСКИЙ', ['meeting']],
    ['eeting', []],
    ['mee gazette', ['meeting']],
    ['mee miami', []],
    ['mia ta', ['talks']],
    ['rumour rumour', ['rumour']],
    ['absentee', []],
  ])('the words %j find %j', (words, found) => {
    const dossier = dossierFrom([
      'meeting happened 2025-12-01 zelenskyy/ukraine absentee/usa:absent',
      'talks expected 2025-12-05 @miami witkoff/usa',
      'rumour denied none',
    ]);
    const [columns, texts] = [columnsOf(dossier), textsOf(dossier)];
    expect(Array.from(selectRows(columns, texts, { ...noFilter, words }), (row) => idAt(texts, row))).toEqual(found);
  });

  it('finds a participant with any of very many', () => {
    const crowd = Array.from({ length: 70_000 }, (_, at) => `guest-${at}`);
    const dossier = dossierFrom([`party happened 2025-12-01 ${crowd.slice(0, 3).join(' ')}`]);
    const [one] = dossier.participants;
    const guests = one === undefined ? [] : crowd.map((id) => ({ ...one, id: id as ParticipantId }));
    const last = guests.slice(-1).map(({ id }) => ({ participant: id, role: 'speaks' as const }));
    const columns = columnsOf(
      { ...dossier, participants: guests },
      dossier.events.map((event) => ({ ...event, participants: last })),
    );
    expect(selectRows(columns, null, { ...noFilter, with: ['guest-69999' as ParticipantId] })).toHaveLength(1);
    expect(selectRows(columns, null, { ...noFilter, with: ['guest-4463' as ParticipantId] })).toHaveLength(0);
  });
});

describe('a dossier that has an index', () => {
  const indexed = dossiers.map(({ dossier, columns, texts, typed }) => {
    const withIndex = { ...dossier };
    dossierIndexes.set(withIndex, filterIndex(withIndex, columns, texts));
    return { dossier, columns, texts, typed, plain: dossier, withIndex };
  });
  const anyIndexed = fc
    .constantFrom(...indexed)
    .chain((given) => anyFilter(given).map((filter) => ({ ...given, filter })));

  it('shows, counts and offers to choose what it would without, and knows where the events it shows stand', () => {
    fc.assert(
      fc.property(anyIndexed, ({ plain, withIndex, filter }) => {
        const shown = selectEvents(withIndex, filter);
        expect(shown.map(({ id }) => id)).toEqual(selectEvents(plain, filter).map(({ id }) => id));
        expect(Array.from(rowsOfEvents(shown) ?? shown.keys(), (at) => plain.events[at])).toEqual(shown);
        expect(countChoices(withIndex, filter)).toEqual(countChoices(plain, filter));
        expect(choicesOf(withIndex)).toEqual(choicesOf(plain));
      }),
      { numRuns: 200 },
    );
  });
});

describe('dealing rows to lanes', () => {
  it.each(laneKinds)(
    'gives each lane (%s) the events that belong to it, and a last one those that belong to none',
    (kind) => {
      fc.assert(
        fc.property(anyCase, ({ dossier, columns, texts, filter }) => {
          const lists = { one: [], party: dossier.parties, participant: dossier.participants, place: dossier.places };
          const lanes = dealToLanes(columns, selectRows(columns, texts, filter), kind).map(({ choice, rows }) => ({
            lane: choice === null ? null : lists[kind][choice]?.id,
            events: Array.from(rows, (row) => idAt(texts, row)),
          }));
          const events = selectEvents(dossier, filter);
          const inLane = (lane: string) => events.filter((event) => lanesOf(dossier, event)[kind].includes(lane));
          const none = events.filter((event) => lanesOf(dossier, event)[kind].length === 0);
          const dealt = [
            ...lists[kind].map(({ id }) => ({ lane: id, events: inLane(id) })),
            { lane: null, events: none },
          ];
          expect(lanes).toEqual(
            dealt
              .filter(({ lane, events }) => events.length > 0 || (kind === 'one' && lane === null))
              .map(({ lane, events }) => ({ lane, events: events.map(({ id }) => id) })),
          );
        }),
        { numRuns: 40 },
      );
    },
  );
});

function lanesOf({ participants }: Dossier, event: NewsEvent): Readonly<Record<LaneKind, readonly string[]>> {
  const present = presentParticipants(event);
  return {
    one: [],
    party: present.flatMap((id) => participants.filter((one) => one.id === id).map(({ party }) => party)),
    participant: present,
    place: event.place === undefined ? [] : [event.place],
  };
}
