import type { Address } from '../address/address.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { SourceReadings } from '../dossier/sourceReadings.ts';
import { type Language, languages } from '../language/language.ts';
import type { Messages } from '../language/messages.en.ts';
import { dossierUrls, loadDossier } from './loadDossier.ts';

/**
 * What is at hand. Dictionaries and published dossiers never change while a page is open, so it only grows. The readings of a dossier
 * come later than itself, with the part of the page that tells them (lateParts.ts).
 */
export const loaded: {
  readonly dictionaries: Map<Language, Messages>;
  readonly dossiers: Map<string, Dossier>;
  readonly readings: Map<string, SourceReadings>;
} = { dictionaries: new Map(), dossiers: new Map(), readings: new Map() };

const loadDictionary: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('../language/messages.en.ts')).en,
  de: async () => (await import('../language/messages.de.ts')).de,
};

/** Loads what an address needs and is not at hand; `null` when nothing is missing, so that a keystroke is shown at once. */
export function loadFor(address: Address): Promise<unknown> | null {
  const { dictionaries, dossiers } = loaded;
  const ids = idsFor(address);
  // Pages without a language speak all of them.
  const inUse = 'language' in address ? [address.language] : languages;
  const missing = [
    ...inUse
      .filter((language) => !dictionaries.has(language))
      .map(async (language) => dictionaries.set(language, await loadDictionary[language]())),
    ...ids.filter((id) => !dossiers.has(id)).map(async (id) => dossiers.set(id, await loadDossier(id))),
  ];
  return missing.length === 0 ? null : Promise.all(missing);
}

function idsFor(address: Address): readonly string[] {
  const published = Object.keys(dossierUrls);
  if (address.page === 'start') return published;
  return address.page === 'dossier' ? published.filter((id) => id === address.dossier) : [];
}
