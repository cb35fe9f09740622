import type { Messages } from '../language/messages.en.ts';
import type { Beyond, Side } from './beyond.ts';
import { useTold } from './useTold.ts';

type EdgeButtonsProps = {
  beyond: Beyond;
  messages: Messages;
  /** To the nearest past that edge. */
  onGo: (side: Side) => void;
};

/** How many events lie past each edge, and the way to the nearest. */
export function EdgeButtons({ beyond, messages, onGo }: EdgeButtonsProps) {
  const before = useTold(beyond, countBefore);
  const after = useTold(beyond, countAfter);
  const words = messages.timeline;
  return (
    <>
      {before === 0 ? null : (
        <button
          type="button"
          className="edge-button"
          data-side="before"
          aria-label={words.previousEvent(before)}
          onClick={() => onGo('before')}
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
          onClick={() => onGo('after')}
        >
          {words.after(after)} ›
        </button>
      )}
    </>
  );
}

const countBefore = (beyond: Beyond) => beyond.count('before');
const countAfter = (beyond: Beyond) => beyond.count('after');
