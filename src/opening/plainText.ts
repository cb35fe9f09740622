const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The words of a cell that may hold HTML, on one line. Links, pictures and emphasis are gone; `hasMarkup` tells whether there were any. */
export function plainText(cell: string): { readonly text: string; readonly hasMarkup: boolean } {
  if (!/[<&]/.test(cell)) return { text: cell.replace(/\s+/g, ' ').trim(), hasMarkup: false };
  const bare = cell.replace(/<!--[^]*?-->|<\/?[a-z][^<>]*>/gi, ' ');
  const text = bare
    .replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,4});/gi, (whole, name: string) => characterOf(name) ?? whole)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?](?:\s|$))/g, '')
    .trim();
  return { text, hasMarkup: bare !== cell };
}

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(named, name) ? named[name] : undefined;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** At most so many UTF-16 units, cut between words where there is one to cut at, with an ellipsis. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '');
  const words = cut.replace(/\s+\S*$/, '');
  return `${(words.length > most / 2 ? words : cut).trim()}…`;
}
