import { chooseLanguage } from './chooseLanguage.ts';

// The one script of the page at the root, which lists both languages for readers without scripts.
location.replace(`${import.meta.env.BASE_URL}${chooseLanguage(navigator.languages)}/`);
