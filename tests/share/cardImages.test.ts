// @vitest-environment node

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { de } from '../../src/language/messages.de.ts';
import type { CardFont } from '../../src/share/cardFontWidths.ts';
import { renderCards, writeFonts } from '../../src/share/cardImages.ts';
import { cardSvg } from '../../src/share/cardSvg.ts';
import { textWidth } from '../../src/share/cardText.ts';
import { svgText } from '../../src/share/svgParts.ts';
import { miamiTalks } from '../fixtures/dossierFrom.ts';

/** Milliseconds: real fonts and real pixels, beside whatever else a machine has to do. */
const slow = 30_000;

describe("a card's picture", () => {
  test(
    'is a PNG of 1200 × 630',
    async () => {
      const svg = cardSvg(miamiTalks(), null, de);
      const images = await renderCards([{ path: '/cards/x.png', svg }]);
      const png = Buffer.from(images.get('/cards/x.png') ?? []);
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    },
    slow,
  );
});

describe('the width that text is laid out by', () => {
  const samples = [
    'Umerow in Miami erwartet, Treffen mit Witkoff und Kushner',
    'Dreiertreffen der USA, Russlands und der Ukraine',
    'Wladimir Putin: „Ziele mit Sicherheit erreicht“ – Größe, Äußerung',
    'Expected as of 18 December 2025: one day, 19–21 December',
  ];
  let folder = '';
  let fontFiles: string[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sourceline-test-'));
    fontFiles = await writeFonts(folder, new Set(samples.join('')));
  }, slow);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(['serif', 'sans', 'sansBold'] satisfies CardFont[])('is what is drawn, in %s', (font) => {
    for (const sample of samples) {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="200">${svgText(sample, 0, 100, font, 64, '#000')}</svg>`;
      const box = new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).getBBox();
      const drawn = box?.width ?? 0;
      // Kerning and the air at both ends of a line are left out of the sum: it may be a little wider, hardly narrower.
      expect(textWidth(sample, font, 64) / drawn).toBeGreaterThan(0.99);
      expect(textWidth(sample, font, 64) / drawn).toBeLessThan(1.04);
    }
  });
});
