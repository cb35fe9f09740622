/** The size of the reader's text against the common 16 px: a browser's setting, which zoom is not. */
export function textScale(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return size > 0 ? size / 16 : 1;
}
