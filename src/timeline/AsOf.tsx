import { type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { CalendarDay } from '../time/calendarDay.ts';
import { formatDay } from '../time/formatDay.ts';
import { AsOfControls, type AsOfControlsProps } from './AsOfControls.tsx';
import type { ReportDays } from './reportDays.ts';

export type AsOfProps = Omit<AsOfControlsProps, 'days'> & {
  /** The days on which something was published, in order, each once. */
  days: readonly CalendarDay[];
  /** How many reports have no day of publication. */
  undated: number;
  /** `false` while prerendered: there is room for the controls, but nothing yet that could be pressed. */
  isLive: boolean;
};

/** Milliseconds without another step before the day is announced, so that quick steps are one announcement. */
const settling = 700;

/**
 * Says as of which day the dossier is shown, and goes to another one. What it says has the same room whatever it is, so that nothing
 * moves under the hand that steps. On a narrow page a button opens the controls, so that they do not push the story off the screen.
 * Where everything was published on one day there is nowhere to go.
 */
export function AsOf({ days, now, asOf, undated, isLive, messages, onAsOf }: AsOfProps) {
  const words = messages.asOf;
  const section = useRef<HTMLElement>(null);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const long = (day: CalendarDay) => formatDay(day, messages.language, 'long');
  const said = asOf === null ? words.now(long(now)) : words.knownOn(long(asOf));
  useFocusKept(section, asOf);

  return (
    <section ref={section} className="as-of" aria-label={words.title} data-then={asOf === null ? undefined : ''}>
      <p className="as-of-said" tabIndex={-1}>
        <strong className="as-of-day">{said}</strong> {asOf !== null ? `${words.left} ` : null}
        {undated > 0 ? (
          <span className="as-of-undated">{(asOf === null ? words.undated : words.undatedLeft)(undated)}</span>
        ) : null}{' '}
        {asOf !== null ? (
          <button type="button" className="as-of-way-out" onClick={() => onAsOf(null)}>
            {words.wayOut}
          </button>
        ) : null}
      </p>
      {isSeveral(days) ? (
        <>
          <button
            type="button"
            className="as-of-opener"
            aria-expanded={isOpen}
            aria-controls={id}
            disabled={!isLive}
            onClick={() => setOpen(!isOpen)}
          >
            {words.choose}
          </button>
          <div className="as-of-choice" id={id} data-open={isOpen}>
            {isLive ? (
              <AsOfControls days={days} now={now} asOf={asOf} messages={messages} onAsOf={onAsOf} />
            ) : (
              <div className="as-of-controls" />
            )}
          </div>
        </>
      ) : null}
      <Announced asOf={asOf}>{asOf === null ? said : `${said} ${words.left}`}</Announced>
    </section>
  );
}

const isSeveral = (days: readonly CalendarDay[]): days is ReportDays => days.length > 1;

/** Politely, once the day has come to rest; nothing as long as it is the one that the page came with. */
function Announced({ asOf, children }: { asOf: CalendarDay | null; children: ReactNode }) {
  const [announced, announce] = useState<ReactNode>('');
  const last = useRef<CalendarDay | null>(null);
  const say = useEffectEvent(() => {
    last.current = asOf;
    announce(children);
  });
  useEffect(() => {
    if (asOf === last.current) return;
    const timer = setTimeout(say, settling);
    return () => clearTimeout(timer);
  }, [asOf]);
  return <output className="visually-hidden">{announced}</output>;
}

/** What had the focus may not have been there on that day: then the focus comes here, where the way back is. */
function useFocusKept(section: { readonly current: HTMLElement | null }, asOf: CalendarDay | null): void {
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      focused.current = target instanceof Element ? target : null;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  useEffect(() => {
    const isLost = focused.current?.isConnected === false && document.activeElement === document.body;
    if (!isLost) return;
    const places = ['.as-of-slider', '.as-of-said'].flatMap((each) => [
      ...(section.current?.querySelectorAll<HTMLElement>(each) ?? []),
    ]);
    places.find((place) => place.checkVisibility())?.focus({ preventScroll: true });
  }, [section, asOf]);
}
