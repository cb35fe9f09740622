// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { publisherLink } from '../../src/reader/publisherLink.ts';

describe('the link to the publisher', () => {
  test.each([
    ['plain without a sentence', 'https://a.example/b', null, 'https://a.example/b'],
    [
      'a short sentence whole',
      'https://a.example/b',
      'Both met, in Rome.',
      'https://a.example/b#:~:text=Both%20met%2C%20in%20Rome.',
    ],
    [
      'a long sentence by its ends, hyphens escaped',
      'https://a.example/b',
      'US-envoy two three four five six seven eight nine ten eleven-twelve',
      'https://a.example/b#:~:text=US%2Denvoy%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven%2Dtwelve',
    ],
    [
      'behind a fragment that is there',
      'https://a.example/b#c',
      'Both met.',
      'https://a.example/b#c:~:text=Both%20met.',
    ],
    ['nothing that is not http or https', 'javascript:alert(1)', 'Both met.', null],
    ['nothing that is no address', 'https://', null, null],
  ])('is %s', (_, address, sentence, link) => {
    expect(publisherLink(address, sentence)).toBe(link);
  });
});
