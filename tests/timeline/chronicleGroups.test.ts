// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/columns/columnsBuilder.ts';
import { filterIndex } from '../../src/columns/filterIndex.ts';
import { dossierIndexes } from '../../src/dossier/dossierIndex.ts';
import { noFilter } from '../../src/dossier/filter.ts';
import { selectEvents } from '../../src/dossier/selectEvents.ts';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import { chronicleGroups } from '../../src/timeline/chronicleGroups.ts';
import { dossierFrom, miamiTalks } from '../fixtures/dossierFrom.ts';
import { syntheticDossier } from '../fixtures/syntheticDossier.ts';

function groups(dossier = miamiTalks(), messages = en): readonly string[] {
  return chronicleGroups(dossier, selectEvents(dossier, noFilter), messages).map(
    ({ name, events }) => `${name}: ${events.map(({ id }) => id).join(' ')}`,
  );
}

describe('the chronicle', () => {
  it('groups by the month in which events begin, by the year where that is all that is known, the undated last', () => {
    expect(groups()).toEqual([
      '2022: war',
      'November 2025: kremlin-meeting',
      'December 2025: berlin-talks putin-statement zelenskyy-response white-house-confirmation umerov-visit miami-talks',
      'No date: trilateral-meeting',
    ]);
  });

  it('does so in German', () => {
    expect(groups(miamiTalks(), de).map((group) => group.split(':')[0])).toEqual([
      '2022',
      'November 2025',
      'Dezember 2025',
      'Ohne Datum',
    ]);
  });

  const table: readonly [edtf: string, name: string][] = [
    ['2025-12-17', 'December 2025'],
    ['2025-12-14/2026-01-05', 'December 2025'],
    ['2025-12', 'December 2025'],
    ['2025-12/2026-02', 'December 2025'],
    ['[..2025-12-18]', 'December 2025'],
    ['2025-12-18/..', 'December 2025'],
    ['2025', '2025'],
    ['2025~/..', '2025'],
    ['[2025-01-10..2025-02-10]', 'January 2025'],
    ['[2025-01-10..2025-02-11]', '2025'],
    ['[2024-12-10..2025-02-11]', '2024–2025'],
    ['{2025-01-10,2025-03-10}', 'January 2025'],
    ['2025-24', '2025–2026'],
    ['201X', '2010–2019'],
    ['19XX', '1900–1999'],
    ['0000', '1 BC'],
    ['Y12025', 'No date'],
    ['none', 'No date'],
  ];
  it.each(table)('%s stands under %s, never finer than it is known', (edtf, name) => {
    const dossier = dossierFrom([`one-event happened ${edtf}`]);
    expect(groups(dossier)).toEqual([`${name}: one-event`]);
  });

  it('shows each event once', () => {
    const dossier = miamiTalks();
    const events = selectEvents(dossier, noFilter);
    const shown = chronicleGroups(dossier, events, en).flatMap((group) => group.events);
    expect(shown.toSorted((a, b) => events.indexOf(a) - events.indexOf(b))).toEqual(events);
  });

  it('is the same where an index has selected the events', () => {
    const dossier = syntheticDossier(5, 600);
    const indexed = { ...dossier };
    dossierIndexes.set(indexed, filterIndex(indexed, columnsOf(indexed), null));
    for (const { id } of dossier.participants) {
      const filter = { ...noFilter, with: [id] };
      const expected = chronicleGroups(dossier, selectEvents(dossier, filter), en);
      expect(chronicleGroups(indexed, selectEvents(indexed, filter), en)).toEqual(expected);
      expect(expected.length).toBeGreaterThan(1);
    }
  });

  it('has no groups where the filter leaves nothing', () => {
    expect(chronicleGroups(miamiTalks(), [], en)).toEqual([]);
  });
});
