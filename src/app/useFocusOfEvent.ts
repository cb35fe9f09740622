import { type RefObject, useEffect, useRef } from 'react';
import type { EventId } from '../dossier/dossier.ts';

export type FocusOfEvent = {
  /** Goes on the event's title. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Before an event opens: what has the focus now gets it back when it closes. */
  readonly remember: () => void;
  readonly toHeading: () => void;
};

/**
 * The focus follows the event: to its title when one opens, by a click, a key, Back or Forward; when it closes,
 * back to where it was opened from, or to the event in the chart or the chronicle. Never to the body.
 */
export function useFocusOfEvent(event: EventId | null): FocusOfEvent {
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const shown = useRef(event);

  const toHeading = () => heading.current?.focus({ preventScroll: true });
  useEffect(() => {
    const before = shown.current;
    if (before === event) return;
    shown.current = event;
    if (event !== null) {
      // A sentence that was asked for has the focus already.
      if (document.activeElement?.closest('.source-sentence') == null || opener.current !== document.activeElement) toHeading();
      return;
    }
    const back = opener.current?.isConnected === true ? opener.current : standIn(before);
    opener.current = null;
    back?.focus({ preventScroll: true });
  }, [event]);

  return {
    heading,
    remember() {
      const active = document.activeElement;
      if (active instanceof HTMLElement && active !== document.body) opener.current = active;
    },
    toHeading,
  };
}

/** Where a closed event can be found, for a reader who came to it by a link. */
function standIn(event: EventId | null): HTMLElement | null {
  const places = document.querySelectorAll<HTMLElement>(
    `.event-mark[data-event="${event}"][tabindex="0"], .chronicle-link[data-event="${event}"], .chronicle-link`,
  );
  return [...places].find((place) => place.checkVisibility({ visibilityProperty: true })) ?? null;
}
