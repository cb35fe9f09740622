/** Exact words of a text (Web Annotation `TextQuoteSelector.exact`), with the UTF-16 offset they were found at. */
export type Quote = { readonly exact: string; readonly start?: number };
