import type { Dossier, EventId } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { siteWords } from '../language/siteWords.ts';
import { QuotedText } from '../reader/QuotedText.tsx';
import { SourceTag } from '../reader/SourceTag.tsx';
import { type LocatedEvidence, sentencesOfEvent } from '../reader/sentences.ts';
import { describeWhen } from '../time/describeWhen.ts';
import { extentOf } from '../time/extent.ts';
import { statusWord } from '../timeline/EventLabel.tsx';

type Props = {
  readonly dossier: Dossier;
  readonly messages: Messages;
  readonly hrefOf: (id: EventId) => string;
};

const examplesAtMost = 3;

/** A few of a dossier's own sentences, each with its words for the time and the days they were read as. */
export function ExampleReadings({ dossier, messages, hrefOf }: Props) {
  const examples = dossier.events.flatMap((event) => exampleOf(dossier, event) ?? []).slice(0, examplesAtMost);
  if (examples.length === 0) return null;
  return (
    <>
      <h4 className="example-readings-title">{siteWords[messages.language].examples}</h4>
      <ul className="example-readings">
        {examples.map(({ event, located }) => (
          <li key={event.id} className="example-reading">
            <blockquote className="quotation quotation-text" lang={located.source.language}>
              <QuotedText located={located} when={event.when} />
            </blockquote>
            <p className="example-reading-source">
              <SourceTag source={located.source} messages={messages} />
            </p>
            <p className="example-reading-when">
              {[describeWhen(event.when.edtf, messages, 'long'), statusWord(event, messages)]
                .filter(Boolean)
                .join(', ')}
            </p>
            <p className="example-reading-event">
              <a href={hrefOf(event.id)}>{event.title[messages.language]}</a>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The sentence that holds the event's words for the time; `null` where there is none, or where they were not read as certain days. */
function exampleOf(dossier: Dossier, event: NewsEvent): { event: NewsEvent; located: LocatedEvidence } | null {
  const { phrase } = event.when;
  const pieces = extentOf(event.when.edtf)?.pieces ?? [];
  const isCertain = pieces.length > 0 && pieces.every(({ kind, first, last }) => kind === 'sure' && first && last);
  if (phrase === undefined || !isCertain) return null;
  const located = sentencesOfEvent(dossier, event).find(
    ({ evidence, source, span }) =>
      source.id === phrase.source && span !== null && evidence.exact.includes(phrase.exact),
  );
  return located === undefined ? null : { event, located };
}
