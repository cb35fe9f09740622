/** Where reading goes on behind something broken: at the `{` of the next entry, or at the `]` that ends the list. */
export type Resume = number | null;

/** What is known of the list in which something is broken. */
export type BrokenList = {
  /** The white space between the beginning of a line and the entry on it; `null` where entries do not begin lines. */
  readonly indent: string | null;
  /** The same in front of the list's key, where a program puts its `]` too. */
  readonly keyIndent: string;
  /** First keys of its entries, such as `id`. */
  readonly firstKeys: Iterable<string>;
  /** Keys of the dossier that no entry of this list has anywhere inside: a `]` in front of one of these ends the list. */
  readonly keysBehind: Iterable<string>;
};

/**
 * Finds the next entry of a list, or the list's end, behind a broken entry. The text has one character a byte.
 * - Where entries begin lines: the next line with the same indentation and a `{`, or with that of the list's key and a `]` alone. Inside
 *   of an entry no line is like that, whether it has many lines or one.
 * - Where they stand in one long line, or without indentation: the next `{` in front of a first key, as in `{"id":`; the lists inside of
 *   entries have other ones. Quotes inside of texts are escaped, so no text looks like that.
 * - Either way the list ends at a `]` in front of a key of the dossier, as in `],"places":`.
 */
export function resumeFinder({ indent, keyIndent, firstKeys, keysBehind }: BrokenList): (text: string) => Resume {
  const end = String.raw`\](?=\s*,\s*"(?:${among(keysBehind)})"\s*:|\s*,\s*"\w+"\s*:\s*\[\s*\{\s*"id"\s*:)`;
  const pattern = new RegExp(
    indent === null || indent === ''
      ? String.raw`\{(?=\s*"(?:${among(firstKeys)})"\s*:)|${end}`
      : String.raw`(?<=\n${indent})\{|(?<=\n${keyIndent})\](?=,?[ \t]*\r?\n)|${end}`,
  );
  return (text) => pattern.exec(text)?.index ?? null;
}

/** Finds the next key of the dossier itself, at its first quotation mark, behind something broken outside of the lists. */
export function resumeAtKey(keys: Iterable<string>): (text: string) => Resume {
  const pattern = new RegExp(String.raw`(?<=[\s,{])"(?:${among(keys)})"\s*:`);
  return (text) => pattern.exec(text)?.index ?? null;
}

/** Only plain words are keys of the format; anything else finds nothing. */
function among(keys: Iterable<string>): string {
  const plain = [...keys].filter((key) => /^\w+$/.test(key));
  return plain.length === 0 ? '(?!)' : plain.join('|');
}
