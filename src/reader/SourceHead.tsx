import type { Article } from '../dossier/dossier.ts';
import type { Messages } from '../language/messages.en.ts';
import { formatDay } from '../time/formatDay.ts';
import { publisherLink } from './publisherLink.ts';

type Props = {
  readonly source: Article;
  readonly headingId: string;
  readonly messages: Messages;
  /** The words to find at the publisher's page; `null` for the page as such. */
  readonly sentence: string | null;
};

/** Where the source comes from, before a word of it is read: publisher, day and how it is known, AI, later changes, the way there. */
export function SourceHead({ source, headingId, messages, sentence }: Props) {
  const language = messages.language;
  const href = publisherLink(source.url, sentence);
  return (
    <div className="source-head">
      <h2 className="source-head-title" id={headingId}>
        {messages.reader.source}: {source.publisher}, {formatDay(source.published, language, 'long')}
      </h2>
      {source.madeWithAi && (
        <p className="source-head-ai">
          <strong className="source-head-ai-mark">{messages.reader.ai}</strong> {source.madeWithAi[language]}
        </p>
      )}
      {source.publishedNote && <p>{source.publishedNote[language]}</p>}
      {source.changed && <p>{source.changed[language]}</p>}
      {href !== null && (
        <p>
          <a href={href} target="_blank" rel="noopener noreferrer">
            {messages.reader.openAt(source.publisher)}
          </a>{' '}
          <span className="source-head-note">{messages.reader.mayDiffer}</span>
        </p>
      )}
    </div>
  );
}
