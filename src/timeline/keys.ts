/** What a key does while the chart or the chronicle has the focus. */
export type Command =
  | 'next'
  | 'previous'
  | 'laneDown'
  | 'laneUp'
  | 'first'
  | 'last'
  | 'zoomIn'
  | 'zoomOut'
  | 'fit'
  | 'panLeft'
  | 'panRight'
  | 'sentence'
  | 'nextSentence'
  | 'copy'
  | 'close'
  | 'search'
  | 'help';

/** `key` as `KeyboardEvent.key` gives it, so that a German `/` (Shift + 7) and `+` work. The help sheet is made from this table. */
export type KeyBinding = { readonly command: Command; readonly keys: readonly string[]; readonly shift?: true };

export const keyBindings: readonly KeyBinding[] = [
  { command: 'next', keys: ['ArrowRight'] },
  { command: 'previous', keys: ['ArrowLeft'] },
  { command: 'laneDown', keys: ['ArrowDown'] },
  { command: 'laneUp', keys: ['ArrowUp'] },
  { command: 'first', keys: ['Home'] },
  { command: 'last', keys: ['End'] },
  { command: 'panLeft', keys: ['ArrowLeft'], shift: true },
  { command: 'panRight', keys: ['ArrowRight'], shift: true },
  { command: 'zoomIn', keys: ['+', '='] },
  { command: 'zoomOut', keys: ['-'] },
  { command: 'fit', keys: ['0'] },
  { command: 'sentence', keys: ['s'] },
  { command: 'nextSentence', keys: ['n'] },
  { command: 'copy', keys: ['c'] },
  { command: 'close', keys: ['Escape'] },
  { command: 'search', keys: ['/'] },
  { command: 'help', keys: ['?'] },
];

type Pressed = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

/** `null`: the key is not ours. With `singleKeys` off, keys that print a character do nothing (WCAG 2.1.4). */
export function commandOf(pressed: Pressed, singleKeys: boolean): Command | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  if (pressed.key.length === 1 && !singleKeys) return null;
  const printed = pressed.key.length === 1; // Shift is part of how it is typed
  const found = keyBindings.find(
    (binding) => binding.keys.includes(pressed.key) && (printed || (binding.shift ?? false) === pressed.shiftKey),
  );
  return found?.command ?? null;
}
