import type { PlaceWords } from './problemPlace.ts';

const wholes: Readonly<Record<string, string>> = { dossier: 'Dossier', table: 'Tabelle' };

export const placeWordsDe: PlaceWords = {
  row: 'Zeile',
  cell: 'Zelle',
  column: 'Spalte',
  whole: (path) => (Object.hasOwn(wholes, path) ? wholes[path] : undefined) ?? path,
};
