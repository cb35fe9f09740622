import { type ComponentProps, useId, useState } from 'react';
import type { Messages } from '../language/messages.en.ts';
import type { ExportForm } from './ExportForm.tsx';

type Props = {
  readonly messages: Messages;
  /** Brings what goes into the files; `offer` is asked only after that. */
  readonly load: () => Promise<unknown>;
  readonly offer: () => ComponentProps<typeof ExportForm>;
};

/** Opens the choice of files for other programs, whose code comes only then. */
export function ExportMenu({ messages, load, offer }: Props) {
  const words = messages.share;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [part, setPart] = useState<{ readonly Form: typeof ExportForm } | 'failed' | null>(null);

  async function open() {
    setOpen(true);
    try {
      const [{ ExportForm }] = await Promise.all([import('./ExportForm.tsx'), load()]);
      setPart({ Form: ExportForm });
    } catch (error) {
      console.warn(error);
      setPart('failed');
    }
  }

  return (
    <div className="export-menu">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => (isOpen ? setOpen(false) : void open())}
      >
        {words.export}
      </button>
      <div id={id} hidden={!isOpen}>
        {part === 'failed' && <p role="alert">{words.exportFailed}</p>}
        {isOpen && part !== null && part !== 'failed' && <part.Form {...offer()} />}
      </div>
    </div>
  );
}
