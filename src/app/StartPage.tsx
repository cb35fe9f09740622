import type { Address } from '../address/address.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Messages } from '../language/messages.en.ts';
import { formatDay, formatDayRange } from '../time/formatDay.ts';
import { daysCovered } from './daysCovered.ts';
import { pageAddress } from './pageAddress.ts';
import { SiteHeader } from './SiteHeader.tsx';

type Props = {
  readonly dossiers: readonly Dossier[];
  readonly messages: Messages;
  readonly hrefOf: (address: Address) => string;
};

/** The list of dossiers. It has no script of its own: the links are all there is to do. */
export function StartPage({ dossiers, messages, hrefOf }: Props) {
  return (
    <>
      <SiteHeader address={{ page: 'start', language: messages.language }} messages={messages} hrefOf={hrefOf} />
      <main className="start-page">
        <h1>Sourceline</h1>
        <p className="start-page-tagline">{messages.app.tagline}</p>
        <h2>{messages.app.dossiers}</h2>
        {dossiers.length === 0 && <p>{messages.app.noDossiers}</p>}
        <ul className="start-page-dossiers">
          {dossiers.map((dossier) => (
            <DossierEntry key={dossier.id} dossier={dossier} messages={messages} hrefOf={hrefOf} />
          ))}
        </ul>
      </main>
    </>
  );
}

function DossierEntry({ dossier, messages, hrefOf }: Omit<Props, 'dossiers'> & { readonly dossier: Dossier }) {
  const { app, language } = messages;
  const days = daysCovered(dossier);
  return (
    <li className="dossier-entry">
      <h3>
        <a href={hrefOf(pageAddress(language, dossier.id, null))}>{dossier.title[language]}</a>
      </h3>
      <p>{dossier.summary[language]}</p>
      <ul className="dossier-entry-facts">
        <li>{app.events(dossier.events.length)}</li>
        <li>{app.sources(dossier.sources.length)}</li>
        {days !== null && <li>{app.daysCovered(formatDayRange(days.first, days.last, language, 'long'))}</li>}
        <li>{app.asOf(formatDay(dossier.asOf, language, 'long'))}</li>
      </ul>
    </li>
  );
}
