import { useEffect } from 'react';

/**
 * Beside a page that takes the place of another one without leaving the document: where the link that led to it is gone with the focus, its
 * heading gets that, so that readers who hear the page know where they are.
 */
export function HeadingFocus({ kind }: { readonly kind: string }) {
  // oxlint-disable-next-line react/exhaustive-deps -- another kind is another page, and has another heading
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    const heading = document.querySelector('h1');
    if (heading === null) return;
    heading.tabIndex = -1;
    // Back and Forward lead to where the page was scrolled to.
    heading.focus({ preventScroll: true });
  }, [kind]);
  return null;
}
