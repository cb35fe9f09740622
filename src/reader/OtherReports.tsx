import { articlesOf } from '../dossier/articlesOf.ts';
import { type Coverage, reportsOn } from '../dossier/coverage.ts';
import { describeVoices, originsInWords } from '../dossier/describeVoices.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { NewsEvent } from '../dossier/newsEvent.ts';
import type { Messages } from '../language/messages.en.ts';
import { reportWords } from '../language/reportWords.ts';
import { describeWhen, nameWhen } from '../time/describeWhen.ts';
import { extentOf } from '../time/extent.ts';
import { formatDay } from '../time/formatDay.ts';
import { type DayScale, dayScale } from './dayScale.ts';
import { StandMark } from './StandMark.tsx';
import { TimeBars, TimeBarsKey } from './TimeBars.tsx';
import { type TimeRow, timeRows } from './timeRows.ts';
import { VoiceList } from './VoiceList.tsx';

type Props = {
  readonly dossier: Dossier;
  readonly event: NewsEvent;
  readonly coverage: Coverage;
  readonly messages: Messages;
};

/**
 * Who else says so: in a few sentences, then the times that are stated on one scale, a row each, which opens to the origins that state it and
 * their reports. Nothing before it is known who says what.
 */
export function OtherReports({ dossier, event, coverage, messages }: Props) {
  const words = reportWords[messages.language].reports;
  if (coverage.sources.length === 0) return null;
  return (
    <section className="other-reports" aria-labelledby="other-reports">
      <h3 className="event-details-heading" id="other-reports">
        {words.title}
      </h3>
      {reportsOn(coverage, event.id).length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <VoicesInWords dossier={dossier} event={event} coverage={coverage} messages={messages} />
          <TimeRows dossier={dossier} event={event} coverage={coverage} messages={messages} />
        </>
      )}
    </section>
  );
}

function VoicesInWords({ dossier, event, coverage, messages }: Props) {
  const { said, besides, notes } = describeVoices(event, dossier, coverage, messages);
  return (
    <>
      {said.length > 0 && <p>{said.join(' ')}</p>}
      {[notes, besides].map((sentences) =>
        sentences.length === 0 ? null : (
          <p key={sentences[0]} className="other-reports-note">
            {sentences.join(' ')}
          </p>
        ),
      )}
    </>
  );
}

function TimeRows({ dossier, event, coverage, messages }: Props) {
  const rows = timeRows(event, dossier, coverage);
  const scale = dayScale(rows.flatMap(({ times }) => times));
  return (
    <>
      {scale !== null && <ScaleEnds scale={scale} messages={messages} />}
      <ul className="time-rows">
        {rows.map((row) => {
          const head = <RowHead row={row} event={event} dossier={dossier} scale={scale} messages={messages} />;
          const voices = [...row.voices, ...row.unknown];
          return (
            <li key={`${row.kind} ${row.times.join(' ')} ${row.voices[0]?.origin.id}`} className="time-row">
              {voices.length === 0 ? (
                <div className="time-row-head">{head}</div>
              ) : (
                <details>
                  <summary className="time-row-head">{head}</summary>
                  <VoiceList
                    voices={voices}
                    isTimeTold={row.kind === 'side'}
                    dossier={dossier}
                    coverage={coverage}
                    messages={messages}
                  />
                </details>
              )}
            </li>
          );
        })}
      </ul>
      <Legend rows={rows} messages={messages} />
    </>
  );
}

function ScaleEnds({ scale: { first, last }, messages }: { readonly scale: DayScale; readonly messages: Messages }) {
  const [from, to] = [first, last].map((day) => formatDay(day, messages.language, 'long'));
  return (
    <p className="time-scale">
      <span className="reader-hidden">{reportWords[messages.language].reports.days(from ?? '', to ?? '')}</span>
      <span aria-hidden="true">{from}</span>
      <span aria-hidden="true">{to}</span>
    </p>
  );
}

type RowHeadProps = Omit<Props, 'coverage'> & { readonly row: TimeRow; readonly scale: DayScale | null };

/** The time, who says it, how it stands, and where it lies. */
function RowHead({ row, event, dossier, scale, messages }: RowHeadProps) {
  const words = reportWords[messages.language].reports;
  const { kind, times, stand } = row;
  const who =
    kind === 'article'
      ? words.article(articlesOf(event, dossier).length)
      : kind === 'shown'
        ? words.shown
        : voicesInWords(row, messages);
  return (
    <>
      <span className="time-row-words">
        <StandMark stand={stand} />
        <span>
          <strong className="time-row-time">{timeInWords(row, messages)}</strong>{' '}
          <span className="time-row-who">
            {[...(kind === 'side' && stand !== null ? [words.marks[stand]] : []), who].join(' · ')}
          </span>
        </span>
      </span>
      {scale !== null && times.length > 0 && <TimeBars scale={scale} times={times} />}
    </>
  );
}

function timeInWords({ kind, times }: TimeRow, messages: Messages): string {
  if (kind === 'fits' || kind === 'announces' || kind === 'silent') return reportWords[messages.language].reports[kind];
  if (times.length === 0) return describeWhen(null, messages, 'long');
  return times.map((edtf) => nameWhen(edtf, messages)).join('; ');
}

/** How many are counted, or who it is that stands alone, and how many are not counted. */
function voicesInWords({ kind, voices, unknown }: TimeRow, messages: Messages): string {
  const words = reportWords[messages.language].reports;
  if (kind !== 'side' && kind !== 'torn') return originsInWords(voices, messages);
  const [only] = voices;
  const isAlone = voices.length === 1 && only !== undefined;
  return [
    ...(isAlone ? [only.origin.name[messages.language]] : []),
    ...(isAlone && only.publishers.length > 1 ? [words.publishers(only.publishers.length)] : []),
    ...(voices.length > 1 ? [words.counted(voices.length)] : []),
    ...(kind === 'torn' ? [words.torn] : []),
    ...(unknown.length > 0 ? [words.notCounted(originsInWords(unknown, messages))] : []),
  ].join(' · ');
}

function Legend({ rows, messages }: { readonly rows: readonly TimeRow[]; readonly messages: Messages }) {
  const words = reportWords[messages.language].reports;
  const pieces = rows.flatMap(({ times }) => times).flatMap((edtf) => extentOf(edtf)?.pieces ?? []);
  return (
    <p className="time-legend">
      {(['agrees', 'differs', 'silent'] as const)
        .filter((stand) => rows.some((row) => row.stand === stand))
        .map((stand) => (
          <span key={stand} className="time-legend-entry">
            <StandMark stand={stand} /> {words.marks[stand]}
          </span>
        ))}
      <TimeBarsKey
        kinds={(['sure', 'somewhere'] as const)
          .filter((kind) => pieces.some((piece) => piece.kind === kind))
          .map((kind) => [kind, words.bars[kind]] as const)}
      />
    </p>
  );
}
