import type { ReactNode, RefObject } from 'react';
import type { OpeningWords } from '../language/openingWords.en.ts';
import { visibleControls } from '../text/safeText.ts';
import { focusOnArrival } from './focusOnArrival.ts';
import { OpenFileField } from './OpenFileField.tsx';
import { OpenProblems } from './OpenProblems.tsx';
import type { Opened } from './opened.ts';

type Props = {
  readonly opened: Opened;
  readonly words: OpeningWords;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** What became of the attempt to open another one. */
  readonly children: ReactNode;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onClose: () => void;
};

/** Above an opened dossier: whose it is, what is wrong with its file, and the ways out of it. */
export function OpenedBar({ opened, words, inputRef, children, onFiles, onClose }: Props) {
  const { name, origin, problemCount } = opened;
  return (
    <section className="opened-bar" aria-labelledby="opened-bar">
      <p id="opened-bar" className="opened-bar-name" key={opened.number} ref={focusOnArrival} tabIndex={-1}>
        {words.opened[origin](visibleControls(name))}
      </p>
      <div className="opened-bar-actions">
        <OpenFileField label={words.another} inputRef={inputRef} onFiles={onFiles} />
        <button type="button" className="open-button" onClick={onClose}>
          {words.close}
        </button>
      </div>
      {problemCount > 0 && (
        <details className="opened-bar-problems">
          <summary>{words.problemsIn(words.problems(problemCount))}</summary>
          <p>{words.leftOut}</p>
          <OpenProblems {...opened} words={words} />
        </details>
      )}
      {children}
    </section>
  );
}
