import type { Problem } from '../dossier/problem.ts';
import { partsJoined } from './dossierParts.ts';
import type { EventIndex } from './eventIndex.ts';
import { failure, type OpeningFailure } from './openingFailure.ts';
import type { OpeningAnswer, OpeningRequest } from './openingMessages.ts';
import type { OpenedDossier, OpeningProgress } from './readDossier.ts';

export type { OpeningProgress } from './readDossier.ts';

/** With its events in order of time, and what chart and search need of them. */
export type OpenedFile = OpenedDossier & { readonly index: EventIndex };

export type OpeningFault =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[]; readonly problemCount: number }
  | OpeningFailure;

export type Opening = { readonly result: Promise<OpenedFile | OpeningFault>; readonly cancel: () => void };

/**
 * Opens a file, or what lies at an address of this site; `name` tells tables (`….csv`) from JSON and stands in for a title. One worker per
 * opening, ended when it is done, cancelled or the page leaves. The result never rejects. It comes in parts, each parsed in a task of its own,
 * so that the page stays alive meanwhile; no progress is told after `cancel`.
 */
export function openDossier(
  source: Blob | { readonly url: URL },
  name: string,
  onProgress: (progress: OpeningProgress) => void,
): Opening {
  let cancel = () => {};
  const result = new Promise<OpenedFile | OpeningFault>((resolve) => {
    if (!(source instanceof Blob) && source.url.origin !== location.origin) {
      resolve(failure('foreign'));
      return;
    }
    const worker = startWorker();
    if (worker === null) {
      resolve(failure('noWorkers'));
      return;
    }
    const end = (outcome: OpenedFile | OpeningFault) => {
      worker.terminate();
      worker.onmessage = null;
      removeEventListener('pagehide', cancel);
      resolve(outcome);
    };
    cancel = () => end({ kind: 'cancelled' });
    addEventListener('pagehide', cancel);

    const parts = partsJoined();
    const ask = (request: OpeningRequest) => worker.postMessage(request);
    worker.onerror = () => end(failure('brokeOff'));
    worker.onmessage = ({ data: answer }: MessageEvent<OpeningAnswer>) => {
      switch (answer.kind) {
        case 'progress':
          onProgress(answer.progress);
          return;
        case 'part':
          parts.add(answer.part);
          ask({ kind: 'more' });
          return;
        case 'opened':
          end({ ...parts.whole(answer.rest), index: answer.index });
          return;
        case 'refused':
        case 'failed':
          end(answer);
      }
    };
    ask({ kind: 'open', source: source instanceof Blob ? source : source.url.href, name });
  });
  return { result, cancel: () => cancel() };
}

/** `null` where the browser has none or refuses them. */
function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./open.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
