import { type ReactNode, useState } from 'react';
import type { Dossier, EventId, Source } from '../dossier/dossier.ts';
import type { Messages } from '../language/messages.en.ts';
import { splitParagraphs } from '../text/paragraphs.ts';
import { visibleControls } from '../text/safeText.ts';
import { EventChoice } from './EventChoice.tsx';
import { SourceHead } from './SourceHead.tsx';
import { SourceSentence } from './SourceSentence.tsx';
import { eventsOnSentence, type Sentence, sentencesOf } from './sentences.ts';
import './reader.css';

type Props = {
  readonly dossier: Dossier;
  readonly source: Source;
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

/** The whole source in its own language, every sentence on which some event rests a link to it. */
export function SourceArticle({ dossier, source, selected, sentenceInHand, messages, hrefOf, onOpen }: Props) {
  const [choice, setChoice] = useState<{ sentence: number; trigger: HTMLElement } | null>(null);
  const text = source.text ?? '';
  const sentences = sentencesOf(source);
  const inHand = sentences.find(({ number }) => number === sentenceInHand);
  const headingId = `source-title-${source.id}`;
  const kindOf = (paragraph: number): BlockKind =>
    source.blocks?.find((block) => block.paragraph === paragraph)?.kind ?? 'body';

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
      <div className="source-text" lang={source.language}>
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
      {source.text === undefined && <p className="source-reference">{messages.reader.referenceOnly}</p>}
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
