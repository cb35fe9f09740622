import type { Dossier } from '../dossier/dossier.ts';
import type { PhraseReading } from '../dossier/sourceReadings.ts';
import type { Messages } from '../language/messages.en.ts';
import { explainWhen } from '../time/explainWhen.ts';
import type { When } from '../time/when.ts';
import { SourceTag } from './SourceTag.tsx';
import { ToldText } from './ToldText.tsx';

type Props = {
  readonly dossier: Dossier;
  readonly when: When;
  /** How the phrase of this time was read. */
  readonly reading: PhraseReading | null;
  readonly messages: Messages;
};

/** The steps from the source's words to the date, always in view: they are the receipt, not a detail. */
export function HowRead({ dossier, when, reading, messages }: Props) {
  const source = dossier.articles.find(({ id }) => id === when.phrase?.source);
  return (
    <ol className="how-read">
      {explainWhen(when, reading?.told[messages.language] ?? null, messages).map(({ kind, text }, index) => (
        <li key={index} className="how-read-step" data-kind={kind}>
          <ToldText text={text} language={source?.language} />
          {kind === 'phrase' && source && <SourceTag source={source} messages={messages} />}
        </li>
      ))}
    </ol>
  );
}
