import { locateQuote } from '../text/quote.ts';
import { visibleControls } from '../text/safeText.ts';
import { contains } from '../text/span.ts';
import type { When } from '../time/when.ts';
import type { LocatedEvidence } from './sentences.ts';

type Props = { readonly located: LocatedEvidence; readonly when: When };

/** The words of a quotation, the time phrase in them emphasised. */
export function QuotedText({ located: { evidence, source, span }, when }: Props) {
  const { phrase } = when;
  const at =
    phrase === undefined || phrase.source !== source.id || source.text === undefined
      ? null
      : locateQuote(source.text, phrase);
  if (source.text === undefined || span === null || at === null || !contains(span, at))
    return visibleControls(evidence.exact);
  return (
    <>
      {visibleControls(source.text.slice(span.start, at.start))}
      <em className="time-phrase">{visibleControls(source.text.slice(at.start, at.end))}</em>
      {visibleControls(source.text.slice(at.end, span.end))}
    </>
  );
}
