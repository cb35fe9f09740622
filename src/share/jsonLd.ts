import type { Article, Dossier } from '../dossier/dossier.ts';
import type { NewsEvent, Status } from '../dossier/newsEvent.ts';
import type { Language } from '../language/language.ts';
import { sourcesOf } from './sourcesOf.ts';

/** One schema.org node. `undefined` values are left out of the page. */
export type JsonLd = { readonly [key: string]: unknown };

/** Addresses for machines: absolute, or `undefined` where the site does not know its origin. */
export type UrlOf = (event: NewsEvent | null) => string | undefined;

export function dossierJsonLd(dossier: Dossier, language: Language, urlOf: UrlOf): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    name: dossier.title[language],
    description: dossier.summary[language],
    inLanguage: language,
    url: urlOf(null),
    isBasedOn: dossier.articles.map((source) => sourceNode(source, language)),
    hasPart: dossier.events.map((event) => ({
      '@type': 'CreativeWork',
      name: event.title[language],
      url: urlOf(event),
    })),
  };
}

/**
 * The page of an event is a work about it, based on its sources. Machines are told no more of its time than is known:
 * days only where every one of them is, a coarser time as what the work covers, anything else in words alone (`description`).
 * It is no ClaimReview: nothing here is rated true or false.
 */
export function eventJsonLd(
  dossier: Dossier,
  event: NewsEvent,
  language: Language,
  description: string,
  urlOf: UrlOf,
): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: event.title[language],
    description,
    inLanguage: language,
    url: urlOf(event),
    isPartOf: { '@type': 'CreativeWork', name: dossier.title[language], url: urlOf(null) },
    isBasedOn: sourcesOf(dossier, event).map((source) => sourceNode(source, language)),
    temporalCoverage: temporalCoverage(event.when.edtf),
    about: aboutNode(dossier, event, language, description),
  };
}

/** What schema.org can say of each status; `null`: it is no event to be found in a calendar, only something that is spoken of. */
const eventStatuses: Readonly<Record<Status, string | undefined | null>> = {
  happened: undefined,
  ongoing: undefined,
  expected: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  'not-planned': null,
  denied: null,
};

function aboutNode(dossier: Dossier, event: NewsEvent, language: Language, description: string): JsonLd {
  const eventStatus = eventStatuses[event.status];
  const name = event.title[language];
  if (eventStatus === null) return { '@type': 'Thing', name, description };
  const place = dossier.places.find(({ id }) => id === event.place);
  return {
    '@type': 'Event',
    name,
    description,
    ...knownDays(event.when.edtf),
    eventStatus,
    location: place && { '@type': 'Place', name: place.name[language] },
  };
}

function sourceNode(source: Article, language: Language): JsonLd {
  return {
    '@type': 'NewsArticle',
    headline: source.title,
    publisher: { '@type': 'Organization', name: source.publisher },
    datePublished: source.published,
    inLanguage: source.language,
    url: source.url,
    // In words: schema.org's terms for how a work was made are finer than a publisher's notice.
    description: source.madeWithAi?.[language],
  };
}

const day = String.raw`\d{4}-(?:0[1-9]|1[0-2])-\d{2}`;
const dayOrCoarser = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?`;
const days = new RegExp(`^(${day})(?:/(${day}))?$`);
const period = new RegExp(String.raw`^${dayOrCoarser}(?:/(?:${dayOrCoarser}|\.\.))?$`);

/** First and last day (inclusive, as schema.org has it), only where both are known and nothing is qualified: `2025-12-14/2025-12-15`. */
function knownDays(edtf: string | null): { startDate?: string; endDate?: string } {
  const match = edtf === null ? null : days.exec(edtf);
  const start = match?.[1];
  return start === undefined ? {} : { startDate: start, endDate: match?.[2] ?? start };
}

/**
 * The EDTF where plain ISO 8601 says the same: `2025-11`, `2022/..`. A set (`one day of three`) is no period that lasts, a
 * season's months depend on the reader, and a qualifier (`2022~`) has no plain spelling: those are told in words alone.
 */
function temporalCoverage(edtf: string | null): string | undefined {
  return edtf !== null && period.test(edtf) ? edtf : undefined;
}
