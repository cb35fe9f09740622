// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceText, shortenText, textWidth, wrapText } from '../../src/share/cardText.ts';

const room = 1072;
const sentence = fc.array(fc.string({ minLength: 1, maxLength: 12 }).filter((word) => !/\s/u.test(word)));

describe('text on a card', () => {
  test('loses no word and runs over no edge when it is wrapped', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 100, max: room }), (words, width) => {
        const lines = wrapText(words.join(' '), 'serif', 40, width);
        for (const line of lines) expect(textWidth(line, 'serif', 40)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
      }),
    );
  });

  test('is balanced without another line', () => {
    const title = 'White House confirms the Miami talks';
    expect(wrapText(title, 'serif', 64, room)).toEqual(['White House confirms the Miami', 'talks']);
    expect(balanceText(title, 'serif', 64, room)).toEqual(['White House confirms', 'the Miami talks']);
  });

  test('is cut with an ellipsis only where it must be', () => {
    expect(shortenText('Berlin', 'sans', 24, room)).toBe('Berlin');
    const cut = shortenText('Berlin '.repeat(100), 'sans', 24, 200);
    expect(cut).toMatch(/^Berlin .*…$/);
    expect(textWidth(cut, 'sans', 24)).toBeLessThanOrEqual(200);
  });
});
