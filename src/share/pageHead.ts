import { type Language, languages } from '../language/language.ts';
import { escapeHtml, escapeJson } from './escape.ts';
import type { JsonLd } from './jsonLd.ts';

/** The same page in another language, or the one for readers of any other language. Paths hold the base. */
export type Alternate = { readonly language: Language | 'x-default'; readonly path: string };

/** What the head of one prerendered page says. */
export type HeadPage = {
  readonly language: Language;
  /** With the base. `null`: the page has no address of its own (404). */
  readonly path: string | null;
  readonly alternates: readonly Alternate[];
  /** What the tab says. */
  readonly title: string;
  /** What a card says; the site's name stands apart on it. */
  readonly cardTitle: string;
  readonly description: string;
  readonly kind: 'website' | 'article';
  /** A PNG of 1200 × 630, with the base; and what it shows in words. */
  readonly image: { readonly path: string; readonly alt: string } | null;
  readonly origin: string | null;
  readonly jsonLd: JsonLd | null;
  readonly robots?: 'noindex';
};

/** The HTML that one page adds to `<head>`. Whatever must be absolute is left out where the origin is not known. */
export function pageHead(page: HeadPage): string {
  const { origin, path, image } = page;
  const absolute = (to: string) => absoluteUrl(origin, to);
  const own = path === null ? undefined : absolute(path);
  const picture = image === null ? undefined : absolute(image.path);
  return [
    `<title>${escapeHtml(page.title)}</title>`,
    meta('name', 'description', page.description),
    meta('name', 'robots', page.robots),
    link('canonical', own),
    ...page.alternates.map(({ language, path }) => link('alternate', absolute(path), language)),
    meta('property', 'og:type', page.kind),
    meta('property', 'og:site_name', 'Sourceline'),
    meta('property', 'og:title', page.cardTitle),
    meta('property', 'og:description', page.description),
    meta('property', 'og:url', own),
    meta('property', 'og:locale', openGraphLocales[page.language]),
    ...languages
      .filter((language) => language !== page.language && page.alternates.some((other) => other.language === language))
      .map((language) => meta('property', 'og:locale:alternate', openGraphLocales[language])),
    ...(picture === undefined
      ? []
      : [
          meta('property', 'og:image', picture),
          meta('property', 'og:image:type', 'image/png'),
          meta('property', 'og:image:width', '1200'),
          meta('property', 'og:image:height', '630'),
          meta('property', 'og:image:alt', image?.alt),
        ]),
    // Title, description, picture and its words are read from the og: properties.
    meta('name', 'twitter:card', picture === undefined ? 'summary' : 'summary_large_image'),
    page.jsonLd && `<script type="application/ld+json">${escapeJson(page.jsonLd)}</script>`,
  ]
    .filter(Boolean)
    .join('\n');
}

const openGraphLocales: Readonly<Record<Language, string>> = { en: 'en_GB', de: 'de_DE' };

/** `undefined`: the origin is not known. */
export function absoluteUrl(origin: string | null, path: string): string | undefined {
  return origin === null ? undefined : new URL(path, origin).href;
}

function meta(key: 'name' | 'property', name: string, content: string | undefined): string | undefined {
  return content === undefined ? undefined : `<meta ${key}="${name}" content="${escapeHtml(content)}">`;
}

function link(rel: string, href: string | undefined, hreflang?: string): string | undefined {
  const language = hreflang === undefined ? '' : ` hreflang="${hreflang}"`;
  return href === undefined ? undefined : `<link rel="${rel}"${language} href="${escapeHtml(href)}">`;
}
