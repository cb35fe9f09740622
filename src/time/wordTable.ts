import type { Word } from './tokens.ts';

/** Collects a language’s words by class; a word may be in several. `words` are parted by spaces, in the case they are written in. */
export function wordTable() {
  const words = new Map<string, readonly Word[]>();
  const add = (className: string, value: unknown, list: string) => {
    for (const word of list.split(' ')) words.set(word, [...(words.get(word) ?? []), { class: className, value }]);
  };
  return { words, add };
}
