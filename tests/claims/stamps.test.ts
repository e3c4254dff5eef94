import { describe, expect, test } from 'vitest';
import { mailFromOf, readClaims, spfResult } from '../../src/claims/claims.ts';
import { readMessage } from '../../src/message/message.ts';
import { textAt } from '../../src/syntax/syntax.ts';
import { bytesOf } from '../support/messages.ts';

const read = (header: string) => {
  const message = readMessage(bytesOf(`${header}\n\n`));
  return { message, ...readClaims(message, {}) };
};

/** "id: results (fields)" of a stamp. */
const shown = ({ receiver, others }: ReturnType<typeof read>) =>
  [receiver, ...others].map(
    ({ authservId, results, fields }) =>
      `${authservId}: ${results.map(({ method, result }) => `${method}=${result}`).join(' ')} (${fields})`,
  );

const FROM_OUTSIDE =
  'Received: from a.example ([192.0.2.7]) by mx.b.example with ESMTP; Fri, 20 Nov 2026 08:59:31 +0000';

describe('SPF of more than MAIL FROM, as Cisco writes it', () => {
  test('in one stamp', () => {
    const { receiver } = read(`Authentication-Results: esa1.b.example;
 spf=None smtp.pra=x@a.example;
 spf=Fail smtp.mailfrom=x@a.example;
 spf=Pass smtp.helo=postmaster@mail.a.example;
 dkim=none (message not signed) header.i=none`);
    expect(receiver.results.map(({ result }) => result)).toEqual(['none', 'fail', 'pass', 'none']);
    expect(spfResult(receiver.results)).toMatchObject({
      result: 'fail',
      properties: { 'smtp.mailfrom': 'x@a.example' },
    });
  });

  test('in a field for each', () => {
    const field = (result: string, identity: string) =>
      `Received-SPF: ${result} (esa1.b.example: domain of x@a.example designates 192.0.2.7 as permitted sender)
 identity=${identity}; client-ip=192.0.2.7; receiver=esa1.b.example; envelope-from="x@a.example"`;
    const { receiver, others } = read(
      [field('None', 'pra'), field('Fail', 'mailfrom'), field('Pass', 'helo')].join('\n'),
    );
    expect(receiver.results.map(({ result, properties }) => [result, properties])).toEqual([
      ['fail', { 'smtp.mailfrom': 'x@a.example' }],
      ['none', { 'smtp.pra': 'x@a.example' }],
      ['pass', {}],
    ]);
    expect([receiver.fields, receiver.ip, others]).toEqual([[0, 1, 2], '192.0.2.7', []]);
  });

  test.each([
    ['spf=pass smtp.mail=x@a.example', 'x@a.example'], // Yandex, Gmail of old
    ['spf=pass smtp.mfrom=x@a.example', 'x@a.example'],
    ['spf=pass smtp.mailfrom=', ''], //                   the null sender
    ['spf=pass smtp.helo=a.example', undefined],
  ])('MAIL FROM of %j', (result, mailFrom) => {
    const spf = spfResult(read(`Authentication-Results: b.example; ${result}`).receiver.results);
    expect(spf && mailFromOf(spf)).toBe(mailFrom);
  });
});

describe('of DKIM alone', () => {
  const rows: [header: string, stamps: string[]][] = [
    ['X-DKIM-Status: pass [(a.example) - 192.0.2.7]', ['null: dkim=pass (0)']],
    [
      'DKIM-Status: good\nReceived-SPF: fail (x) receiver=mx.b.example',
      ['mx.b.example: dkim=pass spf=fail (0,1)'],
    ],
    [
      `Received-SPF: fail (x) receiver=mx.b.example\n${FROM_OUTSIDE}\nDKIM-Status: good`,
      ['mx.b.example: spf=fail (0)', 'null: dkim=pass (2)'],
    ], // a server of before
    [
      'Authentication-Results: mx.b.example; spf=pass\nX-DKIM-Result: Pass(t)',
      ['mx.b.example: spf=pass (0)', 'null: dkim=pass (1)'],
    ], // the receiver wrote its own
    ['DKIM-Filter: OpenDKIM Filter v2.11.0 mx.b.example 603E420B7167', ['null:  ()']],
  ];
  test.each(rows)('%j', (header, stamps) => {
    expect(shown(read(header))).toEqual(stamps);
  });

  test('what is none of the forms is unread', () => {
    const { message, unread } = read(
      'X-DKIM-Status: perhaps\nReceived-SPF: 192.0.2.7\nReceived-SPF: ',
    );
    expect(unread.map((span) => textAt(message.head, span))).toEqual(['192.0.2.7', 'perhaps']);
  });
});

