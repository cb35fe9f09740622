import type { Language } from '../language/language.ts';
import { metaPolicy } from './contentSecurityPolicy.ts';

/** The parts of one prerendered page, as HTML. */
export type PageParts = {
  readonly language: Language;
  /** The address that the page was made for, as `location.pathname` has it; the script takes over only there. */
  readonly path: string;
  readonly head: string;
  readonly body: string;
  /** Stands hidden in the page until something cannot be loaded. */
  readonly notice: string;
  /** Of sheets that this page needs beside the template's own. */
  readonly sheets: readonly string[];
  readonly preloads: readonly string[];
  /** The files of the chart, which are fetched ahead of their use. */
  readonly chart: readonly string[];
  /** `app`: the template's own script; `null`: none; else the only one. */
  readonly script: 'app' | { readonly src: string } | null;
};

/** As Vite writes them into the built index.html. */
const stylesheets = /<link rel="stylesheet"[^>]*>/g;
const moduleScripts = /<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g;

/** Fills the built index.html. Throws where something inline slipped in that the content security policy would block. */
export function pageHtml(template: string, parts: PageParts): string {
  const { language, path, head, body, notice, sheets, preloads, chart, script } = parts;
  const styles = [
    ...(template.match(stylesheets) ?? []),
    ...sheets.map((url) => `<link rel="stylesheet" crossorigin href="${url}">`),
  ];
  const scripts =
    script === 'app'
      ? // Pages stand without scripts: the first picture comes before them.
        (template.match(moduleScripts) ?? []).map((tag) =>
          tag.replace(' crossorigin', ' fetchpriority="low" crossorigin'),
        )
      : script === null
        ? []
        : [`<script type="module" crossorigin src="${script.src}"></script>`];
  const html = [
    ['<html lang="en">', `<html lang="${language}">`],
    ['<!--policy-->', `<meta http-equiv="Content-Security-Policy" content="${metaPolicy}">`],
    // What the first picture needs comes first, then what wakes it up.
    ['<!--head-->', [...styles, ...preloads, ...scripts, head].join('\n')],
    ['<!--notice-->', notice],
    [
      '<div id="root">',
      `<div id="root" data-path="${path}"${chart.length > 0 ? ` data-chart="${chart.join(' ')}"` : ''}>`,
    ],
    ['<!--app-->', body],
  ].reduce(
    (html, [mark = '', text = '']) => put(html, mark, text),
    template.replace(stylesheets, '').replace(moduleScripts, ''),
  );
  const inline = findInlineCode(html);
  if (inline !== null)
    throw new Error(`${path}: the content security policy forbids what this page has inline: ${inline}`);
  return html;
}

/** The first `style=` attribute, style element, event handler or inline script; data blocks are no scripts. `null`: none. */
export function findInlineCode(html: string): string | null {
  const found =
    /<style[\s>]/i.exec(html) ??
    /<[a-z][^>]*\s(?:style|on[a-z]+)\s*=/i.exec(html) ??
    /<script(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>/i.exec(html);
  return found?.[0] ?? null;
}

function put(html: string, mark: string, text: string): string {
  if (html.split(mark).length !== 2) throw new Error(`index.html must have ${mark} once.`);
  // A function, since `$` in a replacement string has a meaning.
  return html.replace(mark, () => text);
}
