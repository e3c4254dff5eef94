import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type From, readFrom, readMessage } from '../../src/message/message.ts';
import { bytesOf, latin1, textAt } from '../../src/syntax/syntax.ts';
import { expectLinear } from '../support/linear.ts';

/** UTF-8 as it lies in a header. */
const raw = (text: string) => latin1(new TextEncoder().encode(text));
const read = (header: string): From => readFrom(readMessage(bytesOf(`${header}\r\n\r\n`)));

type Row = readonly [
  header: string,
  name: string | null,
  address: string | null,
  domain: string | null,
];

describe('RFC 5322 §3.6.2 From that is as it should be', () => {
  const rows: Row[] = [
    ['From: a@example.com', null, 'a@example.com', 'example.com'],
    ['FROM:a@Example.COM', null, 'a@Example.COM', 'example.com'], //         no space; any case
    ['From: "O\'Neil \\"Bob\\"" <b@example.com>', 'O\'Neil "Bob"', 'b@example.com', 'example.com'],
    ['From: =?utf-8?q?J=C3=BCrgen?= <j@example.com>', 'Jürgen', 'j@example.com', 'example.com'],
    ['From: "=?utf-8?q?J=C3=BCrgen?=" <j@example.com>', 'Jürgen', 'j@example.com', 'example.com'], // as all readers show it
    ['From: "Name"\r\n\t<a@example.com>', 'Name', 'a@example.com', 'example.com'],
    ['From: "ceo@bank.test" <a@evil.example>', 'ceo@bank.test', 'a@evil.example', 'evil.example'],
    ['From: a@xn--mller-kva.example', null, 'a@xn--mller-kva.example', 'xn--mller-kva.example'],
    ['From: a@[192.0.2.1]', null, 'a@[192.0.2.1]', '[192.0.2.1]'],
    ['From: a@localhost', null, 'a@localhost', 'localhost'],
    ['From: a@example.com (A (b) C)', 'A (b) C', 'a@example.com', 'example.com'],
    ['From: a@example.com ("A B)', 'A B', 'a@example.com', 'example.com'], //  a quote is nothing in a comment
  ];
  test.each(rows)('%j', (header, name, address, domain) => {
    expect(read(header)).toMatchObject({
      displayName: name,
      address,
      domain,
      validity: 'valid',
      problems: [],
    });
  });

  test('a domain is shown in its own letters beside its A-labels', () => {
    expect(read('From: a@xn--mller-kva.example').unicodeDomain).toBe('müller.example');
  });
});

describe('RFC 6532 From that only newer servers may pass on', () => {
  const rows: Row[] = [
    [raw('From: 用户@例え.jp'), null, '用户@例え.jp', 'xn--r8jz45g.jp'],
    [raw('From: Käthe <k@example.com>'), 'Käthe', 'k@example.com', 'example.com'],
    [raw('From: "à" <à@example.com>'), 'à', 'à@example.com', 'example.com'], // its second byte is A0
  ];
  test.each(rows)('%j', (header, name, address, domain) => {
    expect(read(header)).toMatchObject({ displayName: name, address, domain, validity: 'utf8' });
    expect(read(header).problems.map(({ code, weight }) => [code, weight])).toEqual([
      ['from-raw-8bit', 'advice'],
    ]);
  });
});

describe('From with a problem', () => {
  type Odd = readonly [
    header: string,
    validity: From['validity'],
    domain: string | null,
    problems: Record<string, 'must' | 'should'>,
  ];
  const rows: Odd[] = [
    ['To: a@b', 'missing', null, { 'from-missing': 'must' }],
    ['From:', 'invalid', null, { 'address-missing': 'must' }],
    ['From: (nobody)', 'invalid', null, { 'address-missing': 'must' }],
    ['From: <>', 'invalid', null, { 'address-missing': 'must' }],
    ['From: Bank', 'invalid', null, { 'address-missing': 'must' }],
    ['From: a@b.example\r\nFrom: c@d.example', 'invalid', 'b.example', { 'from-repeated': 'must' }],
    ['From: a@b.example, c@d.example', 'valid', 'b.example', { 'from-several-addresses': 'must' }], // without Sender
    [
      'From: a@b.example, c@d.example\r\nSender: a@b.example',
      'valid',
      'b.example',
      { 'from-several-addresses': 'should' },
    ],
    ['From: Undisclosed:;', 'valid', null, { group: 'should' }], //            RFC 6854 §3
    ['From: Team: a@b.example;', 'valid', 'b.example', { group: 'should' }],
    ['From: <@r.example:a@b.example>', 'obsolete', 'b.example', { 'obsolete-syntax': 'must' }],
    ['From : a@b.example', 'obsolete', 'b.example', { 'obsolete-syntax': 'must' }], // §4.5
    ['From\r\n\t: a@b.example', 'obsolete', 'b.example', { 'obsolete-syntax': 'must' }],
    ['From: a@exa mple.example', 'invalid', 'exa', { 'address-malformed': 'must' }],
    [
      'From: a@b..example',
      'invalid',
      'b..example',
      { 'address-malformed': 'must', 'from-domain-malformed': 'must' },
    ],
    [
      'From: a@paypal.com/.evil.example',
      'invalid',
      'paypal.com/.evil.example',
      { 'from-domain-malformed': 'must' },
    ],
    ['From: a@-b.example', 'invalid', '-b.example', { 'from-domain-malformed': 'must' }], // RFC 5321 §4.1.2
  ];
  test.each(rows)('%j', (header, validity, domain, problems) => {
    const from = read(header);
    expect(from).toMatchObject({ validity, domain });
    expect(Object.fromEntries(from.problems.map((one) => [one.code, one.weight]))).toEqual(
      problems,
    );
  });
});

