import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import subsetFont from 'subset-font';

/** Runs at build time, in Node: `svg` as `cardSvg` draws it, `path` whatever the caller knows the picture by. */
export type Card = { readonly path: string; readonly svg: string };

/** PNG files by path. The fonts are made once for all cards, with the characters that these hold. */
export async function renderCards(cards: readonly Card[]): Promise<Map<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'sourceline-fonts-'));
  try {
    const fontFiles = await writeFonts(folder, new Set(cards.map(({ svg }) => svg).join('')));
    const images = new Map<string, Uint8Array>();
    // One after the other: the renderer has threads of its own, and a build has other work beside it.
    for (const { path, svg } of cards) {
      const image = await renderAsync(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter' } });
      images.set(path, image.asPng());
    }
    return images;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The serif comes first: where a character is missing in the file at hand, the renderer takes it from the first that has it,
 * and it is the title that must not change its face.
 */
const fonts = [
  { name: 'source-serif-4', weight: 600 },
  { name: 'inter', weight: 400 },
  { name: 'inter', weight: 600 },
];
const scripts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'];

/** The renderer draws nothing from WOFF2 or from an axis of weights: plain TrueType files, each of one weight. */
export async function writeFonts(folder: string, characters: ReadonlySet<string>): Promise<string[]> {
  const text = [...characters].join('');
  const { resolve } = createRequire(import.meta.url);
  const files: string[] = [];
  for (const { name, weight } of fonts) {
    for (const script of scripts) {
      const source = resolve(`@fontsource-variable/${name}/files/${name}-${script}-wght-normal.woff2`);
      const font = await subsetFont(await readFile(source), text, {
        targetFormat: 'sfnt',
        variationAxes: { wght: weight },
      });
      const file = join(folder, `${name}-${script}-${weight}.ttf`);
      await writeFile(file, font);
      files.push(file);
    }
  }
  return files;
}
