/** A sentence as data: its code in a dictionary, and the values that it names, in their order. It can be sent, and told in any language. */
export type Said<Words> = {
  readonly [Code in keyof Words]: Words[Code] extends (...values: infer Values extends readonly unknown[]) => string
    ? readonly [code: Code, ...values: Values]
    : never;
}[keyof Words];

export function say<Words>(words: Words, [code, ...values]: Said<Words>): string {
  // Code and values were taken from one dictionary: the type above has no other pairs.
  const sentence = words[code] as (...values: readonly unknown[]) => string;
  return sentence(...values);
}
