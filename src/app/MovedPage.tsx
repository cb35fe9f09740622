import { useEffect } from 'react';
import { type Address, type DossierAddress, withEvent } from '../address/address.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { SiteHeader } from './SiteHeader.tsx';

type Props = {
  readonly address: DossierAddress;
  readonly event: NewsEvent;
  readonly messages: Messages;
  readonly hrefOf: (address: Address) => string;
  readonly onNavigate: (address: Address, how: 'push' | 'replace') => void;
};

/** An id that an event had before. With scripts the reader is led on, view and all; without, the page itself does it (siteHead.ts). */
export function MovedPage({ address, event, messages, hrefOf, onNavigate }: Props) {
  const { moved } = messages.app;
  const there = withEvent(address, event.id);
  useEffect(() => onNavigate(withEvent(address, event.id), 'replace'), [address, event.id, onNavigate]);
  return (
    <>
      <SiteHeader address={address} messages={messages} hrefOf={hrefOf} onNavigate={onNavigate} />
      <main className="short-page">
        <h1>{moved.title}</h1>
        <p>{moved.text}</p>
        <p>
          <a href={hrefOf(there)}>{moved.open(event.title[messages.language])}</a>
        </p>
      </main>
    </>
  );
}
