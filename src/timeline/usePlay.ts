import { type RefObject, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { CalendarDay } from '../time/calendarDay.ts';

/** Milliseconds from one step to the next: long enough to see what has changed. */
const pace = 1500;

const calm = '(prefers-reduced-motion: reduce)';

type Play = {
  readonly isPlaying: boolean;
  /** The reader wants nothing to move by itself: each press is one step. */
  readonly isStepwise: boolean;
  readonly press: () => void;
};

/**
 * What `button` does: steps through the days by itself, from the first where it stands at now (`null`), and ends at now. Whatever else the reader does stops it:
 * what is looked at must not change meanwhile.
 */
export function usePlay(
  button: RefObject<HTMLButtonElement | null>,
  asOf: CalendarDay | null,
  next: (day: CalendarDay | null) => CalendarDay | null,
  onAsOf: (day: CalendarDay | null) => void,
): Play {
  const [isPlaying, setPlaying] = useState(false);
  const isStepwise = useSyncExternalStore(onCalmChange, isCalm, () => false);

  const step = useEffectEvent(() => {
    const day = next(asOf);
    onAsOf(day);
    if (day === null) setPlaying(false);
  });
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(step, pace);
    // A press of the button itself is its own answer.
    const stop = (sign: Event) => {
      const isOnButton = sign.target instanceof Node && button.current?.contains(sign.target) === true;
      const isItsKey = sign instanceof KeyboardEvent && (sign.key === 'Enter' || sign.key === ' ');
      if (!isOnButton || !(isItsKey || sign.type === 'pointerdown')) setPlaying(false);
    };
    for (const sign of signs) addEventListener(sign, stop, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of signs) removeEventListener(sign, stop, { capture: true });
    };
  }, [button, isPlaying]);

  return {
    isPlaying,
    isStepwise,
    press() {
      if (!isPlaying) onAsOf(next(asOf));
      setPlaying(!isPlaying && !isStepwise);
    },
  };
}

const signs = ['pointerdown', 'keydown', 'wheel', 'popstate', 'visibilitychange'] as const;

function onCalmChange(listener: () => void): () => void {
  const query = matchMedia(calm);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

function isCalm(): boolean {
  return matchMedia(calm).matches;
}
