import type { DossierPart, DossierRest } from './dossierParts.ts';
import type { EventIndex } from './eventIndex.ts';
import type { OpeningFailure } from './openingFailure.ts';
import type { OpeningProgress, RefusedFile } from './readDossier.ts';

/** To the worker: first what to open, then `more` for each part that was taken. */
export type OpeningRequest =
  | { readonly kind: 'open'; readonly source: Blob | string; readonly name: string }
  | { readonly kind: 'more' };

/** From the worker: progress and parts, and one of the others at the end. */
export type OpeningAnswer =
  | { readonly kind: 'progress'; readonly progress: OpeningProgress }
  | { readonly kind: 'part'; readonly part: DossierPart }
  | { readonly kind: 'opened'; readonly rest: DossierRest; readonly index: EventIndex }
  | RefusedFile
  | OpeningFailure;
