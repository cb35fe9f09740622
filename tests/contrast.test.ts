// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardColours } from '../src/share/cardColours.ts';

const css = readFileSync('src/theme.css', 'utf8');
const darkFrom = css.indexOf('@media (prefers-color-scheme: dark)');

/** Custom properties that are colours, by their names without the dashes. */
function coloursIn(part: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...part.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
  );
}
const light = coloursIn(css.slice(0, darkFrom));
const dark = { ...light, ...coloursIn(css.slice(darkFrom)) };

/** WCAG 2.2, relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio, 1 to 21. */
function contrast(one: string, other: string): number {
  const [high = 1, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** `weekend` is the chart's shading, `accent-soft` the entry in hand. */
const papers = ['paper', 'paper-raised', 'paper-sunk', 'weekend', 'accent-soft'];
const parties = ['party-1', 'party-2', 'party-3', 'party-4', 'party-none'];

/** 4.5 to 1 (WCAG 1.4.3): text, and what it stands on. */
const texts: readonly [text: string, ...on: string[]][] = [
  ['ink', ...papers, 'warning-soft'],
  ['ink-soft', ...papers],
  ['accent', ...papers],
  ['paper', 'ink'],
  ['on-accent', 'accent'],
  ['warning', 'paper', 'paper-raised', 'warning-soft'],
  ['mark-ink', 'mark-strong', 'mark-light'],
];

/** 3 to 1 (WCAG 1.4.11): marks and lines that carry a meaning. `line` parts what space parts already. */
const marks: readonly [mark: string, ...on: string[]][] = [
  ['line-strong', 'paper', 'paper-raised', 'paper-sunk', 'weekend'],
  ...parties.map((party): [string, ...string[]] => [party, ...papers]),
];

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_, theme) => {
  const colour = (name: string) => {
    const found = theme[name];
    if (found === undefined) throw new RangeError(`theme.css has no colour --${name}.`);
    return found;
  };
  const faint = (pairs: typeof texts, least: number) =>
    pairs.flatMap(([name, ...on]) =>
      on
        .map((ground) => ({ pair: `${name} on ${ground}`, ratio: contrast(colour(name), colour(ground)) }))
        .filter(({ ratio }) => ratio < least)
        .map(({ pair, ratio }) => `${pair}: ${ratio.toFixed(2)}`),
    );

  it('text can be read on every paper it stands on', () => {
    expect(faint(texts, 4.5)).toEqual([]);
  });

  it('marks and lines that mean something can be seen', () => {
    expect(faint(marks, 3)).toEqual([]);
  });

  it('no party stands out from the others', () => {
    const ratios = parties.slice(0, 4).map((party) => contrast(colour(party), colour('paper')));
    expect(Math.max(...ratios) / Math.min(...ratios)).toBeLessThanOrEqual(1.35);
  });

  it('the light highlight differs from the page, and the strong one more', () => {
    for (const paper of ['paper', 'paper-raised']) {
      const [weak, strong] = ['mark-light', 'mark-strong'].map((mark) => contrast(colour(mark), colour(paper)));
      expect(weak).toBeGreaterThan(1.1);
      expect(strong).toBeGreaterThan((weak ?? 0) * 1.2);
    }
  });
});

it('The dark theme sets every colour again', () => {
  expect(Object.keys(coloursIn(css.slice(darkFrom))).toSorted()).toEqual(Object.keys(light).toSorted());
});

it('Cards have the colours of the light theme', () => {
  const name = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  for (const [key, colour] of Object.entries(cardColours)) expect([key, colour]).toEqual([key, light[name(key)]]);
});

it('The browser’s own bars have the colour of the paper', () => {
  const bars = readFileSync('index.html', 'utf8').matchAll(/name="theme-color" content="(#[0-9a-f]{6})"/g);
  expect([...bars].map(([, colour]) => colour)).toEqual([light['paper'], dark['paper']]);
});
