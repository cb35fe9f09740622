import { latePart } from './latePart.tsx';

/** The page that opens files, in a file of its own: readers of published dossiers never load it. */
export const openDossierPart = latePart(async () => (await import('./OpenDossierPage.tsx')).OpenDossierPage);
