import type { Lists } from '../dossier/checkDossierLinks.ts';
import type { DossierHead } from '../dossier/divideDossier.ts';
import { headKeys, readHead } from '../dossier/readEntry.ts';
import { reservedIds } from '../dossier/reservedIds.ts';
import { newestVersion } from '../dossier/upgradeDossier.ts';
import type { CalendarDay } from '../time/calendarDay.ts';

/**
 * The head of a dossier whose file has none, or lost it: it goes by the file's name, as of the latest day in it. What `known` has is kept.
 * `missing` names the keys that were stood in for.
 */
export function standInHead(
  known: Readonly<Record<string, unknown>>,
  name: string,
  asOf: CalendarDay,
): { readonly head: DossierHead; readonly missing: readonly string[] } {
  const title = titleFrom(name);
  const base = {
    format: `sourceline/${newestVersion}`,
    id: idFrom(title),
    title: { en: title, de: title },
    summary: { en: `From the file “${title}”.`, de: `Aus der Datei „${title}“.` },
    asOf,
  };
  const kept = headKeys.filter((key) => Object.hasOwn(known, key) && isGood({ ...base, [key]: known[key] }));
  const head = readHead({ ...base, ...Object.fromEntries(kept.map((key) => [key, known[key]])) }, () => {});
  if (head === null) throw new Error('A head that stands in for another must be one itself.');
  return { head, missing: Object.keys(base).filter((key) => !kept.includes(key)) };
}

function isGood(head: Readonly<Record<string, unknown>>): boolean {
  return readHead(head, () => {}) !== null;
}

/** The latest day on which something was published or known; `otherwise` where no day is named. */
export function latestDay({ sources, events }: Pick<Lists, 'sources' | 'events'>, otherwise: CalendarDay): CalendarDay {
  let latest: CalendarDay | null = null;
  const take = (day: CalendarDay) => {
    if (latest === null || day > latest) latest = day;
  };
  for (const { value } of sources) if (value.published !== null) take(value.published);
  for (const { value } of events) for (const { asOf } of value.statuses) take(asOf);
  return latest ?? otherwise;
}

/** `My  talks.json` is “My talks”. */
function titleFrom(name: string): string {
  const plain = name
    .replace(/\.\w{1,8}$/, '')
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\s]+/gu, ' ')
    .trim();
  return plain.slice(0, 150).trim() || 'dossier';
}

/** `Gespräche in Berlin` is `gesprache-in-berlin`. */
function idFrom(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 40);
  return plain.length >= 3 && plain !== reservedIds.opened ? plain : 'opened-file';
}
