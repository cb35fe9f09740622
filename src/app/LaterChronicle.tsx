import { type ComponentProps, useCallback, useDeferredValue, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { EventId } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import { Chronicle } from '../timeline/Chronicle.tsx';

type Props = ComponentProps<typeof Chronicle> & {
  /** These stand in the document now. */
  readonly onDrawn: (events: readonly NewsEvent[]) => void;
};

/**
 * The chronicle, which under another filter comes right after the chart: laying hundreds of entries out takes longer, and nobody waits for those.
 * Another day or another language it has at once.
 */
export function LaterChronicle({ onDrawn, onOpen, ...props }: Props) {
  const { dossier, events, messages } = props;
  const openNow = useRef(onOpen);
  useLayoutEffect(() => {
    openNow.current = onOpen;
  }, [onOpen]);
  const open = useCallback((id: EventId) => openNow.current(id), []);
  const now = { dossier, events, messages, chronicle: <Chronicle {...props} onOpen={open} /> };
  const before = useDeferredValue(now);
  const drawn = before.dossier === dossier && before.messages === messages ? before : now;
  const tell = useEffectEvent(onDrawn);
  useLayoutEffect(() => tell(drawn.events), [drawn.events]);
  return drawn.chronicle;
}
