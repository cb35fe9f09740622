import type { Address, DossierAddress } from '../address/address.ts';
import type { Messages } from '../language/messages.en.ts';
import { MovedPage } from './MovedPage.tsx';
import type { Page } from './page.ts';
import { RetiredPage } from './RetiredPage.tsx';
import { UnknownEvent } from './UnknownEvent.tsx';

type Props = {
  readonly address: DossierAddress;
  readonly page: Extract<Page, { kind: 'moved' | 'retired' | 'unknown-event' }>;
  readonly messages: Messages;
  readonly hrefOf: (address: Address) => string;
  readonly onNavigate: (address: Address, how: 'push' | 'replace') => void;
};

/** Where an address in a dossier leads to no event of it. */
export function DetourPage({ page, ...common }: Props) {
  switch (page.kind) {
    case 'moved':
      return <MovedPage {...common} event={page.event} />;
    case 'retired':
      return <RetiredPage {...common} dossier={page.dossier} retired={page.retired} />;
    case 'unknown-event':
      return <UnknownEvent {...common} dossier={page.dossier} id={page.id} />;
    default:
      return page satisfies never;
  }
}
