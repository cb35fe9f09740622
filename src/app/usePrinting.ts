import { useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is on its way to paper. */
export function usePrinting(): boolean {
  const [store] = useState(printing);
  return useSyncExternalStore(store.subscribe, store.isPrinting, () => false);
}

function printing() {
  const isPaper = () => matchMedia('print').matches;
  let isAnnounced = false;
  return {
    isPrinting: () => isAnnounced || isPaper(),
    subscribe: (listener: () => void) => {
      const paper = matchMedia('print');
      // At once: the browser takes its picture of the page right after it has said so.
      const tell = () => flushSync(listener);
      const onAnnounced = ({ type }: Event) => {
        isAnnounced = type === 'beforeprint';
        tell();
      };
      addEventListener('beforeprint', onAnnounced);
      addEventListener('afterprint', onAnnounced);
      paper.addEventListener('change', tell);
      return () => {
        removeEventListener('beforeprint', onAnnounced);
        removeEventListener('afterprint', onAnnounced);
        paper.removeEventListener('change', tell);
      };
    },
  };
}
