// Browsers look for the text of a fragment word by word; a few words at each end find a sentence also where its middle has changed.
const wordsAtEachEnd = 5;

/**
 * The address of the publisher's page, with a text fragment that leads to the sentence if one is given:
 * `https://example.org/talks#:~:text=Both%20sides%20met`. `null` unless it is http or https.
 */
export function publisherLink(address: string, sentence: string | null): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  if (sentence === null) return address;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${textDirective(sentence)}`;
}

function textDirective(sentence: string): string {
  const words = sentence.split(/\s+/);
  if (words.length <= 2 * wordsAtEachEnd) return encoded(words);
  return `${encoded(words.slice(0, wordsAtEachEnd))},${encoded(words.slice(-wordsAtEachEnd))}`;
}

// `-` and `,` part a directive and must not stand bare within its texts; encodeURIComponent leaves the former.
function encoded(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
