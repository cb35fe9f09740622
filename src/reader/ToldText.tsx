import type { Text } from '../language/readingWords.en.ts';
import { visibleControls } from '../text/safeText.ts';

type Props = {
  readonly text: Text;
  /** The quotes’ own, a BCP 47 tag. */
  readonly language: string | undefined;
};

/** A sentence of the interface; what it quotes of a source keeps the source’s language. */
export function ToldText({ text, language }: Props) {
  return text.map((part) =>
    typeof part === 'string' ? (
      part
    ) : (
      <q key={part.quote} className="told-quote" lang={language}>
        {visibleControls(part.quote)}
      </q>
    ),
  );
}
