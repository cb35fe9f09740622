import { useEffect, useMemo } from 'react';
import { openedName } from '../address/address.ts';
import { articlesOf } from '../dossier/articlesOf.ts';
import type { Article, Dossier } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { SourceReadings } from '../dossier/sourceReadings.ts';
import { redrawOpened } from './keepOpened.ts';
import { loaded } from './loaded.ts';

/** In UTF-16 units: the articles of a usual dossier are read one after the other; of a large one those that are come to, as events open. */
const readAhead = 500_000;

/**
 * Has the dates of an opened dossier's articles read, in a worker of its own: those that `event` rests on first. Until then, and where workers
 * are refused, events show the words of the source without how they were read, as with any article in a language we cannot read.
 */
export function useOpenedReadings(dossier: Dossier | null, event: string | null): void {
  const shown = useMemo(() => dossier?.events.find(({ id }) => id === event), [dossier, event]);
  const next = dossier === null ? [] : articlesToRead(dossier, shown, loaded.readings.get(openedName) ?? {});
  const due = next.map(({ id }) => id).join(' ');
  useEffect(() => {
    const worker = due === '' ? null : startWorker();
    if (worker === null) return;
    worker.addEventListener('error', () => worker.terminate());
    worker.addEventListener('message', ({ data }: MessageEvent<SourceReadings>) => {
      worker.terminate();
      // Another dossier may have taken the place of this one, and not been drawn yet.
      if (loaded.dossiers.get(openedName) !== dossier) return;
      loaded.readings.set(openedName, { ...loaded.readings.get(openedName), ...data });
      redrawOpened();
    });
    const ids = new Set(due.split(' '));
    worker.postMessage(dossier?.articles.filter(({ id }) => ids.has(id)));
    return () => worker.terminate();
  }, [dossier, due]);
}

/** `null` where the browser has none or refuses them. */
function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./readOpened.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

function articlesToRead(dossier: Dossier, event: NewsEvent | undefined, readings: SourceReadings): readonly Article[] {
  const isUnread = (article: Article) => !Object.hasOwn(readings, article.id);
  const first = event === undefined ? [] : articlesOf(event, dossier).filter(isUnread);
  if (first.length > 0) return first;
  let length = 0;
  return dossier.articles.filter((article) => (length += article.text.length) <= readAhead).filter(isUnread);
}