describe('the careful guess: a domain is named however broken the field is', () => {
  const rows: [header: string, domain: string | null][] = [
    ['From: Team,(<a@evil.example>)', 'evil.example'], //             in a comment
    ['From: "Bank <a@bank.test>"', 'bank.test'], //                   in quotes
    ['From: "Bank <a@bank.test', 'bank.test'], //                     never closed
    ['From: a@bank.test, @evil.example', 'bank.test'], //             a whole address wins
    ['From: @evil.example', 'evil.example'], //                       no local part
    ['From: "a@bank.test" "b@evil.example"', 'evil.example'], //      the last of several
    ['From: "a@ evil.example"', 'evil.example'],
    ['From: "a@@evil.example."', 'evil.example'],
    [raw('From: "a@müller.example"'), 'xn--mller-kva.example'],
    ['From: a@.', null],
    ['From: "a@-"', null],
    ['From: nobody', null],
  ];
  test.each(rows)('%j: %s', (header, domain) => {
    const from = read(header);
    expect(from.domain).toBe(domain);
    expect(from.validity).toBe('invalid');
    const guessed = from.problems.some(({ code }) => code === 'from-domain-guessed');
    expect(guessed).toBe(domain !== null && from.address === null);
  });
});

test('what it points at is the address, or the field where there is none', () => {
  const header = 'From: A <a@b.example>\r\n\r\n';
  expect(textAt(header, read('From: A <a@b.example>').at ?? { start: 0, end: 0 })).toBe(
    'a@b.example',
  );
  expect(textAt('From: A', read('From: A').at ?? { start: 0, end: 0 })).toBe(' A');
  expect(read('To: a@b').at).toBeNull();
  expect(read('To: a@b').problems[0]?.span).toEqual({ start: 0, end: 0 });
});

test('a name is shown on one line, whatever it holds', () => {
  const rows: [name: string, shown: string][] = [
    ['"a\r\n b"', 'a b'],
    ['"a" b "c"', 'a b c'],
    ['"a\\"b"', 'a"b'],
    ['"=?utf-8?q?a?= =?utf-8?q?b?="', 'ab'],
  ];
  for (const [name, shown] of rows)
    expect(read(`From: ${name} <a@b.example>`).displayName).toBe(shown);
});

test('any bytes are read without throwing', () => {
  const pieces = [
    'a',
    '@',
    'b.c',
    '<',
    '>',
    ',',
    ';',
    ':',
    '"',
    '(',
    ')',
    '\\',
    ' ',
    '=?utf-8?b?',
    '?=',
    '\xff',
    '\n ',
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join(''));
  fc.assert(
    fc.property(fc.oneof(text, fc.uint8Array().map(latin1)), (body) => {
      const message = readMessage(bytesOf(`From:${body}`));
      const from = readFrom(message);
      expect(from.domain).not.toBe('');
      for (const { span } of from.problems) {
        expect(0 <= span.start && span.start <= span.end && span.end <= message.head.length).toBe(
          true,
        );
      }
    }),
    { numRuns: 1000 },
  );
});

test.each(['"', '\\"', '(', '@', '@a', '@a-', '@ ', ',', 'é', '=?utf-8?q?', '" <a@b>,'])(
  'a megabyte of %j is read in linear time',
  async (pattern) => {
    await expectLinear((text) => readFrom(readMessage(bytesOf(text))), pattern, 'From: "%\r\n\r\n');
  },
);

test('of a field that is nothing but problems twenty of a code are told, and none hides another', () => {
  const { problems, validity } = read(`From: a@b.example${','.repeat(200)} c`);
  const count = (code: string) => problems.filter((one) => one.code === code).length;
  expect([count('obsolete-syntax'), count('address-missing'), validity]).toEqual([
    20,
    1,
    'invalid',
  ]);
});

test('a quoted name of 20 MB overflows no stack', () => {
  const name = `"${'\\"'.repeat(10 << 20)}`;
  expect(read(`From: ${name}" <a@b.example>`).domain).toBe('b.example');
});
