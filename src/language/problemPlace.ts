/**
 * Where in a file something is wrong: a path in JSON (`events[3].when.edtf`), `dossier` or `table` for the whole, or a place in a table, by the
 * names of its columns. Rows and cells count from 1, as a spreadsheet does.
 */
export type Place =
  | string
  | { readonly row: number }
  | { readonly row: number; readonly column: string }
  | { readonly row: number; readonly cell: number }
  | { readonly column: string };

export type PlaceWords = {
  readonly row: string;
  readonly cell: string;
  readonly column: string;
  /** For the names of the whole; a path is the same in every language. */
  readonly whole: (path: string) => string;
};

export function placeIn(words: PlaceWords, place: Place): string {
  if (typeof place === 'string') return words.whole(place);
  if (!('row' in place)) return `${words.column} ${place.column}`;
  const row = `${words.row} ${place.row}`;
  if ('column' in place) return `${row}, ${place.column}`;
  return 'cell' in place ? `${row}, ${words.cell} ${place.cell}` : row;
}
