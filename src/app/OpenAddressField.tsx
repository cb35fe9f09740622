import { type FormEvent, useId, useState } from 'react';
import type { OpeningWords } from '../language/openingWords.en.ts';
import type { FileToOpen } from './useOpening.ts';

type Props = { readonly words: OpeningWords; readonly onOpen: (file: FileToOpen) => void };

/** A file on this site by its address. The content security policy forbids all others, so they are refused with a reason. */
export function OpenAddressField({ words, onOpen }: Props) {
  const id = useId();
  const [fault, setFault] = useState<string | null>(null);

  function submit(form: FormEvent<HTMLFormElement>) {
    form.preventDefault();
    const written = new FormData(form.currentTarget).get('address');
    const url = addressOf(typeof written === 'string' ? written.trim() : '');
    if (url === null) setFault(words.noAddress);
    else if (url.origin !== location.origin) setFault(words.foreign(url.host || url.protocol));
    else {
      setFault(null);
      onOpen({ origin: 'site', source: { url }, name: nameOf(url) });
      return;
    }
    form.currentTarget.querySelector('input')?.focus();
  }
  return (
    <form className="open-address" onSubmit={submit} noValidate>
      <label htmlFor={id}>{words.address}</label>
      <div className="open-address-row">
        <input
          id={id}
          name="address"
          type="text"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-fault`}
        />
        <button type="submit" className="open-button">
          {words.open}
        </button>
      </div>
      <p id={`${id}-fault`} className="open-address-fault" role="alert">
        {fault}
      </p>
    </form>
  );
}

/** Relative ones count from the address of this page, as its links do. */
function addressOf(written: string): URL | null {
  if (written === '' || !URL.canParse(written, document.baseURI)) return null;
  return new URL(written, document.baseURI);
}

/** The last part of the path; it tells tables from dossiers. */
function nameOf({ pathname }: URL): string {
  const last = pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || pathname;
  } catch {
    return last;
  }
}
