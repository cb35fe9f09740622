import { onPlainClick } from '../address/plainClick.ts';
import type { EventId } from '../dossier/dossier.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import { isPictureEnough } from '../timeline/isPictureEnough.ts';
import { firstSign } from './firstSign.ts';

type PictureForNow = {
  /** The one that is open; `null` is none. */
  readonly event: EventId | null;
  readonly today: CalendarDay | null;
  /** The id of an event whose link in the picture was clicked. */
  readonly onOpen: (event: string) => void;
  /** When the chart should come; it may be called again. */
  readonly onWanted: () => void;
};

export type Standing = {
  /** Once the chart stands: does again what was pressed on it meanwhile. */
  readonly answer: () => void;
  /** In any case, once. */
  readonly end: () => void;
};

/** In milliseconds: for readers whose doings no page is told, such as those of screen readers. */
const patience = 5000;
/** In milliseconds: what was pressed longer ago may not be what is wanted now. */
const heldFor = 3000;

/**
 * Lets the prerendered picture stand for the chart until somebody is at the page, if it shows what the chart would. Its links open their
 * events on this page.
 */
export function letPictureStand({ event, today, onOpen, onWanted }: PictureForNow): Standing {
  let held: KeyboardEvent | MouseEvent | null = null;
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.key === 'Escape' || isIn(press, '.timeline')) held = press;
  };
  const onClick = (click: MouseEvent) => {
    // Not what the browser itself answers: a popover that has opened would close again.
    if (isIn(click, '.timeline button:not([popovertarget])')) held = click;
    const link = click.target instanceof Element ? click.target.closest('.timeline-pictures a[data-event]') : null;
    if (link !== null) onPlainClick<MouseEvent>(() => onOpen(link.getAttribute('data-event') ?? ''))(click);
  };
  // On the way down: from a part that it has not taken over yet, React lets no press come up again.
  addEventListener('keydown', onKeyDown, true);
  addEventListener('click', onClick, true);

  if (isPictureEnough(event, today)) {
    fetchChart();
    void firstSign.then(onWanted);
    setTimeout(onWanted, patience);
  } else onWanted();

  return {
    end() {
      removeEventListener('keydown', onKeyDown, true);
      removeEventListener('click', onClick, true);
    },
    answer() {
      if (!(held?.target instanceof HTMLElement) || performance.now() - held.timeStamp > heldFor) return;
      if (held instanceof KeyboardEvent) held.target.dispatchEvent(new KeyboardEvent('keydown', held));
      else held.target.click();
    },
  };
}

function isIn({ target }: Event, place: string): boolean {
  return target instanceof Element && target.closest(place) !== null;
}

/** Its files, which run only when they are imported; which they are stands in the page. */
function fetchChart(): void {
  for (const href of document.getElementById('root')?.dataset['chart']?.split(' ') ?? [])
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', fetchPriority: 'low', href }),
    );
}
