// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesOf, toggleChoice } from '../../src/dossier/choicesOf.ts';
import { countChoices } from '../../src/dossier/countChoices.ts';
import type { ParticipantId, PartyId, PlaceId } from '../../src/dossier/dossier.ts';
import { choiceGroups, countChosen, type Filter, isFiltering, noFilter } from '../../src/dossier/filter.ts';
import { partyNumber } from '../../src/dossier/partyNumber.ts';
import { selectEvents } from '../../src/dossier/selectEvents.ts';
import { dossierFrom, miamiTalks } from '../fixtures/dossierFrom.ts';

/** On the day of its article, when what it expects had not happened yet. */
const dossier = miamiTalks('2025-12-18');
const people = (...ids: string[]) => ids as ParticipantId[];
const parties = (...ids: string[]) => ids as PartyId[];
const places = (...ids: string[]) => ids as PlaceId[];
const filter = (parts: Partial<Filter>): Filter => ({ ...noFilter, ...parts });
const shown = (parts: Partial<Filter>) => selectEvents(dossier, filter(parts)).map(({ id }) => `${id}`);

const inTime = [
  'war',
  'kremlin-meeting',
  'berlin-talks',
  'putin-statement',
  'zelenskyy-response',
  'white-house-confirmation',
  'umerov-visit',
  'miami-talks',
  'trilateral-meeting',
];

describe('selecting events', () => {
  it('shows all in order of time when nothing is asked for, undated ones last', () => {
    expect(shown({}).toSorted()).toEqual(inTime.toSorted());
    expect(shown({}).at(-1)).toBe('trilateral-meeting');
    expect(shown({}).indexOf('kremlin-meeting')).toBeLessThan(shown({}).indexOf('berlin-talks'));
    expect(shown({}).indexOf('berlin-talks')).toBeLessThan(shown({}).indexOf('putin-statement'));
  });

  it.each<[what: string, parts: Partial<Filter>, events: readonly string[]]>([
    ['one participant', { with: people('putin') }, ['kremlin-meeting', 'putin-statement']],
    [
      'any of two',
      { with: people('putin', 'umerov') },
      ['kremlin-meeting', 'berlin-talks', 'putin-statement', 'umerov-visit'],
    ],
    ['all of two', { with: people('putin', 'witkoff'), match: 'all' }, ['kremlin-meeting']],
    ['all of two who never meet', { with: people('putin', 'umerov'), match: 'all' }, []],
    [
      'a delegation that is absent from Miami',
      { with: people('ukraine-delegation') },
      ['berlin-talks', 'trilateral-meeting'],
    ],
    ['a party', { party: parties('europe') }, ['berlin-talks']],
    ['a place', { place: places('miami') }, ['umerov-visit', 'miami-talks']],
    ['one of two places', { place: places('kremlin', 'berlin') }, ['kremlin-meeting', 'berlin-talks']],
    ['a status', { status: ['expected'] }, ['umerov-visit', 'miami-talks']],
    ['groups together, each of which must agree', { with: people('umerov'), status: ['expected'] }, ['umerov-visit']],
    ['nobody of that name', { with: people('nobody') }, []],
  ])('by %s', (_, parts, events) => {
    expect(shown(parts).toSorted()).toEqual(events.toSorted());
  });

  it.each<[words: string, event: string]>([
    ['kreml', 'kremlin-meeting'],
    ['Дмитриев', 'miami-talks'],
    ['Selenskyj', 'zelenskyy-response'],
    ['zelensky', 'zelenskyy-response'],
    ['Friedensplan', 'berlin-talks'],
    ['berlin kushner', 'berlin-talks'],
  ])('the words %s find %s', (words, event) => {
    expect(shown({ words })).toContain(event);
    expect(shown({ words }).length).toBeLessThan(inTime.length);
  });

  it.each(['', '   '])('the words %j ask for nothing', (words) => {
    expect(shown({ words })).toHaveLength(inTime.length);
    expect(isFiltering(filter({ words }))).toBe(false);
  });

  it('finds nothing for words that nobody said', () => {
    expect(shown({ words: 'Rutte' })).toEqual([]);
  });
});

