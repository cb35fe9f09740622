import type { PlaceWords } from './problemPlace.ts';

export const placeWordsEn: PlaceWords = { row: 'row', cell: 'cell', column: 'column', whole: (path) => path };
