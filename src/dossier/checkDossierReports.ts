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
  if (dossier.id === reservedIds.opened)
    say('id', 'This is the address of the page that opens files. Choose another id.');
  const published = new Map<string, CalendarDay | null>(coverage.sources.map((it) => [it.id, it.published]));
  for (const { where, value: event } of events) {
    const { reports = [], evidence, when } = event;
    if (evidence.length === 0 && reports.length === 0)
      say(`${where}.evidence`, 'Nothing tells this event. Give it a sentence of a source as evidence, or a report.');
    if (evidence.length === 0 && (when.basis === 'stated' || when.basis === 'inferred'))
      say(
        `${where}.when.basis`,
        'No article here tells this event. Write "reported", and the time that most reports state.',
      );
    if (event.id === reservedIds.sources)
      say(`${where}.id`, 'This is the address of the page of sources. Choose another id.');
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
      if (voices.sides.some((side) => side.voices.length > 0) && majority !== when.edtf)
        say(
          `${where}.when.edtf`,
          majority === null
            ? 'No time is stated by more origins than every other. Say in "note" why this one was taken.'
            : `Most origins state ${majority}. Take that time, or say in "note" why not.`,
        );
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
      say(`${where}.statuses[${index}].asOf`, `It must be later than ${before.asOf}, the day of the status before.`);
  }
  // What gives no time may tell of the days before the event came up.
  const telling = reports.filter(({ dating }) => dating !== 'none');
  const days = telling.flatMap(({ source }) => published.get(source) ?? []).sort();
  const [known] = days;
  const [first] = statuses;
  if (known !== undefined && first !== undefined && first.asOf > known)
    say(`${where}.statuses[0].asOf`, `It is told since ${known} already. Say what its status was as of that day.`);
}

function checkReport(
  { when, dating, agrees = [], differs = [], note, source }: Report,
  told: string | null,
  where: string,
  published: CalendarDay | null,
  say: Say,
): void {
  for (const aspect of agrees)
    if (differs.includes(aspect)) say(`${where}.differs`, `It cannot both agree and differ in ${shown(aspect)}.`);
  if (dating === 'states' && when === undefined)
    say(`${where}.when`, 'It is said to state the time. Add the time, or write "none" as "dating".');
  if (note !== undefined) return;

  const [own, events] = [extentOf(when ?? null), extentOf(told)];
  if (own !== null && events !== null) {
    if (agrees.includes('time') && !meet(own, events))
      say(
        `${where}.agrees`,
        `${when} and ${told} have no day in common. Move "time" to "differs", or say why in "note".`,
      );
    if (differs.includes('time') && meet(own, events))
      say(`${where}.differs`, `${when} and ${told} have days in common. Say in "note" what the difference is.`);
    if (!agrees.includes('time') && !differs.includes('time'))
      say(where, 'It gives a time, so it agrees or differs in "time". Write which.');
  }
  if (dating !== 'announces' && published !== null && own?.first != null && published < own.first)
    say(
      `${where}.dating`,
      `${shown(source)} was published on ${published}, before ${own.first}. Write "announces", or say why in "note".`,
    );
}
