import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ResolvedConfig, Rolldown, ViteBuilder } from 'vite';
import { dossierPlugin } from './dossierPlugin.ts';
import type { BuiltFiles, DossierFile, prerenderSite } from './prerender.tsx';

const fontsAtOnce = ['inter-latin-wght-normal.woff2', 'source-serif-4-latin-wght-normal.woff2'];

/**
 * After the browser's files are built, writes every page of the site as HTML that stands without scripts (prerender.tsx); and what
 * these pages load later of each dossier.
 */
export function prerenderPlugin(site: { readonly origin: string | null }): Plugin[] {
  return [dossierPlugin(), pagesPlugin(site)];
}

function pagesPlugin({ origin }: { readonly origin: string | null }): Plugin {
  return {
    name: 'sourceline:prerender',
    apply: 'build',
    buildApp: {
      order: 'pre',
      async handler(builder) {
        const { config } = builder;
        const dist = resolve(config.root, config.build.outDir);
        const made = await buildEnvironment(builder, 'client');
        const scratch = resolve(config.root, environment(builder, 'ssr').config.build.outDir);
        try {
          await buildEnvironment(builder, 'ssr');
          const door = await import(pathToFileURL(join(scratch, 'prerender.js')).href);
          // What `prerender.tsx` exports: it has just been built from there.
          const write = door.prerenderSite as typeof prerenderSite;
          const template = readFileSync(join(dist, 'index.html'), 'utf8');
          let count = 0;
          for await (const { file, content } of write(dossierFiles(config), builtFiles(made, template, config.base), {
            base: config.base,
            origin,
          })) {
            const path = join(dist, file);
            mkdirSync(dirname(path), { recursive: true });
            writeFileSync(path, content);
            if (file.endsWith('.html')) count += 1;
          }
          config.logger.info(`${count} pages prerendered under ${config.base}`);
          if (origin === null)
            config.logger.warn(
              'SITE_ORIGIN is not set: canonical and alternate links, card pictures and the sitemap are left out.',
            );
        } finally {
          rmSync(scratch, { recursive: true, force: true });
        }
      },
    },
  };
}

function environment(builder: ViteBuilder, name: 'client' | 'ssr') {
  const found = builder.environments[name];
  if (found === undefined) throw new Error(`vite.config.ts has no environment called ${name}.`);
  return found;
}

async function buildEnvironment(builder: ViteBuilder, name: 'client' | 'ssr') {
  const made = await builder.build(environment(builder, name));
  if (Array.isArray(made) || !('output' in made)) throw new Error('One output was expected, and no watching.');
  return made.output;
}

function dossierFiles(config: ResolvedConfig): readonly DossierFile[] {
  const folder = resolve(config.root, 'data/dossiers');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

type Output = Rolldown.RolldownOutput['output'];

function builtFiles(made: Output, template: string, base: string): BuiltFiles {
  const chunkFrom = (source: string) =>
    found(
      source,
      made.filter((file) => file.type === 'chunk').find((file) => file.facadeModuleId?.endsWith(source)),
    );
  const chunkOf = (source: string) => base + chunkFrom(source).fileName;
  const sheetsOf = (source: string) =>
    [...(chunkFrom(source).viteMetadata?.importedCss ?? [])].map((name) => base + name);
  const assetOf = (source: string) =>
    base +
    found(
      source,
      made.find((file) => file.type === 'asset' && file.originalFileNames.some((name) => basename(name) === source)),
    ).fileName;
  const chunkCalled = (name: string) =>
    found(
      name,
      made.filter((file) => file.type === 'chunk').find((file) => file.name === name),
    );
  /** With what it imports, but for what the template asks for. */
  const withImports = (name: string): string[] => {
    const { fileName, imports } = chunkCalled(name);
    return [fileName, ...imports].filter((name) => !template.includes(name)).map((name) => base + name);
  };
  return {
    template,
    reactDom: withImports('react-dom'),
    dictionaries: { en: chunkOf('/language/messages.en.ts'), de: chunkOf('/language/messages.de.ts') },
    fonts: fontsAtOnce.map(assetOf),
    leaveForLanguage: chunkOf('/app/leaveForLanguage.ts'),
    chart: [...new Set(['chart', 'TimelinePart'].flatMap(withImports))],
    sourcesSheets: sheetsOf('/app/SourcesPage.tsx'),
    openDossier: { script: chunkOf('/app/OpenDossierPage.tsx'), sheets: sheetsOf('/app/OpenDossierPage.tsx') },
  };
}

function found<File extends Output[number]>(source: string, file: File | undefined): File {
  if (file === undefined) throw new Error(`The build made no file of its own from ${source}.`);
  return file;
}
