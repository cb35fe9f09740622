import { startTransition, useCallback, useState } from 'react';
import { type Cast, isHeldBy, isRightFor } from './castOf.ts';
import { castFor, type Scene, type SceneMark, sceneMarks } from './chartScene.ts';
import type { DayWindow } from './dayWindow.ts';

type Shown = { readonly window: DayWindow; readonly width: number };

/** With the marks that it is drawn with. */
type Staged = { readonly scene: Scene; readonly cast: Cast; readonly marks: readonly SceneMark[] };

/**
 * Which events have marks: none before it is known where the window is `first`, with what width. `follow` is told in every frame where it is then;
 * others are chosen only once those at hand are not right for it. They are the `coming` ones until their marks are drawn, unseen, and `come` puts
 * them in the place of those at hand. `keep` is a row that has its mark in any case, and at once.
 */
export function useCast(scene: Scene, keep: number | null, first: Shown | null) {
  const [shown, setShown] = useState(first);
  if (shown === null && first !== null) setShown(first);
  const [held, setHeld] = useState(nothingYet);
  const casting = shown === null ? held : castingFor(held, scene, shown, keep);
  if (casting !== held) setHeld(casting);
  const { staged, coming } = casting;

  const follow = (window: DayWindow, width: number) => {
    // What is on its way is drawn to its end: in a fast zoom none would ever come otherwise.
    if (coming === null && !isRightAt({ window, width }, staged)) startTransition(() => setShown({ window, width }));
  };
  const come = useCallback(() => setHeld(({ staged, coming }) => ({ staged: coming ?? staged, coming: null })), []);
  return { cast: staged?.cast ?? null, marks: staged?.marks ?? none, coming: coming?.marks ?? null, follow, come };
}

type Casting = { readonly staged: Staged | null; readonly coming: Staged | null };
const nothingYet: Casting = { staged: null, coming: null };
const none: readonly SceneMark[] = [];

function castingFor(held: Casting, scene: Scene, shown: Shown, keep: number | null): Casting {
  const { staged, coming } = held;
  if (staged?.scene !== scene || !isHeldBy(staged.cast, keep))
    return { staged: stagedFor(scene, shown, keep), coming: null };
  return coming !== null || isRightAt(shown, staged) ? held : { staged, coming: stagedFor(scene, shown, keep) };
}

function stagedFor(scene: Scene, { window, width }: Shown, keep: number | null): Staged {
  const cast = castFor(scene, window, width, keep);
  return { scene, cast, marks: sceneMarks(scene, cast) };
}

function isRightAt({ window, width }: Shown, staged: Staged | null): boolean {
  return staged !== null && isRightFor(staged.cast, window, width, null);
}
