import { inOrderOfTime } from '../dossier/inOrderOfTime.ts';
import { today } from '../time/today.ts';
import { dossierParts } from './dossierParts.ts';
import { buffersOf, indexOf } from './eventIndex.ts';
import { failure } from './openingFailure.ts';
import type { OpeningAnswer, OpeningRequest } from './openingMessages.ts';
import { kindOf, readDossier } from './readDossier.ts';
import { SourceFault, sourceChunks } from './sourceChunks.ts';

/** In milliseconds: often enough to be seen moving. */
const progressEvery = 100;
/** So many are on their way at once: the worker makes one while the page takes another, and no more wait in memory. */
const partsOnTheirWay = 2;

/** The worker's side of one opening: takes requests, sends answers. */
export function serveOpening(
  send: (answer: OpeningAnswer, transfer?: ArrayBuffer[]) => void,
): (request: OpeningRequest) => void {
  let room = partsOnTheirWay;
  let onRoom = () => {};
  return (request) => {
    if (request.kind === 'more') {
      room += 1;
      onRoom();
    } else {
      answer(request.source, request.name).then(
        (last) => send(last, last.kind === 'opened' ? buffersOf(last.index) : []),
        (error: unknown) => send(failed(error)),
      );
    }
  };

  async function answer(source: Blob | string, name: string): Promise<OpeningAnswer> {
    const read = await inParts(source, name);
    if ('kind' in read) return read;
    const { rest, next, index } = read;
    for (let part = next(); part !== null; part = next()) {
      if (room === 0) await new Promise<void>((resolve) => (onRoom = resolve));
      room -= 1;
      send({ kind: 'part', part });
    }
    return { kind: 'opened', rest, index };
  }

  /** A function of its own, since what one that waits has named is kept meanwhile: the whole dossier, beside the page's, which grows. */
  async function inParts(source: Blob | string, name: string) {
    const { chunks, size } = await sourceChunks(source);
    const read = await readDossier(chunks, kindOf(name), { name, size, today: today(), onProgress: seldom(send) });
    if (read.kind === 'refused') return read;
    const dossier = inOrderOfTime(read.dossier);
    // Ahead of the parts, which let go of what they are made of.
    return { index: indexOf(dossier), ...dossierParts({ ...read, dossier }) };
  }
}

function seldom(send: (answer: OpeningAnswer) => void) {
  let next = 0;
  return (progress: Extract<OpeningAnswer, { kind: 'progress' }>['progress']): void => {
    const now = performance.now();
    if (now < next && progress.bytes !== progress.totalBytes) return;
    next = now + progressEvery;
    send({ kind: 'progress', progress });
  };
}

function failed(error: unknown): OpeningAnswer {
  if (error instanceof SourceFault) return error.failure;
  return error instanceof RangeError ? failure('noMemory') : failure('unexpected', String(error));
}
