import type { Address } from '../address/address.ts';
import type { Messages } from '../language/messages.en.ts';
import { siteWords } from '../language/siteWords.ts';
import { BrandMark } from './BrandMark.tsx';

type Props = { readonly dictionaries: readonly Messages[]; readonly hrefOf: (address: Address) => string };

/** The root of the site for readers without scripts; with scripts it leads on at once (leaveForLanguage.ts). */
export function LanguagesPage({ dictionaries, hrefOf }: Props) {
  return (
    <main className="short-page">
      <h1 className="short-page-brand">
        <BrandMark /> Sourceline
      </h1>
      {dictionaries.map(({ language }) => (
        <div key={language} lang={language}>
          <p>{siteWords[language].tagline}</p>
          <p>
            <a href={hrefOf({ page: 'start', language })} hrefLang={language}>
              {siteWords[language].chooseLanguage}
            </a>
          </p>
        </div>
      ))}
    </main>
  );
}
