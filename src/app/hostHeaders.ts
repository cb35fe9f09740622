import { languages } from '../language/language.ts';
import { securityHeaders } from './contentSecurityPolicy.ts';

/** Of an answer with a page: what its first picture waits for is named ahead, before a browser has read a line of it. */
export function pageHeaders(html: string): Readonly<Record<string, string>> {
  const sheets = [...html.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)"/g)].map(([, href]) => href);
  const link = sheets.map((href) => `<${href}>; rel=preload; as=style; crossorigin`).join(', ');
  return link === '' ? securityHeaders : { ...securityHeaders, Link: link };
}

/**
 * The `_headers` file of static hosts, where a page's headers are those of all rules that fit it. `template` is the built index.html.
 * Names in `assets/` hold a hash of their content, so they may be kept for a year.
 */
export function headersFile(base: string, template: string): string {
  const { Link } = pageHeaders(template);
  const rules: [path: string, headers: Readonly<Record<string, string>>][] = [
    [`${base}*`, securityHeaders],
    ...(Link === undefined
      ? []
      : languages.map((language): [string, { Link: string }] => [`${base}${language}/*`, { Link }])),
    [`${base}assets/*`, { 'Cache-Control': 'public, max-age=31536000, immutable' }],
  ];
  return rules
    .flatMap(([path, headers]) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''])
    .join('\n');
}
