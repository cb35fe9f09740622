import { useId, useState } from 'react';
import { exportWords } from '../language/exportWords.ts';
import { formatDay } from '../time/formatDay.ts';
import { type Exported, eventsOf } from './exported.ts';
import { exportFile, exportFormats, notesOn } from './exportFormats.ts';
import { saveFile } from './saveFile.ts';

type Props = {
  /** What is shown now. */
  readonly view: Exported;
  /** All, as it is known now. */
  readonly whole: Exported;
};

/** Which events, and as which file: each file says before it is fetched what it cannot hold. */
export function ExportForm({ view, whole }: Props) {
  const { messages } = whole;
  const words = exportWords[messages.language];
  const id = useId();
  const isPart = view.asOf !== null || eventsOf(view).length < eventsOf(whole).length;
  const [takesView, setTakesView] = useState(isPart);
  const [begun, setBegun] = useState<string | null>(null);
  const exported = isPart && takesView ? view : whole;
  const events = (of: Exported) => messages.app.events(eventsOf(of).length);
  const choices = [
    {
      isView: true,
      name:
        view.asOf === null
          ? words.view(events(view))
          : words.viewAsOf(events(view), formatDay(view.asOf, messages.language, 'long')),
    },
    { isView: false, name: words.whole(events(whole)) },
  ];
  return (
    <div className="export-form">
      {isPart ? (
        <fieldset>
          <legend>{words.what}</legend>
          {choices.map(({ isView, name }) => (
            <label key={name}>
              <input type="radio" name={id} checked={takesView === isView} onChange={() => setTakesView(isView)} />
              {name}
            </label>
          ))}
        </fieldset>
      ) : (
        <p>{words.whole(events(whole))}</p>
      )}
      {eventsOf(exported).length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <dl>
          {exportFormats.map((format) => (
            <div key={format}>
              <dt>
                {words.formats[format].name}
                <button
                  type="button"
                  aria-describedby={`${id}-${format}`}
                  onClick={() => {
                    const { name, type, content } = exportFile(format, exported);
                    saveFile(name, type, content);
                    setBegun(name);
                  }}
                >
                  {words.formats[format].button}
                </button>
              </dt>
              <dd id={`${id}-${format}`}>{notesOn(format, exported).join(' ')}</dd>
            </div>
          ))}
        </dl>
      )}
      <output className="share-menu-outcome">{begun !== null && words.begun(begun)}</output>
    </div>
  );
}
