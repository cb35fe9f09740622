import { useState } from 'react';
import type { Address, DossierAddress } from '../address/address.ts';
import { longestSearch } from '../address/viewQuery.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { noFilter } from '../dossier/filter.ts';
import { selectEvents } from '../dossier/selectEvents.ts';
import type { Messages } from '../language/messages.en.ts';
import { visibleControls } from '../text/safeText.ts';
import { describeWhen } from '../time/describeWhen.ts';
import { pageAddress } from './pageAddress.ts';
import { SiteHeader } from './SiteHeader.tsx';

type Props = {
  readonly address: DossierAddress;
  readonly dossier: Dossier;
  /** What stands in the address in place of an event's id. */
  readonly id: string;
  readonly messages: Messages;
  readonly hrefOf: (address: Address) => string;
  readonly onNavigate: (address: Address, how: 'push' | 'replace') => void;
};

/** Says that there is no such event and helps to find the one that was meant. Never shows another one in its place. */
export function UnknownEvent({ address, dossier, id, messages, hrefOf, onNavigate }: Props) {
  const { language, app } = messages;
  const [words, setWords] = useState('');
  const found = selectEvents(dossier, { ...noFilter, words });
  const title = dossier.title[language];
  return (
    <>
      <SiteHeader address={address} messages={messages} hrefOf={hrefOf} onNavigate={onNavigate} />
      <main className="short-page">
        <h1>{app.unknownEvent.title}</h1>
        <p>{app.unknownEvent.text(visibleControls(id.slice(0, longestShown)), title)}</p>
        <p>
          <a href={hrefOf(pageAddress(language, dossier.id, null))}>{app.unknownEvent.dossier}</a>
        </p>
        <label className="short-page-search">
          {app.unknownEvent.search}
          <input
            type="search"
            maxLength={longestSearch}
            value={words}
            onChange={(change) => setWords(change.target.value)}
          />
        </label>
        <output>{words.trim() === '' ? '' : app.unknownEvent.found(found.length)}</output>
        <ul className="short-page-events">
          {found.map((event) => (
            <li key={event.id}>
              <a href={hrefOf(pageAddress(language, dossier.id, event.id))}>{event.title[language]}</a>{' '}
              <span>{describeWhen(event.when.edtf, messages, 'long')}</span>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}

/** Ids have at most 40 characters; a longer one is shown far enough to be recognised. */
const longestShown = 60;
