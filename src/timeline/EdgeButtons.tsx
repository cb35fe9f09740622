import type { Messages } from '../language/messages.en.ts';

type EdgeButtonsProps = {
  before: number;
  after: number;
  messages: Messages;
  onPrevious: () => void;
  onNext: () => void;
};

/** How many events lie past each edge, and the way to the nearest. */
export function EdgeButtons({ before, after, messages, onPrevious, onNext }: EdgeButtonsProps) {
  const words = messages.timeline;
  return (
    <>
      {before === 0 ? null : (
        <button
          type="button"
          className="edge-button"
          data-side="before"
          aria-label={words.previousEvent(before)}
          onClick={onPrevious}
        >
          ‹ {words.before(before)}
        </button>
      )}
      {after === 0 ? null : (
        <button
          type="button"
          className="edge-button"
          data-side="after"
          aria-label={words.nextEvent(after)}
          onClick={onNext}
        >
          {words.after(after)} ›
        </button>
      )}
    </>
  );
}
