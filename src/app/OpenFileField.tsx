import { type RefObject, useEffect, useEffectEvent } from 'react';

type Props = {
  readonly label: string;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onFiles: (files: readonly File[]) => void;
};

/** The browser's own field, drawn as a button: it opens the choice of files also before the page is taken over. */
export function OpenFileField({ label, inputRef, onFiles }: Props) {
  function take(field: HTMLInputElement) {
    const files = [...(field.files ?? [])];
    // So that the same file can be chosen again, mended.
    field.value = '';
    if (files.length > 0) onFiles(files);
  }
  const takeEarly = useEffectEvent(() => {
    if (inputRef.current !== null) take(inputRef.current);
  });
  // What was chosen before the page was taken over.
  useEffect(() => takeEarly(), []);
  return (
    <label className="open-file">
      <input
        type="file"
        accept=".json,.csv,.tsv,.txt,application/json,text/csv,text/tab-separated-values,text/plain"
        ref={inputRef}
        onChange={(change) => take(change.target)}
      />
      <span className="open-file-label">{label}</span>
    </label>
  );
}
