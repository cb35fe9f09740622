import { escapeHtml } from './escape.ts';
import type { Alternate } from './pageHead.ts';

/** All pages that a search engine should know, each with its other languages. Paths hold the base. */
export function sitemap(
  origin: string,
  pages: readonly { readonly path: string; readonly alternates: readonly Alternate[] }[],
): string {
  const url = (path: string) => escapeHtml(new URL(path, origin).href);
  const entries = pages.map(({ path, alternates }) =>
    [
      '<url>',
      `<loc>${url(path)}</loc>`,
      ...alternates.map(
        (other) => `<xhtml:link rel="alternate" hreflang="${other.language}" href="${url(other.path)}"/>`,
      ),
      '</url>',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** All may read all. The sitemap is named where the origin is known, since its address must be absolute. */
export function robots(origin: string | null, base = '/'): string {
  const where = origin === null ? [] : [`Sitemap: ${new URL(`${base}sitemap.xml`, origin).href}`];
  return ['User-agent: *', 'Allow: /', ...where, ''].join('\n');
}
