import { useState, useSyncExternalStore } from 'react';

const name = 'sourceline.singleKeys';

/** Whether keys that print a character act (WCAG 2.1.4), as kept on this device; on until switched off. */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const kept = useSyncExternalStore(
    () => () => {},
    () => read(),
    () => true,
  );
  const [chosen, setChosen] = useState<boolean | null>(null);
  return [
    chosen ?? kept,
    (on) => {
      setChosen(on);
      write(on);
    },
  ];
}

function read(): boolean {
  try {
    return localStorage.getItem(name) !== 'off';
  } catch {
    return true; // storage is refused: the choice lasts as long as the page
  }
}

function write(on: boolean): void {
  try {
    if (on) localStorage.removeItem(name);
    else localStorage.setItem(name, 'off');
  } catch {
    // as above
  }
}
