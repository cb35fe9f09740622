import { onPlainClick } from '../address/plainClick.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { PhraseReading } from '../dossier/sourceReadings.ts';
import { localeOf } from '../language/language.ts';
import type { Messages } from '../language/messages.en.ts';
import { contains } from '../text/span.ts';
import { LostQuote } from './LostQuote.tsx';
import { QuotedText } from './QuotedText.tsx';
import { SourceTag } from './SourceTag.tsx';
import { type LocatedEvidence, sentenceElementId, sentencesOfEvent } from './sentences.ts';

type Props = {
  readonly dossier: Dossier;
  readonly event: NewsEvent;
  /** How the phrase of its time was read. */
  readonly reading: PhraseReading | null;
  readonly messages: Messages;
  /** An index into `event.evidence`. */
  readonly sentenceInHand: number | null;
  readonly onShowSentence: (evidenceIndex: number) => void;
};

/** The event's quotations, source by source, each with the way to its sentence and what it supports. */
export function Quotations({ dossier, event, reading, messages, sentenceInHand, onShowSentence }: Props) {
  const quotations = sentencesOfEvent(dossier, event).map((located, index) => ({ located, index }));
  const sources = [...new Set(quotations.map(({ located }) => located.source))];
  return sources.map((source) => (
    <div key={source.id} className="quotations">
      <p className="quotations-source">
        <SourceTag source={source} messages={messages} />
      </p>
      <ul className="quotations-list">
        {quotations
          .filter(({ located }) => located.source === source)
          .map(({ located, index }) => (
            <li key={index} className="quotation" data-in-hand={index === sentenceInHand ? '' : undefined}>
              {located.span === null ? (
                <LostQuote lost={located} messages={messages} />
              ) : (
                <blockquote className="quotation-text" lang={source.language}>
                  <QuotedText located={located} when={event.when} reading={reading} />
                </blockquote>
              )}
              <p className="quotation-caption">
                <SentenceLink
                  located={located}
                  inHand={index === sentenceInHand}
                  messages={messages}
                  onShow={() => onShowSentence(index)}
                />
                <span className="quotation-supports">{supportedBy(located, messages)}</span>
                {holdsDecidingWords(located, event, reading) && (
                  <span className="quotation-decides">
                    <span className="deciding-words">{messages.reader.dotted}</span>: {messages.reader.decides}
                  </span>
                )}
              </p>
            </li>
          ))}
      </ul>
    </div>
  ));
}

type LinkProps = {
  readonly located: LocatedEvidence;
  readonly inHand: boolean;
  readonly messages: Messages;
  readonly onShow: () => void;
};

/** A link within the page, so that it also leads there without scripts. */
function SentenceLink({ located: { source, numbers }, inHand, messages, onShow }: LinkProps) {
  const [first] = numbers;
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return null;
  return (
    <a
      className="quotation-link"
      href={`#${sentenceElementId(source.id, first)}`}
      aria-current={inHand ? 'true' : undefined}
      onClick={onPlainClick(onShow)}
    >
      {messages.reader.sentences(first, last)}
    </a>
  );
}

/** Whether the words that decided which way the event's phrase looks are marked in this quotation. */
function holdsDecidingWords(
  { source, span }: LocatedEvidence,
  { when }: NewsEvent,
  reading: PhraseReading | null,
): boolean {
  return (
    span !== null &&
    source.id === when.phrase?.source &&
    (reading?.reading.record.direction.at.some((words) => contains(span, words)) ?? false)
  );
}

function supportedBy({ evidence }: LocatedEvidence, messages: Messages): string | null {
  if (evidence.supports.length === 0) return null;
  const list = new Intl.ListFormat(localeOf[messages.language], { type: 'unit', style: 'short' });
  return messages.reader.supportsList(list.format(evidence.supports.map((each) => messages.reader.supports[each])));
}
