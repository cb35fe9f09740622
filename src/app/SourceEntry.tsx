import type { ReactNode } from 'react';
import { type Aspect, aspects, type Origin, type Report } from '../dossier/coverage.ts';
import type { Source } from '../dossier/dossier.ts';
import type { SourceInUse, SourceWithVersions } from '../dossier/sourcesByOrigin.ts';
import type { Messages } from '../language/messages.en.ts';
import { sourcesWords } from '../language/sourcesWords.ts';
import { formatDay } from '../time/formatDay.ts';
import { languageName } from './languageName.ts';
import { useSteps } from './useSteps.ts';

type Props = {
  readonly entry: SourceWithVersions | SourceInUse;
  /** It stands under a source of another origin. */
  readonly isElsewhere?: boolean;
  /** Its place among all of its origin, from 1, where not all of them are in the document. */
  readonly position?: { readonly at: number; readonly of: number } | null;
  readonly messages: Messages;
  readonly hrefOfEvent: (id: string) => string;
};

/** One source: who published it and when, where it lies, what it is evidence for; its versions stand in it. */
export function SourceEntry({ entry, isElsewhere = false, position = null, messages, hrefOfEvent }: Props) {
  const words = sourcesWords[messages.language];
  const { source } = entry;
  const versions = 'versions' in entry ? entry.versions : [];
  return (
    <li className="source-entry" id={`source-${source.id}`} aria-posinset={position?.at} aria-setsize={position?.of}>
      <Facts source={source} origin={isElsewhere ? entry.origin : null} messages={messages} />
      <Uses entry={entry} messages={messages} hrefOfEvent={hrefOfEvent} />
      {versions.length > 0 && (
        <div className="source-entry-versions">
          <p>{words.versionList}</p>
          <ul>
            {versions.map((version) => (
              <SourceEntry
                key={version.source.id}
                entry={version}
                isElsewhere={version.source.origin !== source.origin}
                messages={messages}
                hrefOfEvent={hrefOfEvent}
              />
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}

type FactsProps = { readonly source: Source; readonly origin: Origin | null; readonly messages: Messages };

function Facts({ source, origin, messages }: FactsProps) {
  const { language } = messages;
  const words = sourcesWords[language];
  const { published, publishedGrade } = source;
  const notes = [source.caution, source.madeWithAi, source.originNote, source.publishedNote, source.changed];
  return (
    <dl className="source-entry-facts">
      <Fact name={words.publisher}>
        <strong>{source.publisher}</strong>
      </Fact>
      <Fact name={words.published}>
        {published === null
          ? words.grades[publishedGrade]
          : `${formatDay(published, language, 'long')}, ${words.grades[publishedGrade]}`}
      </Fact>
      <Fact name={words.title}>
        {source.title === null ? (
          words.titleUnknown
        ) : (
          <cite lang={source.language} dir="auto">
            {source.title}
          </cite>
        )}{' '}
        ({languageName(source.language, language)})
      </Fact>
      {notes.map((note) =>
        note === undefined ? null : (
          <Fact key={note.en} name={words.note}>
            {note[language]}
          </Fact>
        ),
      )}
      {origin !== null && (
        <Fact name={words.origin}>
          {words.origin}: {origin.name[language]}
        </Fact>
      )}
      <Fact name={words.address}>
        <a className="source-entry-address" href={source.url} rel="noopener noreferrer">
          {source.url}
        </a>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Of the events that rest on a source, and of those it reports: so many are shown at first, and with each press. */
const step = 20;

function Uses({ entry: { quotedIn, reports }, messages, hrefOfEvent }: Props) {
  const { language } = messages;
  const words = sourcesWords[language];
  const { shown, more } = useSteps(step);
  const total = quotedIn.length + reports.length;
  const inDocument = Math.min(shown, quotedIn.length) + Math.min(shown, reports.length);
  if (total === 0) return <p className="source-entry-uses">{words.nothing}</p>;
  return (
    <dl className="source-entry-uses">
      {quotedIn.length > 0 && (
        <div>
          <dt>{words.quotedIn}</dt>
          {quotedIn.slice(0, shown).map(({ id, title }) => (
            <dd key={id}>
              <a href={hrefOfEvent(id)}>{title[language]}</a>
            </dd>
          ))}
        </div>
      )}
      {reports.length > 0 && (
        <div>
          <dt>{words.reports}</dt>
          {reports.slice(0, shown).map(({ event: { id, title }, report }) => (
            <dd key={`${id} ${report.claim.en}`}>
              <a href={hrefOfEvent(id)}>{title[language]}</a>
              <Comparison report={report} messages={messages} />
            </dd>
          ))}
        </div>
      )}
      {inDocument < total && (
        <div className="source-entry-steps">
          <dt>{words.eventsShown(inDocument, total)}</dt>
          <dd>
            <button type="button" className="sources-page-step" onClick={more}>
              {words.showMore(Math.min(step, total - inDocument))}
            </button>
          </dd>
        </div>
      )}
    </dl>
  );
}

/** With the event as it is told: in words, since neither a colour nor a sign alone would tell. */
function Comparison({ report, messages }: { readonly report: Report; readonly messages: Messages }) {
  const words = sourcesWords[messages.language];
  const { agrees = [], differs = [] } = report;
  const silent = aspects.filter((aspect) => !agrees.includes(aspect) && !differs.includes(aspect));
  const named = (those: readonly Aspect[]) => those.map((aspect) => messages.reader.supports[aspect]).join(', ');
  return (
    <ul className="source-entry-comparison">
      {agrees.length > 0 && <li>{words.agrees(named(agrees))}</li>}
      {differs.length > 0 && <li className="source-entry-differs">{words.differs(named(differs))}</li>}
      {silent.length > 0 && <li>{words.silent(named(silent))}</li>}
    </ul>
  );
}
