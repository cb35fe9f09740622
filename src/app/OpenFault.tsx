import type { OpeningWords } from '../language/openingWords.en.ts';
import { focusOnArrival } from './focusOnArrival.ts';
import { OpenProblems } from './OpenProblems.tsx';
import type { OpeningState } from './useOpening.ts';

type Props = {
  readonly fault: Extract<OpeningState, { kind: 'refused' | 'failed' }>;
  readonly words: OpeningWords;
};

/** Why a file was not opened; the ways to another one stay where they were. Takes the focus, which was on what is gone. */
export function OpenFault({ fault, words }: Props) {
  return (
    <section className="open-fault" aria-labelledby="open-fault">
      <h2 id="open-fault" ref={focusOnArrival} tabIndex={-1}>
        {words.refused(fault.name)}
      </h2>
      {fault.kind === 'failed' ? (
        <>
          <p>{words.failures[fault.why](fault.about)}</p>
          <p>{words.failedHint}</p>
        </>
      ) : (
        <>
          <p>{words.refusedHint}</p>
          <OpenProblems {...fault} words={words} />
        </>
      )}
    </section>
  );
}
