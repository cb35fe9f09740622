import { type DossierAddress, defaultView } from '../address/address.ts';
import type { Language } from '../language/language.ts';

/** The page of a dossier, or of one of its events, in its first view. */
export function pageAddress(language: Language, dossier: string, event: string | null): DossierAddress {
  return { page: 'dossier', language, dossier, event, view: defaultView };
}
