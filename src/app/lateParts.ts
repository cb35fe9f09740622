import { latePart } from './latePart.tsx';
import { loaded, loadLookBack } from './loaded.ts';
import { loadCoverage, loadReadings } from './loadReceipts.ts';

/** The parts of a dossier's page that come after its first load, each in a file of its own. */
export const chartPart = latePart(async () => {
  wakeIntl();
  // Its heaviest file is asked for beside it and ahead, so that each is evaluated in a task of its own.
  const [, { TimelinePart }] = await Promise.all([import('../timeline/chart.ts'), import('./TimelinePart.tsx')]);
  return TimelinePart;
});
export const readingPart = latePart(async () => {
  const [{ ReadingPart }] = await Promise.all([import('./ReadingPart.tsx'), loadReceipts()]);
  return ReadingPart;
});
export const asOfPart = latePart(async () => {
  const [{ AsOfPart }] = await Promise.all([import('./AsOfPart.tsx'), loadReceipts(), loadLookBack()]);
  return AsOfPart;
});
export const sharePart = latePart(async () => (await import('./SharePart.tsx')).SharePart);

/** While the files are on their way. Without it, and where workers are refused, the first date that is said takes longer. */
function wakeIntl(): void {
  try {
    new Worker(new URL('./wakeIntl.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    // Then it is not done ahead.
  }
}

/** How dates were read and who else says so, of the dossiers at hand: a page shows one, and another one is another page. */
export async function loadReceipts(): Promise<void> {
  const { readings, coverages } = loaded;
  await Promise.all(
    [...loaded.dossiers.keys()].flatMap((id) => [
      ...(readings.has(id) ? [] : [loadReadings(id).then((its) => readings.set(id, its))]),
      ...(coverages.has(id) ? [] : [loadCoverage(id).then((its) => coverages.set(id, its))]),
    ]),
  );
}
