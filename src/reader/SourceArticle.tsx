import { type ReactNode, useId, useState } from 'react';
import type { Article, Dossier, EventId } from '../dossier/dossier.ts';
import { type PhraseReading, readingOf, type SourceReadings } from '../dossier/sourceReadings.ts';
import type { Messages } from '../language/messages.en.ts';
import { splitParagraphs } from '../text/paragraphs.ts';
import { visibleControls } from '../text/safeText.ts';
import { EventChoice } from './EventChoice.tsx';
import { markedPieces } from './markedPieces.ts';
import { PhraseMark } from './PhraseMark.tsx';
import { PhraseTooltip } from './PhraseTooltip.tsx';
import { SourceHead } from './SourceHead.tsx';
import { SourceSentence } from './SourceSentence.tsx';
import { eventsOnSentence, type Sentence, sentencesOf } from './sentences.ts';
import './reader.css';

type Props = {
  readonly dossier: Dossier;
  readonly source: Article;
  /** How the time phrases of the dossier’s sources were read. */
  readonly readings: SourceReadings;
  readonly selected: EventId | null;
  /** The number of a sentence of this source, from 1; `null` if none, or one of another source. */
  readonly sentenceInHand: number | null;
  readonly messages: Messages;
  readonly hrefOf: (id: EventId) => string;
  /** `sentence` is the number of the one that was chosen. */
  readonly onOpen: (id: EventId, sentence: number) => void;
};

const elementOf = { headline: 'h3', subheading: 'h4', caption: 'p', notice: 'p', body: 'p' } as const;
type BlockKind = keyof typeof elementOf;

/**
 * The whole source in its own language, every sentence on which some event rests a link to it; on demand its time phrases, each with how
 * it was read.
 */
export function SourceArticle({ dossier, source, readings, selected, sentenceInHand, messages, ...props }: Props) {
  const { hrefOf, onOpen } = props;
  const [choice, setChoice] = useState<{ sentence: number; trigger: HTMLElement } | null>(null);
  const [showsPhrases, setShowsPhrases] = useState(false);
  const [phrase, setPhrase] = useState<{ reading: PhraseReading; trigger: HTMLElement } | null>(null);
  const tooltipId = useId();
  const phrases = readings[source.id] ?? [];
  const text = source.text ?? '';
  const sentences = sentencesOf(source);
  const inHand = sentences.find(({ number }) => number === sentenceInHand);
  const headingId = `source-title-${source.id}`;
  const kindOf = (paragraph: number): BlockKind =>
    source.blocks?.find((block) => block.paragraph === paragraph)?.kind ?? 'body';

  const drawPhrases = ({ span }: Sentence) =>
    markedPieces(span, phrases).map(({ start, end, mark: reading }) => {
      const words = visibleControls(text.slice(start, end));
      if (reading === null) return words;
      return (
        <PhraseMark
          key={start}
          reading={reading}
          words={words}
          describedBy={phrase?.reading === reading ? tooltipId : undefined}
          onShow={(reading, trigger) => setPhrase({ reading, trigger })}
          onLeave={(to) => {
            if (!(to instanceof Element) || to.closest('.phrase-tooltip') === null) setPhrase(null);
          }}
        />
      );
    });

  const drawSentence = (sentence: Sentence) => (
    <SourceSentence
      key={sentence.number}
      source={source}
      sentence={sentence}
      events={eventsOnSentence(dossier, source, sentence)}
      selected={selected}
      inHand={sentence === inHand}
      messages={messages}
      hrefOf={hrefOf}
      onOpen={onOpen}
      choosing={choice?.sentence === sentence.number}
      onChoose={(number, trigger) => setChoice({ sentence: number, trigger })}
      withPhrases={showsPhrases ? drawPhrases(sentence) : null}
    />
  );

  return (
    <section className="source-article" aria-labelledby={headingId}>
      <SourceHead
        source={source}
        headingId={headingId}
        messages={messages}
        sentence={inHand === undefined ? null : text.slice(inHand.span.start, inHand.span.end)}
      />
      {phrases.length > 0 && (
        <p className="phrases-switch">
          <button
            type="button"
            className="phrases-switch-button"
            aria-pressed={showsPhrases}
            onClick={() => {
              setShowsPhrases(!showsPhrases);
              setPhrase(null);
            }}
          >
            {messages.reader.showPhrases}
          </button>{' '}
          {messages.reader.phrasesHint(phrases.length)}
        </p>
      )}
      <div className="source-text" lang={source.language} data-phrases={showsPhrases ? '' : undefined}>
        {!source.blocks?.some(({ kind }) => kind === 'headline') && (
          <h3 className="source-headline">{visibleControls(source.title)}</h3>
        )}
        {splitParagraphs(text).map((span, paragraph) => {
          const kind = kindOf(paragraph);
          const Element = elementOf[kind];
          const within = sentences.filter((sentence) => sentence.paragraph === paragraph);
          const chosen = within.find(({ number }) => number === choice?.sentence);
          return (
            <div key={span.start} className="source-block">
              <Element className={`source-${kind}`}>
                {kind === 'caption' && (
                  <span className="source-caption-label" lang={messages.language}>
                    {messages.reader.pictureCaption}:{' '}
                  </span>
                )}
                {withGaps(text, span.start, within, drawSentence)}
              </Element>
              {choice !== null && chosen !== undefined && (
                <EventChoice
                  sentence={choice.sentence}
                  events={eventsOnSentence(dossier, source, chosen)}
                  selected={selected}
                  trigger={choice.trigger}
                  messages={messages}
                  hrefOf={hrefOf}
                  onOpen={onOpen}
                  onClose={() => setChoice(null)}
                />
              )}
            </div>
          );
        })}
      </div>
      {phrase !== null && (
        <PhraseTooltip
          key={phrase.reading.start}
          id={tooltipId}
          reading={phrase.reading}
          events={dossier.events.filter(({ when }) => readingOf(dossier, readings, when.phrase) === phrase.reading)}
          language={source.language}
          trigger={phrase.trigger}
          messages={messages}
          onClose={() => setPhrase(null)}
        />
      )}
    </section>
  );
}

/** The sentences and, as found, the white space between them. */
function withGaps(
  text: string,
  start: number,
  sentences: readonly Sentence[],
  draw: (sentence: Sentence) => ReactNode,
): ReactNode[] {
  return sentences.flatMap((sentence, index) => [
    text.slice(sentences[index - 1]?.span.end ?? start, sentence.span.start),
    draw(sentence),
  ]);
}
