// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visibleControls } from '../../src/text/safeText.ts';

const isHarmless = (code: number) =>
  [9, 10, 13].includes(code) ||
  (code >= 0x20 && code < 0x7f) ||
  (code > 0x9f && code < 0x202a) ||
  (code > 0x202e && code < 0x2066) ||
  code > 0x2069;

describe('text that is shown', () => {
  test('shows its control characters', () => {
    expect(visibleControls('Kreml\u0000')).toBe('Kreml␀');
    expect(visibleControls('\u001B[31m')).toBe('␛[31m');
    expect(visibleControls('Bericht\u202Efdp.exe')).toBe('Bericht⟦U+202E⟧fdp.exe');
    expect(visibleControls('\u2066a\u2069\u007F\u0085')).toBe('⟦U+2066⟧a⟦U+2069⟧⟦U+007F⟧⟦U+0085⟧');
  });

  test('has none of them left', () => {
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom('\u202E', '\u0000', '\u2067'),
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect([...visibleControls(text)].every((shown) => isHarmless(shown.codePointAt(0) ?? 0))).toBe(true);
      }),
    );
  });

  test('is as it was when there are none', () => {
    const ordinary = '«Ja»,\tsagte er. Дмитриев 👩‍🚀\nالسلام\r\n';
    expect(visibleControls(ordinary)).toBe(ordinary);
  });
});
