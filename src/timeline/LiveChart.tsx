import {
  type KeyboardEvent,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { indexOfRow } from '../columns/selection.ts';
import type { Dossier, EventId } from '../dossier/dossier.ts';
import type { LaneKind } from '../dossier/laneKind.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { type CalendarDay, dayNumber } from '../time/calendarDay.ts';
import type { Side } from './beyond.ts';
import { nearestPast } from './castOf.ts';
import type { Form } from './chartGeometry.ts';
import { lanesAtMost } from './chartLanes.ts';
import { chartScene } from './chartScene.ts';
import { type ChartStage, type DaysShown, limitsAround } from './chartStage.ts';
import { crowdsOf } from './crowds.ts';
import { type DayWindow, windowOf, zoomStep } from './dayWindow.ts';
import { EdgeButtons } from './EdgeButtons.tsx';
import { wholeWindow } from './firstWindow.ts';
import { commandOf } from './keys.ts';
import { LaneNames } from './LaneNames.tsx';
import { LaneSteps } from './LaneSteps.tsx';
import type { Lane, Stack } from './layOut.ts';
import { keyAt, placeFrom, positionId, shelfKey } from './markKey.ts';
import { NoDateShelf } from './NoDateShelf.tsx';
import { restingPicture } from './restingPicture.ts';
import { nextPlace, placeOf } from './roving.ts';
import { StagedStacks } from './StackButtons.tsx';
import { StagedMarks } from './StagedMarks.tsx';
import { textScale } from './textScale.ts';
import { useArrangement } from './useArrangement.ts';
import { useCast } from './useCast.ts';
import { useChartStage } from './useChartStage.ts';
import { useDragGuard } from './useDragGuard.ts';
import { useGoTo } from './useGoTo.ts';
import { useInHand } from './useInHand.ts';

/** What the buttons and pages around the chart can ask of it. */
export type ChartControls = Pick<ChartStage, 'zoom' | 'pan' | 'fit' | 'fitAll' | 'show' | 'window'>;

export type LiveChartProps = {
  /** As known on the day that is looked at. */
  dossier: Dossier;
  /** With everything that is known now: it gives the room and the first view, so that no step in time moves the chart. */
  whole: Dossier;
  /** Those that the filter leaves, in order of time. */
  events: readonly NewsEvent[];
  selected: EventId | null;
  lanes: LaneKind;
  /** From the address, both days inclusive; `null`: the first view. */
  window: DaysShown | null;
  today: CalendarDay | null;
  form: Form;
  /** Whether keys that print a character act (WCAG 2.1.4). */
  singleKeys: boolean;
  messages: Messages;
  hrefOf: (id: EventId) => string;
  onOpen: (id: EventId) => void;
  /** In every frame while the window moves. */
  onMove: (window: DayWindow) => void;
  /** The reader brought the window to rest; `null` when it is the first view again. */
  onRest: (window: DaysShown | null) => void;
  /** The chart stands and can be used; `null` when it leaves. */
  onReady: (controls: ChartControls | null) => void;
};

export function LiveChart(props: LiveChartProps) {
  const { dossier, whole, events, selected, lanes, window, today, form, singleKeys, messages, hrefOf, onOpen } = props;
  const box = useRef<HTMLDivElement>(null);
  const dragGuard = useDragGuard();
  const [room, setRoom] = useState(0);
  const [rows, setRows] = useState<readonly Lane[]>([]);
  const [scale] = useState(textScale);
  const [mostLanes, setMostLanes] = useState(lanesAtMost);
  const scene = useMemo(
    () => chartScene(dossier, events, lanes, form, scale, mostLanes),
    [dossier, events, lanes, form, scale, mostLanes],
  );
  const resting = useMemo(() => restingPicture(whole, messages, form, scale), [whole, messages, form, scale]);
  const lettering = useMemo(() => ({ dossier, messages, form, lanes, scale }), [dossier, messages, form, lanes, scale]);
  const isStory = dossier !== whole && events.length === dossier.events.length;

  const selections = useMemo(() => scene.lanes.map((lane) => lane.events), [scene]);
  const inHand = useInHand(scene, selections, selected);
  const { setFocused, selectedKey } = inHand;
  const stage = useChartStage(
    box,
    () => ({
      window: resting.window,
      limits: limitsAround(wholeWindow(resting.scene.all, dayNumber(whole.asOf))),
      height: resting.height + resting.scene.geometry.axis,
      language: messages.language,
    }),
    {
      onMove(window, width) {
        props.onMove(window);
        follow(window, width);
      },
      onWidth: () => setRoom((count) => count + 1),
      onRest: props.onRest,
    },
  );
  /** Among all that the filter leaves, in order of time, from 0. */
  const position = inHand.place === null ? null : indexOfRow(scene.all, inHand.place.row);
  const first = window === null ? resting.window : windowOf(window);
  const { cast, marks, coming, follow, come } = useCast(
    scene,
    inHand.place?.row ?? null,
    stage === null ? null : { window: first, width: stage.width() },
  );
  const crowds = useMemo(() => (cast === null ? null : crowdsOf(scene, cast, marks)), [scene, cast, marks]);

  const from = window?.from;
  const to = window?.to;
  // Ahead of the first arrangement, so that a chart whose window is in the address begins there.
  useLayoutEffect(() => {
    stage?.follow(from === undefined || to === undefined ? null : { from, to });
  }, [stage, from, to]);
  const shown = { scene, cast, marks, whole, resting, events, lettering, window, isStory };
  useArrangement(stage, box, shown, room, (next) => setRows((before) => (areSame(before, next) ? before : next)));
  const goTo = useGoTo(stage, setFocused);

  useEffect(() => stage?.keep(inHand.key), [stage, inHand.key]);
  useEffect(() => {
    if (selectedKey === null) return;
    stage?.reveal(selectedKey, 'glide');
    // Opened from elsewhere it is in hand, and not what had the focus here before.
    if (box.current?.contains(document.activeElement) === false) setFocused(null);
  }, [stage, selectedKey, setFocused]);
  const onReady = useEffectEvent(props.onReady);
  useEffect(() => {
    onReady(stage);
    return () => onReady(null);
  }, [stage]);
  const openNow = useRef(onOpen);
  useLayoutEffect(() => {
    openNow.current = onOpen;
  }, [onOpen]);
  const openEvent = useCallback((id: EventId) => openNow.current(id), []);

  const onKeyDown = (press: KeyboardEvent) => {
    const command = commandOf(press, singleKeys);
    if (command === null || stage === null) return;
    const stop = inHand.key ?? stage.tabStop();
    const at = stop === null ? null : placeFrom(stop, scene, selections);
    const place = nextPlace(command, at, selections, scene.all);
    if (place !== null) goTo(keyAt(place, scene));
    else if (command === 'zoomIn') stage.zoom(zoomStep);
    else if (command === 'zoomOut') stage.zoom(1 / zoomStep);
    else if (command === 'fit') stage.fit();
    else if (command === 'panLeft') stage.pan(-0.25);
    else if (command === 'panRight') stage.pan(0.25);
    else return;
    press.preventDefault();
  };
  const keyOfRow = useCallback(
    (row: number | undefined, lane?: number) => {
      const place = row === undefined ? null : placeOf(row, selections, scene.all, lane);
      return place === null ? undefined : keyAt(place, scene);
    },
    [scene, selections],
  );
  const goPast = (side: Side) => {
    if (stage === null) return;
    const { keys, farther } = stage.beyond.past(side);
    const counted = farther === 0 ? null : nearestPast(scene.all, stage.window(), side);
    const key = counted === null ? keys[0] : keyOfRow(counted);
    if (key !== undefined) goTo(key);
  };
  /** Its days alone, and the focus on the first of its events: the button is gone with the old days. */
  const zoomTo = useCallback(
    (stack: Stack) => {
      stage?.glideTo(stack.days);
      const key = keyOfRow(crowds?.firstRowOf(stack), stack.lane) ?? stack.keys[0];
      if (key !== undefined) goTo(key, false);
    },
    [stage, crowds, keyOfRow, goTo],
  );

  return (
    <div className="live-chart" role="group" aria-label={messages.timeline.title} aria-describedby="chart-hint">
      <p id="chart-hint" className="visually-hidden">
        {messages.timeline.hint}
      </p>
      <p id={positionId} hidden>
        {position === null ? null : messages.timeline.goToDay.place(position + 1, scene.all.rows.length)}
      </p>
      <div role="presentation" onKeyDown={onKeyDown} {...dragGuard}>
        <div className="live-chart-lanes" data-lanes={lanes}>
          <LaneNames dossier={dossier} lanes={scene.lanes} places={rows} kind={lanes} messages={messages} />
          <div className="live-chart-box" ref={box}>
            {stage === null
              ? null
              : createPortal(
                  <StagedMarks
                    stage={stage}
                    dossier={dossier}
                    marks={marks}
                    coming={coming}
                    onCome={come}
                    selected={selected}
                    inHand={inHand.key}
                    today={today}
                    messages={messages}
                    onOpen={openEvent}
                    onFocus={setFocused}
                  />,
                  stage.layer,
                )}
            {stage === null || crowds === null ? null : (
              <>
                <EdgeButtons beyond={stage.beyond} messages={messages} onGo={goPast} />
                <StagedStacks
                  stage={stage}
                  crowds={crowds}
                  parties={dossier.parties}
                  messages={messages}
                  onOpen={openEvent}
                  onZoom={zoomTo}
                />
              </>
            )}
          </div>
        </div>
        {isStory && scene.undated.length === 0 && resting.scene.undated.length > 0 ? (
          <div className="no-date-shelf" />
        ) : null}
        <LaneSteps lanes={scene.lanes} most={mostLanes} messages={messages} onMost={setMostLanes} />
        <NoDateShelf
          events={scene.undated}
          selected={selected}
          inHand={scene.undated.find(({ id }) => inHand.key === shelfKey(id))?.id ?? null}
          messages={messages}
          hrefOf={hrefOf}
          nodes={stage?.nodes ?? null}
          onOpen={onOpen}
          onFocus={(id) => setFocused(shelfKey(id))}
        />
      </div>
    </div>
  );
}

function areSame(a: readonly Lane[], b: readonly Lane[]): boolean {
  return a.length === b.length && a.every(({ y, rows }, index) => y === b[index]?.y && rows === b[index].rows);
}
