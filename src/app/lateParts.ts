import { latePart } from './latePart.tsx';
import { loaded } from './loaded.ts';
import { loadReadings } from './loadReadings.ts';

/** The parts of a dossier's page that come after its first load, each in a file of its own. */
export const chartPart = latePart(async () => (await import('./TimelinePart.tsx')).TimelinePart);
export const readingPart = latePart(async () => {
  const [{ ReadingPart }] = await Promise.all([import('./ReadingPart.tsx'), loadAllReadings()]);
  return ReadingPart;
});
export const sharePart = latePart(async () => (await import('../share/ShareMenu.tsx')).ShareMenu);

/** Of the dossiers at hand: a page shows one, and another one is another page. */
async function loadAllReadings(): Promise<void> {
  const missing = [...loaded.dossiers.keys()].filter((id) => !loaded.readings.has(id));
  await Promise.all(missing.map(async (id) => loaded.readings.set(id, await loadReadings(id))));
}
