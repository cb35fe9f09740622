import { useSyncExternalStore } from 'react';
import type { DossierId } from '../dossier/dossier.ts';
import type { OpenedFile } from '../opening/openDossier.ts';

/** Where a file came from: chosen or dropped, or an address of this site. */
export type FileOrigin = 'computer' | 'site';

/** What is known of the dossier that the reader has opened, beside itself, which is among the `loaded` under `openedName`. */
export type Opened = Pick<OpenedFile, 'problems' | 'problemCount'> & {
  readonly name: string;
  readonly origin: FileOrigin;
  /** Counts the files opened on this page. */
  readonly number: number;
  /** As the file calls it; here it stands under another one. */
  readonly id: DossierId;
};

let opened: Opened | null = null;
const listeners = new Set<() => void>();

export function setOpened(next: Opened | null): void {
  opened = next;
  for (const listener of listeners) listener();
}

export function openedNow(): Opened | null {
  return opened;
}

/** `null` while none is open. */
export function useOpened(): Opened | null {
  return useSyncExternalStore(subscribe, openedNow, () => null);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
