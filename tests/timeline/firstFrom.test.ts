// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { noFilter } from '../../src/dossier/filter.ts';
import { selectEvents } from '../../src/dossier/selectEvents.ts';
import { en } from '../../src/language/messages.en.ts';
import type { CalendarDay } from '../../src/time/calendarDay.ts';
import { chronicleGroups } from '../../src/timeline/chronicleGroups.ts';
import { firstFrom } from '../../src/timeline/firstFrom.ts';
import { dossierFrom } from '../fixtures/dossierFrom.ts';

const dossier = dossierFrom([
  'new-year     happened 2025-01-01',
  'that-year    happened 2025',
  'mid-january  happened 2025-01-15',
  'in-march     happened 2025-03',
  'until-april  happened [..2025-04-10]',
  'two-days     happened 2025-05-02/2025-05-03',
  'undated      happened none',
]);
const entries = chronicleGroups(dossier, selectEvents(dossier, noFilter), en).flatMap(({ events }) => events);

describe('the first entry from a day on', () => {
  it.each<[day: string, id: string | undefined]>([
    ['2024-06-01', 'new-year'],
    ['2025-01-01', 'new-year'],
    ['2025-01-02', 'mid-january'],
    ['2025-01-16', 'in-march'],
    ['2025-03-01', 'in-march'],
    ['2025-03-02', 'until-april'],
    ['2025-04-11', 'two-days'],
    ['2025-05-03', undefined],
  ])('from %s: %s', (day, id) => {
    expect(entries[firstFrom(entries, day as CalendarDay)]?.id).toBe(id);
  });
});
