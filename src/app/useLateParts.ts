import { useEffect, useEffectEvent, useRef } from 'react';
import type { View } from '../address/address.ts';
import type { EventId } from '../dossier/dossier.ts';
import { isFiltering } from '../dossier/filter.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import { asOfPart, chartPart, readingPart, sharePart } from './lateParts.ts';
import type { Standing } from './pictureForNow.ts';

type Shown = {
  readonly view: View;
  /** The one that is open; `null` is none. */
  readonly event: EventId | null;
  /** `null` until the page is taken over. */
  readonly today: CalendarDay | null;
  /** The document was made for just this address. */
  readonly isPrerendered: boolean;
  readonly isChartLost: boolean;
  /** The id of an event whose link in the prerendered picture was clicked. */
  readonly onOpen: (event: string) => void;
};

/**
 * When the late parts of a dossier's page come. As long as the prerendered picture shows what is asked for, the chart, which is the
 * heaviest of them, waits for the first sign of a reader, and the rest comes at once; else the chart comes first.
 * Returns what is to be called when the chart stands.
 */
export function useLateParts({ view, event, today, isPrerendered, isChartLost, onOpen }: Shown): () => void {
  const isRestDue = isChartLost || isFiltering(view.filter) || view.asOf !== null;
  const isChartDue = isRestDue || view.lanes !== 'one' || view.window !== null || !isPrerendered;
  useEffect(() => {
    if (isRestDue) loadRest();
  }, [isRestDue]);
  useEffect(() => (isChartDue ? inTaskOfItsOwn(chartPart.load) : undefined), [isChartDue]);

  const isReady = useRef(false);
  const standing = useRef<Standing | null>(null);
  const open = useEffectEvent(onOpen);
  const begin = useEffectEvent(async (isLeft: () => boolean) => {
    if (isChartDue || isReady.current) return;
    loadRest();
    try {
      const { letPictureStand } = await import('./pictureForNow.ts');
      if (!isReady.current && !isLeft())
        standing.current = letPictureStand({ event, today, onOpen: (id) => open(id), onWanted: chartPart.load });
    } catch (error) {
      console.warn(error);
      chartPart.load();
    }
  });
  const isTakenOver = today !== null;
  useEffect(() => {
    if (!isTakenOver) return;
    performance.mark('page-taken-over');
    let isLeft = false;
    const callOff = inTaskOfItsOwn(() => void begin(() => isLeft));
    return () => {
      isLeft = true;
      callOff();
      standing.current?.end();
    };
  }, [isTakenOver]);

  return () => {
    performance.mark('chart-ready');
    isReady.current = true;
    standing.current?.end();
    standing.current?.answer();
    inTaskOfItsOwn(loadRest);
  };
}

function loadRest(): void {
  readingPart.load();
  asOfPart.load();
  sharePart.load();
}

/** The page has just been drawn in this one. */
function inTaskOfItsOwn(task: () => void): () => void {
  const timer = setTimeout(task);
  return () => clearTimeout(timer);
}
