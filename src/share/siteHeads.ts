import { type Address, defaultView, formatAddress, withLanguage } from '../address/address.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import { type Language, languages } from '../language/language.ts';
import type { Messages } from '../language/messages.en.ts';
import { siteWords } from '../language/siteWords.ts';
import { describeWhen } from '../time/describeWhen.ts';
import { dossierJsonLd, eventJsonLd, type UrlOf } from './jsonLd.ts';
import { type Alternate, absoluteUrl, pageHead } from './pageHead.ts';
import { pageTitle } from './pageTitle.ts';
import { statusInWords } from './statusInWords.ts';

/** Where the site will stand: `base` begins and ends with a slash; `origin` such as `https://example.org`, `null` where it is not known. */
export type Site = { readonly base: string; readonly origin: string | null };

export function startHead(messages: Messages, site: Site): string {
  return pageHead({
    ...sameFor({ page: 'start', language: messages.language }, messages, site),
    title: `Sourceline · ${siteWords[messages.language].siteDescription}`,
    cardTitle: 'Sourceline',
    description: siteWords[messages.language].siteDescription,
    kind: 'website',
    image: null,
    jsonLd: null,
  });
}

/** The page at the site's root, which leads to the languages. */
export function languagesHead(messages: Messages, site: Site): string {
  return pageHead({
    ...sameFor({ page: 'languages' }, messages, site),
    title: 'Sourceline',
    cardTitle: 'Sourceline',
    description: siteWords[messages.language].siteDescription,
    kind: 'website',
    image: null,
    jsonLd: null,
  });
}

export function dossierHead(dossier: Dossier, messages: Messages, site: Site, imagePath: string | null): string {
  const { language } = messages;
  return pageHead({
    ...sameFor(dossierAddress(dossier, null, language), messages, site),
    title: pageTitle(dossier, null, language),
    cardTitle: dossier.title[language],
    description: dossier.summary[language],
    kind: 'website',
    image:
      imagePath === null ? null : { path: imagePath, alt: siteWords[language].cardAlt(`${dossier.title[language]}.`) },
    jsonLd: dossierJsonLd(dossier, language, urlsIn(dossier, language, site)),
  });
}

export function sourcesHead(dossier: Dossier, messages: Messages, site: Site): string {
  const { language } = messages;
  return pageHead({
    ...sameFor({ page: 'sources', language, dossier: dossier.id }, messages, site),
    title: `${messages.app.allSources} · ${pageTitle(dossier, null, language)}`,
    cardTitle: `${messages.app.allSources}: ${dossier.title[language]}`,
    description: dossier.summary[language],
    kind: 'website',
    image: null,
    jsonLd: null,
  });
}

export function eventHead(
  dossier: Dossier,
  event: NewsEvent,
  messages: Messages,
  site: Site,
  imagePath: string | null,
): string {
  const { language } = messages;
  const dispute = event.attestation.includes('reports-differ') ? ` ${messages.attestation['reports-differ']}.` : '';
  const timeAndStatus = `${statusInWords(event, messages)}: ${describeWhen(event.when.edtf, messages, 'long')}.${dispute}`;
  const description = `${timeAndStatus} ${event.summary[language]}`;
  return pageHead({
    ...sameFor(dossierAddress(dossier, event.id, language), messages, site),
    title: pageTitle(dossier, event, language),
    cardTitle: event.title[language],
    description,
    kind: 'article',
    image:
      imagePath === null
        ? null
        : { path: imagePath, alt: siteWords[language].cardAlt(`${event.title[language]}. ${timeAndStatus}`) },
    jsonLd: eventJsonLd(dossier, event, language, description, urlsIn(dossier, language, site)),
  });
}

export function notFoundHead(messages: Messages, site: Site): string {
  return pageHead({
    language: messages.language,
    path: null,
    alternates: [],
    title: `${siteWords[messages.language].unknown.title} · Sourceline`,
    cardTitle: siteWords[messages.language].unknown.title,
    description: siteWords[messages.language].siteDescription,
    kind: 'website',
    image: null,
    origin: site.origin,
    jsonLd: null,
    robots: 'noindex',
  });
}

/** The same page in every language, then the one for all others: the root leads on from the start, English stands in elsewhere. */
export function alternatesOf(address: Address, base: string): readonly Alternate[] {
  if (address.page === 'unknown') return [];
  const inLanguage = (language: Language) => formatAddress(withLanguage(address, language), base);
  return [
    ...languages.map((language) => ({ language, path: inLanguage(language) })),
    { language: 'x-default', path: 'dossier' in address ? inLanguage('en') : base },
  ];
}

function sameFor(address: Address, messages: Messages, site: Site) {
  return {
    language: messages.language,
    path: formatAddress(address, site.base),
    alternates: alternatesOf(address, site.base),
    origin: site.origin,
  };
}

function dossierAddress(dossier: Dossier, event: string | null, language: Language): Address {
  return { page: 'dossier', language, dossier: dossier.id, event, view: defaultView };
}

function urlsIn(dossier: Dossier, language: Language, site: Site): UrlOf {
  return (event) =>
    absoluteUrl(site.origin, formatAddress(dossierAddress(dossier, event?.id ?? null, language), site.base));
}
