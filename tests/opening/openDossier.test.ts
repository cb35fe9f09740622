// @vitest-environment node

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inOrderOfTime } from '../../src/dossier/inOrderOfTime.ts';
import { parseDossier } from '../../src/dossier/parseDossier.ts';
import { indexOf } from '../../src/opening/eventIndex.ts';
import { openDossier } from '../../src/opening/openDossier.ts';
import type { OpeningAnswer, OpeningRequest } from '../../src/opening/openingMessages.ts';
import type { OpeningProgress } from '../../src/opening/readDossier.ts';
import { serveOpening } from '../../src/opening/serveOpening.ts';
import { fileFrom } from '../fixtures/dossierFrom.ts';

/** A worker in this thread: every message is copied and comes in a task of its own, and none after the end. */
class WorkerInThread {
  static readonly running = new Set<WorkerInThread>();
  static partsWaiting = 0;
  static mostPartsWaiting = 0;
  onmessage: ((event: { readonly data: OpeningAnswer }) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly #serve = serveOpening((answer, transfer = []) => {
    const data = structuredClone(answer, { transfer });
    if (data.kind === 'part') WorkerInThread.partsWaiting += 1;
    WorkerInThread.mostPartsWaiting = Math.max(WorkerInThread.mostPartsWaiting, WorkerInThread.partsWaiting);
    this.#later(() => {
      if (data.kind === 'part') WorkerInThread.partsWaiting -= 1;
      this.onmessage?.({ data });
    });
  });

  constructor() {
    WorkerInThread.running.add(this);
  }

  postMessage(request: OpeningRequest): void {
    this.#later(() => this.#serve(request));
  }

  terminate(): void {
    WorkerInThread.running.delete(this);
  }

  #later(act: () => void): void {
    setTimeout(() => {
      if (WorkerInThread.running.has(this)) act();
    });
  }
}

const page = new EventTarget();
const here = 'https://here.example';

beforeEach(() => {
  WorkerInThread.running.clear();
  WorkerInThread.partsWaiting = 0;
  WorkerInThread.mostPartsWaiting = 0;
  vi.stubGlobal('Worker', WorkerInThread);
  vi.stubGlobal('location', new URL(`${here}/en/`));
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => `event-${at}  happened  2025-11-0${1 + (at % 9)}  @moscow  putin/russia`);
const text = (count: number) =>
  JSON.stringify(fileFrom(lines(count), { reports: ['event-0  post  states  2025-11-01  agrees:time'] }));
const nothing = () => {};

describe('a file', () => {
  it('comes to the page as it was read, in order of time, in parts of which never more than two are on their way', async () => {
    const file = text(4000);
    const told: OpeningProgress[] = [];
    const read = await openDossier(new Blob([file]), 'talks.json', (progress) => told.push(progress)).result;
    const { dossier, coverage } = parseDossier(JSON.parse(file));
    if (dossier === null) throw new Error('The file is sound.');
    const inOrder = inOrderOfTime(dossier);
    expect(read).toEqual({ dossier: inOrder, coverage, problems: [], problemCount: 0, index: indexOf(inOrder) });
    expect(told.at(-1)).toMatchObject({ bytes: file.length, totalBytes: file.length, events: 4000 });
    expect(WorkerInThread.mostPartsWaiting).toBe(2);
    expect(WorkerInThread.running.size).toBe(0);
  });

  it('that is no dossier is refused', async () => {
    const read = await openDossier(new Blob(['Dear reader']), 'letter.json', nothing).result;
    expect(read).toMatchObject({ kind: 'refused', problemCount: 1 });
    expect(WorkerInThread.running.size).toBe(0);
  });

  it('that goes away while it is read says so', async () => {
    const gone = new Blob(['{}']);
    vi.spyOn(gone, 'stream').mockReturnValue(new ReadableStream({ start: (it) => it.error(new Error('gone')) }));
    const read = await openDossier(gone, 'talks.json', nothing).result;
    expect(read).toEqual({ kind: 'failed', why: 'fileGone', about: '' });
  });
});

describe('an address', () => {
  const open = (address: string) => openDossier({ url: new URL(address, here) }, 'talks.json', nothing).result;

  it('of this site is fetched, and from nowhere else', async () => {
    const fetched = vi
      .fn<(url: string, options: object) => Promise<Response>>()
      .mockResolvedValue(new Response(text(2)));
    vi.stubGlobal('fetch', fetched);
    expect(await open('/data/talks.json')).toMatchObject({ problemCount: 0 });
    expect(fetched).toHaveBeenCalledExactlyOnceWith(`${here}/data/talks.json`, { mode: 'same-origin' });
    expect(await open('https://elsewhere.example/talks.json')).toMatchObject({ kind: 'failed', why: 'foreign' });
    expect(fetched).toHaveBeenCalledOnce();
  });

  it('that leads nowhere says so', async () => {
    vi.stubGlobal('fetch', vi.fn().mockResolvedValue(new Response('', { status: 404 })));
    expect(await open('/none.json')).toEqual({ kind: 'failed', why: 'notFetched', about: `${here}/none.json (404)` });
    vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('offline')));
    expect(await open('/none.json')).toEqual({ kind: 'failed', why: 'unreachable', about: `${here}/none.json` });
  });

  it('whose length is said to be too much is refused before it is read', async () => {
    const headers = { 'content-length': String(200 * 2 ** 20) };
    vi.stubGlobal('fetch', vi.fn().mockResolvedValue(new Response('{}', { headers })));
    expect(await open('/large.json')).toMatchObject({
      kind: 'refused',
      problems: [{ where: 'dossier', what: ['fileTooLarge', 200 * 2 ** 20, 150 * 2 ** 20] }],
    });
  });
});

