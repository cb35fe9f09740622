import { type Address, formatAddress, openedName } from '../address/address.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { type Language, languages } from '../language/language.ts';
import { findPage, type Page } from './page.ts';
import { pageAddress } from './pageAddress.ts';

/** A file of the built site, named from its root, and what it shows. */
export type SitePage = { readonly file: string; readonly address: Address; readonly page: Page };

/**
 * Every page: the choice of languages, a start per language and a page to open a file on, each dossier with every event, every id it ever had
 * and its sources, and 404.
 */
export function sitePages(dossiers: ReadonlyMap<string, Dossier>): readonly SitePage[] {
  const addresses: Address[] = [
    { page: 'languages' },
    ...languages.flatMap((language) => [
      { page: 'start', language } as const,
      pageAddress(language, openedName, null),
      ...[...dossiers.values()].flatMap((dossier) => dossierAddresses(language, dossier)),
    ]),
    { page: 'unknown', path: '/404.html' },
  ];
  return addresses.map((address) => ({ file: fileOf(address), address, page: findPage(address, dossiers) }));
}

function dossierAddresses(language: Language, { id, events, retired }: Dossier): readonly Address[] {
  const ids = [
    ...events.flatMap((event) => [event.id, ...(event.formerIds ?? [])]),
    ...(retired ?? []).map((retired) => retired.id),
  ];
  return [
    ...[null, ...ids].map((event) => pageAddress(language, id, event)),
    { page: 'sources', language, dossier: id },
  ];
}

function fileOf(address: Address): string {
  return address.page === 'unknown' ? '404.html' : `${formatAddress(address, '/').slice(1)}index.html`;
}
