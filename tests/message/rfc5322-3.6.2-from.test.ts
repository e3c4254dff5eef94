import { describe, expect, test } from 'vitest';
import { type From, readFrom, readMessage } from '../../src/message/message.ts';
import { bytesOf, latin1, textAt } from '../../src/syntax/syntax.ts';

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
    ['From: "Name"\r\n\t<a@example.com>', 'Name', 'a@example.com', 'example.com'],
    ['From: a@xn--mller-kva.example', null, 'a@xn--mller-kva.example', 'xn--mller-kva.example'],
    ['From: a@example.com (A (b) C)', 'A (b) C', 'a@example.com', 'example.com'],
    ['From: a@example.com ("A B)', '"A B', 'a@example.com', 'example.com'], // a quote is nothing in a comment
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
    [raw('From: 用户@example.jp'), null, '用户@example.jp', 'example.jp'],
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
    problems: Record<string, 'must' | 'should' | 'advice'>,
  ];
  const guessed = { 'from-domain-guessed': 'advice' } as const;
  const rows: Odd[] = [
    ['To: a@b', 'missing', null, { 'from-missing': 'must' }],
    ['From:', 'invalid', null, { 'address-missing': 'must' }],
    ['From: (nobody)', 'invalid', null, { 'address-missing': 'must' }],
    ['From: <>', 'invalid', null, { 'address-missing': 'must' }],
    ['From: Bank', 'invalid', null, { 'address-missing': 'must' }],
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
    [
      'From: "a\x01" <a@b.example>',
      'obsolete',
      'b.example',
      { 'control-character': 'must', 'name-control-character': 'advice' },
    ], // obs-qtext
    [
      'From: J. \xc3\xa0 <a@b.example>', // obsolete and in UTF-8 is obsolete
      'obsolete',
      'b.example',
      { 'obsolete-syntax': 'must', 'from-raw-8bit': 'advice' },
    ],
    [
      'From: "\xe0" <a@b.example>', // ISO 8859-1
      'invalid',
      'b.example',
      { 'from-raw-8bit': 'advice', 'from-not-utf8': 'must', ...guessed },
    ],
    [
      'From: a@\xe9.example', // so is the name: nobody can tell which one
      'invalid',
      null,
      {
        'from-raw-8bit': 'advice',
        'from-not-utf8': 'must',
        'domain-unicode': 'advice',
        'domain-not-idna': 'must',
        'from-domain-malformed': 'must',
      },
    ],
    [
      'From: a@exa mple.example',
      'invalid',
      'exa',
      { 'text-after-address': 'must', 'domain-single-label': 'must', ...guessed },
    ],
    [
      'From: a@b..example',
      'invalid',
      'b..example',
      { 'address-malformed': 'must', 'from-domain-malformed': 'must', ...guessed },
    ],
  ];
  test.each(rows)('%j', (header, validity, domain, problems) => {
    const from = read(header);
    expect(from).toMatchObject({ validity, domain });
    expect(Object.fromEntries(from.problems.map((one) => [one.code, one.weight]))).toEqual(
      problems,
    );
  });
});

describe('a name that DNS has not makes the field no less valid: RFC 5322 §3.4.1 allows any dot-atom', () => {
  const rows: [header: string, domain: string, problems: string[]][] = [
    ['From: a@b_c.example', 'b_c.example', ['domain-underscore']], //          RFC 5321 §4.1.2
    ['From: a@-b.example', '-b.example', ['from-domain-malformed']],
    ['From: a@%b.example', '%b.example', ['from-domain-malformed']],
    ['From: a@paypal.com/.evil.example', 'paypal.com/.evil.example', ['from-domain-malformed']],
    [`From: a@${'b'.repeat(64)}.example`, `${'b'.repeat(64)}.example`, ['from-domain-malformed']],
    ['From: a@localhost', 'localhost', ['domain-single-label']], //            RFC 5321 §2.3.5
    ['From: a@[192.0.2.1]', '[192.0.2.1]', ['domain-literal']],
    ['From: a@[IPv6:2001:db8::1]', '[ipv6:2001:db8::1]', ['domain-literal']],
    [`From: ${'a'.repeat(65)}@b.example`, 'b.example', ['local-part-too-long']], // RFC 5321 §4.5.3.1.1
    [`From: ${'a'.repeat(64)}@b.example`, 'b.example', []],
    ['From: "a b"@b.example', 'b.example', ['local-part-quoted']],
  ];
  test.each(rows)('%j', (header, domain, problems) => {
    const from = read(header);
    expect([from.validity, from.domain]).toEqual(['valid', domain]);
    expect(from.problems.map(({ code }) => code)).toEqual(problems);
  });
});

