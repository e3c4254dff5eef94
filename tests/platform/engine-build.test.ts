import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEngine } from '../support/engine-realm.ts';

const engine = readEngine();

/** Literals of four words and more: what a person would read as a sentence. */
function sentencesIn(files: string): readonly string[] {
  return globSync(files)
    .flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/'((?:[^'\\\n]|\\.)+)'|`((?:[^`\\$]|\\.)+)/g),
    ])
    .map(([, quoted = '', template = '']) => quoted || template)
    .filter((text) => /^(?:\S+ ){3}/.test(text));
}

test('the engine holds no sentence of any language', () => {
  const sentences = sentencesIn('src/wording/*/*.ts');
  expect(sentences.length).toBeGreaterThan(50);
  expect(sentences.filter((sentence) => engine.includes(sentence))).toEqual([]);
});

// tests/support/engine-realm.ts runs it where none of them works; this says so before anything runs.
test.each([
  ['text made into code', /\beval\(|\bnew Function\b|\bFunction\(/],
  ['another module loaded', /\bimport\(|\brequire\(["'`]|\bimportScripts\(/],
  ['the page', /\bdocument\.|\bwindow\.|\blocalStorage\b/],
  ['the extension', /\bchrome\.|\bbrowser\.runtime\b/],
])('nor %s', (_, pattern) => {
  expect(engine.match(pattern)).toBeNull();
});

test('one copy of what it shares with mailauth', () => {
  const count = (text: string) => engine.split(text).length - 1;
  expect(count('2b6570 ')).toBe(1); //                                OID of Ed25519, our reader of keys
  expect(count('3031300d060960864801650304020105000420')).toBe(1); // DigestInfo, noble's RSA
  expect(count('Illegal input >= 0x80')).toBe(1); //                  punycode
  expect(count('xn--mgbca7dzdo')).toBe(1); //                        the public suffix list
});
