import {
  type KeyboardEvent,
  memo,
  type PointerEvent,
  startTransition,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import type { Dossier, EventId } from '../dossier/dossier.ts';
import type { LaneKind } from '../dossier/laneKind.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { type CalendarDay, dayNumber } from '../time/calendarDay.ts';
import { Backdrop } from './Backdrop.tsx';
import { nearestPast, restOf } from './castOf.ts';
import { type IdleSurface, makeSurface } from './chart.ts';
import type { Form } from './chartGeometry.ts';
import { leastWidth } from './chartGeometry.ts';
import { lanesAtMost } from './chartLanes.ts';
import { chartScene, laneRows, type SceneMark, sceneMarks } from './chartScene.ts';
import { type Beyond, type ChartStage, createStage, type DaysShown, limitsAround } from './chartStage.ts';
import { crowdIn, rowsOfCrowd } from './crowdIn.ts';
import { type DayWindow, windowOf, zoomStep } from './dayWindow.ts';
import { EdgeButtons } from './EdgeButtons.tsx';
import { EventMark } from './EventMark.tsx';
import { wholeWindow } from './firstWindow.ts';
import { commandOf } from './keys.ts';
import { LaneNames } from './LaneNames.tsx';
import { LaneSteps } from './LaneSteps.tsx';
import { type LabelWidths, measuredMarks } from './labelWidths.ts';
import type { Lane, Mark, Stack } from './layOut.ts';
import { keyAt, placeFrom, placeOfEvent, shelfKey, stretchOfKey } from './markKey.ts';
import { NoDateShelf } from './NoDateShelf.tsx';
import { homeOf, type RestingPicture, restingPicture } from './restingPicture.ts';
import { nextPlace, placeOf } from './roving.ts';
import { StackButtons } from './StackButtons.tsx';
import { textScale } from './textScale.ts';
import { useCast } from './useCast.ts';

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

const nothingBeyond: Beyond = {
  stacks: [],
  before: [],
  after: [],
  pinned: { before: [], after: [] },
  farther: { before: 0, after: 0 },
};
/** A pointer that moved farther, in pixels, was dragging, and the click that follows is none. */
const dragThreshold = 4;

export function LiveChart(props: LiveChartProps) {
  const { dossier, whole, events, selected, lanes, window, today, form, singleKeys, messages, hrefOf, onOpen } = props;
  const box = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<ChartStage | null>(null);
  const [rows, setRows] = useState<readonly Lane[]>([]);
  const [beyond, setBeyond] = useState<Beyond>(nothingBeyond);
  const [focused, setFocused] = useState<string | null>(null);
  const [remeasured, setRemeasured] = useState(0);
  /** The widths of labels as they are drawn now, and what that hangs on. */
  const measuredFor = useRef<{ words: readonly unknown[]; widths: LabelWidths }>({ words: [], widths: new WeakMap() });
  /** The event that the focus goes to, once it is in the page. */
  const goingTo = useRef<Going | null>(null);
  const pressed = useRef({ x: 0, y: 0, dragged: false });

  const [scale] = useState(textScale);
  const [mostLanes, setMostLanes] = useState(lanesAtMost);
  const scene = useMemo(
    () => chartScene(dossier, events, lanes, form, scale, mostLanes),
    [dossier, events, lanes, form, scale, mostLanes],
  );
  const resting = useMemo(() => restingPicture(whole, messages, form, scale), [whole, messages, form, scale]);
  /** Looked back at, the first view stays that of the whole story; under a filter it is that of the events shown, as ever. */
  const isStory = dossier !== whole && events.length === dossier.events.length;

  const selections = useMemo(() => scene.lanes.map((lane) => lane.events), [scene]);
  const focusedPlace = useMemo(
    () => (focused === null ? null : placeFrom(focused, scene, selections)),
    [focused, scene, selections],
  );
  const selectedPlace = useMemo(
    () => (selected === null ? null : placeOfEvent(selected, scene, selections)),
    [selected, scene, selections],
  );
  const kept = focusedPlace ?? selectedPlace;
  const first = { window: window === null ? resting.window : windowOf(window), width: resting.width };
  const { cast, follow } = useCast(scene, kept?.row ?? null, first);
  const marks = useMemo(() => sceneMarks(scene, cast), [scene, cast]);
  const focusedKey = focusedPlace === null ? null : keyAt(focusedPlace, scene);
  const selectedKey = selectedPlace === null ? null : keyAt(selectedPlace, scene);
  const hidden = new Set([...beyond.before, ...beyond.after, ...beyond.stacks.flatMap(({ keys }) => keys)]);
  const firstSeen = marks.find(({ key }) => !hidden.has(key))?.key ?? null;
  const [firstUndated] = scene.undated;
  const tabStop =
    focusedKey ?? selectedKey ?? firstSeen ?? (firstUndated === undefined ? null : shelfKey(firstUndated.id));

  const openNow = useRef(onOpen);
  useLayoutEffect(() => {
    openNow.current = onOpen;
  }, [onOpen]);
  const openEvent = useCallback((id: EventId) => openNow.current(id), []);
  const onRest = useEffectEvent(props.onRest);
  const onReady = useEffectEvent(props.onReady);
  const onWindow = useEffectEvent((window: DayWindow, width: number) => {
    props.onMove(window);
    follow(window, width);
  });
  const limits = () => limitsAround(wholeWindow(resting.scene.all, dayNumber(whole.asOf)));
  const make = useEffectEvent(() =>
    makeSurface({
      window: resting.window,
      limits: limits(),
      height: resting.height + resting.scene.geometry.axis,
      language: messages.language,
    }),
  );
  const mount = useEffectEvent((container: HTMLElement, idle: IdleSurface) =>
    createStage(container, idle, {
      limits: limits(),
      onMove: (window, width) => onWindow(window, width),
      onWidth: () => setRemeasured((count) => count + 1),
      onRest: (days) => onRest(days),
      onBeyond: (next) => setBeyond((shown) => (toldOf(shown) === toldOf(next) ? shown : next)),
    }),
  );
  useEffect(() => {
    const container = box.current;
    if (container === null) return;
    let made: ChartStage | undefined;
    // Each in a task of its own, and the marks in slices after it: on a slow phone each takes a while, and the page answers between them.
    let timer = setTimeout(() => {
      const idle = make();
      timer = setTimeout(() => {
        const stage = mount(container, idle);
        made = stage;
        startTransition(() => setStage(stage));
      });
    });
    return () => {
      clearTimeout(timer);
      setStage(null);
      made?.destroy();
    };
  }, []);

  useEffect(() => {
    const again = () => setRemeasured((count) => count + 1);
    document.fonts.addEventListener('loadingdone', again);
    return () => document.fonts.removeEventListener('loadingdone', again);
  }, []);

  const from = window?.from;
  const to = window?.to;
  // Ahead of the first arrangement, so that a chart whose window is in the address begins there.
  useLayoutEffect(() => {
    stage?.follow(from === undefined || to === undefined ? null : { from, to });
  }, [stage, from, to]);
  const arrange = useEffectEvent((on: ChartStage) => {
    const seen = box.current?.clientWidth ?? 0;
    const width = seen < leastWidth ? on.width() : seen;
    const wordsNow = [messages, dossier, lanes, form, remeasured];
    if (wordsNow.some((one, at) => one !== measuredFor.current.words[at]))
      measuredFor.current = { words: wordsNow, widths: new WeakMap() };
    const measured = measuredMarks(marks, on.nodes, measuredFor.current.widths);
    const around = dayNumber(whole.asOf);
    const home = isStory
      ? homeOf(resting.scene, withWidths(resting.marks, measured), width, around)
      : homeOf(scene, measured, width, around);
    // Lanes grow where the window rests, never while it moves. One lane has at least the height of the picture before it,
    // and in the first view exactly that: what finds no row there is in a stack, but nothing on the page is pushed down.
    const atLeast = lanes === 'one' ? resting.lanes[0]?.rows : 1;
    const rested = window === null ? [] : [windowOf(window)];
    const places = laneRows(scene, measured, lanes === 'one' ? rested : [home, ...rested], width, atLeast);
    setRows((shown) => (JSON.stringify(shown) === JSON.stringify(places.lanes) ? shown : places.lanes));
    on.arrange({
      marks: measured,
      rest: restOf(selections, scene.all, cast),
      stretchOf: (key) => stretchOfKey(key, scene),
      whole: wholeWindow(scene.all, around),
      lanes: places.lanes,
      geometry: scene.geometry,
      home,
      height: places.height + scene.geometry.axis,
      language: messages.language,
      story: { events, lanes, asOf: dossier.asOf },
    });
  });
  // Before the browser paints, so that no mark is ever seen at a wrong place.
  useLayoutEffect(() => {
    if (stage !== null) arrange(stage);
  }, [stage, scene, marks, messages, remeasured, from, to]);
  // What was only counted has its node now.
  useLayoutEffect(() => {
    const going = goingTo.current;
    if (stage === null || going === null || !stage.nodes.has(going.key)) return;
    goingTo.current = null;
    goAt(stage, going);
  }, [stage, focused, marks]);

  // React writes where a stack stood when its count last changed.
  useLayoutEffect(() => stage?.placeStacks());
  useEffect(() => stage?.keep(focusedKey ?? selectedKey), [stage, focusedKey, selectedKey]);
  useEffect(() => {
    if (selectedKey === null) return;
    stage?.reveal(selectedKey, 'glide');
    // Opened from elsewhere it is in hand, and not what had the focus here before.
    if (box.current?.contains(document.activeElement) === false) setFocused(null);
  }, [stage, selectedKey]);
  useEffect(() => {
    onReady(stage);
    return () => onReady(null);
  }, [stage]);

  const focusStop = (key: string, reveals = true) => {
    setFocused(key);
    goingTo.current = null;
    if (stage?.nodes.has(key)) goAt(stage, { key, reveals });
    // Counted so far: it gets its mark first.
    else goingTo.current = { key, reveals };
  };
  const onKeyDown = (press: KeyboardEvent) => {
    const command = commandOf(press, singleKeys);
    if (command === null || stage === null) return;
    const at = tabStop === null ? null : placeFrom(tabStop, scene, selections);
    const place = nextPlace(command, at, selections, scene.all);
    if (place !== null) focusStop(keyAt(place, scene));
    else if (command === 'zoomIn') stage.zoom(zoomStep);
    else if (command === 'zoomOut') stage.zoom(1 / zoomStep);
    else if (command === 'fit') stage.fit();
    else if (command === 'panLeft') stage.pan(-0.25);
    else if (command === 'panRight') stage.pan(0.25);
    else return;
    press.preventDefault();
  };
  const eventsByKey = useMemo(() => new Map(marks.map(({ key, event }) => [key, event])), [marks]);
  const eventOf = (key: string) => eventsByKey.get(key);
  /** All marks that lie past an edge, nearest first, where not everything there stands pinned at it. */
  const past = (side: 'before' | 'after') =>
    beyond[side].length + beyond.farther[side] === 0 ? [] : [...beyond.pinned[side], ...beyond[side]];
  const countPast = (side: 'before' | 'after') =>
    new Set(past(side).map((key) => eventOf(key)?.id)).size + beyond.farther[side];
  const keyOfRow = (row: number | undefined, lane?: number) => {
    const place = row === undefined ? null : placeOf(row, selections, scene.all, lane);
    return place === null ? undefined : keyAt(place, scene);
  };
  const goPast = (side: 'before' | 'after') => {
    const counted = stage === null || beyond.farther[side] === 0 ? null : nearestPast(scene.all, stage.window(), side);
    const key = counted === null ? past(side)[0] : keyOfRow(counted);
    if (key !== undefined) focusStop(key);
  };
  const laneOf = ({ lane }: Stack) => [selections[lane] ?? scene.all, cast.lanes[lane] ?? cast.all] as const;
  const rowsOf = (keys: readonly string[]) => marks.filter(({ key }) => keys.includes(key)).map(({ row }) => row);
  /** Its days alone, and the focus on the first of its events: the button is gone with the old days. */
  const zoomTo = (stack: Stack) => {
    stage?.glideTo(stack.days);
    const [first] = rowsOfCrowd(stack, ...laneOf(stack), 1);
    const key = keyOfRow(first, stack.lane) ?? stack.keys[0];
    if (key !== undefined) focusStop(key, false);
  };

  return (
    <div className="live-chart" role="group" aria-label={messages.timeline.title} aria-describedby="chart-hint">
      <p id="chart-hint" className="visually-hidden">
        {messages.timeline.hint}
      </p>
      <div
        role="presentation"
        onKeyDown={onKeyDown}
        onPointerDown={({ clientX, clientY }: PointerEvent) => {
          pressed.current = { x: clientX, y: clientY, dragged: false };
        }}
        onPointerMove={({ clientX, clientY }: PointerEvent) => {
          const { x, y } = pressed.current;
          if (Math.hypot(clientX - x, clientY - y) > dragThreshold) pressed.current.dragged = true;
        }}
        onClickCapture={(click) => {
          // A drag that began on an event ends in a click on it. Keys click too, without a pointer (detail 0).
          if (click.detail > 0 && pressed.current.dragged) click.stopPropagation();
        }}
      >
        <div className="live-chart-lanes" data-lanes={lanes}>
          <LaneNames dossier={dossier} lanes={scene.lanes} places={rows} kind={lanes} messages={messages} />
          <div className="live-chart-box" ref={box}>
            {stage === null
              ? null
              : createPortal(
                  <OnStage
                    stage={stage}
                    dossier={dossier}
                    marks={marks}
                    selected={selected}
                    tabStop={tabStop}
                    today={today}
                    messages={messages}
                    onOpen={openEvent}
                    onFocus={setFocused}
                  />,
                  stage.layer,
                )}
            <EdgeButtons
              before={countPast('before')}
              after={countPast('after')}
              messages={messages}
              onPrevious={() => goPast('before')}
              onNext={() => goPast('after')}
            />
            <StackButtons
              stacks={beyond.stacks}
              eventOf={eventOf}
              crowdOf={(stack) => crowdIn(stack, ...laneOf(stack), rowsOf(stack.keys))}
              parties={dossier.parties}
              othersOf={(stack, most) =>
                rowsOfCrowd(stack, ...laneOf(stack), most).flatMap((row) => dossier.events[row] ?? [])
              }
              messages={messages}
              nodes={stage?.stackNodes}
              onOpen={onOpen}
              onZoom={zoomTo}
            />
          </div>
        </div>
        {isStory && scene.undated.length === 0 && resting.scene.undated.length > 0 ? (
          <div className="no-date-shelf" />
        ) : null}
        <LaneSteps lanes={scene.lanes} most={mostLanes} messages={messages} onMost={setMostLanes} />
        <NoDateShelf
          events={scene.undated}
          selected={selected}
          tabStop={scene.undated.find(({ id }) => tabStop === shelfKey(id))?.id ?? null}
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

type OnStageProps = Pick<LiveChartProps, 'dossier' | 'selected' | 'today' | 'messages' | 'onOpen'> & {
  stage: ChartStage;
  marks: readonly SceneMark[];
  tabStop: string | null;
  onFocus: (key: string) => void;
};

/** What the stage places. Apart, so that nothing of it is drawn again when only counts have changed. */
const OnStage = memo(function OnStage(props: OnStageProps) {
  const { stage, dossier, marks, selected, tabStop, today, messages, onOpen, onFocus } = props;
  return (
    <>
      <Backdrop
        published={[...new Set(dossier.articles.map(({ published }) => published))]}
        today={today}
        messages={messages}
        nodeRef={stage.setBackdrop}
      />
      {marks.map((mark) => (
        <EventMark
          key={mark.key}
          dossier={dossier}
          mark={mark}
          isSelected={mark.event.id === selected}
          isTabStop={mark.key === tabStop}
          messages={messages}
          nodes={stage.nodes}
          onOpen={onOpen}
          onFocus={onFocus}
        />
      ))}
    </>
  );
});

/** A mark that the focus goes to; `reveals`: the window moves to it. */
type Going = { readonly key: string; readonly reveals: boolean };

function goAt(stage: ChartStage, { key, reveals }: Going): void {
  stage.keep(key);
  if (reveals) stage.reveal(key, 'jump');
  stage.nodes.get(key)?.focus({ preventScroll: true });
}

/** With the widths that were measured, where they were. */
function withWidths(marks: RestingPicture['marks'], measured: readonly Mark[]): RestingPicture['marks'] {
  const widths = new Map(measured.map(({ key, labelWidth }) => [key, labelWidth]));
  return marks.map((mark) => ({ ...mark, labelWidth: widths.get(mark.key) ?? mark.labelWidth }));
}

/** All that is said of it: places and widths, which change in every frame, are written by the stage. */
function toldOf({ stacks, ...edges }: Beyond): string {
  const told = stacks.map(({ x: _x, width: _width, days, reached, ...said }) => [
    said,
    wholeDays(days),
    reached === null ? null : wholeDays(reached),
  ]);
  return JSON.stringify([told, edges]);
}

function wholeDays({ from, to }: DayWindow) {
  return [Math.ceil(from), Math.floor(from), Math.ceil(to)];
}
