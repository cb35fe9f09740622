import { startTransition, useState } from 'react';
import { type Cast, isRightFor } from './castOf.ts';
import { castFor, type Scene } from './chartScene.ts';
import type { DayWindow } from './dayWindow.ts';

type Shown = { readonly window: DayWindow; readonly width: number };

/**
 * Which events have marks. `follow` is told in every frame where the window is; others are chosen only once those at hand are not right
 * for it, and drawn when there is time. `keep` is a row that has its mark in any case.
 */
export function useCast(scene: Scene, keep: number | null, first: Shown) {
  const [shown, setShown] = useState<Shown>({ window: first.window, width: first.width });
  const [held, setHeld] = useState<{ scene: Scene; cast: Cast } | null>(null);
  const isRight = held !== null && held.scene === scene && isRightFor(held.cast, shown.window, shown.width, keep);
  const cast = isRight ? held.cast : castFor(scene, shown.window, shown.width, keep);
  if (!isRight) setHeld({ scene, cast });

  const follow = (window: DayWindow, width: number) => {
    if (!isRightFor(cast, window, width, null)) startTransition(() => setShown({ window, width }));
  };
  return { cast, follow };
}
