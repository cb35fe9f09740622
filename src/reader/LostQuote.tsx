import type { Messages } from '../language/messages.en.ts';
import { visibleControls } from '../text/safeText.ts';
import type { LocatedEvidence } from './sentences.ts';

type Props = { readonly lost: LocatedEvidence; readonly messages: Messages };

/** A quotation that cannot be shown in its source, in words. It is never attached to another sentence by guess. */
export function LostQuote({ lost: { evidence, source }, messages }: Props) {
  return (
    <p className="lost-quote">
      {messages.reader.lostQuote} <q lang={source.language}>{visibleControls(evidence.exact)}</q>
    </p>
  );
}
