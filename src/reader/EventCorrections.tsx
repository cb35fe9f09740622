import type { Coverage } from '../dossier/coverage.ts';
import type { EventId } from '../dossier/dossier.ts';
import type { Messages } from '../language/messages.en.ts';
import { reportWords } from '../language/reportWords.ts';
import { formatDay } from '../time/formatDay.ts';
import { publisherLink } from './publisherLink.ts';

type Props = { readonly event: EventId; readonly coverage: Coverage; readonly messages: Messages };

/** What was mended in this event, and who takes notice of errors; nothing where there is neither. */
export function EventCorrections({ event, coverage, messages }: Props) {
  const { language } = messages;
  const words = reportWords[language];
  const corrections = coverage.corrections.filter((correction) => correction.event === event);
  const { contact } = coverage;
  const href = contact?.url === undefined ? null : publisherLink(contact.url, null);
  return (
    <>
      {corrections.length > 0 && (
        <>
          <h3 className="event-details-heading">{words.corrections}</h3>
          <ul className="event-corrections">
            {corrections.map(({ on, what, why }) => (
              <li key={`${on} ${what.en}`}>
                {words.correction(formatDay(on, language, 'long'), what[language], why[language])}
              </li>
            ))}
          </ul>
        </>
      )}
      {contact && (
        <p className="event-contact">
          {words.errors}{' '}
          {href === null ? (
            contact.text[language]
          ) : (
            <a href={href} rel="noopener noreferrer">
              {contact.text[language]}
            </a>
          )}
        </p>
      )}
    </>
  );
}
