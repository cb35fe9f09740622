import type { Problem } from '../dossier/problem.ts';
import { tellProblem } from '../dossier/tellProblem.ts';
import type { OpeningWords } from '../language/openingWords.en.ts';
import { problemWords } from '../language/problemWords.ts';

type Props = {
  /** The first of them. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  readonly words: OpeningWords;
};

/** Where in the file, what is wrong there and what to do; told here, so that they follow the language of the page. */
export function OpenProblems({ problems, problemCount, words }: Props) {
  const others = problemCount - problems.length;
  const told = problems.map((problem) => tellProblem(problem, problemWords[words.language]));
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and not every browser lets keys do that otherwise */}
      <ol className="open-problems" aria-label={words.problems(problemCount)} tabIndex={0}>
        {told.map(({ where, message }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same may be wrong twice at one place, and the list never changes
          // oxlint-disable-next-line react/no-array-index-key -- as above
          <li key={index}>
            <code>{where}</code> {message}
          </li>
        ))}
      </ol>
      {others > 0 && <p>{words.more(others)}</p>}
    </>
  );
}
