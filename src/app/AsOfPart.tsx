import { useMemo } from 'react';
import { noCoverage } from '../dossier/coverage.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { countUndated, publicationDays } from '../dossier/dossierAsOf.ts';
import { AsOf, type AsOfProps } from '../timeline/AsOf.tsx';
import { loaded } from './loaded.ts';

export type AsOfPartProps = Omit<AsOfProps, 'days' | 'now' | 'undated'> & {
  /** With everything that is known now. */
  readonly whole: Dossier;
};

/** As of which day the dossier is shown: late, since it needs to know when everything was published. */
export function AsOfPart({ whole, ...props }: AsOfPartProps) {
  const coverage = loaded.coverages.get(whole.id) ?? noCoverage;
  const days = useMemo(() => publicationDays(coverage), [coverage]);
  const undated = useMemo(() => countUndated(coverage), [coverage]);
  return <AsOf {...props} days={days} now={whole.asOf} undated={undated} />;
}
