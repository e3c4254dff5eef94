import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Received, readMessage, readReceived } from '../../src/message/message.ts';
import { bytesOf } from '../../src/syntax/syntax.ts';
import { expectLinear } from '../support/linear.ts';

const read = (body: string): Received => {
  const [hop] = readReceived(readMessage(bytesOf(`Received: ${body}\r\n\r\n`)));
  if (!hop) throw new Error('no Received field');
  return hop;
};

describe('what the client says is not taken for what the server saw', () => {
  const by = 'by mx.example.org (Postfix) with ESMTP id 1; Fri, 20 Nov 2026 08:59:31 +0000';
  const heloes: [helo: string][] = [
    ['[198.51.100.1]'],
    ['198.51.100.1'],
    ['by'], //        a keyword
    ['for'],
    ['('], //         a comment that never ends
    ['(('],
    [')'],
    ['a;b'], //       a date too early
    [';'],
    ['"'],
    ['\\'],
    ['helo=x'],
  ];
  test.each(heloes)('HELO %j', (helo) => {
    const hop = read(`from ${helo} (unknown [192.0.2.7])\r\n\t${by}`);
    expect(hop).toMatchObject({ ip: '192.0.2.7', by: 'mx.example.org', with: 'ESMTP' });
    expect(hop.at?.toISOString()).toBe('2026-11-20T08:59:31.000Z');
  });
});

describe('what the client says is no word of the server', () => {
  const by = 'by mx.example.org with SMTP id 1; Fri, 20 Nov 2026 08:59:31 +0000';
  const rows: [from: string, why: string][] = [
    ['a([198.51.100.1]) (unknown [192.0.2.7])', 'HELO with an address in a comment'],
    ['mail.fabrikam.com ([192.0.2.7] helo=TLSv1.3)', 'HELO with a version of TLS'],
    ['a (envelope-from <version=TLSv1.3@b>) ([192.0.2.7])', 'an address with one'],
    ['a (authenticated@[198.51.100.1] [192.0.2.7])', 'an ident that says a login'],
    ['a (auth@192.0.2.7)', 'an ident before a bare address'],
    ['auth=yes (b [192.0.2.7])', 'HELO that says a login'],
    ['a(TLSv1.3) (b [192.0.2.7])', 'HELO with a comment that says TLS'],
    ['a(Authenticated sender: c) (b [192.0.2.7])', 'HELO with one that says a login'],
    ['a (helo=a@mail.fabrikam.com [192.0.2.7])', 'an ident that says HELO'],
  ];
  test.each(rows)('from %s: %s', (from) => {
    const { name, ...hop } = read(`from ${from} ${by}`);
    expect(hop).toMatchObject({ ip: '192.0.2.7', tls: false, authenticated: false, user: null });
    expect(name).not.toBe('a');
  });
});

describe('what is no address', () => {
  const rows: [from: string][] = [
    ['a (10:00:04)'], //               a time
    ['a ([300.1.1.1])'],
    ['a ([1.2.3])'],
    ['a ([1.2.3.4.5])'],
    ['a ([1:2:3:4:5:6:7:8:9])'],
    ['a ([1:2:3:4:5:192.0.2.7])'],
    ['a ([1:2:3:4:5:6:7:192.0.2.7])'],
    ['a ([:])'],
    ['a (1.2.3.4 is not at the end)'],
    ['a'],
    ['a ([Tue, 04 Mar 2025 18:07:07 +0300])'],
  ];
  test.each(rows)('from %s', (from) => {
    expect(read(`from ${from} by b; 20 Nov 2026 08:59:31 +0000`).ip).toBeNull();
  });

  const addresses: [text: string][] = [
    ['::1'],
    ['2001:db8:0:0:0:0:0:1'],
    ['::ffff:192.0.2.7'],
    ['64:ff9b::192.0.2.7'],
    ['1:2:3:4:5:6:192.0.2.7'],
    ['255.255.255.255'],
  ];
  test.each(addresses)('but %s is one', (address) => {
    expect(read(`from a ([${address}]) by b`).ip).toBe(address);
    expect(read(`from a ([IPv6:${address}]) by b`).ip).toBe(address);
    expect(read(`from a (IPv6:${address}) by b`).ip).toBe(address);
    expect(read(`from a (${address}%12) by b`).ip).toBe(address);
    expect(read(`from a (${address}) by b`).ip).toBe(address);
    expect(read(`from a ([${address}%eth0]) by b`).ip).toBe(address);
  });
});

