import type { ReactNode } from 'react';
import { onPlainClick } from '../address/plainClick.ts';
import type { Article, EventId } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { visibleControls } from '../text/safeText.ts';
import { type Sentence, sentenceElementId } from './sentences.ts';

type Props = {
  readonly source: Article;
  readonly sentence: Sentence;
  /** The events that rest on it. */
  readonly events: readonly NewsEvent[];
  readonly selected: EventId | null;
  readonly inHand: boolean;
  readonly messages: Messages;
  readonly hrefOf: (id: EventId) => string;
  readonly onOpen: (id: EventId, sentence: number) => void;
  /** Its list of events is open. */
  readonly choosing: boolean;
  /** Several events rest on it and one is to be chosen. */
  readonly onChoose: (sentence: number, trigger: HTMLElement) => void;
  /** Its words while its time phrases are shown; these can be reached, so it is no link then. */
  readonly withPhrases: ReactNode;
};

/** A sentence of the article: a link if some event rests on it, plain text else. */
export function SourceSentence({ source, sentence, events, inHand, selected, messages, withPhrases, ...props }: Props) {
  const { number, span } = sentence;
  const text = visibleControls(source.text?.slice(span.start, span.end) ?? '');
  const id = sentenceElementId(source.id, number);
  const ofSelected = events.some((event) => event.id === selected);
  const mark = inHand ? 'strong' : ofSelected ? 'light' : events.length > 0 ? 'dotted' : undefined;
  const [first] = events;
  if (first === undefined || withPhrases !== null)
    return (
      <span className="source-sentence" id={id} data-mark={mark} tabIndex={first === undefined ? undefined : -1}>
        {withPhrases ?? text}
      </span>
    );
  const several = events.length > 1;
  return (
    <a
      className="source-sentence"
      id={id}
      data-mark={mark}
      href={props.hrefOf(first.id)}
      aria-current={inHand ? 'true' : undefined}
      aria-haspopup={several ? 'dialog' : undefined}
      aria-expanded={several ? props.choosing : undefined}
      onClick={onPlainClick(({ currentTarget }) =>
        several ? props.onChoose(number, currentTarget) : props.onOpen(first.id, number),
      )}
    >
      <span className="reader-hidden" lang={messages.language}>
        {messages.reader.sentenceWithEvents(number, events.length)}
        {ofSelected && `, ${messages.reader.ofThisEvent}`}:
      </span>{' '}
      {text}
    </a>
  );
}
