import { aspects, type Coverage } from '../dossier/coverage.ts';
import { aspectsInWords } from '../dossier/describeVoices.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Voice } from '../dossier/voicesOn.ts';
import type { Messages } from '../language/messages.en.ts';
import { reportWords } from '../language/reportWords.ts';
import { ReportOfSource } from './ReportOfSource.tsx';
import { reportEntries } from './reportEntries.ts';

type Props = {
  readonly voices: readonly Voice[];
  /** How their time stands to the event's is said of all of them already. */
  readonly isTimeTold: boolean;
  readonly dossier: Dossier;
  readonly coverage: Coverage;
  readonly messages: Messages;
};

/** Origins, each opening to what its publishers report; one that stands alone is open, since there is nothing to choose. */
export function VoiceList({ voices, isTimeTold, dossier, coverage, messages }: Props) {
  const words = reportWords[messages.language].reports;
  return (
    <ul className="voice-list">
      {voices.map((voice) => (
        <li key={voice.origin.id}>
          <details className="voice" open={voices.length === 1}>
            <summary className="voice-summary">
              <strong translate="no">{voice.origin.name[messages.language]}</strong>
              <span className="voice-facts">
                {[
                  words.kinds[voice.origin.kind],
                  ...(voice.isArticles ? [words.ofArticle] : []),
                  ...(voice.publishers.length > 1 ? [words.publishers(voice.publishers.length)] : []),
                ].join(' · ')}
              </span>
              <Differences voice={voice} isTimeTold={isTimeTold} messages={messages} />
            </summary>
            <ul className="report-list">
              {reportEntries(voice, coverage).map((entry) => (
                <ReportOfSource key={entry.source.id} entry={entry} dossier={dossier} messages={messages} />
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** In sight before it is opened, so that who differs is found. */
function Differences({
  voice,
  isTimeTold,
  messages,
}: Pick<Props, 'isTimeTold' | 'messages'> & { readonly voice: Voice }) {
  const differing = aspects.filter(
    (aspect) => !(isTimeTold && aspect === 'time') && voice.reports.some(({ differs }) => differs?.includes(aspect)),
  );
  if (differing.length === 0) return null;
  const words = reportWords[messages.language].reports;
  return <span className="voice-differs">{words.differs(aspectsInWords(differing, messages))}</span>;
}
