import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { copyText } from '../../src/share/copyText.ts';

/** Takes what is selected when the page asks the old way; jsdom has neither way. */
let oldClipboard = '';
const execCommand = vi.fn((command: string) => {
  const field = document.activeElement;
  if (command === 'copy' && field instanceof HTMLTextAreaElement) {
    oldClipboard = field.value.slice(field.selectionStart, field.selectionEnd);
  }
  return true;
});

beforeEach(() => {
  oldClipboard = '';
  execCommand.mockClear();
  Object.defineProperty(document, 'execCommand', { value: execCommand, configurable: true });
});
afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  document.body.replaceChildren();
});

function clipboardWith(writeText: (text: string) => Promise<void>) {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
}

describe('copying a text', () => {
  test('succeeds where the clipboard takes it', async () => {
    const writeText = vi.fn(async () => {});
    clipboardWith(writeText);
    expect(await copyText('a link')).toBe(true);
    expect(writeText).toHaveBeenCalledWith('a link');
    expect(execCommand).not.toHaveBeenCalled();
  });

  test.each([
    ['refuses', () => clipboardWith(async () => Promise.reject(new DOMException('no', 'NotAllowedError')))],
    ['is absent', () => {}],
  ])('falls back to a selection where the clipboard %s, and leaves nothing behind', async (_, prepare) => {
    prepare();
    document.body.innerHTML = '<button type="button">here</button>';
    const button = document.querySelector('button');
    button?.focus();
    expect(await copyText('two\nlines')).toBe(true);
    expect(oldClipboard).toBe('two\nlines');
    expect(document.querySelector('textarea')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  test('says so when neither way works', async () => {
    execCommand.mockReturnValueOnce(false);
    expect(await copyText('a link')).toBe(false);
    execCommand.mockImplementationOnce(() => {
      throw new Error('not supported');
    });
    expect(await copyText('a link')).toBe(false);
    expect(document.querySelector('textarea')).toBeNull();
  });
});
