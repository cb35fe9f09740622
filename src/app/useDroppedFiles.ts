import { useEffect, useEffectEvent, useState } from 'react';

/** Takes files that are dropped anywhere on the page; what else is dragged is left to the browser. Says whether files are over the page. */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
    const onOver = (drag: DragEvent) => {
      if (!holdsFiles(drag)) return;
      drag.preventDefault();
      setOver(true);
    };
    const onLeave = ({ relatedTarget }: DragEvent) => {
      // From one element to another is not out of the window.
      if (relatedTarget === null) setOver(false);
    };
    const onDrop = (drag: DragEvent) => {
      setOver(false);
      if (!holdsFiles(drag)) return;
      // Else the browser would leave the page for the file.
      drag.preventDefault();
      take([...(drag.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  return isOver;
}
