import { StrictMode, startTransition } from 'react';
import { isOfOpened, parseAddress } from '../address/address.ts';
import { App } from './App.tsx';
import { dossierUrls } from './loadDossier.ts';
import { loadFor } from './loaded.ts';
import { base } from './useAddress.ts';

/**
 * Takes over a prerendered page, as soon as what it needs is there. Pages without a dossier stand without scripts.
 * Where something cannot be loaded, the page stays as it is and its own notice says so.
 */
export async function openPage(): Promise<void> {
  const root = document.getElementById('root');
  const notice = document.getElementById('notice');
  if (root === null || notice === null) throw new Error('index.html has lost its #root or #notice.');

  const path = location.pathname;
  // With the query, since a look back needs more than the page does.
  const { address } = parseAddress(path, location.search, base);
  const isPublished = address.page === 'dossier' && Object.hasOwn(dossierUrls, address.dossier);
  const alive = import.meta.env.DEV || isPublished || isOfOpened(address);
  if (!alive) return;
  let dom: typeof import('react-dom/client');
  try {
    // React's heavy part is a file apart, so that it is evaluated in a task of its own.
    [dom] = await Promise.all([import('react-dom/client'), loadFor(address)]);
  } catch (error) {
    console.warn(error);
    notice.hidden = false;
    return;
  }
  const app = (
    <StrictMode>
      <App firstPath={path} />
    </StrictMode>
  );
  // 404.html answers for many addresses, and the development server sends an empty page: neither was made for this one.
  // As a transition, React takes the page over in slices between which it can answer; the first of them is not that in which its file was read.
  setTimeout(() => {
    if (root.dataset.path === path) startTransition(() => void dom.hydrateRoot(root, app));
    else dom.createRoot(root).render(app);
  });
}
