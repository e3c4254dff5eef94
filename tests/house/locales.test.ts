import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages, loadCommandLineWords } from '../../src/wording/wording.ts';

type Messages = Readonly<
  Record<string, { readonly message: string; readonly description: string }>
>;

const read = (language: string) =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Messages;

test('the browser has the same languages as the program', () => {
  expect(readdirSync('public/_locales').sort()).toEqual([...languages].sort());
});

test.each(languages)('%s: what the browser says of the extension', async (language) => {
  const messages = read(language);
  expect(Object.keys(messages)).toEqual(Object.keys(read('en')));
  expect(messages.name?.message).toBe('Whence');
  const { usage } = await loadCommandLineWords(language);
  expect(messages.description?.message).toBe(usage.slice(0, usage.indexOf('\n')));
  // The limit of the browsers' catalogues.
  expect(messages.description?.message.length).toBeLessThanOrEqual(132);
});
