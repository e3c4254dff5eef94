import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAuthenticationResults } from '../../src/claims/authentication-results/authentication-results.ts';
import { latin1, oneLine } from '../../src/syntax/syntax.ts';
import { expectLinear } from '../support/linear.ts';
import {
  dropped,
  meaningOf,
  partsOf,
  printAuthenticationResults,
} from '../support/print-authentication-results.ts';

const read = (text: string) => parseAuthenticationResults(text, { start: 0, end: text.length });

const pieces = [
  'a.example',
  '1',
  ';',
  '=',
  'spf',
  'pass',
  'none',
  '(',
  ')',
  '"',
  '\\',
  '/',
  '.',
  ' ',
  '\r\n ',
  'from',
  'reason',
  'i',
  'x.y',
  '\xc3\xa0',
];
const anyField = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join('')),
  fc.uint8Array({ maxLength: 60 }).map(latin1),
);

test('nothing is dropped: every byte belongs to a part, and every part lies in its place', () => {
  fc.assert(
    fc.property(anyField, (body) => {
      const text = `X:${body}\n`;
      const within = { start: 2, end: text.length - 1 };
      const found = parseAuthenticationResults(text, within);
      for (const { start, end } of partsOf(found)) {
        expect(within.start <= start && start < end && end <= within.end).toBe(true);
      }
      expect(dropped(text, within, found)).toEqual([]);
      const starts = found.results.map(({ span }) => span.start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }),
    { numRuns: 3000 },
  );
});

test('results that are printed are read back', () => {
  const word = fc
    .stringMatching(/^[a-z][a-z0-9-]{0,6}$/)
    .filter((one) => !['from', 'reason', 'i', 'helo'].includes(one));
  const text = fc.string({ unit: 'grapheme' });
  const property = fc.tuple(
    fc.tuple(word, word).map((both) => both.join('.')),
    text,
  );
  const result = fc.record({
    method: word,
    version: fc.option(fc.nat().map(String)),
    result: word,
    reason: fc.option(text),
    comments: fc.array(text.map(oneLine), { maxLength: 2 }),
    properties: fc.array(property, { maxLength: 3 }),
  });
  const meaning = fc.record({
    instance: fc.option(fc.integer({ min: 1, max: 50 })),
    authservId: text.filter((id) => id !== ''),
    version: fc.option(fc.nat().map(String)),
    none: fc.constant(false),
    results: fc.array(result, { minLength: 1, maxLength: 4 }),
    stray: fc.constant([]),
  });
  fc.assert(
    fc.property(meaning, (said) => {
      const found = read(printAuthenticationResults(said));
      expect(meaningOf(found)).toEqual(said);
      expect([found.unread, found.problems]).toEqual([[], []]);
    }),
  );
});

test('a hundred thousand words in one part overflow no stack', () => {
  expect(read(`a; ${'x '.repeat(300_000)}spf=pass`).results).toHaveLength(1);
});

test.each([
  '(',
  '"',
  ';',
  '=',
  ')',
  'a',
  'a ',
  '. ',
  '/',
  'a=',
  'a= ',
  'a=b;',
  'a;',
  '\\',
  'a=b (c) ',
  '()',
  ' ',
])('a megabyte of %j is read in linear time', async (pattern) => {
  await expectLinear(read, pattern, 'a.example; spf=pass %');
});

test.each(['\n', '\r\n', '\n ', '\\'])('and one of %j in quotes', async (pattern) => {
  await expectLinear(read, pattern, 'a.example; dkim=fail reason="%"');
});
