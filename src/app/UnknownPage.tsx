import type { Address } from '../address/address.ts';
import type { Messages } from '../language/messages.en.ts';
import { siteWords } from '../language/siteWords.ts';
import { BrandMark } from './BrandMark.tsx';

type Props = { readonly dictionaries: readonly Messages[]; readonly hrefOf: (address: Address) => string };

/** 404: one file answers for every address that is none of ours, so it speaks all languages. */
export function UnknownPage({ dictionaries, hrefOf }: Props) {
  return (
    <>
      <header className="site-header">
        <p className="site-header-brand">
          <BrandMark /> <span className="site-header-name">Sourceline</span>
        </p>
      </header>
      <main className="short-page unknown-page">
        {dictionaries.map(({ language }, index) => {
          const { unknown } = siteWords[language];
          const Heading = index === 0 ? 'h1' : 'h2';
          return (
            <div key={language} className="unknown-page-language" lang={language}>
              <Heading>{unknown.title}</Heading>
              <p>{unknown.text}</p>
              <p>
                <a href={hrefOf({ page: 'start', language })} hrefLang={language}>
                  {unknown.start}
                </a>
              </p>
            </div>
          );
        })}
      </main>
    </>
  );
}
