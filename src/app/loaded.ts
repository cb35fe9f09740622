import { type Address, openedName } from '../address/address.ts';
import { type Coverage, noCoverage } from '../dossier/coverage.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Known } from '../dossier/dossierAsOf.ts';
import type { SourceReadings } from '../dossier/sourceReadings.ts';
import { type Language, languages } from '../language/language.ts';
import type { Messages } from '../language/messages.en.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import { dossierUrls, loadDossier } from './loadDossier.ts';
import { loadCoverage } from './loadReceipts.ts';
import type { lookBack } from './lookBack.ts';

/**
 * What is at hand. Dictionaries and published dossiers never change while a page is open, so it only grows; a dossier that a reader has
 * opened stands under `openedName` (keepOpened.ts). How a dossier's dates were read
 * and who else says so come later than itself, with the part of the page that tells them (lateParts.ts).
 */
export const loaded: {
  readonly dictionaries: Map<Language, Messages>;
  readonly dossiers: Map<string, Dossier>;
  readonly readings: Map<string, SourceReadings>;
  readonly coverages: Map<string, Coverage>;
  /** What was known of a dossier at the end of a day, by its id and the day. */
  readonly asOf: Map<string, Known>;
} = { dictionaries: new Map(), dossiers: new Map(), readings: new Map(), coverages: new Map(), asOf: new Map() };

/** The dossier as it was known at the end of a day, or now; `null` while that is not at hand. Who else says so comes a moment after it. */
export function knownAsOf(id: string, day: CalendarDay | null): Known | null {
  if (day !== null) return loaded.asOf.get(`${id} ${day}`) ?? null;
  const dossier = loaded.dossiers.get(id);
  return dossier === undefined ? null : { dossier, coverage: loaded.coverages.get(id) ?? noCoverage };
}

/** Looks back at a dossier; `null` until its code has come, with the control that asks for it or with a link that does. */
let lookingBack: typeof lookBack | null = null;

export async function loadLookBack(): Promise<void> {
  lookingBack = (await import('./lookBack.ts')).lookBack;
}

const loadDictionary: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('../language/messages.en.ts')).en,
  de: async () => (await import('../language/messages.de.ts')).de,
};

/** Loads what an address needs and is not at hand; `null` when nothing is missing, so that a keystroke or a step in time is shown at once. */
export function loadFor(address: Address): Promise<unknown> | null {
  const { dictionaries, dossiers } = loaded;
  const ids = idsFor(address);
  const asOf = address.page === 'dossier' ? address.view.asOf : null;
  // Pages without a language speak all of them.
  const inUse = 'language' in address ? [address.language] : languages;
  const missing = [
    ...inUse
      .filter((language) => !dictionaries.has(language))
      .map(async (language) => dictionaries.set(language, await loadDictionary[language]())),
    ...ids
      .filter((id) => !dossiers.has(id) || (asOf !== null && !isLookedBackAt(id, asOf)))
      .map((id) => loadAsOf(id, asOf)),
  ];
  return missing.length === 0 ? null : Promise.all(missing);
}

async function loadAsOf(id: string, day: CalendarDay | null): Promise<void> {
  const dossier = loaded.dossiers.get(id) ?? (await loadDossier(id));
  loaded.dossiers.set(id, dossier);
  if (day === null) return;
  const [coverage] = await Promise.all([loaded.coverages.get(id) ?? loadCoverage(id), loadLookBack()]);
  loaded.coverages.set(id, coverage);
  isLookedBackAt(id, day);
}

/** Whether the dossier as of a day is at hand; makes it where everything for that is. */
function isLookedBackAt(id: string, day: CalendarDay): boolean {
  const key = `${id} ${day}`;
  const dossier = loaded.dossiers.get(id);
  const coverage = loaded.coverages.get(id);
  if (!loaded.asOf.has(key) && dossier !== undefined && coverage !== undefined && lookingBack !== null) {
    if (id === openedName) forgetAllBut(daysKept - 1);
    loaded.asOf.set(key, lookingBack({ dossier, coverage }, day));
  }
  return loaded.asOf.has(key);
}

/** Of a dossier that a reader has opened, which may be large: the day that is shown, and some about to be left or come to. */
const daysKept = 4;

/** Lets go of what an opened dossier was on the days first looked back at. */
export function forgetAllBut(kept: number): void {
  const days = [...loaded.asOf.keys()].filter((key) => key.startsWith(`${openedName} `));
  for (const key of days.slice(0, Math.max(0, days.length - kept))) loaded.asOf.delete(key);
}

function idsFor(address: Address): readonly string[] {
  const published = Object.keys(dossierUrls);
  if (address.page === 'start') return published;
  if (address.page !== 'dossier' && address.page !== 'sources') return [];
  // One that the reader has opened comes from no address.
  return [...published, ...(loaded.dossiers.has(openedName) ? [openedName] : [])].filter(
    (id) => id === address.dossier,
  );
}
