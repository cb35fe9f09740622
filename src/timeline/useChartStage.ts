import { type RefObject, startTransition, useEffect, useEffectEvent, useState } from 'react';
import { makeSurface, type SurfacePlan } from './chart.ts';
import { type ChartStage, createStage, type StageOptions } from './chartStage.ts';

/** The stage in `box`, once it stands there; `plan` is asked when it is made. */
export function useChartStage(
  box: RefObject<HTMLElement | null>,
  plan: () => SurfacePlan,
  events: Omit<StageOptions, 'limits'>,
): ChartStage | null {
  const [stage, setStage] = useState<ChartStage | null>(null);
  const onMove = useEffectEvent(events.onMove);
  const onWidth = useEffectEvent(events.onWidth);
  const onRest = useEffectEvent(events.onRest);
  const planned = useEffectEvent(plan);
  useEffect(() => {
    const container = box.current;
    if (container === null) return;
    let made: ChartStage | undefined;
    // Each in a task of its own, and the marks in slices after it: on a slow phone each takes a while, and the page answers between them.
    let timer = setTimeout(() => {
      const surface = planned();
      const idle = makeSurface(surface);
      timer = setTimeout(() => {
        const { limits } = surface;
        const stage = createStage(container, idle, {
          limits,
          onMove: (window, width) => onMove(window, width),
          onWidth: () => onWidth(),
          onRest: (days) => onRest(days),
        });
        made = stage;
        startTransition(() => setStage(stage));
      });
    });
    return () => {
      clearTimeout(timer);
      setStage(null);
      made?.destroy();
    };
  }, [box]);
  return stage;
}
