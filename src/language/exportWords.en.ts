import { plural } from './language.ts';

const count = (n: number, one: string, other: string) =>
  plural('en', n, { one: `${n} ${one}`, other: `${n} ${other}` });

/** The words around files for other programs. A dictionary apart, since it comes only when somebody asks for one. */
export const exportWordsEn = {
  what: 'What to export',
  view: (events: string) => `This view: ${events}`,
  viewAsOf: (events: string, day: string) => `This view: ${events}, as known on ${day}`,
  whole: (events: string) => `The whole dossier: ${events}`,
  formats: {
    json: { name: 'Sourceline file', button: 'Download JSON' },
    csv: { name: 'Table', button: 'Download CSV' },
    ics: { name: 'Calendar', button: 'Download ICS' },
  },
  jsonWhole: 'Holds all that was written for this dossier.',
  jsonView: 'Holds these events with the sources, participants and places they need.',
  otherEvents: (n: number) => `Leaves out other events: ${n}, and relations to them.`,
  textsOfNow: 'Titles and summaries are those of now.',
  csv: 'One row an event, in this language. Leaves out sentences, single reports, and how dates were read.',
  formulas: (n: number) => `Cells that a program could take for a formula, with an apostrophe put in front: ${n}.`,
  ics: 'Leaves out participants, sentences and single reports.',
  undated: (n: number) => `Leaves out events without a date: ${n}.`,
  withoutBeginning: (n: number) => `Leaves out events without a first day: ${n}.`,
  imprecise: (n: number) =>
    `Not known to the day: ${n}. In the calendar they fill all days they may fall on, with their words in the title.`,
  withoutEnd: (n: number, day: string) => `Without an end: ${n}. In the calendar they run to ${day}.`,
  empty: 'There is no event to export.',
  begun: (file: string) => `Download begun: ${file}`,
  toldBy: (sources: string, origins: number) =>
    `Told by ${sources} (${count(origins, 'known origin', 'known origins')}).`,
};

export type ExportWords = typeof exportWordsEn;
