import { useEffect } from 'react';
import { type Address, isOfOpened, parseAddress } from '../address/address.ts';
import { onPlainClick } from '../address/plainClick.ts';

/**
 * Follows links within an opened dossier without leaving the document, in which alone it is: of a published one each address is a page that
 * stands by itself, so not every link there asks the page first.
 */
export function useLinksInPlace(onNavigate: (address: Address, how: 'push' | 'replace') => void): void {
  useEffect(() => {
    const onClick = (click: MouseEvent) => {
      const link = click.target instanceof Element ? click.target.closest('a') : null;
      if (link === null || link.target !== '' || link.hasAttribute('download') || link.hash !== '') return;
      if (link.origin !== location.origin) return;
      const { address } = parseAddress(link.pathname, link.search, import.meta.env.BASE_URL);
      if (!isOfOpened(address)) return;
      const follow = () => {
        onNavigate(address, link.hreflang === '' ? 'push' : 'replace');
        scrollTo(0, 0);
      };
      onPlainClick<MouseEvent>(follow)(click);
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [onNavigate]);
}
