import type { CalendarDay } from '../time/calendarDay.ts';
import { extentOf, meet } from '../time/extent.ts';
import { byId } from './byId.ts';
import type { Placed } from './checkDossierLinks.ts';
import type { Coverage, Report } from './coverage.ts';
import type { Dossier } from './dossier.ts';
import type { StoredEvent } from './dossierSchema.ts';
import type { Report as Say } from './problem.ts';
import { shown } from './problem.ts';
import { reservedIds } from './reservedIds.ts';
import { majorityOf, voicesOn } from './voicesOn.ts';

/**
 * Reports what contradicts itself in who says what: an event that nothing tells, a status out of order or later than what is known, a report
 * that is said to agree and does not, one published before what it tells as past, and a time against the majority of origins. Each can be
 * settled by a note that says why.
 */
export function checkReports(
  { dossier, coverage }: { readonly dossier: Dossier; readonly coverage: Coverage },
  events: readonly Placed<StoredEvent>[],
  say: Say,
): void {
  if (dossier.id === reservedIds.opened) say('id', 'idOfOpenPage');
  const published = new Map<string, CalendarDay | null>(coverage.sources.map((it) => [it.id, it.published]));
  for (const { where, value: event } of events) {
    const { reports = [], evidence, when } = event;
    if (evidence.length === 0 && reports.length === 0) say(`${where}.evidence`, 'untold');
    if (evidence.length === 0 && (when.basis === 'stated' || when.basis === 'inferred'))
      say(`${where}.when.basis`, 'toldByNoArticle');
    if (event.id === reservedIds.sources) say(`${where}.id`, 'idOfSourcesPage');
    checkStatuses(event, where, published, say);
    for (const [index, report] of reports.entries()) {
      const place = `${where}.reports[${index}]`;
      checkReport(report, when.edtf, place, published.get(report.source) ?? null, say);
    }
    const divided =
      when.basis === 'reported' && when.note === undefined ? byId(dossier.events).get(event.id) : undefined;
    if (divided !== undefined) {
      const voices = voicesOn(divided, dossier, coverage);
      const majority = majorityOf(voices);
      if (voices.sides.some((side) => side.voices.length > 0) && majority !== when.edtf) {
        if (majority === null) say(`${where}.when.edtf`, 'noMajority');
        else say(`${where}.when.edtf`, 'otherMajority', majority);
      }
    }
  }
}

function checkStatuses(
  { statuses, reports = [] }: StoredEvent,
  where: string,
  published: ReadonlyMap<string, CalendarDay | null>,
  say: Say,
): void {
  for (const [index, { asOf }] of statuses.entries()) {
    const before = statuses[index - 1];
    if (before !== undefined && asOf <= before.asOf)
      say(`${where}.statuses[${index}].asOf`, 'statusNotLater', before.asOf);
  }
  // What gives no time may tell of the days before the event came up.
  const telling = reports.filter(({ dating }) => dating !== 'none');
  const days = telling.flatMap(({ source }) => published.get(source) ?? []).sort();
  const [known] = days;
  const [first] = statuses;
  if (known !== undefined && first !== undefined && first.asOf > known)
    say(`${where}.statuses[0].asOf`, 'toldSince', known);
}

function checkReport(
  { when, dating, agrees = [], differs = [], note, source }: Report,
  told: string | null,
  where: string,
  published: CalendarDay | null,
  say: Say,
): void {
  for (const aspect of agrees) if (differs.includes(aspect)) say(`${where}.differs`, 'agreesAndDiffers', aspect);
  if (dating === 'states' && when === undefined) say(`${where}.when`, 'statesNoTime');
  if (note !== undefined) return;

  const [own, events] = [extentOf(when ?? null), extentOf(told)];
  if (own !== null && events !== null) {
    const times = [String(when), String(told)] as const;
    if (agrees.includes('time') && !meet(own, events)) say(`${where}.agrees`, 'noCommonDay', ...times);
    if (differs.includes('time') && meet(own, events)) say(`${where}.differs`, 'commonDays', ...times);
    if (!agrees.includes('time') && !differs.includes('time')) say(where, 'timeNotCompared');
  }
  if (dating !== 'announces' && published !== null && own?.first != null && published < own.first)
    say(`${where}.dating`, 'publishedBefore', shown(source), published, own.first);
}