const pieces = [
  ...['from ', 'by ', 'with ', 'id ', 'for ', 'via ', 'tls ', 'helo=', 'HELO ', 'EHLO', 'uid 1'],
  ...['(', ')', '((', ';', '[', ']', '\\', '"', '<', '>', '@', '=', ',', ':', ' ', '\r\n\t'],
  ...['1.2.3.4', '::1', 'IPv6:', '%1', ':25', 'TLSv1.3', 'version=', 'cipher=', 'encrypted'],
  ...['auth: x ', 'authenticated ', 'account ', 'user=', 'envelope-from ', 'local', 'ESMTPSA'],
  ...['20 Nov 2026 08:59:31 +0000', '2026-11-20 08:59:31 +0000 UTC', 'x', '\xff', '\0'],
];

test('a hundred thousand fields made of pieces are read without throwing, each in its place', () => {
  const bodies = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((all) => all.join(''));
  const check = (body: string) => {
    const message = readMessage(bytesOf(`Received: ${body}\r\n`));
    for (const { span, comments, rest } of readReceived(message)) {
      for (const { start, end } of [...comments, ...rest]) {
        if (start < span.start || start >= end || end > span.end) return false;
      }
    }
    return true;
  };
  fc.assert(fc.property(bodies, check), { numRuns: 100_000 });
});

test('whatever is taken out of a field, the rest is read without throwing', () => {
  const field =
    'from [192.0.2.1] (unknown@mail.fabrikam.com [192.0.2.7] (may be forged)) (Authenticated sender: x) by mx.example.org (Postfix) with ESMTPSA (version=TLSv1.3 cipher=A-B) tls A_B id 1 for <a@b.example>; Fri, 20 Nov 2026 08:59:31 +0000 (envelope-from <c@d.example>)';
  for (let from = 0; from < field.length; from++) {
    for (const to of [from + 1, from + 7, from + 40, field.length]) {
      expect(read(field.slice(0, from) + field.slice(to)).index).toBe(0);
    }
  }
});

const hostile = [
  '(',
  ')',
  '()',
  '((a)',
  '[',
  '[::',
  ';',
  'from ',
  'by (',
  '\\(',
  '1.',
  ':',
  'helo=',
  ' ',
  'tls ',
  'tls: ',
  'version=TLSv1,',
  '@',
  'from @ ',
  'from userid 1',
  '[1.2.3.4]',
  '=',
];
test.each(hostile)('a megabyte of %j is read in linear time', async (pattern) => {
  const around = 'Received: from a (b % by c; d\r\n\r\n';
  await expectLinear((text) => readReceived(readMessage(bytesOf(text))), pattern, around);
});

const inComments = [
  ['tls: ', '(using tls %)'],
  ['@', '(from %)'],
  [',', '(auth: %)'],
  ['[1.2.3.4]', '(%)'],
  ['helo ', '(%)'],
] as const;
test.each(inComments)('a megabyte of %j in %s is read in linear time', async (pattern, comment) => {
  const around = `Received: from a ${comment} by b; c\r\n\r\n`;
  await expectLinear((text) => readReceived(readMessage(bytesOf(text))), pattern, around);
});

test('a megabyte of Received fields is read in linear time', async () => {
  await expectLinear((text) => readReceived(readMessage(bytesOf(text))), 'Received: by a\n');
});
