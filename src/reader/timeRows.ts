import { articlesOf } from '../dossier/articlesOf.ts';
import type { Coverage } from '../dossier/coverage.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import { type Side, type Voice, voicesOn } from '../dossier/voicesOn.ts';
import { extentOf, meet } from '../time/extent.ts';

/** How a time stands to the one that the article says or, without an article, that is shown here. */
export type Stand = 'agrees' | 'differs' | 'silent';

/** Those that say one thing of the time. `article` and `shown` are what the others are compared with and have no voices. */
export type TimeRow = {
  readonly kind: 'article' | 'shown' | 'side' | 'torn' | 'fits' | 'announces' | 'silent';
  /** The times that are stated, as EDTF: one for a side, several for who is torn. */
  readonly times: readonly string[];
  /** `null`: nothing to compare. */
  readonly stand: Stand | null;
  readonly voices: readonly Voice[];
  /** Those that do not count, since nobody knows where they come from. */
  readonly unknown: readonly Voice[];
};

/** What is said of the time of an event, a row each: the article, the sides by size, who is torn, who takes no side. */
export function timeRows(event: NewsEvent, dossier: Dossier, coverage: Coverage): readonly TimeRow[] {
  const { sides, torn, ...others } = voicesOn(event, dossier, coverage);
  const { edtf } = event.when;
  const own = edtf === null ? [] : [edtf];
  const hasArticle = articlesOf(event, dossier).length > 0;
  const isShownAlone = edtf !== null && !sides.some((side) => side.edtf === edtf);
  const row = (kind: TimeRow['kind'], part: Partial<TimeRow>): TimeRow => ({
    kind,
    times: [],
    stand: null,
    voices: [],
    unknown: [],
    ...part,
  });
  return [
    ...(hasArticle ? [row('article', { times: own })] : isShownAlone ? [row('shown', { times: own })] : []),
    ...sides
      .filter(({ voices, unknown }) => voices.length + unknown.length > 0)
      .map((side) =>
        row('side', {
          times: [side.edtf],
          stand: standOf(side, edtf),
          voices: side.voices,
          unknown: side.unknown,
        }),
      ),
    ...torn.map((voice) => row('torn', { times: timesOf(voice), voices: [voice] })),
    ...(['fits', 'announces', 'silent'] as const)
      .filter((kind) => others[kind].length > 0)
      .map((kind) => row(kind, { stand: kind === 'silent' ? 'silent' : null, voices: others[kind] })),
  ];
}

/** What the reports say themselves of whether they differ counts more than the days. */
function standOf({ edtf, isArticles, voices, unknown }: Side, told: string | null): Stand | null {
  const reports = [...voices, ...unknown].flatMap(({ reports }) => reports);
  if (reports.some(({ differs }) => differs?.includes('time'))) return 'differs';
  if (isArticles || reports.some(({ agrees }) => agrees?.includes('time'))) return 'agrees';
  const [a, b] = [extentOf(edtf), extentOf(told)];
  if (a === null || b === null) return null;
  return meet(a, b) ? 'agrees' : 'differs';
}

function timesOf({ reports }: Voice): readonly string[] {
  return [...new Set(reports.flatMap(({ dating, when }) => (dating === 'states' && when !== undefined ? [when] : [])))];
}
