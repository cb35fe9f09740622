import { renderToStaticMarkup } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import { formatAddress } from '../address/address.ts';
import { noCoverage } from '../dossier/coverage.ts';
import type { Known } from '../dossier/dossierAsOf.ts';
import { inOrderOfTime } from '../dossier/inOrderOfTime.ts';
import { parseDossier } from '../dossier/parseDossier.ts';
import { readSources } from '../dossier/readSources.ts';
import { type Language, languages } from '../language/language.ts';
import type { Messages } from '../language/messages.en.ts';
import { openingWords } from '../language/openingWords.ts';
import { type Card, renderCards } from '../share/cardImages.ts';
import { cardSvg } from '../share/cardSvg.ts';
import { alternatesOf, type Site } from '../share/siteHeads.ts';
import { robots, sitemap } from '../share/sitemap.ts';
import { App } from './App.tsx';
import { headersFile } from './hostHeaders.ts';
import { dossierUrls } from './loadDossier.ts';
import { loaded, loadFor } from './loaded.ts';
import { Notice } from './Notice.tsx';
import { pageHtml } from './pageHtml.ts';
import { siteHead } from './siteHead.ts';
import { type SitePage, sitePages } from './sitePages.ts';

/** What the build of the browser's files made; addresses with the base. */
export type BuiltFiles = {
  /** The built index.html. */
  readonly template: string;
  /** What the template's own script asks for at once (openPage.tsx). */
  readonly reactDom: readonly string[];
  readonly dictionaries: Readonly<Record<Language, string>>;
  /** The fonts that every page shows at once. */
  readonly fonts: readonly string[];
  readonly leaveForLanguage: string;
  readonly sourcesSheets: readonly string[];
  /** The chart and what it alone needs. */
  readonly chart: readonly string[];
  /** The page that opens files: its script and its sheets. */
  readonly openDossier: { readonly script: string; readonly sheets: readonly string[] };
};

/** A file in `data/dossiers`, and what it holds. */
export type DossierFile = { readonly name: string; readonly text: string };

export type SiteFile = { readonly file: string; readonly content: string | Uint8Array };

/** Every file of the site beside those that Vite made. Throws with all problems of all dossiers. */
export async function* prerenderSite(
  dossierFiles: readonly DossierFile[],
  built: BuiltFiles,
  site: Site,
): AsyncGenerator<SiteFile> {
  // The page for unknown addresses speaks all languages.
  await loadFor({ page: 'unknown', path: '' });
  for (const { dossier, coverage } of readDossiers(dossierFiles)) {
    loaded.dossiers.set(dossier.id, dossier);
    loaded.coverages.set(dossier.id, coverage);
    loaded.readings.set(dossier.id, readSources(dossier, { en: dictionary('en'), de: dictionary('de') }));
  }

  const pages = sitePages(loaded.dossiers);
  for (const page of pages) yield { file: page.file, content: await renderPage(page, built, site) };
  for (const [file, content] of await renderCards(pages.flatMap(cards))) yield { file, content };
  if (site.origin !== null) yield { file: 'sitemap.xml', content: sitemap(site.origin, pages.flatMap(listed(site))) };
  yield { file: 'robots.txt', content: robots(site.origin, site.base) };
  yield { file: '_headers', content: headersFile(site.base, built.template) };
}

function readDossiers(files: readonly DossierFile[]): readonly Known[] {
  const read = files.map(({ name, text }) => ({ name, ...parseText(text) }));
  const problems = read.flatMap(({ name, dossier, problems }) => [
    ...problems.map(({ where, message }) => `data/dossiers/${name}: ${where}: ${message}`),
    ...(dossier !== null && name !== `${dossier.id}.json`
      ? [`data/dossiers/${name}: id: The file must be called ${dossier.id}.json, after the dossier's id.`]
      : []),
  ]);
  if (problems.length > 0) throw new Error(`The dossiers have problems:\n${problems.join('\n')}`);
  return read.flatMap(({ dossier, coverage }) =>
    dossier === null ? [] : [{ dossier: inOrderOfTime(dossier), coverage }],
  );
}

