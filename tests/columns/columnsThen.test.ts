// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/columns/columnsBuilder.ts';
import { columnsThen } from '../../src/columns/columnsThen.ts';
import { lookBackAt } from '../../src/dossier/dossierAsOf.ts';
import { addDays } from '../../src/time/calendarDay.ts';
import { drawnAnew, drawnDays, firstDay } from '../fixtures/drawnAnew.ts';

describe('the columns of a dossier looked back at', () => {
  it('are those that its events alone would give', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: -1, max: drawnDays }), (seed, after) => {
        const drawn = drawnAnew(seed);
        const { dossier, places } = lookBackAt(drawn, addDays(firstDay, after));
        const then = { events: dossier.events, places, now: drawn.dossier.events };
        expect(columnsThen(columnsOf(drawn.dossier), dossier, then)).toEqual(columnsOf(dossier));
      }),
      { numRuns: 200 },
    );
  });
});
