import type { OpeningWords } from '../language/openingWords.en.ts';

/** Why a file was not read, for reasons that do not lie in it: the page tells it in the reader's language. */
export type OpeningFailure = {
  readonly kind: 'failed';
  readonly why: keyof OpeningWords['failures'];
  /** What it is about, where the sentence names it: an address, an error. */
  readonly about: string;
};

export function failure(why: OpeningFailure['why'], about = ''): OpeningFailure {
  return { kind: 'failed', why, about };
}
