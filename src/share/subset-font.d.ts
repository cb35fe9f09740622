declare module 'subset-font' {
  /** What is used here of the package, which comes without types. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'sfnt'; variationAxes: Readonly<Record<string, number>> },
  ): Promise<Uint8Array>;
}
