import type { OpeningWords } from '../language/openingWords.en.ts';
import type { OpeningProgress } from '../opening/openDossier.ts';
import { focusOnArrival } from './focusOnArrival.ts';

type Props = {
  readonly name: string;
  readonly progress: OpeningProgress | null;
  readonly words: OpeningWords;
  readonly onCancel: () => void;
};

/** How far the reading of a file has come. Takes the focus, to its one button; what screen readers hear of it is said elsewhere, seldom. */
export function OpenProgress({ name, progress, words, onCancel }: Props) {
  const heading = words.reading(name);
  const share = progress === null || progress.totalBytes === null ? null : progress.bytes / progress.totalBytes;
  return (
    <section className="open-progress" aria-label={heading}>
      <p className="open-progress-name">{heading}</p>
      <progress
        className="open-progress-bar"
        aria-label={heading}
        max={1}
        {...(share === null ? {} : { value: Math.min(1, share) })}
      />
      <p className="open-progress-words">{progress === null ? ' ' : progressInWords(progress, words)}</p>
      <button ref={focusOnArrival} type="button" className="open-button" onClick={onCancel}>
        {words.cancel}
      </button>
    </section>
  );
}

/** In events as soon as one is read; before that, and for what has none, in megabytes. */
export function progressInWords(progress: OpeningProgress, words: OpeningWords): string {
  const { bytes, totalBytes, events, expectedEvents } = progress;
  if (events > 0 && bytes === totalBytes) return words.checking(events);
  if (events > 0 && expectedEvents !== null) return words.ofAbout(events, inRound(expectedEvents, events));
  if (events > 0) return words.soFar(events);
  const megabytes = (size: number) => Math.round(size / 2 ** 18) / 4;
  return totalBytes === null
    ? words.megabytesSoFar(megabytes(bytes))
    : words.megabytes(megabytes(bytes), megabytes(totalBytes));
}

/** An estimate with two figures that count: about 100,000, not about 100,283. Never less than was read. */
function inRound(expected: number, read: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, expected))) - 1);
  return Math.max(read, Math.round(expected / unit) * unit);
}