describe('a domain in other letters', () => {
  const rows: [written: string, domain: string, unicode: string, problems: string[]][] = [
    ['müller.example', 'xn--mller-kva.example', 'müller.example', []],
    ['MÜLLER.example', 'xn--mller-kva.example', 'müller.example', []],
    ['𝗴𝗮𝗺𝗺𝗮.𝗻𝗹', 'gamma.nl', 'gamma.nl', ['domain-not-idna']], //             RFC 5892 §2.2
    ['ｇamma.nl', 'gamma.nl', 'gamma.nl', ['domain-not-idna']],
    ['gam\u200bma.nl', 'gamma.nl', 'gamma.nl', ['domain-not-idna']],
    ['✔.example', 'xn--gci.example', 'xn--gci.example', ['domain-not-idna']], // no letter
    ['ga\u202emma.nl', 'xn--gamma-mz3b.nl', 'xn--gamma-mz3b.nl', ['domain-not-idna']],
  ];
  test.each(rows)('%s', (written, domain, unicode, problems) => {
    const from = read(raw(`From: a@${written}`));
    expect(from).toMatchObject({ validity: 'utf8', domain, unicodeDomain: unicode });
    expect(from.problems.map(({ code }) => code)).toEqual([
      'from-raw-8bit',
      'domain-unicode',
      ...problems,
    ]);
  });
});

describe('several From fields', () => {
  const rows: [header: string, address: string | null, domain: string, all: string[]][] = [
    ['From: a@b.example\r\nFrom: c@d.example', null, 'b.example', ['a@b.example', 'c@d.example']],
    [
      'From: A <a@b.example>\r\nFrom: a@b.example',
      'a@b.example',
      'b.example',
      ['a@b.example', 'a@b.example'],
    ],
    ['From: a@b.example\r\nFrom: nobody', 'a@b.example', 'b.example', ['a@b.example']],
  ];
  test.each(rows)('%j', (header, address, domain, addresses) => {
    const from = read(header);
    expect(from).toMatchObject({
      validity: 'invalid',
      accepted: false,
      address,
      domain,
      addresses,
    });
    expect(from.problems.map(({ code }) => code)).toEqual(['from-repeated', 'from-domain-guessed']);
  });
});

describe('encoded words where RFC 2047 §5 has none', () => {
  const WORD = '=?utf-8?q?J=C3=BCrgen?=';
  const rows: [name: string, shown: string, problems: string[]][] = [
    [`${WORD} `, 'Jürgen', []],
    [`a ${WORD} b `, 'a Jürgen b', []],
    [`${WORD}\r\n\t`, 'Jürgen', []],
    [`"${WORD}" `, 'Jürgen', ['encoded-word-in-quotes']], //   as all readers show it
    [`"a ${WORD}" ${WORD} `, 'a JürgenJürgen', ['encoded-word-in-quotes']],
    [WORD, 'Jürgen', ['encoded-word-unseparated']], //         the bracket touches it
    [`a${WORD} `, 'aJürgen', ['encoded-word-unseparated']],
    [`"a"${WORD} `, 'aJürgen', ['encoded-word-unseparated']],
    ['=?utf-8?q?J ', '=?utf-8?q?J', []], //                     never ended: plain text
  ];
  test.each(rows)('%j', (name, shown, problems) => {
    const from = read(`From: ${name}<a@b.example>`);
    expect([from.displayName, from.validity]).toEqual([shown, 'valid']);
    expect(from.problems.map(({ code }) => code)).toEqual(problems);
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
    ['From: =?utf-8?q?a=40bank.test?=', 'bank.test'], //              as it is shown
    ['From: A <b.c>, D <e@evil.example>', 'evil.example'],
    ['From: <a@bank.test.>, <a@evil.example>', 'evil.example'], //    the first that is well-formed
    ['From: a@.', null],
    ['From: "a@-"', null],
    ['From: nobody', null],
  ];
  test.each(rows)('%j: %s', (header, domain) => {
    const from = read(header);
    expect(from.domain).toBe(domain);
    expect(from.validity).toBe('invalid');
    const guessed = from.problems.some(({ code }) => code === 'from-domain-guessed');
    expect(guessed).toBe(domain !== null);
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
