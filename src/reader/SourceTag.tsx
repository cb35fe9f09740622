import type { Article } from '../dossier/dossier.ts';
import type { Messages } from '../language/messages.en.ts';
import { formatDay } from '../time/formatDay.ts';

type Props = { readonly source: Article; readonly messages: Messages };

/** Who published it and when, and that it was made with AI: stands wherever a source is quoted. */
export function SourceTag({ source, messages }: Props) {
  return (
    <span className="source-tag">
      {source.publisher}, {formatDay(source.published, messages.language, 'long')}
      {source.madeWithAi && (
        <>
          {', '}
          <span className="source-tag-ai">{messages.reader.madeWithAi}</span>
        </>
      )}
    </span>
  );
}
