import type { Dossier } from '../../src/dossier/dossier.ts';
import { parseDossier } from '../../src/dossier/parseDossier.ts';
import { fileFrom } from '../fixtures/dossierFrom.ts';

/** Two events: `border-talks` was once called `frontier-talks`; `lost-summit` was taken out in its favour, `rumour` for good. */
export function changedDossier(): Dossier {
  const drawn = fileFrom([
    'border-talks  happened  2025-12-14/2025-12-15  @berlin  witkoff/usa',
    'next-talks    expected  2025-12-20             @miami   putin/russia',
  ]);
  const { dossier, problems } = parseDossier({
    ...drawn,
    events: drawn.events.map((event) =>
      event.id === 'border-talks' ? { ...event, formerIds: ['frontier-talks'] } : event,
    ),
    retired: [
      {
        id: 'lost-summit',
        on: '2025-12-19',
        reason: both('It was the same as the border talks.'),
        successor: 'border-talks',
      },
      { id: 'rumour', on: '2025-12-19', reason: both('No source holds it.') },
    ],
  });
  if (dossier === null || problems.length > 0) throw new Error(JSON.stringify(problems));
  return dossier;
}

function both(text: string) {
  return { en: text, de: `${text} (de)` };
}
