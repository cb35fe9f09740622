import type { Report } from '../dossier/coverage.ts';
import { aspectsInWords } from '../dossier/describeVoices.ts';
import type { Dossier, Source } from '../dossier/dossier.ts';
import type { Messages } from '../language/messages.en.ts';
import { reportWords } from '../language/reportWords.ts';
import { describeWhen } from '../time/describeWhen.ts';
import { formatDay } from '../time/formatDay.ts';
import { participantOf, placeOf } from './lookUp.ts';
import { publisherLink } from './publisherLink.ts';
import type { ReportEntry } from './reportEntries.ts';

type Props = { readonly entry: ReportEntry; readonly dossier: Dossier; readonly messages: Messages };

/** What a source reports in our words, how that stands to the event, and where it can be read. */
export function ReportOfSource({ entry: { source, reports, versions }, dossier, messages }: Props) {
  const words = reportWords[messages.language].reports;
  return (
    <li className="report">
      {reports.map((report) => (
        <Claim key={`${report.source} ${report.claim.en}`} report={report} dossier={dossier} messages={messages} />
      ))}
      <SourceLine source={source} messages={messages} />
      {versions.map((version) => (
        <div key={version.id} className="report-version">
          {words.version}: <SourceLine source={version} messages={messages} />
        </div>
      ))}
    </li>
  );
}

function Claim({ report, dossier, messages }: Omit<Props, 'entry'> & { readonly report: Report }) {
  const { language } = messages;
  const words = reportWords[language].reports;
  const { agrees = [], differs = [], note } = report;
  const account = accountOf(report, dossier, messages);
  return (
    <>
      <p className="report-claim">{report.claim[language]}</p>
      {account !== '' && <p className="report-detail">{words.says(account)}</p>}
      {agrees.length > 0 && <p className="report-detail">{words.agrees(aspectsInWords(agrees, messages))}</p>}
      {differs.length > 0 && (
        <p className="report-detail report-differs">{words.differs(aspectsInWords(differs, messages))}</p>
      )}
      {note && <p className="report-detail">{note[language]}</p>}
    </>
  );
}

/** Its own time, place, participants and status, as far as it gives them. */
function accountOf(report: Report, dossier: Dossier, messages: Messages): string {
  const { language } = messages;
  const { when, dating, place, participants = [], status } = report;
  const isSaid = dating === 'states' || dating === 'announces';
  return [
    ...(when !== undefined && isSaid ? [describeWhen(when, messages, 'long')] : []),
    ...(place === undefined ? [] : [placeOf(dossier, place).name[language]]),
    ...(participants.length === 0
      ? []
      : [participants.map((id) => participantOf(dossier, id).name[language]).join(', ')]),
    ...(status === undefined ? [] : [messages.status[status]]),
  ].join('; ');
}

function SourceLine({ source, messages }: { readonly source: Source; readonly messages: Messages }) {
  const { language } = messages;
  const words = reportWords[language].reports;
  const { published, publishedGrade } = source;
  const href = publisherLink(source.url, null);
  const notes = [source.caution, source.madeWithAi, source.publishedNote, source.originNote, source.changed];
  return (
    <div className="report-source">
      <p>
        <strong translate="no">{source.publisher}</strong>
        {source.title !== null && (
          <>
            {', '}
            <cite className="report-title" lang={source.language} dir="auto">
              {source.title}
            </cite>
          </>
        )}
      </p>
      <p>
        {published === null || publishedGrade === 'unknown'
          ? words.published.unknown
          : words.published[publishedGrade](formatDay(published, language, 'long'))}
        .{notes.map((note) => (note === undefined ? null : <span key={note.en}> {note[language]}</span>))}
      </p>
      {href !== null && (
        <p>
          <a href={href} target="_blank" rel="noopener noreferrer">
            {messages.reader.openAt(source.publisher)}
          </a>
          <span className="reader-hidden">, {words.newTab}</span>
        </p>
      )}
    </div>
  );
}
