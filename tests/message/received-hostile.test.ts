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
    expect(read(`from a (${address}) by b`).ip).toBe(address);
    expect(read(`from a ([${address}%eth0]) by b`).ip).toBe(address);
  });
});

test('any bytes are read without throwing', () => {
  const pieces = [
    'from ',
    'by ',
    'with ',
    '(',
    ')',
    ';',
    '[',
    ']',
    '\\',
    '"',
    '1.2.3.4',
    '::1',
    'helo=',
    'x',
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, (body) => {
      const message = readMessage(bytesOf(`Received: ${body}\r\n`));
      for (const { span } of readReceived(message)) {
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(message.head.length);
      }
    }),
  );
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
];
test.each(hostile)('a megabyte of %j is read in linear time', async (pattern) => {
  const around = 'Received: from a (b % by c; d\r\n\r\n';
  await expectLinear((text) => readReceived(readMessage(bytesOf(text))), pattern, around);
});

test('a megabyte of Received fields is read in linear time', async () => {
  await expectLinear((text) => readReceived(readMessage(bytesOf(text))), 'Received: by a\n');
});
