export type SourceChunks = {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** In bytes; `null` where nobody has said. */
  readonly size: number | null;
};

/** A file, or what is found at an address of this site, in chunks. Rejects with a `SourceFault` for what cannot be had. */
export async function sourceChunks(source: Blob | string): Promise<SourceChunks> {
  if (typeof source !== 'string') return { chunks: chunksOf(source.stream(), goneFile), size: source.size };
  const response = await fetch(source, { mode: 'same-origin' }).catch((): null => null);
  if (response === null) throw new SourceFault(`${source} could not be fetched. Check the address and the connection.`);
  if (!response.ok) throw new SourceFault(`${source} could not be fetched (${response.status}). Check the address.`);
  const { headers, body } = response;
  // The length of what is packed says nothing of what comes out.
  const length = headers.has('content-encoding') ? null : headers.get('content-length');
  return {
    chunks: body === null ? noChunks() : chunksOf(body, lostConnection),
    size: length === null ? null : Number(length),
  };
}

/** Its message is for the reader. */
export class SourceFault extends Error {}

const goneFile = 'The file could not be read to its end: it was changed, moved or removed meanwhile. Choose it again.';
const lostConnection = 'The connection broke off. Open the address again.';

/** Streams are no async iterables in every browser. */
async function* chunksOf(stream: ReadableStream<Uint8Array>, fault: string): AsyncGenerator<Uint8Array> {
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
