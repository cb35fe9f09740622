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
    parse(
      text: string,
      options: { readonly delimiter: string; readonly newline: string },
    ): { readonly data: readonly (readonly string[])[] };
    unparse(
      rows: readonly (readonly string[])[],
      options: { readonly delimiter: string; readonly newline: string; readonly quotes: true },
    ): string;
  };
  export default papaparse;
}
