import { failure, type OpeningFailure } from './openingFailure.ts';

export type SourceChunks = {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** In bytes; `null` where nobody has said. */
  readonly size: number | null;
};

/** A file, or what is found at an address of this site, in chunks. Rejects with a `SourceFault` for what cannot be had. */
export async function sourceChunks(source: Blob | string): Promise<SourceChunks> {
  if (typeof source !== 'string') return { chunks: chunksOf(source.stream(), failure('fileGone')), size: source.size };
  const response = await fetch(source, { mode: 'same-origin' }).catch((): null => null);
  if (response === null) throw new SourceFault(failure('unreachable', source));
  if (!response.ok) throw new SourceFault(failure('notFetched', `${source} (${response.status})`));
  const { headers, body } = response;
  // The length of what is packed says nothing of what comes out.
  const length = headers.has('content-encoding') ? null : headers.get('content-length');
  return {
    chunks: body === null ? noChunks() : chunksOf(body, failure('connectionLost')),
    size: length === null ? null : Number(length),
  };
}

export class SourceFault extends Error {
  readonly failure: OpeningFailure;

  constructor(failure: OpeningFailure, options?: ErrorOptions) {
    super(`${failure.why} ${failure.about}`, options);
    this.failure = failure;
  }
}

/** Streams are no async iterables in every browser. */
async function* chunksOf(stream: ReadableStream<Uint8Array>, fault: OpeningFailure): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw new SourceFault(fault, { cause });
      });
      if (done) return;
      yield value;
    }
  } finally {
    // Given up early, it need not be read any further; that this may fail changes nothing.
    reader.cancel().catch(() => {});
  }
}

async function* noChunks(): AsyncGenerator<Uint8Array> {}
