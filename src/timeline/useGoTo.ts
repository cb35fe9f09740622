import { useCallback, useLayoutEffect, useRef } from 'react';
import type { ChartStage } from './chartStage.ts';

/** A mark that the focus goes to; `reveals`: the window moves to it. */
type Going = { readonly key: string; readonly reveals: boolean };

/** Takes the focus to an event; what was only counted gets its mark first. */
export function useGoTo(stage: ChartStage | null, setFocused: (key: string) => void) {
  const goingTo = useRef<Going | null>(null);
  // After every drawing: the mark may be there now.
  useLayoutEffect(() => {
    const going = goingTo.current;
    if (stage === null || going === null || !stage.stands(going.key)) return;
    goingTo.current = null;
    goAt(stage, going);
  });
  return useCallback(
    (key: string, reveals = true) => {
      setFocused(key);
      const isThere = stage?.stands(key) === true;
      goingTo.current = isThere ? null : { key, reveals };
      if (isThere) goAt(stage, { key, reveals });
    },
    [stage, setFocused],
  );
}

function goAt(stage: ChartStage, { key, reveals }: Going): void {
  stage.keep(key);
  if (reveals) stage.reveal(key, 'jump');
  stage.nodes.get(key)?.focus({ preventScroll: true });
}
