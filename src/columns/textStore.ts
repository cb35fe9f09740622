import { type ByteWriter, byteWriter, writeText } from './byteWriter.ts';

/** Many short texts in UTF-8: text `i` lies from `starts[i]`, inclusive, to `starts[i + 1]`, exclusive. */
export type TextStore = { readonly bytes: Uint8Array<ArrayBuffer>; readonly starts: Uint32Array<ArrayBuffer> };

export function textAt({ bytes, starts }: TextStore, index: number): string {
  return decoder.decode(bytes.subarray(starts[index], starts[index + 1]));
}
const decoder = new TextDecoder();

export function textStoreOf(texts: readonly string[]): TextStore {
  const writer = byteWriter();
  const starts = new Uint32Array(texts.length + 1);
  for (const [index, text] of texts.entries()) {
    writeText(writer, text);
    starts[index + 1] = writer.length;
  }
  return { bytes: writer.bytes.slice(0, writer.length), starts };
}

/** The texts that were written one after the other, `starts[i]` being where text `i` begins, in another order. */
export function rearranged(writer: ByteWriter, starts: Uint32Array, order: Uint32Array): TextStore {
  const bytes = new Uint8Array(writer.length);
  const moved = new Uint32Array(order.length + 1);
  let at = 0;
  order.forEach((from, to) => {
    const text = writer.bytes.subarray(starts[from], starts[from + 1] ?? writer.length);
    bytes.set(text, at);
    at += text.length;
    moved[to + 1] = at;
  });
  return { bytes, starts: moved };
}
