import { useSyncExternalStore } from 'react';
import { broadFrom, type Form, mediumFrom, wideFrom } from './chartGeometry.ts';

/** The broadest first. */
const formQueries = [
  { form: 'broad', query: `(min-width: ${broadFrom}px)` },
  { form: 'wide', query: `(min-width: ${wideFrom}px)` },
  { form: 'medium', query: `(min-width: ${mediumFrom}px)` },
] as const;

/** The form of the page as wide as it is now; wide on the server, where nothing live is drawn. */
export function useForm(): Form {
  return useSyncExternalStore(
    (changed) => {
      const queries = formQueries.map(({ query }) => matchMedia(query));
      for (const query of queries) query.addEventListener('change', changed);
      return () => {
        for (const query of queries) query.removeEventListener('change', changed);
      };
    },
    () => formQueries.find(({ query }) => matchMedia(query).matches)?.form ?? 'compact',
    () => 'wide',
  );
}