test('a Received-SPF that a sender can have written joins no stamp above it', () => {
  const { receiver, others } =
    read(`Authentication-Results: mx.b.example; dmarc=fail header.from=bank.test
${FROM_OUTSIDE}
Received-SPF: pass (mx.b.example: domain of bank.test designates 198.51.100.1 as permitted sender)
 client-ip=198.51.100.1; receiver=mx.b.example
From: ceo@bank.test`);
  expect(receiver.results.map(({ method, result }) => `${method}=${result}`)).toEqual([
    'dmarc=fail',
  ]);
  expect([receiver.trust, receiver.ip]).toEqual(['probable', null]);
  expect(others.map(({ trust }) => trust)).toEqual(['unknown']);
});

describe('the fields of a stamp', () => {
  const rows: [header: string, stamps: string[]][] = [
    [
      'Authentication-Results: a.example; spf=pass\nAuthentication-Results: A.example; dkim=fail\nAuthentication-Results: b.example; spf=fail',
      ['a.example: spf=pass dkim=fail (0,1)', 'b.example: spf=fail (2)'],
    ],
    [
      'X-Original-Authentication-Results: gmr-mx.google.com; spf=pass\nAuthentication-Results: a.example; spf=none',
      ['a.example: spf=none (1)', 'gmr-mx.google.com: spf=pass (0)'],
    ], // above it, and yet not the receiver's
    [
      'Authentication-Results: mx.a.example; spf=pass\nX-ME-Authentication-Results: mx.a.example; x-tls=pass',
      ['mx.a.example: spf=pass (0)', 'mx.a.example: x-tls=pass (1)'],
    ],
    [
      'Authentication-Results-Original: spf=none; dkim=none',
      ['null:  ()', 'null: spf=none dkim=none (0)'],
    ], // nobody's stamp is the receiver's
    [
      'Original-Authentication-Results: a.example; spf=pass\nOld-Authentication-Results: b.example; spf=fail\nX-MS-Exchange-Authentication-Results: spf=pass',
      ['null:  ()', 'a.example: spf=pass (0)', 'b.example: spf=fail (1)', 'null: spf=pass (2)'],
    ],
  ];
  test.each(rows)('%j', (header, stamps) => {
    expect(shown(read(header))).toEqual(stamps);
  });

  test('what is no result, and what cannot be read, is kept', () => {
    const { message, receiver } = read(`Authentication-Results: spf=pass (sender IP is 192.0.2.7)
 smtp.mailfrom=a.example; fabrikam.example; dkim=none (message not signed)
 header.d=none;compauth=fail (cut`);
    expect(receiver.stray.map(({ text, at }) => [text, textAt(message.head, at)])).toEqual([
      ['fabrikam.example', 'fabrikam.example'],
    ]);
    expect(receiver.unread.map((span) => textAt(message.head, span))).toEqual([
      'compauth=fail (cut',
    ]);
    expect(receiver.results[0]?.comments).toEqual(['sender IP is 192.0.2.7']);
  });
});

test('a header block of five megabytes is read to its end', () => {
  const field = `Authentication-Results: a.example; spf=pass smtp.mailfrom=${'x'.repeat(900)}\n`;
  const count = Math.ceil((5 << 20) / field.length);
  const { receiver, others } = read(
    `${field.repeat(count)}Authentication-Results: b.example; spf=fail (`,
  );
  expect(receiver.results).toHaveLength(count);
  expect(others[0]?.unread).toHaveLength(1);
});