describe('an opening', () => {
  it('that is cancelled ends its worker at once, and says no more', async () => {
    const onProgress = vi.fn();
    const { result, cancel } = openDossier(new Blob([text(3000)]), 'talks.json', onProgress);
    expect(WorkerInThread.running.size).toBe(1);
    cancel();
    expect(WorkerInThread.running.size).toBe(0);
    expect(await result).toEqual({ kind: 'cancelled' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(onProgress).not.toHaveBeenCalled();
  });

  it('that is cancelled between its parts is cancelled all the same', async () => {
    const { result, cancel } = openDossier(new Blob([text(4000)]), 'talks.json', nothing);
    await vi.waitUntil(() => WorkerInThread.mostPartsWaiting > 0, { timeout: 20_000, interval: 0 });
    cancel();
    expect(await result).toEqual({ kind: 'cancelled' });
    expect(WorkerInThread.running.size).toBe(0);
  });

  it('that is done cannot be cancelled any more', async () => {
    const { result, cancel } = openDossier(new Blob([text(2)]), 'talks.json', nothing);
    const read = await result;
    cancel();
    expect(await result).toBe(read);
    expect(read).toMatchObject({ problemCount: 0 });
  });

  it('ends when the page leaves', async () => {
    const { result } = openDossier(new Blob([text(2)]), 'talks.json', nothing);
    page.dispatchEvent(new Event('pagehide'));
    expect(WorkerInThread.running.size).toBe(0);
    expect(await result).toEqual({ kind: 'cancelled' });
  });

  it('knows nothing of another one', async () => {
    const first = openDossier(new Blob([text(3000)]), 'first.json', nothing);
    const second = openDossier(new Blob([text(2)]), 'second.json', nothing);
    expect(WorkerInThread.running.size).toBe(2);
    first.cancel();
    expect(await second.result).toMatchObject({ dossier: { events: [{ id: 'event-0' }, { id: 'event-1' }] } });
    expect(await first.result).toEqual({ kind: 'cancelled' });
  });

  it('without a worker fails with a reason', async () => {
    vi.stubGlobal('Worker', undefined);
    expect(await openDossier(new Blob(['']), 'a.json', nothing).result).toMatchObject({
      kind: 'failed',
      why: 'noWorkers',
    });
  });

  it('whose worker breaks off fails with a reason', async () => {
    const { result } = openDossier(new Blob([text(2)]), 'a.json', nothing);
    for (const worker of WorkerInThread.running) worker.onerror?.();
    expect(await result).toMatchObject({ kind: 'failed', why: 'brokeOff' });
    expect(WorkerInThread.running.size).toBe(0);
  });
});
