import { latePart } from './latePart.tsx';

/** The parts of a dossier's page that come after its first load, each in a file of its own. */
export const chartPart = latePart(async () => (await import('./TimelinePart.tsx')).TimelinePart);
export const readingPart = latePart(async () => (await import('./ReadingPart.tsx')).ReadingPart);
export const sharePart = latePart(async () => (await import('../share/ShareMenu.tsx')).ShareMenu);
