import './sourcesPage.css';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import type { Address } from '../address/address.ts';
import type { Coverage } from '../dossier/coverage.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { countSources, onlySources, sourcesByOrigin } from '../dossier/sourcesByOrigin.ts';
import type { Messages } from '../language/messages.en.ts';
import { sourcesWords } from '../language/sourcesWords.ts';
import { formatDay, formatDayRange } from '../time/formatDay.ts';
import { languageName } from './languageName.ts';
import { pageAddress } from './pageAddress.ts';
import { SiteHeader } from './SiteHeader.tsx';
import { SourceKind } from './SourceKind.tsx';
import { SourceSearch, sourceMatcher } from './SourceSearch.tsx';

type Props = {
  readonly dossier: Dossier;
  readonly coverage: Coverage;
  readonly messages: Messages;
  readonly hrefOf: (address: Address) => string;
};

/** All sources of a dossier by where they come from, and what was corrected in it. Stands without scripts, like the start page. */
export function SourcesPage({ dossier, coverage, messages, hrefOf }: Props) {
  const { language, app } = messages;
  const words = sourcesWords[language];
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed);
  const all = useMemo(() => sourcesByOrigin({ dossier, coverage }, language), [dossier, coverage, language]);
  const kinds = useMemo(() => (asked.trim() === '' ? all : onlySources(all, sourceMatcher(asked))), [all, asked]);
  const total = all.reduce((sum, { sources }) => sum + sources, 0);
  const hrefOfEvent = (id: string) => hrefOf(pageAddress(language, dossier.id, id));
  return (
    <>
      <SiteHeader address={{ page: 'sources', language, dossier: dossier.id }} messages={messages} hrefOf={hrefOf} />
      <main className="sources-page">
        <p className="sources-page-dossier">
          <a href={hrefOf(pageAddress(language, dossier.id, null))}>{dossier.title[language]}</a>
        </p>
        <h1>{app.allSources}</h1>
        <p className="sources-page-lead">{words.lead}</p>
        <Counts dossier={dossier} coverage={coverage} messages={messages} />
        {import.meta.env.SSR ? null : (
          <SourceSearch words={typed} found={kinds} total={total} messages={messages} onWords={setTyped} />
        )}
        <nav className="sources-page-kinds" aria-label={words.kindsNav}>
          <ul>
            {kinds.map(({ kind, origins, sources }) => (
              <li key={kind}>
                <a href={`#${kind}`}>{words.kinds[kind].all}</a>{' '}
                <span>
                  {words.origins(origins.length)}, {app.sources(sources)}
                </span>
              </li>
            ))}
            <li>
              <a href="#corrections">{words.corrections}</a>
            </li>
          </ul>
        </nav>
        {kinds.map((kind) => (
          <SourceKind key={`${kind.kind} ${asked}`} kind={kind} messages={messages} hrefOfEvent={hrefOfEvent} />
        ))}
        <Corrections dossier={dossier} coverage={coverage} messages={messages} hrefOfEvent={hrefOfEvent} />
      </main>
    </>
  );
}

/** The same whatever is searched for. */
const Counts = memo(function Counts({ dossier, coverage, messages }: Omit<Props, 'hrefOf'>) {
  const { language, app } = messages;
  const words = sourcesWords[language];
  const { sources, versions, publishers, origins, ofUnknownOrigin, languages, days, grades } = countSources(coverage);
  const named = languages.map((its) => `${languageName(its.tag, language)}\u00A0${words.figure(its.sources)}`);
  return (
    <dl className="sources-page-counts">
      <Count
        name={words.counts.sources}
        figure={words.figure(sources)}
        more={versions > 0 ? words.versions(versions) : null}
      />
      <Count name={words.counts.publishers} figure={words.figure(publishers)} more={null} />
      <Count
        name={words.counts.origins}
        figure={words.figure(origins)}
        more={ofUnknownOrigin > 0 ? words.ofUnknownOrigin(ofUnknownOrigin) : null}
      />
      <Count name={words.counts.languages} figure={words.figure(languages.length)} more={named.join(', ')} />
      <div>
        <dt>{words.counts.published}</dt>
        {days !== null && <dd>{formatDayRange(days.first, days.last, language, 'long')}</dd>}
        <dd className="sources-page-more">{app.asOf(formatDay(dossier.asOf, language, 'long'))}</dd>
      </div>
      <div>
        <dt>{words.counts.grades}</dt>
        {(['stated', 'metadata', 'inferred', 'unknown'] as const).map((grade) => (
          <dd key={grade} className="sources-page-more">
            {words.gradeCounts[grade](grades[grade])}
          </dd>
        ))}
      </div>
    </dl>
  );
});

function Count({ name, figure, more }: { name: string; figure: string; more: string | null }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="sources-page-figure">{figure}</dd>
      {more !== null && <dd className="sources-page-more">{more}</dd>}
    </div>
  );
}

type InDossier = { readonly messages: Messages; readonly hrefOfEvent: (id: string) => string };

function Corrections({ dossier, coverage, messages, hrefOfEvent }: InDossier & Pick<Props, 'dossier' | 'coverage'>) {
  const { language } = messages;
  const words = sourcesWords[language];
  const { corrections, contact } = coverage;
  return (
    <section className="sources-page-kind" aria-labelledby="corrections">
      <h2 id="corrections">{words.corrections}</h2>
      {corrections.length === 0 && <p>{words.noCorrections}</p>}
      <ol className="sources-page-corrections">
        {corrections.map(({ on, event, what, why }) => {
          const named = dossier.events.find(({ id }) => id === event);
          return (
            <li key={`${on} ${event} ${what.en}`}>
              <p className="sources-page-more">
                {formatDay(on, language, 'long')}
                {named !== undefined && (
                  <>
                    {': '}
                    <a href={hrefOfEvent(named.id)}>{named.title[language]}</a>
                  </>
                )}
              </p>
              <p>
                {what[language]} {why[language]}
              </p>
            </li>
          );
        })}
      </ol>
      {contact !== undefined && (
        <p>
          <strong>{words.errors}</strong>{' '}
          {contact.url === undefined ? contact.text[language] : <a href={contact.url}>{contact.text[language]}</a>}
        </p>
      )}
    </section>
  );
}
