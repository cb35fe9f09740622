/** The npm package `papaparse` has no types; this is what the tests use of it. */
declare module 'papaparse' {
  const papaparse: {
    parse(
      text: string,
      options: { readonly header: true; readonly skipEmptyLines: true },
    ): {
      readonly data: readonly Readonly<Record<string, string>>[];
      readonly errors: readonly unknown[];
      readonly meta: { readonly delimiter: string; readonly linebreak: string; readonly fields: readonly string[] };
    };
  };
  export default papaparse;
}
