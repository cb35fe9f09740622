import type { OpeningWords } from '../language/openingWords.en.ts';
import { openingLimits } from '../opening/openingLimits.ts';
import { tableColumns } from '../opening/tableColumns.ts';

/** Which files can be opened, what their columns are, and how much is too much. */
export function OpenFormats({ words }: { readonly words: OpeningWords }) {
  return (
    <section className="open-formats" aria-labelledby="open-formats">
      <h2 id="open-formats">{words.formats}</h2>
      <ul>
        <li>
          {words.json} <a href={`${import.meta.env.BASE_URL}dossier.schema.json`}>{words.schema}</a>
        </li>
        <li>{words.table}</li>
        <li>{words.limits(openingLimits.bytes / 2 ** 20, openingLimits.events)}</li>
      </ul>
      <details>
        <summary>{words.columns}</summary>
        <p>{words.columnsNote}</p>
        <dl>
          {(['exported', 'timelineJs'] as const).map((kind) => (
            <div key={kind}>
              <dt>{words[kind]}</dt>
              <dd lang="en">
                {tableColumns[kind === 'exported' ? 'sourceline' : kind].map((column, index) => (
                  <span key={column}>
                    {index > 0 && ', '}
                    <code>{column}</code>
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
