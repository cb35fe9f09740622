import type { SaidProblem } from '../language/problemWords.en.ts';
import { shown } from './problem.ts';
import { newestVersion } from './upgradeDossier.ts';

/** The version that a file's `format` names, or what speaks against reading it. */
export function versionOf(format: unknown): number | SaidProblem {
  if (typeof format !== 'string') return ['formatMissing', newestVersion];
  const version = /^sourceline\/([1-9]\d{0,5})$/.exec(format)?.[1];
  if (version === undefined) return ['formatUnknown', shown(format), newestVersion];
  return Number(version) <= newestVersion ? Number(version) : ['formatNewer', version, newestVersion];
}
