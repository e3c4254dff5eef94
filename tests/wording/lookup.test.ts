import { expect, test } from 'vitest';
import { lookup } from '../../src/wording/lookup.ts';
import { chooseLanguage } from '../../src/wording/wording.ts';

const KNOWN = ['en', 'sv', 'nl', 'fr', 'da', 'de', 'zh-Hant'];

const rows: readonly (readonly [wanted: string[], found: string | null, why: string])[] = [
  [['de'], 'de', 'the language itself'],
  [['de-CH'], 'de', 'a region is cut off'],
  [['de-CH-1996'], 'de', 'and a variant before it'],
  [['DE-ch'], 'de', 'case says nothing, RFC 5646 §2.1.1'],
  [['zh-Hant-CN-x-private1-private2'], 'zh-Hant', 'the example of RFC 4647 §3.4'],
  [['sv-x-home'], 'sv', 'a single letter goes with what it begins, RFC 4647 §3.4'],
  [['nb', 'da'], 'da', 'the first that is there'],
  [['da', 'de'], 'da', 'the order is the user’s, not ours'],
  [['fr-CA', 'fr'], 'fr', 'named twice'],
  [['zh'], null, 'a range is never lengthened'],
  [['deu'], null, 'a prefix of letters is no subtag'],
  [['*'], null, 'any language: the default'],
  [[''], null, 'none'],
  [['C'], null, 'the locale of POSIX'],
  [['-', '--', '-de'], null, 'no tags'],
  [[], null, 'nothing wanted'],
  [[`de${'-a'.repeat(1000)}`], 'de', 'a long one'],
];
test.each(rows)('%j: %s (%s)', (wanted, found) => {
  expect(lookup(wanted, KNOWN)).toBe(found);
});

test('English where nothing else is found', () => {
  expect(chooseLanguage([null, 'tlh', ''])).toBe('en');
});
