import './timeline.css';
import { type ReactNode, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Dossier, EventId } from '../dossier/dossier.ts';
import { type LaneKind, laneKinds } from '../dossier/laneKind.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import { extentOf } from '../time/extent.ts';
import { broadFrom, type Form, wideFrom } from './chartGeometry.ts';
import type { DaysShown } from './chartStage.ts';
import { Legend } from './Legend.tsx';
import { type ChartControls, LiveChart } from './LiveChart.tsx';
import { NoDateShelf } from './NoDateShelf.tsx';
import { Overview, type OverviewHandle } from './Overview.tsx';
import { StaticPicture } from './StaticPicture.tsx';

type TimelineProps = {
  dossier: Dossier;
  /** Those that the filter leaves, in order of time. */
  events: readonly NewsEvent[];
  selected: EventId | null;
  lanes: LaneKind;
  window: DaysShown | null;
  today: CalendarDay | null;
  singleKeys: boolean;
  /** `false` while prerendered: the picture stays a picture. */
  isLive: boolean;
  messages: Messages;
  hrefOf: (id: EventId) => string;
  onOpen: (id: EventId) => void;
  onLanes: (lanes: LaneKind) => void;
  onRest: (window: DaysShown | null) => void;
  /** The live chart stands and can be used. */
  onReady: () => void;
  /** Stands beside the way to the legend. */
  children?: ReactNode;
};

/** The timeline: first a picture, then the zoomable chart in its place. */
export function Timeline(props: TimelineProps) {
  const { dossier, events, selected, lanes, messages, isLive, hrefOf, onOpen } = props;
  const [controls, setControls] = useState<ChartControls | null>(null);
  const overview = useRef<OverviewHandle>(null);
  const figure = useRef<HTMLDivElement>(null);
  /** The event whose link in the picture had the focus when the chart was ready. */
  const inHand = useRef<string | null>(null);
  const form = useForm();
  const words = messages.timeline;

  const onReady = (ready: ChartControls | null) => {
    const focused = figure.current?.contains(document.activeElement) === true ? document.activeElement : null;
    inHand.current = focused?.closest('.timeline-pictures [data-event]')?.getAttribute('data-event') ?? null;
    setControls(ready);
    if (ready !== null) props.onReady();
  };
  // The focus that a reader had in the picture goes on in the chart: on the same event, if it is to be seen there.
  useLayoutEffect(() => {
    const id = inHand.current;
    inHand.current = null;
    if (controls === null || id === null) return;
    const places = [`[data-event="${id}"]`, '[tabindex="0"]'].flatMap((selector) => [
      ...(figure.current?.querySelectorAll<HTMLElement>(`.live-chart ${selector}`) ?? []),
    ]);
    places.find((place) => place.checkVisibility({ visibilityProperty: true }))?.focus({ preventScroll: true });
  }, [controls]);

  return (
    <section className="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title" className="visually-hidden">
        {words.title}
      </h2>
      <Toolbar messages={messages} lanes={lanes} controls={controls} onLanes={props.onLanes}>
        <Legend dossier={dossier} messages={messages} />
        {props.children}
      </Toolbar>
      <div className="timeline-figure" ref={figure}>
        {controls === null ? (
          <div className="timeline-pictures">
            {(['broad', 'wide', 'compact'] as const).map((each) => (
              <StaticPicture
                key={each}
                dossier={dossier}
                selected={selected}
                form={each}
                messages={messages}
                hrefOf={hrefOf}
                onOpen={onOpen}
              />
            ))}
            <NoDateShelf
              events={dossier.events.filter(isUndated)}
              selected={selected}
              messages={messages}
              hrefOf={hrefOf}
              onOpen={onOpen}
            />
          </div>
        ) : null}
        {isLive ? (
          <div className={controls === null ? 'timeline-coming' : undefined}>
            <LiveChart
              dossier={dossier}
              events={events}
              selected={selected}
              lanes={lanes}
              window={props.window}
              today={props.today}
              form={form}
              singleKeys={props.singleKeys}
              messages={messages}
              hrefOf={hrefOf}
              onOpen={onOpen}
              onMove={(window) => overview.current?.show(window)}
              onRest={props.onRest}
              onReady={onReady}
            />
          </div>
        ) : null}
      </div>
      <Overview dossier={dossier} messages={messages} ref={overview} onShow={controls?.show ?? null} />
    </section>
  );
}

const isUndated = (event: NewsEvent) => extentOf(event.when.edtf) === null;

const zoomStep = 0.6;

type ToolbarProps = {
  messages: Messages;
  lanes: LaneKind;
  controls: ChartControls | null;
  onLanes: (lanes: LaneKind) => void;
  children: ReactNode;
};

function Toolbar({ messages, lanes, controls, onLanes, children }: ToolbarProps) {
  const words = messages.timeline;
  const buttons = [
    { sign: '‹', name: words.panLeft, press: () => controls?.pan(-0.5) },
    { sign: '›', name: words.panRight, press: () => controls?.pan(0.5) },
    { sign: '−', name: words.zoomOut, press: () => controls?.zoom(1 / zoomStep) },
    { sign: '+', name: words.zoomIn, press: () => controls?.zoom(zoomStep) },
  ];
  return (
    <div className="timeline-toolbar">
      <div className="timeline-lanes" role="group" aria-label={words.lanes}>
        {laneKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            className="timeline-lane-choice"
            aria-pressed={lanes === kind}
            onClick={() => onLanes(kind)}
          >
            {words.laneKinds[kind]}
          </button>
        ))}
      </div>
      <select
        className="timeline-lane-select"
        aria-label={words.lanes}
        value={lanes}
        onChange={(change) => onLanes(laneKinds.find((kind) => kind === change.currentTarget.value) ?? 'one')}
      >
        {laneKinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.laneKinds[kind]}
          </option>
        ))}
      </select>
      <div className="timeline-controls" role="group" aria-label={words.controls}>
        {buttons.map(({ sign, name, press }) => (
          <button
            key={name}
            type="button"
            className="timeline-button"
            aria-label={name}
            title={name}
            disabled={controls === null}
            onClick={press}
          >
            {sign}
          </button>
        ))}
        <button type="button" className="timeline-button" disabled={controls === null} onClick={() => controls?.fit()}>
          {words.fit}
        </button>
        <button
          type="button"
          className="timeline-button timeline-button-all"
          disabled={controls === null}
          onClick={() => controls?.fitAll()}
        >
          {words.fitAll}
        </button>
      </div>
      <div className="timeline-links">{children}</div>
    </div>
  );
}

/** Wide on the server, where nothing live is drawn. */
function useForm(): Form {
  return useSyncExternalStore(
    (changed) => {
      const queries = formQueries.map(({ query }) => matchMedia(query));
      for (const query of queries) query.addEventListener('change', changed);
      return () => {
        for (const query of queries) query.removeEventListener('change', changed);
      };
    },
    () => formQueries.find(({ query }) => matchMedia(query).matches)?.form ?? 'compact',
    () => 'wide',
  );
}

/** The broadest first. */
const formQueries = [
  { form: 'broad', query: `(min-width: ${broadFrom}px)` },
  { form: 'wide', query: `(min-width: ${wideFrom}px)` },
] as const;
