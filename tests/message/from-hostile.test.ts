/** From fields that were made to break a reader. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type From, readFrom, readMessage } from '../../src/message/message.ts';
import { bytesOf, latin1 } from '../../src/syntax/syntax.ts';
import { expectLinear } from '../support/linear.ts';
import { mutated } from '../support/mutated.ts';
import { fromCases } from './from-cases/from-cases.ts';

const fields = fromCases.map(({ header }) => latin1(new TextEncoder().encode(header)));
const HOSTILE = [
  ...[
    '"',
    '(',
    ')',
    '[',
    ']',
    '<',
    '>',
    '@',
    ',',
    ';',
    ':',
    '\\',
    '.',
    ' ',
    '\r\n ',
    '\n',
    '\r',
    '\0',
  ],
  ...[
    '=?',
    '?=',
    '=?utf-8?b?',
    '=?utf-8?q?=00?=',
    '\r\nFrom: ',
    '\xff',
    '\xe2\x80\xae',
    'a@b.example',
  ],
];

/** What is wrong with a reading of any field; `size` in bytes of the source. */
function* unsound(from: From, size: number): Generator<string> {
  const { validity, address, domain, problems, exchange, accepted } = from;
  const has = (wanted: string) => problems.some(({ code }) => code === wanted);
  for (const { code, span } of [...problems, ...exchange]) {
    const inside = 0 <= span.start && span.start <= span.end && span.end <= size;
    if (!inside) yield `${code}: no place`;
  }
  const bare = problems.filter(({ cite, weight }) => cite === null && weight !== 'advice');
  for (const { code } of bare) yield `${code}: no clause`;
  if (domain === '') yield 'an empty domain';
  if (validity === 'missing' && (address ?? domain) !== null) yield 'a sender of nothing';
  if (has('from-missing') !== (validity === 'missing')) yield 'missing, and it is not told';
  // What is invalid says why, and its domain is a guess; what is not has nothing to guess.
  const guess = validity === 'invalid' && domain !== null;
  if (has('from-domain-guessed') !== guess) yield 'a guess, and it is not told';
  if (validity === 'invalid' && accepted) yield 'invalid and accepted';
  if (validity === 'invalid' && !problems.some(({ weight }) => weight === 'must'))
    yield 'no reason';
}

function expectSound(text: string): void {
  const bytes = bytesOf(text);
  const faults = [...unsound(readFrom(readMessage(bytes)), bytes.length)];
  if (faults.length > 0) expect(faults).toEqual([]);
}

const MUTATIONS = 100_000;

test('a hundred thousand mutated fields', { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(mutated(fields, HOSTILE), (field) => expectSound(`${field}\r\n\r\n`)),
    { numRuns: MUTATIONS },
  );
});

test('any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (body) => expectSound(`From:${latin1(body)}`)),
    { numRuns: 10_000 },
  );
});

const around = 'From: "%\r\n\r\n';
const patterns: [pattern: string, around: string][] = [
  ...['"', '\\"', '(', '@', '@a', '@a-', '@ ', ',', 'é', '=?utf-8?q?', '" <a@b>,'].map(
    (pattern): [string, string] => [pattern, around],
  ),
  ['=?utf-8?q?a?=', 'From: %\r\n\r\n'],
  ['a.com ', 'From: "%" <a@b>\r\n\r\n'], //      names to look up
  ['a.', 'From: "%" <a@b>\r\n\r\n'],
  ['a@b ', 'From: "%" <a@b>\r\n\r\n'],
  ['\xcc\xa3\xcc\x87', 'From: "%" <a@b>\r\n\r\n'], // marks to put in order
  ['\xcc\xa3\xcc\x87', 'From: a@b%.example\r\n\r\n'],
  ['a, ', 'From: %<a@b>\r\n\r\n'], //            names that commas part
  ['a@b, ', 'From: %<a@b>\r\n\r\n'],
  ['From: a@b\r\n', '%\r\n'],
  ['Sender: a,\r\n', 'From: a@b\r\n%\r\n'],
  [' \r\n', 'From: a@b\r\n%\r\n'],
];
test.each(patterns)('a megabyte of %j in %j is read in linear time', async (pattern, whole) => {
  await expectLinear((text) => readFrom(readMessage(bytesOf(text))), pattern, whole);
});

test('a quoted name of 20 MB overflows no stack', () => {
  const name = `"${'\\"'.repeat(10 << 20)}`;
  const from = readFrom(readMessage(bytesOf(`From: ${name}" <a@b.example>\r\n\r\n`)));
  expect(from.domain).toBe('b.example');
});

test('of a field that is nothing but problems twenty of a code are told, and none hides another', () => {
  const commas = ','.repeat(200);
  const from = readFrom(readMessage(bytesOf(`From: a@b.example${commas} c\r\n\r\n`)));
  const count = (code: string) => from.problems.filter((one) => one.code === code).length;
  expect([count('obsolete-syntax'), count('comma-unquoted')]).toEqual([20, 1]);
  expect(from.validity).toBe('invalid');
});

test('of a thousand addresses twenty are told', () => {
  const from = readFrom(readMessage(bytesOf(`From: ${'a@b.example, '.repeat(1000)}c@d\r\n\r\n`)));
  expect(from.addresses).toHaveLength(20);
  expect(from.exchange.length).toBeLessThan(50);
});
