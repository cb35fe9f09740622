// @vitest-environment node

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFaultsEn } from '../../src/language/fileProblemWords.en.ts';
import { say } from '../../src/language/said.ts';
import { findJsonFault } from '../../src/opening/findJsonFault.ts';
import { jsonWalk } from '../../src/opening/jsonWalk.ts';

const json = fc.json({ maxDepth: 5 });
/** The first fault, in English. */
function told(text: string): string | null {
  const found = findJsonFault(text);
  return found === null ? null : say(jsonFaultsEn, found.fault);
}
const spaced = fc
  .tuple(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom('', '  ', '\t'))
  .map(([value, space]) => JSON.stringify(value, null, space));

describe('the walk through a value', () => {
  it('ends behind it, wherever its bytes are cut', () => {
    fc.assert(
      fc.property(fc.oneof(json, spaced), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (text, cuts) => {
        // Only what comes after a number tells that it is over.
        const bytes = new TextEncoder().encode(`${text} `);
        const walk = jsonWalk(64);
        walk.begin();
        let at = 0;
        for (let n = 0; walk.outcome === 'inside' && at < bytes.length; n += 1) {
          const end = Math.min(bytes.length, at + (cuts[n % cuts.length] ?? 1));
          at = walk.on(bytes.subarray(0, end), at);
        }
        expect([walk.outcome, at]).toEqual(['done', bytes.length - 1]);
        expect(walk.lines).toBe(text.split('\n').length - 1);
      }),
    );
  });

  it('goes as deep as it may', () => {
    for (const [depth, outcome] of [
      [64, 'done'],
      [65, 'deeper'],
    ] as const) {
      const walk = jsonWalk(64);
      walk.begin();
      walk.on(new TextEncoder().encode(`${'['.repeat(depth)}${']'.repeat(depth)}`), 0);
      expect(walk.outcome).toBe(outcome);
    }
  });
});

describe('a fault', () => {
  it('is found in what JSON.parse refuses, and nowhere else', () => {
    const damaged = fc.tuple(spaced, fc.nat(), fc.nat(3), fc.string({ maxLength: 2 })).map(([text, at, cut, put]) => {
      const from = at % (text.length + 1);
      return `${text.slice(0, from)}${put}${text.slice(from + cut)}`;
    });
    fc.assert(
      fc.property(fc.oneof(damaged, spaced), (text) => {
        let isGood = true;
        try {
          JSON.parse(text);
        } catch {
          isGood = false;
        }
        const fault = findJsonFault(text);
        if (isGood) expect(fault).toBeNull();
        else if (fault !== null) expect(fault.at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  const cases: readonly [text: string, says: string][] = [
    ['{"a":1,}', 'a key in quotation marks should stand before “}”'],
    ['{"a" 1}', 'a colon should stand before “1}”'],
    ['{"a":1 "b":2}', 'a comma or } should stand before “"b":2}”'],
    ['[1 2]', 'a comma or ] should stand before “2]”'],
    ['{"a":}', 'a value should stand before “}”'],
    ['{a:1}', 'a key in quotation marks or } should stand before “a:1}”'],
    ['{"a":"b\n"}', 'the text that begins with “"b "}” is not closed on its line'],
    ['{"a":"b\tc"}', 'a control character stands in a text'],
    [String.raw`{"a":"C:\x86 files"}`, String.raw`“\x86 f” is no escape; a backslash itself is written twice`],
    ['{"a":undefined}', '“undefined” is neither a number nor true, false or null; texts stand in quotation marks'],
    ['{"a":012}', '“012” is neither a number'],
  ];
  it.each(cases)('%j: %s', (text, says) => {
    expect(told(text)).toContain(says);
  });

  it('is found in a text of any length', () => {
    expect(told(`{"a":"${'x'.repeat(5_000_000)}",}`)).toContain('a key in quotation marks');
  });
});
