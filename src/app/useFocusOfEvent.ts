import { type RefCallback, useCallback, useEffect, useRef } from 'react';
import type { EventId } from '../dossier/dossier.ts';

export type FocusOfEvent = {
  /** Goes on the event's title, which is a new element for every event. */
  readonly heading: RefCallback<HTMLHeadingElement>;
  /** Before an event opens: what has the focus now gets it back when it closes. `toSentence`: a sentence takes it, not the title. */
  readonly remember: (goes: 'toTitle' | 'toSentence') => void;
  readonly toHeading: () => void;
  /** To the title that is about to be shown in place of this one. */
  readonly toNextHeading: () => void;
};

/**
 * The focus follows the event: to its title when one opens, by a click, a key, Back or Forward; when it closes,
 * back to where it was opened from, or to the event in the chart or the chronicle. Never to the body.
 * The title may come later than the event, with the code that shows it.
 */
export function useFocusOfEvent(event: EventId | null): FocusOfEvent {
  const title = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const shown = useRef(event);
  const isAwaited = useRef(false);
  const going = useRef<'toTitle' | 'toSentence'>('toTitle');

  const heading = useCallback((node: HTMLHeadingElement | null) => {
    title.current = node;
    if (node === null || !isAwaited.current) return;
    isAwaited.current = false;
    goTo(node);
  }, []);
  useEffect(() => {
    const before = shown.current;
    if (before === event) return;
    shown.current = event;
    const goes = going.current;
    going.current = 'toTitle';
    if (event !== null && goes === 'toSentence') return;
    if (event !== null) {
      isAwaited.current = title.current?.id.endsWith(event) !== true;
      goTo(title.current);
      return;
    }
    isAwaited.current = false;
    const back = opener.current?.isConnected === true ? opener.current : standIn(before);
    opener.current = null;
    goTo(back);
  }, [event]);

  return {
    heading,
    remember(goes) {
      going.current = goes;
      const active = document.activeElement;
      if (active instanceof HTMLElement && active !== document.body && active !== title.current)
        opener.current = active;
    },
    toHeading: () => goTo(title.current),
    toNextHeading() {
      isAwaited.current = true;
    },
  };
}

/**
 * The chart moves its window itself, and must not be scrolled within. So the focus comes first, and then the page and the column follow,
 * by as little as shows it.
 */
function goTo(place: HTMLElement | null): void {
  place?.focus({ preventScroll: true });
  if (place?.closest('.timeline')) scrollPageTo(place);
  else place?.scrollIntoView({ block: 'nearest' });
}

function scrollPageTo(place: HTMLElement): void {
  const { top, bottom } = place.getBoundingClientRect();
  if (top < 0) scrollBy(0, top - margin);
  else if (bottom > innerHeight) scrollBy(0, bottom - innerHeight + margin);
}

/** Left between a mark and the edge of the window, in CSS pixels. */
const margin = 48;

/** Where a closed event can be found, for a reader who came to it by a link; else the first event that is shown. */
function standIn(event: EventId | null): HTMLElement | null {
  const places = [`.event-mark[data-event="${event}"]`, `.chronicle-link[data-event="${event}"]`, '.chronicle-link'];
  return (
    places
      .flatMap((place) => [...document.querySelectorAll<HTMLElement>(place)])
      .find((place) => place.checkVisibility({ visibilityProperty: true })) ?? null
  );
}
