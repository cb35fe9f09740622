import { type ReactNode, type RefObject, useSyncExternalStore } from 'react';
import type { OpeningWords } from '../language/openingWords.en.ts';
import { visibleControls } from '../text/safeText.ts';
import { OpenAddressField } from './OpenAddressField.tsx';
import { OpenFileField } from './OpenFileField.tsx';
import { OpenFormats } from './OpenFormats.tsx';
import { type RememberedFile, rememberedFile } from './rememberedFile.ts';
import type { FileToOpen } from './useOpening.ts';

type Props = {
  readonly words: OpeningWords;
  /** The address asks for more than the page itself: it was made when a file was open. */
  readonly isWithin: boolean;
  readonly hasEvent: boolean;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** What became of the last attempt. */
  readonly children: ReactNode;
  readonly isReading: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onOpen: (file: FileToOpen) => void;
};

/** The page before a dossier is open: the ways to one, and what can be opened. */
export function OpenForm(props: Props) {
  const { words, isWithin, hasEvent, inputRef, children, isReading, onFiles, onOpen } = props;
  return (
    <main className="short-page open-page">
      <h1>{words.title}</h1>
      <p className="open-page-lead">
        {words.lead} {words.stays}
      </p>
      <p className="open-page-scripts">{words.needsScripts}</p>
      {!isReading && <Gone words={words} isWithin={isWithin} hasEvent={hasEvent} />}
      {children}
      {!isReading && (
        <>
          <p className="open-page-choose">
            <OpenFileField label={words.choose} inputRef={inputRef} onFiles={onFiles} /> {words.orDrop}
          </p>
          <OpenAddressField words={words} onOpen={onOpen} />
        </>
      )}
      <OpenFormats words={words} />
    </main>
  );
}

/** After a reload: the file lies where it lay, and the page cannot take it again by itself. */
function Gone({ words, isWithin, hasEvent }: Pick<Props, 'words' | 'isWithin' | 'hasEvent'>) {
  const name = useSyncExternalStore(
    () => () => {},
    () => rememberedFile()?.name ?? null,
    () => null,
  );
  const origin: RememberedFile['origin'] = name === null ? 'computer' : (rememberedFile()?.origin ?? 'computer');
  if (name === null && !isWithin) return null;
  return (
    <p className="open-page-gone">
      {words.gone[origin]} {name !== null && `${words.goneName(visibleControls(name))} `}
      {hasEvent && words.goneEvent}
    </p>
  );
}
