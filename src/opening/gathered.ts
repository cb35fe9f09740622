import type { Lists } from '../dossier/checkDossierLinks.ts';
import type { DossierHead } from '../dossier/divideDossier.ts';
import type { Report } from '../dossier/problem.ts';
import type { ProblemList } from './problemList.ts';

/** Everything in a file that could be read by itself; what it says of one another is not checked yet. */
export type Gathered = {
  readonly head: DossierHead | null;
  readonly lists: Lists;
  /** For what is found wrong when it is put together; tells the place as this kind of file has it. */
  readonly report: Report;
};

export type Reports = Pick<ProblemList, 'report' | 'note'>;

/** Reads one kind of file. */
export type Gathering = {
  push(chunk: Uint8Array): void;
  /** `null`: it cannot be opened, for reasons that were reported. To be called once, also after it was refused. */
  end(): Gathered | null;
  /** Events read so far, the broken ones too. */
  readonly events: () => number;
  /** Whether anything more of the file would be of use. */
  readonly isRefused: () => boolean;
};

export type FileFacts = {
  /** As the reader knows it: `miami-talks.json`. */
  readonly name: string;
  /** In bytes; `null` where nobody has said. */
  readonly size: number | null;
};
