import './theme.css';
import './fonts.css';
import './app/app.css';
import { openPage } from './app/openPage.tsx';
import { installTrustedTypes } from './app/trustedTypes.ts';

installTrustedTypes();
// In a task of its own, so that the page can answer between reading the scripts and taking it over.
setTimeout(() => void openPage());
