import { plural } from './language.ts';

const count = (n: number, one: string, other: string) => plural('en', n, { one: `${n} ${one}`, other: `${n} ${other}` });

/**
 * The interface's words in English. A section a room; the German dictionary has the same keys, or the types say so.
 * Short, plain, sentence case, verbs on buttons, no exclamation marks, the same word for the same thing.
 */
export const en = {
  language: 'en' as 'en' | 'de',
  status: {
    happened: 'Happened',
    ongoing: 'Ongoing',
    expected: 'Expected',
    'not-planned': 'Not planned',
    cancelled: 'Cancelled',
    denied: 'Denied',
  },
  time: {},
  timeline: {},
  reader: {},
  filter: {},
  share: {},
  app: {
    events: (n: number) => count(n, 'event', 'events'),
  },
};

/** What every dictionary holds. */
export type Messages = typeof en;
