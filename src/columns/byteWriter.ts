/** Bytes that grow at their end; those in use are the first `length`. */
export type ByteWriter = { bytes: Uint8Array<ArrayBuffer>; length: number };

export function byteWriter(): ByteWriter {
  return { bytes: new Uint8Array(1024), length: 0 };
}

/** Writes UTF-8. */
export function writeText(writer: ByteWriter, text: string): void {
  reserve(writer, text.length * 3); // no UTF-16 unit takes more
  writer.length += encoder.encodeInto(text, writer.bytes.subarray(writer.length)).written;
}
const encoder = new TextEncoder();

/** Writes a whole number from 0 to 2³¹ − 1 in seven bits a byte, the lowest first, all but the last byte marked: 300 is `ac 02`. */
export function writeNumber(writer: ByteWriter, number: number): void {
  reserve(writer, lengthOfNumber(number));
  let rest = number;
  for (; rest > 127; rest >>>= 7) writer.bytes[writer.length++] = (rest & 127) | 128;
  writer.bytes[writer.length++] = rest;
}

/** How many bytes `writeNumber` takes. */
export function lengthOfNumber(number: number): number {
  return number < 128 ? 1 : number < 16_384 ? 2 : number < 2_097_152 ? 3 : number < 268_435_456 ? 4 : 5;
}

/** Where a reader stands. */
export type ByteReader = { readonly bytes: Uint8Array; at: number };

/** Reads what `writeNumber` wrote, and goes on behind it. */
export function readNumber(reader: ByteReader): number {
  const { bytes } = reader;
  let byte = bytes[reader.at++] ?? 0;
  let number = byte & 127;
  for (let shift = 7; byte > 127; shift += 7) {
    byte = bytes[reader.at++] ?? 0;
    number |= (byte & 127) << shift;
  }
  return number;
}

function reserve(writer: ByteWriter, more: number): void {
  if (writer.length + more <= writer.bytes.length) return;
  const grown = new Uint8Array(Math.max(writer.bytes.length * 2, writer.length + more));
  grown.set(writer.bytes.subarray(0, writer.length));
  writer.bytes = grown;
}
