import { type RefCallback, useCallback, useEffect, useRef } from 'react';
import type { EventId } from '../dossier/dossier.ts';

export type FocusOfEvent = {
  /** Goes on the event's title, which is a new element for every event. */
  readonly heading: RefCallback<HTMLHeadingElement>;
  /** Before an event opens: what has the focus now gets it back when it closes. */
  readonly remember: () => void;
  readonly toHeading: () => void;
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

  const heading = useCallback((node: HTMLHeadingElement | null) => {
    title.current = node;
    if (node === null || !isAwaited.current) return;
    isAwaited.current = false;
    node.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const before = shown.current;
    if (before === event) return;
    shown.current = event;
    if (event !== null) {
      isAwaited.current = title.current?.id.endsWith(event) !== true;
      title.current?.focus({ preventScroll: true });
      return;
    }
    isAwaited.current = false;
    const back = opener.current?.isConnected === true ? opener.current : standIn(before);
    opener.current = null;
    back?.focus({ preventScroll: true });
  }, [event]);

  return {
    heading,
    remember() {
      const active = document.activeElement;
      if (active instanceof HTMLElement && active !== document.body && active !== title.current)
        opener.current = active;
    },
    toHeading: () => title.current?.focus({ preventScroll: true }),
  };
}

/** Where a closed event can be found, for a reader who came to it by a link. */
function standIn(event: EventId | null): HTMLElement | null {
  const places = document.querySelectorAll<HTMLElement>(
    `.event-mark[data-event="${event}"][tabindex="0"], .chronicle-link[data-event="${event}"], .chronicle-link`,
  );
  return [...places].find((place) => place.checkVisibility({ visibilityProperty: true })) ?? null;
}
