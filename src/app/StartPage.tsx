import { type Address, openedName } from '../address/address.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Messages } from '../language/messages.en.ts';
import { openingWords } from '../language/openingWords.ts';
import { siteWords } from '../language/siteWords.ts';
import { formatDay, formatDayRange } from '../time/formatDay.ts';
import { StaticPicture } from '../timeline/StaticPicture.tsx';
import { daysCovered } from './daysCovered.ts';
import { ExampleReadings } from './ExampleReadings.tsx';
import { pageAddress } from './pageAddress.ts';
import { SiteHeader } from './SiteHeader.tsx';

type Props = {
  readonly dossiers: readonly Dossier[];
  readonly messages: Messages;
  readonly hrefOf: (address: Address) => string;
};

/** The dossiers, each with its timeline and some of its sentences. It has no script of its own: the links are all there is to do. */
export function StartPage({ dossiers, messages, hrefOf }: Props) {
  const words = siteWords[messages.language];
  return (
    <>
      <SiteHeader address={{ page: 'start', language: messages.language }} messages={messages} hrefOf={hrefOf} />
      <main className="start-page">
        <h1>{words.tagline}</h1>
        <dl className="start-page-offers">
          {words.offers.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <h2>{words.dossiers}</h2>
        {dossiers.length === 0 && <p>{words.noDossiers}</p>}
        <ul className="start-page-dossiers">
          {dossiers.map((dossier) => (
            <DossierEntry key={dossier.id} dossier={dossier} messages={messages} hrefOf={hrefOf} />
          ))}
        </ul>
        <p className="start-page-own">
          {openingWords[messages.language].offer}{' '}
          <a href={hrefOf(pageAddress(messages.language, openedName, null))}>{openingWords[messages.language].title}</a>
        </p>
      </main>
    </>
  );
}

function DossierEntry({ dossier, messages, hrefOf }: Omit<Props, 'dossiers'> & { readonly dossier: Dossier }) {
  const { app, language } = messages;
  const days = daysCovered(dossier);
  const home = hrefOf(pageAddress(language, dossier.id, null));
  const hrefOfEvent = (id: string) => hrefOf(pageAddress(language, dossier.id, id));
  return (
    <li className="dossier-entry">
      <div className="dossier-entry-head">
        <h3>
          <a href={home}>{dossier.title[language]}</a>
        </h3>
        <p>{dossier.summary[language]}</p>
        <ul className="dossier-entry-facts">
          <li>{app.events(dossier.events.length)}</li>
          <li>{app.sources(dossier.sourceCount)}</li>
          {days !== null && (
            <li>{siteWords[language].daysCovered(formatDayRange(days.first, days.last, language, 'long'))}</li>
          )}
          <li>{app.asOf(formatDay(dossier.asOf, language, 'long'))}</li>
        </ul>
      </div>
      <div className="dossier-entry-picture">
        {(['wide', 'compact'] as const).map((form) => (
          <StaticPicture
            key={form}
            dossier={dossier}
            selected={null}
            form={form}
            messages={messages}
            hrefOf={hrefOfEvent}
          />
        ))}
      </div>
      <ExampleReadings dossier={dossier} messages={messages} hrefOf={hrefOfEvent} />
      <a className="dossier-entry-open" href={home}>
        {app.unknownEvent.dossier}
      </a>
    </li>
  );
}
