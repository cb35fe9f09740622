import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { SceneMark } from './chartScene.ts';

/** In a frame: a mark that comes costs more than one that leaves. */
const comingAtMost = 8;
const leavingAtMost = 16;

/**
 * Which marks are in the document: those of the stage, `marks`, and beside them, unseen, those that are to follow. A whole cast drawn at once is
 * too much for one frame, so they come in slices; `onCome` once all are there. Those that the stage has left go in slices too.
 */
export function useSlices(
  marks: readonly SceneMark[],
  coming: readonly SceneMark[] | null,
  /** Must stay the same function. */
  onCome: () => void,
): readonly SceneMark[] {
  const [drawn, setDrawn] = useState(marks);
  const all = includes(drawn, marks) ? drawn : marks;
  if (all !== drawn) setDrawn(all);

  useEffect(() => {
    const next = nextSlice(all, marks, coming ?? []);
    const hasCome = coming !== null && includes(all, coming);
    if (next === all && !hasCome) return;
    const frame = requestAnimationFrame(() => {
      // Within the frame that draws the window anew, so that marks are placed and laid out once.
      if (hasCome) flushSync(onCome);
      else startTransition(() => setDrawn(next));
    });
    return () => cancelAnimationFrame(frame);
  }, [all, marks, coming, onCome]);
  return all;
}

function nextSlice(
  drawn: readonly SceneMark[],
  marks: readonly SceneMark[],
  coming: readonly SceneMark[],
): readonly SceneMark[] {
  const [there, wanted] = [new Set(drawn), new Set([...marks, ...coming])];
  const come = coming.filter((mark) => !there.has(mark)).slice(0, comingAtMost);
  const leave = new Set(drawn.filter((mark) => !wanted.has(mark)).slice(0, leavingAtMost));
  if (come.length + leave.size === 0) return drawn;
  return [...drawn.filter((mark) => !leave.has(mark)), ...come].sort((a, b) => a.lane - b.lane || a.row - b.row);
}

function includes(all: readonly SceneMark[], some: readonly SceneMark[]): boolean {
  const known = new Set(all);
  return some.every((mark) => known.has(mark));
}
