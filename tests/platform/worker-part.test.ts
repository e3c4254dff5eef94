import { afterEach, expect, test, vi } from 'vitest';
import { givePart, loadPart } from '../../src/platform/platform.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, 'whenceParts');
});

/** A worker in which loading a script runs `script`; the URLs that were loaded. */
function openScope(script: () => void): readonly string[] {
  const loaded: string[] = [];
  vi.stubGlobal('importScripts', (url: string) => {
    loaded.push(url);
    script();
  });
  return loaded;
}

test('a part is a script at the root of the extension, and is loaded once', async () => {
  const part = () => 'found';
  const loaded = openScope(() => givePart('alterations', part));
  expect(await loadPart('alterations')).toBe(part);
  expect(await loadPart('alterations')).toBe(part);
  expect(loaded).toEqual(['/alterations.js']);
});

const failures: readonly (readonly [why: string, script: () => void])[] = [
  [
    'is not there',
    () => {
      throw new DOMException('failed to load', 'NetworkError');
    },
  ],
  ['gives nothing', () => {}],
  ['gives another part', () => givePart('bounces', () => 'found')],
];
test.each(failures)('a script that %s is no part, and is tried again', async (_, script) => {
  const loaded = openScope(script);
  await expect(loadPart('alterations')).rejects.toThrow();
  await expect(loadPart('alterations')).rejects.toThrow();
  expect(loaded).toHaveLength(2);
});
