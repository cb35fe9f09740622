// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitParagraphs } from '../../src/text/paragraphs.ts';

const paragraphsOf = (text: string) => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  test('are parted by an empty line, however empty it looks', () => {
    expect(paragraphsOf('Titel\n\nEins.\nNoch eins.\n \t\nZwei.\r\n\r\nDrei.')).toEqual([
      'Titel',
      'Eins.\nNoch eins.',
      'Zwei.',
      'Drei.',
    ]);
  });

  test('have no white space around them, and none is empty', () => {
    expect(paragraphsOf('\n\n  Eins. \n\n\n\n Zwei.\n\n')).toEqual(['Eins.', 'Zwei.']);
    expect(paragraphsOf(' \n\n ')).toEqual([]);
    expect(paragraphsOf('')).toEqual([]);
  });

  test('and the gaps between them add up to the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '.', ' ', '\n', '\r', '\u2028') }), (text) => {
        let end = 0;
        for (const paragraph of splitParagraphs(text)) {
          expect(text.slice(end, paragraph.start).trim()).toBe('');
          expect(paragraph.end).toBeGreaterThan(paragraph.start);
          expect(text.slice(paragraph.start, paragraph.end)).not.toMatch(/\n\s*\n/);
          end = paragraph.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});
