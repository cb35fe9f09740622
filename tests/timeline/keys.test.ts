// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { de } from '../../src/language/messages.de.ts';
import { en } from '../../src/language/messages.en.ts';
import { type Command, commandOf, keyBindings } from '../../src/timeline/keys.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const shift = { ...plain, shiftKey: true };

describe('keys', () => {
  const table: readonly [what: string, press: Parameters<typeof commandOf>[0], command: Command | null][] = [
    ['→', { ...plain, key: 'ArrowRight' }, 'next'],
    ['←', { ...plain, key: 'ArrowLeft' }, 'previous'],
    ['Shift + →', { ...shift, key: 'ArrowRight' }, 'panRight'],
    ['Shift + ←', { ...shift, key: 'ArrowLeft' }, 'panLeft'],
    ['Shift + ↓', { ...shift, key: 'ArrowDown' }, null],
    ['Home', { ...plain, key: 'Home' }, 'first'],
    ['Escape', { ...plain, key: 'Escape' }, 'close'],
    ['/ on an English keyboard', { ...plain, key: '/' }, 'search'],
    ['/ on a German keyboard, Shift + 7', { ...shift, key: '/' }, 'search'],
    ['? on an English keyboard, Shift + /', { ...shift, key: '?' }, 'help'],
    ['+ on an English keyboard, Shift + =', { ...shift, key: '+' }, 'zoomIn'],
    ['+ on a German keyboard', { ...plain, key: '+' }, 'zoomIn'],
    ['=, the key of + without Shift', { ...plain, key: '=' }, 'zoomIn'],
    ['-', { ...plain, key: '-' }, 'zoomOut'],
    ['Ctrl + -, the browser’s zoom', { ...plain, key: '-', ctrlKey: true }, null],
    ['Ctrl + C, the browser’s copy', { ...plain, key: 'c', ctrlKey: true }, null],
    ['⌘ + C, the same on a Mac', { ...plain, key: 'c', metaKey: true }, null],
    ['Alt + ←, the browser’s Back', { ...plain, key: 'ArrowLeft', altKey: true }, null],
    ['x', { ...plain, key: 'x' }, null],
    ['Tab', { ...plain, key: 'Tab' }, null],
    ['Enter, which opens by itself', { ...plain, key: 'Enter' }, null],
  ];
  it.each(table)('%s', (_, press, command) => {
    expect(commandOf(press, true)).toBe(command);
  });

  it('that print a character do nothing once they are switched off; the others still act', () => {
    for (const { keys, command, shift: withShift = false } of keyBindings)
      for (const key of keys)
        expect(commandOf({ ...plain, key, shiftKey: withShift }, false)).toBe(key.length === 1 ? null : command);
  });

  it('lead each to one command, and each has its words in both languages', () => {
    const pressed = keyBindings.flatMap(({ keys, shift: withShift }) => keys.map((key) => `${withShift ?? ''}${key}`));
    expect(new Set(pressed).size).toBe(pressed.length);
    for (const { command } of keyBindings)
      for (const { timeline } of [en, de]) expect(timeline.keys[command]).not.toBe('');
  });
});
