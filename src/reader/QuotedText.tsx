import type { PhraseReading } from '../dossier/sourceReadings.ts';
import { locateQuote } from '../text/quote.ts';
import { visibleControls } from '../text/safeText.ts';
import type { When } from '../time/when.ts';
import { markedPieces } from './markedPieces.ts';
import type { LocatedEvidence } from './sentences.ts';

type Props = {
  readonly located: LocatedEvidence;
  readonly when: When;
  /** Where it is given, the words that decided which way the phrase looks are marked too. */
  readonly reading?: PhraseReading | null;
};

/** The words of a quotation, the time phrase in them emphasised. */
export function QuotedText({ located: { evidence, source, span }, when, reading }: Props) {
  const { phrase } = when;
  const { text } = source;
  const at =
    phrase === undefined || phrase.source !== source.id || text === undefined ? null : locateQuote(text, phrase);
  if (text === undefined || span === null || at === null) return visibleControls(evidence.exact);
  const marks = [
    { ...at, kind: 'phrase' },
    ...(reading?.reading.record.direction.at ?? []).map((words) => ({ ...words, kind: 'deciding' })),
  ];
  return markedPieces(span, marks).map(({ start, end, mark }) => {
    const words = visibleControls(text.slice(start, end));
    if (mark === null) return words;
    return mark.kind === 'phrase' ? (
      <em key={start} className="time-phrase">
        {words}
      </em>
    ) : (
      <span key={start} className="deciding-words">
        {words}
      </span>
    );
  });
}
