import type { EdtfWords } from '../language/edtfWords.en.ts';

/**
 * What is wrong with a string that should be EDTF. `text` is the part at fault, `detail` what its sentence needs besides. The sentences are
 * for those who make dossiers, so pages that only read load none of them.
 */
export type EdtfFault = {
  readonly kind: 'fault';
  readonly fault: keyof EdtfWords;
  readonly text: string;
  readonly detail: string;
};

export function edtfFault(fault: EdtfFault['fault'], text: string, detail = ''): EdtfFault {
  return { kind: 'fault', fault, text, detail };
}
