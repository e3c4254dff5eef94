import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAuthenticationResults } from '../../src/claims/authentication-results/authentication-results.ts';
import { isFws, latin1 } from '../../src/syntax/syntax.ts';
import { expectLinear } from '../support/linear.ts';

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
      const { headSpan, noResult, results, stray, unread } = parseAuthenticationResults(
        text,
        within,
      );
      const parts = [
        ...(headSpan ? [headSpan] : []),
        ...(noResult ? [noResult] : []),
        ...results.map(({ span }) => span),
        ...stray.map(({ span }) => span),
        ...unread,
      ];
      for (const { start, end } of parts) {
        expect(within.start <= start && start < end && end <= within.end).toBe(true);
      }
      for (let at = within.start; at < within.end; at++) {
        const parted = isFws(text.charCodeAt(at)) || text.charAt(at) === ';';
        expect(parted || parts.some(({ start, end }) => start <= at && at < end)).toBe(true);
      }
      const starts = results.map(({ span }) => span.start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }),
    { numRuns: 3000 },
  );
});

test('results that are printed are read back', () => {
  const word = fc
    .stringMatching(/^[a-z][a-z0-9-]{0,6}$/)
    .filter((one) => !['from', 'reason', 'i'].includes(one));
  const value = fc.oneof(word, fc.string({ minLength: 1 }));
  const property = fc.tuple(word, word, value);
  const result = fc.tuple(word, word, fc.array(property, { maxLength: 3 }), fc.string());
  const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;
  const commented = (text: string) => `(${text.replace(/[()\\]/g, '\\$&')})`;
  fc.assert(
    fc.property(fc.array(result, { minLength: 1, maxLength: 4 }), (all) => {
      const printed = all.map(
        ([method, said, properties, comment]) =>
          `${method}=${said} ${commented(comment)} ${properties.map(([ptype, name, one]) => `${ptype}.${name}=${quoted(one)}`).join(' ')}`,
      );
      const { results, stray, problems } = read(`a.example 1; ${printed.join('; ')}`);
      expect(
        results.map((one) => [
          one.method,
          one.result,
          one.properties.map(({ name, value: read_ }) => [name, read_]),
        ]),
      ).toEqual(
        all.map(([method, said, properties]) => [
          method,
          said,
          properties.map(([ptype, name, one]) => [`${ptype}.${name}`, one]),
        ]),
      );
      expect([stray, problems]).toEqual([[], []]);
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
