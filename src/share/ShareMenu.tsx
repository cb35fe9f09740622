import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import type { Coverage } from '../dossier/coverage.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import type { CalendarDay } from '../time/calendarDay.ts';
import { citation } from './citation.ts';
import { copyText } from './copyText.ts';
import { pageTitle } from './pageTitle.ts';
import { canShareLink, shareLink } from './shareSheet.ts';
import './share.css';

type Copied = 'event' | 'view' | 'citation';
/** What became of the last attempt; they are counted, so that the same words are said again. */
type Result =
  | { readonly kind: 'none' }
  | { readonly kind: 'copied'; readonly what: Copied }
  | { readonly kind: 'failed'; readonly text: string };
type Outcome = Result & { readonly attempt: number };

/**
 * Copies links and a citation, or hands the link to the device. The addresses are absolute, `citedUrl` is free of the view; without
 * an event in hand `event` and `eventUrl` are `null` and the dossier is cited. `today` is the day of access, `null` while it is not known.
 */
export function ShareMenu(props: {
  dossier: Dossier;
  event: NewsEvent | null;
  /** Who else says so: asked for when a citation is copied, since it comes after the page. */
  coverage: () => Coverage;
  messages: Messages;
  eventUrl: string | null;
  viewUrl: string;
  citedUrl: string;
  today: CalendarDay | null;
  /** Links lead nowhere, and this is said in their place. */
  notPublished?: string | null;
  /** Further things to do, below the list. */
  children?: ReactNode;
}) {
  const { dossier, event, coverage, messages, eventUrl, viewUrl, citedUrl, today, notPublished = null } = props;
  const words = messages.share;
  const url = eventUrl ?? viewUrl;
  const link = { title: pageTitle(dossier, event, messages.language), url };
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none', attempt: 0 });

  const finish = (result: Result) => setOutcome(({ attempt }) => ({ ...result, attempt: attempt + 1 }));
  const copy = async (what: Copied, text: string) =>
    finish((await copyText(text)) ? { kind: 'copied', what } : { kind: 'failed', text });
  const handOver = async () => finish((await shareLink(link)) ? { kind: 'none' } : { kind: 'failed', text: url });

  function onKeyDown(pressed: KeyboardEvent) {
    if (pressed.key !== 'Escape' || !isOpen) return;
    // The key closes the menu alone, not the event behind it as well.
    pressed.preventDefault();
    pressed.stopPropagation();
    menu.current?.hidePopover();
    button.current?.focus();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- one key for all the controls inside
    <div className="share-menu" onKeyDown={onKeyDown}>
      <button ref={button} type="button" className="share-menu-button" popoverTarget={id}>
        {words.share}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="group"
        aria-label={words.share}
        className="share-menu-panel"
        onBeforeToggle={({ newState }) => {
          setOpen(newState === 'open');
          finish({ kind: 'none' });
          if (button.current && menu.current) placeBelow(menu.current, button.current);
        }}
      >
        {notPublished === null ? (
          <ul className="share-menu-list">
            {eventUrl !== null && (
              <li>
                <button type="button" onClick={() => void copy('event', eventUrl)}>
                  {words.copyEventLink}
                </button>
              </li>
            )}
            <li>
              <button type="button" onClick={() => void copy('view', viewUrl)}>
                {words.copyViewLink}
              </button>
            </li>
            <li>
              <button
                type="button"
                onClick={() =>
                  void copy(
                    'citation',
                    citation({ dossier, event, coverage: coverage(), url: citedUrl, today, messages }),
                  )
                }
              >
                {words.copyCitation}
              </button>
            </li>
            {isOpen && canShareLink(link) && (
              <li>
                <button type="button" onClick={() => void handOver()}>
                  {words.otherApps}
                </button>
              </li>
            )}
          </ul>
        ) : (
          <p className="share-menu-note">{notPublished}</p>
        )}
        {props.children}
        <output className="share-menu-outcome">
          {outcome.kind === 'copied' && <span key={outcome.attempt}>{words.copied[outcome.what]}</span>}
          {outcome.kind === 'failed' && <span key={outcome.attempt}>{words.notCopied}</span>}
        </output>
        {outcome.kind === 'failed' && (
          <textarea
            key={outcome.attempt}
            ref={selectAll}
            className="share-menu-text"
            aria-label={words.textToCopy}
            readOnly
            rows={3}
            value={outcome.text}
          />
        )}
      </div>
    </div>
  );
}

function selectAll(field: HTMLTextAreaElement | null) {
  field?.focus();
  field?.select();
}

/** The panel is drawn in the top layer, away from the button: the style sheet keeps it within the window. */
function placeBelow(panel: HTMLElement, button: HTMLElement) {
  const { left, bottom } = button.getBoundingClientRect();
  panel.style.setProperty('--share-menu-x', `${left + window.scrollX}px`);
  panel.style.setProperty('--share-menu-y', `${bottom + window.scrollY}px`);
}
