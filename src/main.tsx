import './theme.css';
import './fonts.css';
import './app/app.css';
import './app/sourcesPage.css';
import { openPage } from './app/openPage.tsx';
import { installTrustedTypes } from './app/trustedTypes.ts';

installTrustedTypes();
void openPage();
