import type { KeyboardEvent } from 'react';
import type { PhraseReading } from '../dossier/sourceReadings.ts';
import { isDated } from '../time/isDated.ts';

type Props = {
  readonly reading: PhraseReading;
  readonly words: string;
  /** The id of the element that shows its reading, while that is open. */
  readonly describedBy: string | undefined;
  readonly onShow: (reading: PhraseReading, trigger: HTMLElement) => void;
  /** `to`: where pointer or focus go. */
  readonly onLeave: (to: EventTarget | null) => void;
};

/** A time phrase in the article. No `<button>`: that would not break across lines, and the text must stand as it stood. */
export function PhraseMark({ reading, words, describedBy, onShow, onLeave }: Props) {
  const onKeyDown = (press: KeyboardEvent<HTMLElement>) => {
    if (press.key !== 'Enter' && press.key !== ' ') return;
    press.preventDefault();
    onShow(reading, press.currentTarget);
  };
  return (
    <span
      className="phrase-mark"
      data-dated={isDated(reading.reading) ? '' : undefined}
      role="button"
      tabIndex={0}
      aria-describedby={describedBy}
      onFocus={({ currentTarget }) => onShow(reading, currentTarget)}
      onMouseEnter={({ currentTarget }) => onShow(reading, currentTarget)}
      onClick={({ currentTarget }) => onShow(reading, currentTarget)}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget }) => onLeave(relatedTarget)}
      onMouseLeave={({ relatedTarget, currentTarget }) => {
        if (currentTarget.ownerDocument.activeElement !== currentTarget) onLeave(relatedTarget);
      }}
    >
      {words}
    </span>
  );
}