function parseText(text: string): ReturnType<typeof parseDossier> {
  try {
    return parseDossier(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return {
      dossier: null,
      coverage: noCoverage,
      problems: [{ where: 'dossier', message: `This is no JSON: ${error.message}.` }],
    };
  }
}

async function renderPage(page: SitePage, built: BuiltFiles, site: Site): Promise<string> {
  const { address } = page;
  const messages = dictionary('language' in address ? address.language : 'en');
  const path = formatAddress(address, site.base);
  // React would send large parts after the rest and move them into place with inline scripts.
  const { prelude } = await prerender(<App firstPath={path} />, { progressiveChunkSize: Number.POSITIVE_INFINITY });
  // 404.html answers for addresses of dossiers too, and can help there; start pages and those of sources have only links.
  const script =
    address.page === 'languages'
      ? { src: built.leaveForLanguage }
      : address.page === 'start' || address.page === 'sources'
        ? null
        : 'app';
  const inUse = address.page === 'unknown' ? languages.map(dictionary) : [messages];
  return pageHtml(built.template, {
    language: messages.language,
    path,
    head: siteHead(page, messages, site, (dossier, event) => site.base + cardFile(dossier, event, messages.language)),
    body: await new Response(prelude).text(),
    notice: renderToStaticMarkup(
      page.page.kind === 'open' ? (
        <NotOpening messages={messages} />
      ) : (
        inUse.map((messages) => <NotLoaded key={messages.language} messages={messages} />)
      ),
    ),
    sheets:
      address.page === 'sources' ? built.sourcesSheets : page.page.kind === 'open' ? built.openDossier.sheets : [],
    preloads: [
      ...(script === 'app' ? built.reactDom.map(modulePreload) : []),
      ...built.fonts.map((url) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${url}">`),
      ...(page.page.kind === 'open'
        ? [modulePreload(built.dictionaries[messages.language]), modulePreload(built.openDossier.script)]
        : []),
      ...('dossier' in page.page && page.page.kind !== 'sources'
        ? [
            modulePreload(built.dictionaries[messages.language]),
            `<link rel="preload" as="fetch" fetchpriority="low" crossorigin href="${dossierUrls[page.page.dossier.id]}">`,
          ]
        : []),
    ],
    chart: script === 'app' && page.page.kind === 'dossier' ? built.chart : [],
    script,
  });
}

/** Pages stand without scripts: the first picture comes before them. */
function modulePreload(url: string): string {
  return `<link rel="modulepreload" fetchpriority="low" crossorigin href="${url}">`;
}

function dictionary(language: Language): Messages {
  const messages = loaded.dictionaries.get(language);
  if (messages === undefined) throw new Error(`The dictionary for ${language} is not loaded.`);
  return messages;
}

function NotLoaded({ messages }: { readonly messages: Messages }) {
  return (
    <Notice alert>
      <p lang={messages.language}>{messages.app.notice.notLoaded}</p>
    </Notice>
  );
}

/** Where no event stands on the page yet. */
function NotOpening({ messages }: { readonly messages: Messages }) {
  return (
    <Notice alert>
      <p>{openingWords[messages.language].lost}</p>
    </Notice>
  );
}

function cards({ address, page }: SitePage): readonly Card[] {
  if (page.kind !== 'dossier' || address.page !== 'dossier') return [];
  const { dossier, event } = page;
  const { language } = address;
  const path = cardFile(dossier.id, event?.id ?? null, language);
  return [{ path, svg: cardSvg(dossier, event, dictionary(language), loaded.coverages.get(dossier.id)) }];
}

function cardFile(dossier: string, event: string | null, language: Language): string {
  return `cards/${dossier}/${event ?? 'dossier'}.${language}.png`;
}

/** Pages for the sitemap: those that show what they are called for. */
function listed(site: Site) {
  return ({ address, page }: SitePage) =>
    page.kind === 'start' || page.kind === 'dossier' || page.kind === 'sources'
      ? [{ path: formatAddress(address, site.base), alternates: alternatesOf(address, site.base) }]
      : [];
}
