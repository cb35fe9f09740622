import './theme.css';
import './fonts.css';
import './app/app.css';
import { watchForReader } from './app/firstSign.ts';
import { openPage } from './app/openPage.tsx';
import { installTrustedTypes } from './app/trustedTypes.ts';

installTrustedTypes();
watchForReader();
// In a task of its own, so that the page can answer between reading the scripts and taking it over.
setTimeout(() => void openPage());
