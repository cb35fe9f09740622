import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { escapeMarkup, installTrustedTypes, ownWorkerUrl } from '../../src/app/trustedTypes.ts';

test('Markup that a library writes is shown as text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const node = document.createElement('div');
      node.innerHTML = escapeMarkup(text);
      expect(node.childElementCount).toBe(0);
      // What HTML itself does to any text: line ends are normalised, NUL is dropped or replaced.
      const asParsed = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[\0\uFFFD]/g, '');
      expect(asParsed(node.textContent)).toBe(asParsed(text));
    }),
  );
});

test('Only workers of this site are started', () => {
  const worker = `${location.origin}/assets/open.worker-B3f_9a-x.js`;
  expect(ownWorkerUrl('/assets/open.worker-B3f_9a-x.js')).toBe(worker);
  expect(ownWorkerUrl(worker)).toBe(worker);
  for (const url of [
    'https://elsewhere.example/a.js',
    '//elsewhere.example/a.js',
    'data:text/javascript,1',
    'javascript:1',
    '/assets/index-B3f9a.js',
    '/worker.js',
    '/a.worker-1.js/../../evil.js',
    'https://elsewhere.example/assets/open.worker-B3f_9a-x.js',
    'blob:https://elsewhere.example/open.worker-1.js',
  ])
    expect(() => ownWorkerUrl(url)).toThrow(TypeError);
});

test('The default policy is installed where the browser knows trusted types, and refuses to run strings', () => {
  const createPolicy = vi.fn();
  vi.stubGlobal('trustedTypes', { createPolicy });
  installTrustedTypes();
  expect(createPolicy).toHaveBeenCalledExactlyOnceWith('default', expect.anything());
  expect(() => createPolicy.mock.calls[0]?.[1].createScript('1')).toThrow(TypeError);
  vi.unstubAllGlobals();
  expect(() => installTrustedTypes()).not.toThrow();
});
