import type { SourceReadings } from '../dossier/sourceReadings.ts';

// Made at build by readingsPlugin.ts, one file a dossier, under the name of its content.
const files = import.meta.glob<SourceReadings>('../../data/dossiers/*.json', { query: '?readings', import: 'default' });

/** How the time phrases of a published dossier were read; none for a dossier that is not. */
export async function loadReadings(id: string): Promise<SourceReadings> {
  return (await files[`../../data/dossiers/${id}.json`]?.()) ?? {};
}
