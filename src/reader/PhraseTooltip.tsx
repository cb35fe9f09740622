import { useEffect, useEffectEvent, useRef } from 'react';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { PhraseReading } from '../dossier/sourceReadings.ts';
import { localeOf } from '../language/language.ts';
import type { Messages } from '../language/messages.en.ts';
import { describeWhen } from '../time/describeWhen.ts';
import { isDated } from '../time/isDated.ts';
import { ToldText } from './ToldText.tsx';

type Props = {
  readonly id: string;
  readonly reading: PhraseReading;
  /** The events whose time it tells. */
  readonly events: readonly NewsEvent[];
  /** The source’s own, a BCP 47 tag. */
  readonly language: string;
  readonly trigger: HTMLElement;
  readonly messages: Messages;
  readonly onClose: () => void;
};

/** How one time phrase of the article was read. Mounted while open, anew for each phrase; stays while the pointer is on it; Escape closes it. */
export function PhraseTooltip({ id, reading, events, language, trigger, messages, onClose }: Props) {
  const tip = useRef<HTMLDivElement>(null);
  // Older engines lack the method, whatever the types say.
  const knowsPopovers = typeof trigger.showPopover === 'function';
  useEffect(() => {
    const popover = tip.current;
    if (knowsPopovers && popover !== null && !popover.matches(':popover-open'))
      popover.showPopover({ source: trigger });
  }, [knowsPopovers, trigger]);

  // Escape also where only the pointer is on the phrase, so it is heard on the whole page; nothing else closes by the same press.
  const onEscape = useEffectEvent((press: KeyboardEvent) => {
    if (press.key !== 'Escape') return;
    press.preventDefault();
    press.stopPropagation();
    onClose();
  });
  const onPointerGone = useEffectEvent(({ relatedTarget }: MouseEvent) => {
    if (relatedTarget !== trigger && trigger.ownerDocument.activeElement !== trigger) onClose();
  });
  useEffect(() => {
    const page = trigger.ownerDocument;
    const shown = tip.current;
    const onKeyDown = (press: KeyboardEvent) => onEscape(press);
    const onMouseLeave = (leave: MouseEvent) => onPointerGone(leave);
    page.addEventListener('keydown', onKeyDown, true);
    shown?.addEventListener('mouseleave', onMouseLeave);
    return () => {
      page.removeEventListener('keydown', onKeyDown, true);
      shown?.removeEventListener('mouseleave', onMouseLeave);
    };
  }, [trigger]);

  const { language: own } = messages;
  const labels = new Intl.ListFormat(localeOf[own]).format(events.map(({ label }) => label[own]));
  return (
    <div
      ref={tip}
      id={id}
      className="phrase-tooltip"
      popover={knowsPopovers ? 'manual' : undefined}
      role="tooltip"
      lang={own}
    >
      <p className="phrase-tooltip-result">
        {describeWhen(isDated(reading.reading) ? reading.reading.edtf : null, messages, 'long')}
      </p>
      {reading.told[own].map(({ text }, index) => (
        <p key={index}>
          <ToldText text={text} language={language} />
        </p>
      ))}
      <p>{messages.reader.phraseOf(labels)}</p>
    </div>
  );
}
