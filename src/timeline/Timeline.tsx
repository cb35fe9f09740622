import './timeline.css';
import {
  type ReactNode,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Dossier } from '../dossier/dossier.ts';
import type { LaneKind } from '../dossier/laneKind.ts';
import type { Messages } from '../language/messages.en.ts';
import { everyEvent } from './chartColumns.ts';
import type { Form } from './chartGeometry.ts';
import { Legend } from './Legend.tsx';
import { type ChartControls, LiveChart, type LiveChartProps } from './LiveChart.tsx';
import { NoDateShelf } from './NoDateShelf.tsx';
import { Overview, type OverviewHandle } from './Overview.tsx';
import { restingPicture } from './restingPicture.ts';
import { StaticPicture } from './StaticPicture.tsx';
import { TimelineToolbar } from './TimelineToolbar.tsx';
import { textScale } from './textScale.ts';
import { useForm } from './useForm.ts';

type TimelineProps = Omit<LiveChartProps, 'form' | 'onMove' | 'onReady'> & {
  /** `false` while prerendered: the picture stays a picture. */
  isLive: boolean;
  onLanes: (lanes: LaneKind) => void;
  /** The live chart stands and can be used. */
  onReady: () => void;
  /** Stands beside the way to the legend. */
  children?: ReactNode;
};

/** The timeline: first a prerendered picture, of what is known now whatever the address asks for, then the zoomable chart in its place. */
export function Timeline(props: TimelineProps) {
  const { dossier, whole, events, selected, lanes, messages, hrefOf, onOpen } = props;
  // Drawn in slices for the first time: it is the largest thing on the page.
  const isLive = useDeferredValue(props.isLive, false);
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
  };
  const tellReady = useEffectEvent(props.onReady);
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
  useEffect(() => {
    if (controls !== null) tellReady();
  }, [controls]);

  return (
    <section className="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title" className="visually-hidden">
        {words.title}
      </h2>
      <TimelineToolbar messages={messages} lanes={lanes} controls={controls} onLanes={props.onLanes}>
        <Legend dossier={dossier} messages={messages} />
        {props.children}
      </TimelineToolbar>
      <div className="timeline-figure" ref={figure}>
        {controls === null ? <Pictures {...props} form={form} /> : null}
        {isLive ? (
          <div className={controls === null ? 'timeline-coming' : undefined}>
            <LiveChart
              dossier={dossier}
              whole={whole}
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
      <Overview dossier={dossier} whole={whole} messages={messages} ref={overview} controls={controls} />
    </section>
  );
}

const never = () => () => {};
const asPrerendered = { __html: '' };

const forms = ['broad', 'wide', 'medium', 'compact'] as const;

/** Prerendered one picture for each form of the page, of which the sheet shows one. Where there is none, its room is kept for the chart. */
function Pictures({ whole, selected, messages, form, hrefOf, onOpen }: TimelineProps & { form: Form }) {
  // Where they were prerendered, React leaves them as they stand: for the moment that they are seen, their links work by themselves, and
  // laying all four out again would keep a slow phone busy for longer than that.
  const isTakenOver = useSyncExternalStore(
    never,
    () => false,
    () => !import.meta.env.SSR,
  );
  const [stand] = useState(isTakenOver);
  if (stand) {
    // biome-ignore lint/security/noDangerouslySetInnerHtml: never set, since the element is there; it keeps what it has.
    return <div className="timeline-pictures" suppressHydrationWarning dangerouslySetInnerHTML={asPrerendered} />;
  }
  return (
    <div className="timeline-pictures">
      {import.meta.env.SSR ? (
        forms.map((form) => (
          <StaticPicture
            key={form}
            dossier={whole}
            selected={selected}
            form={form}
            messages={messages}
            hrefOf={hrefOf}
          />
        ))
      ) : (
        <PictureRoom dossier={whole} messages={messages} form={form} />
      )}
      <NoDateShelf
        events={whole.events.slice(everyEvent(whole).dated)}
        selected={selected}
        messages={messages}
        hrefOf={hrefOf}
        onOpen={onOpen}
      />
    </div>
  );
}

type PictureRoomProps = { dossier: Dossier; messages: Messages; form: Form };

/** As high as the chart that comes. */
function PictureRoom({ dossier, messages, form }: PictureRoomProps) {
  const [scale] = useState(textScale);
  const { height, scene } = restingPicture(dossier, messages, form, scale);
  return <div className="picture-room" style={{ blockSize: height + scene.geometry.axis }} />;
}
