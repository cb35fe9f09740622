import { chooseLanguage } from './chooseLanguage.ts';

// The one script of the page at the root, which lists the languages for readers without scripts: it follows the right link.
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')];
const language = chooseLanguage(
  navigator.languages,
  links.map(({ hreflang }) => hreflang),
);
const link = links.find(({ hreflang }) => hreflang === language);
if (link !== undefined) location.replace(link.href);
