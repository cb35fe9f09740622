import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { Dossier, EventId } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import { commandOf } from '../timeline/keys.ts';
import type { ReadingHandle } from './ReadingPart.tsx';

export type PageKeys = {
  readonly dossier: Dossier;
  /** The one that is open, if it was known on the day that is looked at. */
  readonly event: NewsEvent | null;
  /** Also where an event that was not known then is asked for. */
  readonly isEventOpen: boolean;
  readonly singleKeys: boolean;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly help: RefObject<HTMLDialogElement | null>;
  readonly reading: RefObject<ReadingHandle | null>;
  readonly onClose: () => void;
  readonly onCopyLink: (id: EventId) => void;
};

/**
 * The keys that are not the chart's own. Those that print a character act only while the chart or the chronicle has the focus,
 * or a sentence that such a key led to (WCAG 2.1.4). Heard at the document, after everything on the page that may use a key itself.
 */
export function usePageKeys(keys: PageKeys): void {
  const onKeyDown = useEffectEvent((press: KeyboardEvent) => {
    const { dossier, event, search, help, reading } = keys;
    if (press.defaultPrevented || !(press.target instanceof HTMLElement)) return;
    if (press.target.closest('input, textarea, select, dialog') !== null) return;
    const command = commandOf(press, keys.singleKeys);
    // Escape closes what lies on top: the browser does that for popovers, wherever the focus is.
    if (command === 'close' && keys.isEventOpen && document.querySelector(':is(:popover-open)') === null)
      keys.onClose();
    if (press.target.closest('.timeline, .chronicle, .source-sentence') === null) return;
    const id = press.target.closest('[data-event]')?.getAttribute('data-event') ?? event?.id;
    const at = dossier.events.find((one) => one.id === id) ?? null;
    if (command === 'search') search.current?.focus();
    else if (command === 'help') help.current?.showModal();
    else if (command === 'copy' && at !== null) keys.onCopyLink(at.id);
    else if (command === 'sentence' && at !== null) reading.current?.goToSentence(at, 'first');
    else if (command === 'nextSentence' && at !== null) reading.current?.goToSentence(at, 'next');
    else return;
    press.preventDefault();
  });
  useEffect(() => {
    const listener = (press: KeyboardEvent) => onKeyDown(press);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
