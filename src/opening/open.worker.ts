import type { OpeningRequest } from './openingMessages.ts';
import { serveOpening } from './serveOpening.ts';

/** One of these runs for each file that is opened, and is ended by the page. */
const serve = serveOpening((answer, transfer = []) => self.postMessage(answer, { transfer }));
self.addEventListener('message', ({ data }: MessageEvent<OpeningRequest>) => serve(data));
