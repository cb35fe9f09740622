import type { CardFont } from './cardFontWidths.ts';
import { cardFonts } from './cardText.ts';
import { escapeHtml } from './escape.ts';

/** Two decimals are finer than a pixel and keep the picture small. */
export function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}

/** One line of text; `x`, `y` is the left end of its baseline. */
export function svgText(text: string, x: number, y: number, font: CardFont, size: number, colour: string): string {
  return `<text x="${round(x)}" y="${round(y)}" ${cardFonts[font]} font-size="${size}" fill="${colour}">${escapeHtml(text)}</text>`;
}

export function svgLine(x1: number, y1: number, x2: number, y2: number, colour: string, width: number): string {
  return `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" stroke="${colour}" stroke-width="${width}"/>`;
}
