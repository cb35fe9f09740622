import type { RefObject } from 'react';
import type { Messages } from '../language/messages.en.ts';
import { keyBindings } from '../timeline/keys.ts';

type KeyHelpProps = {
  readonly messages: Messages;
  readonly dialogRef: RefObject<HTMLDialogElement | null>;
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
};

/** The keys, listed from the table that acts on them, and the switch for those that print a character. */
export function KeyHelp({ messages, dialogRef, singleKeys, onSingleKeys }: KeyHelpProps) {
  const words = messages.app.dossierPage;
  return (
    <>
      <button type="button" className="timeline-link timeline-link-keys" onClick={() => dialogRef.current?.showModal()}>
        {words.keys}
      </button>
      <dialog ref={dialogRef} className="key-help" aria-labelledby="key-help-title">
        <h2 id="key-help-title" className="key-help-title">
          {words.keys}
        </h2>
        <p>{words.keysWhere}</p>
        <table className="key-help-table">
          <tbody>
            <tr>
              <th scope="row">
                <kbd>{words.keyNames.Enter}</kbd>
              </th>
              <td>{messages.timeline.enterKey}</td>
            </tr>
            {keyBindings.map(({ command, keys, shift }) => (
              <tr key={command}>
                <th scope="row">
                  <kbd>
                    {shift ? `${words.keyNames.Shift} + ` : ''}
                    {keyName(keys[0], words.keyNames)}
                  </kbd>
                </th>
                <td>{messages.timeline.keys[command]}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <label className="key-help-switch">
          <input
            type="checkbox"
            checked={singleKeys}
            onChange={(change) => onSingleKeys(change.currentTarget.checked)}
          />
          {words.singleKeys}
        </label>
        <form method="dialog">
          <button type="submit" className="key-help-close">
            {words.close}
          </button>
        </form>
      </dialog>
    </>
  );
}

/** Keys whose sign is the same in every language. */
const signs: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
};

function keyName(key: string | undefined, names: Readonly<Record<string, string>>): string {
  return key === undefined ? '' : (names[key] ?? signs[key] ?? key);
}