describe('selecting by who says so', () => {
  const drawn = dossierFrom(
    [
      'disputed  happened                                2025-12-02',
      'alone     happened                                2025-12-03',
      'awaited   expected:2025-12-16>happened:2025-12-20 2025-12-20',
      'agreed    happened                                2025-12-05',
    ],
    {
      reports: [
        'disputed  herald  states 2025-12-01',
        'awaited   courier states 2025-12-20  published 2025-12-20',
        'agreed    herald  states 2025-12-05',
      ],
    },
  );

  it.each<[reports: Filter['reports'], events: readonly string[]]>([
    [['reports-differ'], ['disputed']],
    [['one-origin'], ['alone']],
    [['outcome-later'], ['awaited']],
    [
      ['reports-differ', 'one-origin'],
      ['disputed', 'alone'],
    ],
  ])('%j', (reports, events) => {
    expect(selectEvents(drawn, filter({ reports })).map(({ id }) => id)).toEqual(events);
    expect(countChoices(drawn, noFilter).reports.get(reports[0] ?? 'one-origin')).toBe(1);
  });
});

describe('counting choices', () => {
  it.each<[what: string, parts: Partial<Filter>, counts: Readonly<Record<string, number>>]>([
    [
      'nothing chosen',
      {},
      {
        ...{ witkoff: 4, kushner: 4, dmitriev: 1, putin: 2, zelenskyy: 2, umerov: 2, 'ukraine-delegation': 2 },
        ...{ miami: 2, berlin: 1, kremlin: 1 },
        ...{ happened: 5, ongoing: 1, expected: 2, 'not-planned': 1, cancelled: 0, denied: 0 },
      },
    ],
    [
      'any of: one more widens, one that is chosen keeps',
      { with: people('putin') },
      { putin: 2, witkoff: 5, dmitriev: 3 },
    ],
    [
      'all of: one more narrows',
      { with: people('witkoff'), match: 'all' },
      { witkoff: 4, kushner: 4, putin: 1, dmitriev: 1, umerov: 2, zelenskyy: 1, 'russian-delegation': 0 },
    ],
    [
      'a status narrows who is left',
      { status: ['expected'] },
      { putin: 0, witkoff: 2, expected: 2, happened: 7, miami: 2, berlin: 0 },
    ],
    ['words narrow too', { words: 'dmitrijew' }, { dmitriev: 1, cancelled: 0 }],
  ])('with %s', (_, parts, counts) => {
    const live = countChoices(dossier, filter(parts));
    const all = Object.fromEntries([...live.with, ...live.place, ...live.status]);
    expect(all).toMatchObject(counts);
  });

  it('every count is what choosing it shows, and what is chosen counts what is shown', () => {
    const all = choicesOf(dossier);
    const anyFilter = fc.record({
      with: fc.subarray([...all.with], { maxLength: 3 }),
      match: fc.constantFrom('any' as const, 'all' as const),
      party: fc.subarray([...all.party], { maxLength: 2 }),
      place: fc.subarray([...all.place], { maxLength: 2 }),
      status: fc.subarray([...all.status], { maxLength: 2 }),
      reports: fc.subarray([...all.reports], { maxLength: 2 }),
      words: fc.constantFrom('', 'miami', 'putin'),
    });
    fc.assert(
      fc.property(anyFilter, (given) => {
        const live = countChoices(dossier, given);
        for (const group of choiceGroups) {
          for (const choice of all[group]) {
            const chosen = given[group].some((one) => one === choice);
            const then = chosen ? given : toggleChoice(dossier, given, group, choice);
            const counts: ReadonlyMap<string, number> = live[group];
            expect(`${choice} ${counts.get(choice)}`).toBe(`${choice} ${selectEvents(dossier, then).length}`);
          }
        }
      }),
    );
  });
});

describe('choosing', () => {
  it('keeps the order of the dossier, and takes out what was in', () => {
    const [putin, witkoff] = ['putin' as ParticipantId, 'witkoff' as ParticipantId];
    const both = toggleChoice(dossier, toggleChoice(dossier, noFilter, 'with', putin), 'with', witkoff);
    expect(both.with).toEqual(['witkoff', 'putin']);
    expect(countChosen(both)).toBe(2);
    expect(toggleChoice(dossier, both, 'with', witkoff).with).toEqual(['putin']);
  });
});

describe('party marks', () => {
  it('are given in order of first mention, four of them', () => {
    expect(dossier.parties.map(({ id }) => partyNumber(dossier, id))).toEqual([1, 2, 3, 4]);
    const more = {
      ...dossier,
      parties: [...dossier.parties, { id: 'others' as PartyId, name: { en: 'Others', de: 'Andere' } }],
    };
    expect(partyNumber(more, 'others' as PartyId)).toBe(0);
    expect(partyNumber(more, 'unheard-of' as PartyId)).toBe(0);
  });
});
