import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Problem } from '../dossier/problem.ts';
import { type OpenedFile, type Opening, type OpeningProgress, openDossier } from '../opening/openDossier.ts';
import type { OpeningFailure } from '../opening/openingFailure.ts';
import { visibleControls } from '../text/safeText.ts';
import type { FileOrigin } from './opened.ts';

/** A file that was chosen or dropped, or an address of this site. */
export type FileToOpen = { readonly name: string } & (
  | { readonly origin: Extract<FileOrigin, 'computer'>; readonly source: Blob }
  | { readonly origin: Extract<FileOrigin, 'site'>; readonly source: { readonly url: URL } }
);

/** What became of the last attempt; `idle` where there was none, or it succeeded. */
export type OpeningState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string; readonly progress: OpeningProgress | null }
  | { readonly kind: 'cancelled'; readonly name: string }
  | {
      readonly kind: 'refused';
      readonly name: string;
      readonly problems: readonly Problem[];
      readonly problemCount: number;
    }
  | (OpeningFailure & { readonly name: string });

/**
 * One file at a time: until it is shown, another one, and leaving the page, end the opening of the one before. `onOpened` makes ready what
 * was read, and gives what shows it.
 */
export function useOpening(onOpened: (opened: OpenedFile, file: FileToOpen) => Promise<() => void>) {
  const [state, setState] = useState<OpeningState>({ kind: 'idle' });
  const current = useRef<Opening | null>(null);

  const end = useCallback(() => {
    current.current?.cancel();
    current.current = null;
  }, []);
  useEffect(() => end, [end]);

  const open = async (file: FileToOpen) => {
    end();
    const name = visibleControls(file.name);
    const opening = openDossier(file.source, file.name, (progress) => {
      if (current.current === opening) setState({ kind: 'reading', name, progress });
    });
    current.current = opening;
    setState({ kind: 'reading', name, progress: null });
    const result = await opening.result;
    if (current.current !== opening) return;
    if (!('dossier' in result)) {
      current.current = null;
      setState({ ...result, name });
      return;
    }
    const show = await onOpened(result, file);
    // Until here it can be cancelled, or another one be opened in its place.
    if (current.current !== opening) return;
    current.current = null;
    // Before the dossier comes, so that what is gone with this does not take the focus once more.
    flushSync(() => setState({ kind: 'idle' }));
    show();
  };
  const cancel = () => {
    end();
    setState((state) => (state.kind === 'reading' ? { kind: 'cancelled', name: state.name } : state));
  };
  return { state, open, cancel };
}
