import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { engineParts, readEngine, readEnginePart } from '../support/engine-realm.ts';

const engine = readEngine();
const scripts: readonly (readonly [name: string, script: string])[] = [
  ['engine.js', engine],
  ...engineParts.map((part) => [part, readEnginePart(part)] as const),
];

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
  for (const [name, script] of scripts) {
    expect([name, ...sentences.filter((sentence) => script.includes(sentence))]).toEqual([name]);
  }
});

// tests/support/engine-realm.ts runs them where none of it works; this says so before anything runs.
describe.each(scripts)('%s does without', (_, script) => {
  test.each([
    ['text made into code', /\beval\(|\bnew Function\b|\bFunction\(/],
    ['another module', /\bimport\(|\brequire\(["'`]/],
    ['the page', /\bdocument\.|\bwindow\.|\blocalStorage\b/],
    ['the extension', /\bchrome\.|\bbrowser\.runtime\b/],
  ])('%s', (__, pattern) => {
    expect(script.match(pattern)).toBeNull();
  });
});

test('what the engine loads is named by a path from its own root, and its parts load nothing', () => {
  const loads = scripts.map(([, script]) => script.match(/\bimportScripts\b.{0,4}/g) ?? []);
  expect(loads).toEqual([['importScripts(`/$'], ...engineParts.map(() => [])]);
});

test('one copy of what it shares with mailauth, and none in its parts', () => {
  const count = (text: string) => scripts.map(([, script]) => script.split(text).length - 1);
  const once = [1, ...engineParts.map(() => 0)];
  expect(count('2b6570 ')).toEqual(once); //                                OID of Ed25519, our reader of keys
  expect(count('3031300d060960864801650304020105000420')).toEqual(once); // DigestInfo, noble's RSA
  expect(count('Illegal input >= 0x80')).toEqual(once); //                  punycode
  expect(count('xn--mgbca7dzdo')).toEqual(once); //                         the public suffix list
});
