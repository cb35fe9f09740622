import { startTransition, useState } from 'react';
import { type Cast, isRightFor } from './castOf.ts';
import { castFor, type Scene } from './chartScene.ts';
import type { DayWindow } from './dayWindow.ts';

type Shown = { readonly window: DayWindow; readonly width: number };

/**
 * Which events have marks: none before it is known where the window is `first`, with what width. `follow` is told in every frame where it is then;
 * others are chosen only once those at hand are not right for it, and drawn when there is time. `keep` is a row that has its mark in any case.
 */
export function useCast(scene: Scene, keep: number | null, first: Shown | null) {
  const [shown, setShown] = useState(first);
  if (shown === null && first !== null) setShown(first);
  const [held, setHeld] = useState<{ scene: Scene; cast: Cast } | null>(null);
  const isRight = held !== null && held.scene === scene && isRightAt(shown, held.cast, keep);
  const cast = isRight || shown === null ? (held?.cast ?? null) : castFor(scene, shown.window, shown.width, keep);
  if (!isRight && cast !== null) setHeld({ scene, cast });

  const follow = (window: DayWindow, width: number) => {
    if (!isRightAt({ window, width }, cast, null)) startTransition(() => setShown({ window, width }));
  };
  return { cast, follow };
}

function isRightAt(shown: Shown | null, cast: Cast | null, keep: number | null): boolean {
  return shown !== null && cast !== null && isRightFor(cast, shown.window, shown.width, keep);
}
