import { plural } from './language.ts';
import type { Messages } from './messages.en.ts';

const count = (n: number, one: string, other: string) => plural('de', n, { one: `${n} ${one}`, other: `${n} ${other}` });

/** The interface's words in German, as a German newsroom would write them. */
export const de: Messages = {
  language: 'de',
  status: {
    happened: 'Geschehen',
    ongoing: 'Dauert an',
    expected: 'Erwartet',
    'not-planned': 'Nicht geplant',
    cancelled: 'Abgesagt',
    denied: 'Dementiert',
  },
  time: {},
  timeline: {},
  reader: {},
  filter: {},
  share: {},
  app: {
    events: (n: number) => count(n, 'Ereignis', 'Ereignisse'),
  },
};
