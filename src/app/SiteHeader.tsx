import type { ReactNode } from 'react';
import { type Address, withLanguage } from '../address/address.ts';
import { onPlainClick } from '../address/plainClick.ts';
import { languageNames, languages } from '../language/language.ts';
import type { Messages } from '../language/messages.en.ts';
import { BrandMark } from './BrandMark.tsx';

type Props = {
  readonly address: Address;
  readonly messages: Messages;
  readonly hrefOf: (address: Address) => string;
  /** Absent: the language links are left to the browser. */
  readonly onNavigate?: (address: Address, how: 'push' | 'replace') => void;
  /** The page's title, with its heading element. */
  readonly title?: ReactNode;
  /** Buttons of the page. */
  readonly actions?: ReactNode;
};

/** The top of every page: brand, title, language, actions. Switching the language keeps the place and adds nothing to the history. */
export function SiteHeader({ address, messages, hrefOf, onNavigate, title, actions }: Props) {
  return (
    <header className="site-header">
      <a
        className="site-header-brand"
        href={hrefOf({ page: 'start', language: messages.language })}
        aria-label={messages.app.home}
      >
        <BrandMark />
        <span className="site-header-name">Sourceline</span>
      </a>
      {title !== undefined && <div className="site-header-title">{title}</div>}
      <nav className="site-header-languages" aria-label={messages.app.languageSwitch}>
        {languages.map((language) => {
          const there = withLanguage(address, language);
          return (
            <a
              key={language}
              href={hrefOf(there)}
              lang={language}
              hrefLang={language}
              aria-current={language === messages.language ? 'true' : undefined}
              onClick={onNavigate && onPlainClick(() => onNavigate(there, 'replace'))}
            >
              {languageNames[language]}
            </a>
          );
        })}
      </nav>
      {actions !== undefined && <div className="site-header-actions">{actions}</div>}
    </header>
  );
}
