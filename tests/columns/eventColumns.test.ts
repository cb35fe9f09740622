// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsBuilder, columnsOf } from '../../src/columns/columnsBuilder.ts';
import { anchorAt, listAt, openEnd, openStart } from '../../src/columns/eventColumns.ts';
import { mostImportant } from '../../src/columns/mostImportant.ts';
import { idAt, labelAt, reportedWhenAt, rowOfId, titleAt, whenAt } from '../../src/columns/rowText.ts';
import { evidenceOf, importanceOf, originsOf } from '../../src/columns/rowWeight.ts';
import { selectionOf } from '../../src/columns/selection.ts';
import { textsBuilder, textsOf } from '../../src/columns/textsBuilder.ts';
import { transferables } from '../../src/columns/transferables.ts';
import { attestations, presentParticipants, statuses } from '../../src/dossier/newsEvent.ts';
import { dayNumber } from '../../src/time/calendarDay.ts';
import { compareExtents, extentOf, isOneSureRun } from '../../src/time/extent.ts';
import { dossierFrom, miamiTalks } from '../fixtures/dossierFrom.ts';
import { syntheticDossier, syntheticEvents } from '../fixtures/syntheticDossier.ts';

const rowsOf = (columns: { readonly count: number }) => Array.from({ length: columns.count }, (_, row) => row);

