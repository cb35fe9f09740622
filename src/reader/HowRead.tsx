import type { Dossier } from '../dossier/dossier.ts';
import type { Messages } from '../language/messages.en.ts';
import { visibleControls } from '../text/safeText.ts';
import { explainWhen } from '../time/explainWhen.ts';
import type { When } from '../time/when.ts';
import { SourceTag } from './SourceTag.tsx';

type Props = { readonly dossier: Dossier; readonly when: When; readonly messages: Messages };

/** The steps from the source's words to the date, always in view: they are the receipt, not a detail. */
export function HowRead({ dossier, when, messages }: Props) {
  const source = dossier.sources.find(({ id }) => id === when.phrase?.source);
  return (
    <ol className="how-read">
      {explainWhen(when, messages).map(({ kind, text, quote }) => (
        <li key={`${kind} ${text}`} className="how-read-step" data-kind={kind}>
          {text}
          {quote !== undefined && (
            <>
              {' '}
              <q className="how-read-phrase" lang={source?.language}>
                {visibleControls(quote)}
              </q>
              {source && <SourceTag source={source} messages={messages} />}
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
