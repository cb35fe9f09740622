/**
 * Bidi embeddings, overrides and isolates, which turn the order of what is shown; C0 and C1 controls and DEL, which are not shown at all.
 * Tab and line breaks are white space and stay.
 */
const controls = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * The text with every control character as a visible mark: `␀` for NUL, `⟦U+202E⟧` for the right-to-left override.
 * For showing only: the text gets longer, so offsets of quotes belong to the text as it was.
 */
export function visibleControls(text: string): string {
  return text.replace(controls, (control) => {
    const code = control.charCodeAt(0);
    // U+2400 to U+241F are Unicode's pictures of the C0 controls, in their order
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return `⟦U+${code.toString(16).toUpperCase().padStart(4, '0')}⟧`;
  });
}
