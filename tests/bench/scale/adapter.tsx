import '../../../src/theme.css';
import '../../../src/fonts.css';
import '../../../src/app/app.css';
import '../../../src/app/dossierPage.css';
import { useImperativeHandle, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { columnsOf } from '../../../src/columns/columnsBuilder.ts';
import { filterIndex } from '../../../src/columns/filterIndex.ts';
import type { Dossier, EventId, ParticipantId } from '../../../src/dossier/dossier.ts';
import { dossierIndexes } from '../../../src/dossier/dossierIndex.ts';
import { type Filter, noFilter } from '../../../src/dossier/filter.ts';
import { selectEvents } from '../../../src/dossier/selectEvents.ts';
import { de } from '../../../src/language/messages.de.ts';
import { keepColumns } from '../../../src/timeline/chartColumns.ts';
import type { DaysShown } from '../../../src/timeline/chartStage.ts';
import { Timeline } from '../../../src/timeline/Timeline.tsx';
import { daysOf, dossierFrom, type HarnessChart, type HarnessEvent, type HarnessOptions, idOf } from './harness.ts';

/**
 * Our chart as the harness mounts a peer: with toolbar, overview and all that the product has around it, from events in the harness's shape. It
 * knows nothing of the harness's files; `benchScale.mjs` joins them.
 */
export const adapter = {
  mount(element: HTMLElement, events: readonly HarnessEvent[], options: HarnessOptions): HarnessChart {
    const dossier = dossierFrom(events, options);
    keepIndexOf(dossier);
    performance.mark('dossier-made');
    zoomByWheelAlone(element);
    const root = createRoot(element);
    const handle: { current: Handle | null } = { current: null };
    let isUsable = false;
    root.render(
      <Page
        dossier={dossier}
        first={daysOf(options.view)}
        handle={handle}
        onReady={() => {
          isUsable = true;
        }}
      />,
    );
    const visible = () => marksSeen(element);
    return {
      // The chart begins with the few marks nearest to an edge: it is not there before the others are.
      isReady: () => isUsable && visible() > fewMarks,
      visible,
      filter: (participant) => handle.current?.filter(participant),
      destroy: () => root.unmount(),
    };
  },
};

/** As the product has of an opened dossier before its page; without texts, since nothing is searched here. */
function keepIndexOf(dossier: Dossier): void {
  const columns = columnsOf(dossier);
  keepColumns(dossier, columns);
  dossierIndexes.set(dossier, filterIndex(dossier, columns, null));
}

const fewMarks = 4;

function marksSeen(element: HTMLElement): number {
  const marks = [...element.querySelectorAll<HTMLElement>('.live-chart .event-mark')];
  return marks.filter(({ style }) => style.visibility !== 'hidden').length;
}

/** The harness turns the wheel without a key; our chart zooms with Ctrl, since a wheel alone scrolls the page. The event stays the same one. */
function zoomByWheelAlone(element: HTMLElement): void {
  element.addEventListener('wheel', (turn) => Object.defineProperty(turn, 'ctrlKey', { value: true }), {
    capture: true,
    passive: true,
  });
}

type Handle = { readonly filter: (participant: number | null) => void };

type PageProps = {
  dossier: Dossier;
  first: DaysShown;
  handle: { current: Handle | null };
  onReady: () => void;
};

/** What the product's page holds in its address. */
function Page({ dossier, first, handle, onReady }: PageProps) {
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [window, setWindow] = useState<DaysShown | null>(first);
  const [selected, setSelected] = useState<EventId | null>(null);
  const events = useMemo(() => selectEvents(dossier, filter), [dossier, filter]);
  useImperativeHandle(handle, () => ({
    filter: (participant) =>
      setFilter(
        participant === null ? noFilter : { ...noFilter, with: [idOf('participant', participant) as ParticipantId] },
      ),
  }));
  return (
    <Timeline
      dossier={dossier}
      whole={dossier}
      events={events}
      selected={selected}
      lanes="one"
      window={window}
      today={dossier.asOf}
      isLive
      singleKeys
      messages={de}
      hrefOf={(id) => `#${id}`}
      onOpen={setSelected}
      onLanes={() => {}}
      onRest={setWindow}
      onReady={onReady}
    />
  );
}
