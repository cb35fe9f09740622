type Numbers = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** Numbers that grow at their end; those in use are the first `length`. */
export type NumberWriter<Kind extends Numbers = Numbers> = {
  readonly make: (length: number) => Kind;
  values: Kind;
  length: number;
};

export function numberWriter<Kind extends Numbers>(make: (length: number) => Kind): NumberWriter<Kind> {
  return { make, values: make(1024), length: 0 };
}

export function writeValue(writer: NumberWriter, value: number): void {
  if (writer.length === writer.values.length) {
    const grown = writer.make(writer.length * 2);
    grown.set(writer.values);
    writer.values = grown;
  }
  writer.values[writer.length++] = value;
}

/** The numbers in another order: which of them, by when it was written, each is to be. */
export function inOrder<Kind extends Numbers>({ make, values }: NumberWriter<Kind>, order: Uint32Array): Kind {
  const moved = make(order.length);
  // Of a type that is still open, numbers can only be read
  const into: Numbers = moved;
  for (let row = 0; row < order.length; row += 1) into[row] = values[order[row] ?? 0] ?? 0;
  return moved;
}
