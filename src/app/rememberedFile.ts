import type { FileOrigin } from './opened.ts';

/** What a reader had open in this tab, by name: after a reload the file itself is gone. */
export type RememberedFile = { readonly name: string; readonly origin: FileOrigin };

const kept = 'sourceline.opened';

export function rememberFile(file: RememberedFile | null): void {
  try {
    if (file === null) sessionStorage.removeItem(kept);
    else sessionStorage.setItem(kept, `${file.origin} ${file.name}`);
  } catch {
    // Storage is refused: after a reload the page does not know what was open.
  }
}

export function rememberedFile(): RememberedFile | null {
  const [, origin, name] = /^(computer|site) (.+)$/s.exec(read() ?? '') ?? [];
  return name !== undefined && (origin === 'computer' || origin === 'site') ? { name, origin } : null;
}

function read(): string | null {
  try {
    return sessionStorage.getItem(kept);
  } catch {
    return null;
  }
}
