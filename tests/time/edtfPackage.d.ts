/** The npm package `edtf` has no types; this is what the tests use of it. `min` and `max` are milliseconds, both inclusive. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly edtf: string; readonly min: number; readonly max: number };
}
