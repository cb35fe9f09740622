import {
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { ChronicleGroup } from './chronicleGroups.ts';
import { chronicleHeights } from './chronicleHeights.ts';
import { firstSeen, fitGaps, keepStanding, type Standing, seenThroughGaps } from './chronicleLayout.ts';
import { chronicleParts, type Gap, type GroupPart, runNear, sliceOf } from './chronicleSlice.ts';

export type ChronicleSlice = {
  /** Goes on the list of groups. */
  readonly list: RefObject<HTMLOListElement | null>;
  readonly parts: readonly (GroupPart | Gap)[];
  /** Brings what is around an entry into the document. */
  readonly bring: (at: number) => void;
};

/** The first and the last entry that are seen, by their places, both inclusive. */
type Seen = { readonly first: number; readonly last: number };
/** Prerendered, and until that is taken over: a page without scripts has all there is. */
const everything: Seen = { first: 0, last: Infinity };

/** What of the chronicle is in the document: what is near the window, and the entries that are kept, by their places; -1 is none. */
export function useChronicleSlice(
  groups: readonly ChronicleGroup[],
  total: number,
  open: number,
  focused: number,
): ChronicleSlice {
  const list = useRef<HTMLOListElement>(null);
  const width = useRef(0);
  const held = useRef<Standing | null>(null);
  const [store] = useState(seenStore);
  const seen = useSyncExternalStore(store.subscribe, store.seen, () => everything);
  const heights = useMemo(() => chronicleHeights(groups, total), [groups, total]);
  const near = useMemo(() => runNear(seen.first, seen.last, total), [seen, total]);
  const parts = useMemo(
    () => chronicleParts(groups, sliceOf(near, [open, focused], total)),
    [groups, near, open, focused, total],
  );

  const fit = useEffectEvent(() => {
    if (list.current === null) return;
    if (width.current !== list.current.clientWidth) heights.forget();
    width.current = list.current.clientWidth;
    fitGaps(list.current, heights);
  });
  const look = useEffectEvent(() => {
    const through = list.current === null ? null : seenThroughGaps(list.current, heights);
    if (list.current === null || through === null) return;
    const next = { first: through[0].at, last: through[1].at };
    const wanted = runNear(next.first, next.last, total);
    if (wanted.from === near.from && wanted.to === near.to) return;
    const standing = firstSeen(list.current);
    held.current = standing === null ? through[0] : keepsItself() ? null : standing;
    store.see(next);
  });

  useLayoutEffect(() => {
    fit();
    if (list.current !== null && held.current !== null) keepStanding(list.current, held.current);
    held.current = null;
    const frame = requestAnimationFrame(() => look());
    return () => cancelAnimationFrame(frame);
  }, [parts]);
  useEffect(() => {
    const onScroll = () => look();
    const onResize = () => {
      fit();
      look();
    };
    // Caught on its way down: the column may be what scrolls.
    addEventListener('scroll', onScroll, { capture: true, passive: true });
    addEventListener('resize', onResize);
    return () => {
      removeEventListener('scroll', onScroll, { capture: true });
      removeEventListener('resize', onResize);
    };
  }, []);
  return { list, parts, bring: (at) => store.see({ first: at, last: at }) };
}

/** Whether the browser keeps what is seen where it is, also while the page glides; where nothing was seen but a gap, none can. */
const keepsItself = () => CSS.supports('overflow-anchor', 'auto');

/** A store, since React draws what it tells within the same frame: a scroll must not show an empty gap first. */
function seenStore() {
  let seen: Seen = { first: 0, last: 0 };
  const listeners = new Set<() => void>();
  return {
    seen: () => seen,
    see: (next: Seen) => {
      seen = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
