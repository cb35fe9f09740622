import { formatAddress } from '../address/address.ts';
import type { Messages } from '../language/messages.en.ts';
import { openingWords } from '../language/openingWords.ts';
import { escapeHtml } from '../share/escape.ts';
import { pageHead } from '../share/pageHead.ts';
import {
  alternatesOf,
  dossierHead,
  eventHead,
  languagesHead,
  notFoundHead,
  type Site,
  sourcesHead,
  startHead,
} from '../share/siteHeads.ts';
import { pageAddress } from './pageAddress.ts';
import type { SitePage } from './sitePages.ts';
import { titleOf } from './titleOf.ts';

/** What the head of a prerendered page says about it. */
export function siteHead(
  { address, page }: SitePage,
  messages: Messages,
  site: Site,
  cardOf: (dossier: string, event: string | null) => string,
): string {
  switch (page.kind) {
    case 'languages':
      return languagesHead(messages, site);
    case 'start':
      return startHead(messages, site);
    case 'dossier':
    case 'moved': {
      const { dossier, event } = page;
      if (event === null) return dossierHead(dossier, messages, site, cardOf(dossier.id, null));
      const head = eventHead(dossier, event, messages, site, cardOf(dossier.id, event.id));
      if (page.kind === 'dossier') return head;
      // The card and the canonical address are the new ones. With scripts MovedPage leads on and keeps the view.
      const there = formatAddress(pageAddress(messages.language, dossier.id, event.id), site.base);
      return `${head}\n<noscript><meta http-equiv="refresh" content="0; url=${escapeHtml(there)}"></noscript>`;
    }
    case 'open':
      return pageHead({
        language: messages.language,
        path: formatAddress(address, site.base),
        alternates: alternatesOf(address, site.base),
        title: `${openingWords[messages.language].title} · Sourceline`,
        cardTitle: openingWords[messages.language].title,
        description: openingWords[messages.language].lead,
        kind: 'website',
        image: null,
        origin: site.origin,
        jsonLd: null,
        robots: 'noindex',
      });
    case 'sources':
      return sourcesHead(page.dossier, messages, site);
    case 'retired':
      return pageHead({
        language: messages.language,
        path: formatAddress(address, site.base),
        alternates: alternatesOf(address, site.base),
        title: titleOf(page, messages),
        cardTitle: messages.app.retired.title,
        description: page.retired.reason[messages.language],
        kind: 'website',
        image: null,
        origin: site.origin,
        jsonLd: null,
        robots: 'noindex',
      });
    case 'unknown':
    case 'unknown-event':
      return notFoundHead(messages, site);
    default:
      return page satisfies never;
  }
}
