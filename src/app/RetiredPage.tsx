import { type Address, type DossierAddress, withEvent } from '../address/address.ts';
import type { Dossier, Retired } from '../dossier/dossier.ts';
import type { Messages } from '../language/messages.en.ts';
import { formatDay } from '../time/formatDay.ts';
import { SiteHeader } from './SiteHeader.tsx';

type Props = {
  readonly address: DossierAddress;
  readonly dossier: Dossier;
  readonly retired: Retired;
  readonly messages: Messages;
  readonly hrefOf: (address: Address) => string;
  readonly onNavigate: (address: Address, how: 'push' | 'replace') => void;
};

/** An id that was published and stands for no event any more: since when, why, and what took its place. */
export function RetiredPage({ address, dossier, retired, messages, hrefOf, onNavigate }: Props) {
  const { language, app } = messages;
  const successor = dossier.events.find(({ id }) => id === retired.successor);
  return (
    <>
      <SiteHeader address={address} messages={messages} hrefOf={hrefOf} onNavigate={onNavigate} />
      <main className="short-page">
        <h1>{app.retired.title}</h1>
        <p>{app.retired.text(formatDay(retired.on, language, 'long'))}</p>
        <p>{retired.reason[language]}</p>
        {successor !== undefined && (
          <p>
            <a href={hrefOf(withEvent(address, successor.id))}>{app.retired.successor(successor.title[language])}</a>
          </p>
        )}
        <p>
          <a href={hrefOf(withEvent(address, null))}>{app.unknownEvent.dossier}</a>
        </p>
      </main>
    </>
  );
}
