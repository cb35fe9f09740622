import type { Article } from '../dossier/dossier.ts';
import { readSources } from '../dossier/readSources.ts';
import { de } from '../language/messages.de.ts';
import { en } from '../language/messages.en.ts';

/** How the dates of an opened dossier's articles were read: what the build does for published ones, beside the page. */
addEventListener('message', ({ data: articles }: MessageEvent<readonly Article[]>) =>
  postMessage(readSources({ articles }, { en, de })),
);
