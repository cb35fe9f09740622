import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { type FileToOpen, useOpening } from '../../src/app/useOpening.ts';
import { indexOf } from '../../src/opening/eventIndex.ts';
import { knownFrom } from '../fixtures/dossierFrom.ts';
import { openings } from '../fixtures/fakeOpening.ts';

vi.mock('../../src/opening/openDossier.ts', () => import('../fixtures/fakeOpening.ts'));

/** What is shown, in order. */
const shown: string[] = [];
/** Those that have been read and are being made ready, by name. */
const makingReady = new Map<string, () => void>();

beforeEach(() => {
  shown.length = 0;
  openings.length = 0;
});

function begin() {
  const onOpened = (_: unknown, { name }: FileToOpen) =>
    new Promise<() => void>((resolve) => makingReady.set(name, () => resolve(() => shown.push(name))));
  return renderHook(() => useOpening(onOpened));
}

const { dossier, coverage } = knownFrom(['old-summit  happened  2025-11-14']);
type Hook = ReturnType<typeof begin>['result'];

/** Until it has been read. */
async function read(hook: Hook, name: string): Promise<void> {
  act(() => void hook.current.open({ origin: 'computer', source: new Blob(), name }));
  await act(async () =>
    openings.at(-1)?.end({ dossier, coverage, problems: [], problemCount: 0, index: indexOf(dossier) }),
  );
}
const ready = (name: string) => act(async () => makingReady.get(name)?.());

test('A file that is still being made ready does not come over the one that was opened after it', async () => {
  const { result } = begin();
  await read(result, 'slow.json');
  await read(result, 'quick.json');
  await ready('quick.json');
  expect([shown, result.current.state.kind]).toEqual([['quick.json'], 'idle']);
  await ready('slow.json');
  expect([shown, result.current.state.kind]).toEqual([['quick.json'], 'idle']);
});

test('What is being made ready can still be cancelled', async () => {
  const { result } = begin();
  await read(result, 'talks.json');
  expect(result.current.state.kind).toBe('reading');
  act(() => result.current.cancel());
  await ready('talks.json');
  expect([shown, result.current.state]).toEqual([[], { kind: 'cancelled', name: 'talks.json' }]);
});

test('Nothing is shown on a page that was left meanwhile', async () => {
  const { result, unmount } = begin();
  await read(result, 'talks.json');
  unmount();
  await ready('talks.json');
  expect(shown).toEqual([]);
});
