import { type Coverage, noCoverage } from '../dossier/coverage.ts';
import type { SourceReadings } from '../dossier/sourceReadings.ts';

// Made at build by dossierPlugin.ts, one file of each kind a dossier, under the name of its content.
const readings = import.meta.glob<SourceReadings>('../../data/dossiers/*.json', {
  query: '?readings',
  import: 'default',
});
const coverages = import.meta.glob<Coverage>('../../data/dossiers/*.json', { query: '?coverage', import: 'default' });

/** How the time phrases of a published dossier were read; none for a dossier that is not. */
export async function loadReadings(id: string): Promise<SourceReadings> {
  return (await readings[`../../data/dossiers/${id}.json`]?.()) ?? {};
}

/** Who else says so, of a published dossier; nobody for one that is not. */
export async function loadCoverage(id: string): Promise<Coverage> {
  return (await coverages[`../../data/dossiers/${id}.json`]?.()) ?? noCoverage;
}
