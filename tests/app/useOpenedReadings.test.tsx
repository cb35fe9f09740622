import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openedName } from '../../src/address/address.ts';
import { loaded } from '../../src/app/loaded.ts';
import { useOpenedReadings } from '../../src/app/useOpenedReadings.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { knownFrom } from '../fixtures/dossierFrom.ts';

class FakeWorker extends EventTarget {
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();
  constructor() {
    super();
    workers.push(this);
  }
}
const workers: FakeWorker[] = [];

beforeEach(() => {
  workers.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  vi.unstubAllGlobals();
  loaded.dossiers.delete(openedName);
  loaded.readings.delete(openedName);
});

function opened(): Dossier {
  const { dossier } = knownFrom(['old-summit  happened  2025-11-14']);
  loaded.dossiers.set(openedName, dossier);
  loaded.readings.set(openedName, {});
  return dossier;
}
const answer = () => act(() => void workers[0]?.dispatchEvent(new MessageEvent('message', { data: { gazette: [] } })));

test('The readings of an opened dossier are kept beside it', () => {
  const dossier = opened();
  renderHook(() => useOpenedReadings(dossier, null));
  expect(workers[0]?.postMessage).toHaveBeenCalledWith(dossier.articles);
  answer();
  expect(loaded.readings.get(openedName)).toEqual({ gazette: [] });
  expect(workers[0]?.terminate).toHaveBeenCalled();
});

test('What comes late is not taken for that of the dossier opened since', () => {
  const before = opened();
  renderHook(() => useOpenedReadings(before, null));
  opened();
  answer();
  expect(loaded.readings.get(openedName)).toEqual({});
});

test('A worker that breaks is ended', () => {
  const dossier = opened();
  renderHook(() => useOpenedReadings(dossier, null));
  workers[0]?.dispatchEvent(new Event('error'));
  expect(workers[0]?.terminate).toHaveBeenCalled();
});
