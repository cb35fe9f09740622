import type { Source } from '../dossier/dossier.ts';
import type { KindWithOrigins } from '../dossier/sourcesByOrigin.ts';
import type { Messages } from '../language/messages.en.ts';
import { sourcesWords } from '../language/sourcesWords.ts';
import { searchKey, wordMatcher } from '../text/searchKey.ts';

type SearchProps = {
  readonly words: string;
  /** Those that are found, and of how many. */
  readonly found: readonly KindWithOrigins[];
  readonly total: number;
  readonly messages: Messages;
  readonly onWords: (words: string) => void;
};

/** Finds sources by publisher, title and address: the browser's own search sees only those that are in the document. */
export function SourceSearch({ words, found, total, messages, onWords }: SearchProps) {
  const said = sourcesWords[messages.language];
  const count = found.reduce((sum, { sources }) => sum + sources, 0);
  return (
    <div role="search" className="sources-page-search" aria-label={said.search}>
      <label>
        {said.search}{' '}
        <input
          type="search"
          value={words}
          autoComplete="off"
          onChange={(change) => onWords(change.currentTarget.value)}
        />
      </label>{' '}
      <output>{words.trim() === '' ? '' : said.found(count, total)}</output>
    </div>
  );
}

const keys = new WeakMap<Source, string>();

/** Whether a source has every word, as the beginning of one of its own. */
export function sourceMatcher(words: string): (source: Source) => boolean {
  const matches = wordMatcher(words);
  return (source) => {
    const key = keys.get(source) ?? searchKey([source.publisher, source.title ?? '', source.url].join('\n'));
    keys.set(source, key);
    return matches(key);
  };
}