describe('the columns of a dossier', () => {
  it.each([
    ['the published dossier', miamiTalks()],
    ['a synthetic dossier', syntheticDossier(7, 300)],
  ])('tell of every event of %s what the event tells', (_, dossier) => {
    const [columns, texts] = [columnsOf(dossier), textsOf(dossier)];
    const told = rowsOf(columns).map((row) => ({
      id: idAt(texts, row),
      when: whenAt(texts, row),
      reportedWhen: reportedWhenAt(texts, row),
      label: { en: labelAt(texts, row, 'en'), de: labelAt(texts, row, 'de') },
      title: { en: titleAt(texts, row, 'en'), de: titleAt(texts, row, 'de') },
      status: statuses[columns.status[row] ?? -1],
      attestation: attestations.filter((_, bit) => (columns.attestation[row] ?? 0) & (1 << bit)),
      place: columns.places[(columns.place[row] ?? 0) - 1]?.id,
      present: Array.from(listAt(columns.present, row), (at) => columns.participants[at]?.id),
      imprecise: columns.imprecise[row] === 1,
      first: columns.first[row],
      last: columns.last[row],
      importance: importanceOf(columns.weight[row] ?? 0),
      evidence: evidenceOf(columns.weight[row] ?? 0),
    }));
    expect(told).toEqual(
      dossier.events.map((event) => {
        const extent = extentOf(event.when.edtf);
        return {
          id: event.id,
          when: event.when.edtf,
          reportedWhen: event.reportedWhen ?? null,
          label: event.label,
          title: event.title,
          status: event.status,
          attestation: event.attestation,
          place: event.place,
          present: presentParticipants(event),
          imprecise: extent === null || !isOneSureRun(extent),
          first: extent?.first == null ? openStart : dayNumber(extent.first),
          last: extent?.last == null ? openEnd : dayNumber(extent.last),
          importance: event.importance ?? 2,
          evidence: event.evidence.length,
        };
      }),
    );
  });

  it('put events in order of time, whatever order they come in', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 120 }), (seed, count) => {
        const dossier = syntheticDossier(seed, count);
        const came = [...syntheticEvents(seed, count)];
        const inOrder = came.toSorted((a, b) => compareExtents(extentOf(a.when.edtf), extentOf(b.when.edtf)));
        const [columns, texts] = [columnsOf(dossier, came), textsOf(dossier, came)];
        expect(rowsOf(columns).map((row) => idAt(texts, row))).toEqual(inOrder.map(({ id }) => id));
        expect(columns.dated).toBe(inOrder.filter(({ when }) => when.edtf !== null).length);
        const anchors = rowsOf(columns).map((row) => anchorAt(columns, row));
        expect(anchors).toEqual(anchors.toSorted((a, b) => a - b));
      }),
      { numRuns: 20 },
    );
  });

  it('count an event by its first possible day, or by its last where it has no beginning', () => {
    const edtfs = ['2025-12-01', '2025-12', '[..2025-12-03]', '2025-12-03', '2025-12-04/..', '../2025-12-06'];
    const dossier = dossierFrom([...edtfs.map((edtf, at) => `event-${at} happened ${edtf}`), 'nowhen happened none']);
    const [columns, texts] = [columnsOf(dossier), textsOf(dossier)];
    expect(rowsOf(columns).map((row) => `${whenAt(texts, row)} ${anchorAt(columns, row) - 20_423}`)).toEqual([
      '2025-12-01 0',
      '2025-12 0',
      '2025-12-03 2',
      '[..2025-12-03] 2',
      '2025-12-04/.. 3',
      '../2025-12-06 5',
      `null ${openEnd - 20_423}`,
    ]);
  });

  it('keep the years 0000 and 9999 in order', () => {
    const dossier = dossierFrom([
      'late happened 9999-12-31',
      'ends happened ../0000-01-01',
      'open happened 9999-12-31/..',
      'early happened 0000-01-01',
    ]);
    const texts = textsOf(dossier);
    expect(rowsOf(columnsOf(dossier)).map((row) => idAt(texts, row))).toEqual(['early', 'ends', 'late', 'open']);
  });

  it('have the parties of those who are there, each once', () => {
    const columns = columnsOf(
      dossierFrom(['meeting happened 2025-12-01 putin/russia lavrov/russia witkoff/usa zelenskyy/ukraine:absent']),
    );
    expect(Array.from(listAt(columns.sides, 0), (side) => columns.parties[side])).toEqual(['russia', 'usa']);
  });

  it('know how many origins stand behind an event where there are several', () => {
    const dossier = dossierFrom([
      'alone    happened 2025-12-01',
      'shared   happened 2025-12-02',
      'disputed happened 2025-12-03',
    ]);
    const events = dossier.events.map((event) => (event.id === 'disputed' ? { ...event, origins: 12 } : event));
    const columns = columnsOf({ ...dossier, events });
    expect(Array.from(columns.weight, (weight) => originsOf(weight))).toEqual([0, 0, 12]);
    expect(mostImportant(selectionOf(columns, Uint32Array.of(0, 1, 2)), 0, 3, 1)).toEqual([2]);
  });

  it('find an event by its id, and nothing by a part of one', () => {
    const texts = textsOf(syntheticDossier(3, 150));
    for (let row = 0; row < 150; row += 1) expect(rowOfId(texts, idAt(texts, row))).toBe(row);
    expect(rowOfId(texts, 'talks')).toBeNull();
    expect(rowOfId(texts, '')).toBeNull();
  });

  it('have no texts in a language they were made without', () => {
    const texts = textsOf(miamiTalks(), undefined, ['de']);
    expect(labelAt(texts, 0, 'de')).not.toBe('');
    expect(() => labelAt(texts, 0, 'en')).toThrow(RangeError);
  });

  it.each([
    ['columns', columnsOf(syntheticDossier(5, 80))],
    ['texts', textsOf(syntheticDossier(5, 80))],
  ])('are handed over whole (%s), and are then empty here', (_, given) => {
    const kept = structuredClone(given);
    const moved = structuredClone(given, { transfer: transferables(given) });
    expect(moved).toEqual(kept);
    expect(transferables(given).length).toBeGreaterThan(0);
    expect(transferables(given).every(({ byteLength }) => byteLength === 0)).toBe(true);
  });

  it('have the order for texts that are made apart', () => {
    const dossier = syntheticDossier(6, 200);
    const came = [...syntheticEvents(6, 200)];
    const [columns, texts] = [columnsBuilder(dossier), textsBuilder(dossier, ['en', 'de'])];
    for (const event of came) {
      columns.add(event);
      texts.add(event);
    }
    const built = columns.finish();
    expect(built.columns).toEqual(columnsOf(dossier));
    expect(texts.finish(built.order)).toEqual(textsOf(dossier, came));
    expect(Array.from(built.order, (index) => came[index]?.id)).toEqual(dossier.events.map(({ id }) => id));
  });

  it('of no events have no rows', () => {
    const dossier = syntheticDossier(1, 0);
    const columns = columnsOf(dossier);
    expect([columns.count, columns.dated, rowOfId(textsOf(dossier), 'talks-0')]).toEqual([0, 0, null]);
  });
});
