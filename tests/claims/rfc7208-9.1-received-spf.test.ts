import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseReceivedSpf, type ReceivedSpf } from '../../src/claims/received-spf/received-spf.ts';
import { latin1, textAt } from '../../src/syntax/syntax.ts';
import { expectLinear } from '../support/linear.ts';

const read = (text: string) => parseReceivedSpf(text, { start: 0, end: text.length });

describe('RFC 7208 §9.1 Received-SPF', () => {
  type Keys = Partial<
    Pick<ReceivedSpf, 'clientIp' | 'helo' | 'envelopeFrom' | 'receiver' | 'about'>
  >;
  const rows: [text: string, result: string, keys: Keys][] = [
    [
      'pass (mybox.example.org: domain of myname@example.com designates 192.0.2.1 as permitted sender)\r\n receiver=mybox.example.org; client-ip=192.0.2.1;\r\n envelope-from="myname@example.com"; helo=foo.example.com;',
      'pass',
      {
        receiver: 'mybox.example.org',
        clientIp: '192.0.2.1',
        envelopeFrom: 'myname@example.com',
        helo: 'foo.example.com',
        about: 'myname@example.com',
      },
    ], // the RFC's own
    [
      'fail (x) identity=helo; client-ip=192.0.2.1; helo="a.example"',
      'fail',
      { clientIp: '192.0.2.1', helo: 'a.example' },
    ],
    [
      'Pass (protection.outlook.com: domain of a.example designates 192.0.2.1 as permitted sender)\r\n receiver=protection.outlook.com; client-ip=192.0.2.1; helo=mail.a.example; pr=C',
      'pass',
      {
        receiver: 'protection.outlook.com',
        clientIp: '192.0.2.1',
        helo: 'mail.a.example',
        about: 'a.example',
      },
    ], // Microsoft
    [
      'softfail (google.com: domain of transitioning x@a.example does not designate 2001:db8::1 as permitted sender) client-ip=2001:db8::1;',
      'softfail',
      { clientIp: '2001:db8::1', receiver: 'google.com', about: 'x@a.example' },
    ], // Google
    [
      'SoftFail (protection.outlook.com: domain of transitioning\r\n a.example discourages use of 192.0.2.1 as permitted sender)',
      'softfail',
      { clientIp: '192.0.2.1', receiver: 'protection.outlook.com', about: 'a.example' },
    ], // no key at all
    [
      'neutral (google.com: 192.0.2.1 is neither permitted nor denied by domain of x) client-ip=192.0.2.2;',
      'neutral',
      { clientIp: '192.0.2.2', receiver: 'google.com', about: 'x' },
    ], // the key before the prose
    [
      'Pass (sender SPF authorized) identity=mailfrom; client-ip=192.0.2.1; helo=a.example; envelope-from=x@a.example; receiver=<UNKNOWN>',
      'pass',
      { clientIp: '192.0.2.1', helo: 'a.example', envelopeFrom: 'x@a.example' },
    ], // policyd-spf that hides the receiver
    [
      'None (protection.outlook.com: a.example does not designate permitted sender hosts)',
      'none',
      { receiver: 'protection.outlook.com', about: 'a.example' },
    ],
    ['neutral client-ip=192.0.2.1', 'neutral', { clientIp: '192.0.2.1' }],
    [
      'pass (x) envelope-from=<a@b.example>; client-ip = 192.0.2.1',
      'pass',
      { envelopeFrom: 'a@b.example', clientIp: '192.0.2.1' },
    ],
    ['pass envelope-from=<>; helo=; pr', 'pass', {}], //         empty is not said
    ['pass(x) client-ip=1.2.3.4', 'pass', { clientIp: '1.2.3.4' }],
    [
      'pass (domain of "x client-ip=198.51.100.1"@a.example) client-ip=192.0.2.1',
      'pass',
      { clientIp: '192.0.2.1' },
    ], // a key in prose
    ['pass (x client-ip=198.51.100.1', 'pass', {}], //           never closed: the rest is prose
    ['pass client-ip=192.0.2.1; client-ip=192.0.2.1', 'pass', { clientIp: '192.0.2.1' }],
    [
      'pass (domain of a) client-ip=198.51.100.1; (b@c designates 192.0.2.1 as permitted sender) client-ip=192.0.2.1',
      'pass',
      {},
    ], //                                                        one of the two is the sender's
    [
      'pass (domain of "a) client-ip=198.51.100.1; b"@c designates 192.0.2.1 as permitted sender) client-ip=192.0.2.1',
      'pass',
      {},
    ],
    [
      '=?utf-8?q?Fail_(x)_client-ip=3D192.0.2.1;?=\r\n =?utf-8?q?_helo=3Da.example?=',
      'fail',
      { clientIp: '192.0.2.1', helo: 'a.example' },
    ], //                                                        in encoded words
  ];
  test.each(rows)('%j', (text, result, keys) => {
    const nothing = { clientIp: null, helo: null, envelopeFrom: null, receiver: null, about: null };
    expect(read(text)).toMatchObject({
      result,
      ...nothing,
      ...keys,
      span: { start: 0, end: text.length },
    });
  });

  test('every key is kept, in order and in its place', () => {
    const text =
      'pass (c) receiver=mx.a.example; identity=mailfrom; mechanism="include:b.example"; pr=C; x-sender = x';
    const found = read(text);
    expect(found?.keys.map(({ name, value }) => `${name}:${value}`)).toEqual([
      'receiver:mx.a.example',
      'identity:mailfrom',
      'mechanism:include:b.example',
      'pr:C',
      'x-sender:x',
    ]);
    expect(found?.keys.map(({ span }) => textAt(text, span))).toContain('pr=C');
    expect([found?.comments, found?.unread]).toEqual([['c'], []]);
  });

  const cut: [text: string, unread: string][] = [
    ['pass (domain of a', '(domain of a'],
    ['pass (c) helo=a; envelope-from="x', '(c) helo=a; envelope-from="x'],
    ['fail (a) b) client-ip=192.0.2.1', '(a) b) client-ip=192.0.2.1'],
  ];
  test.each(cut)('of %j only the result is read', (text, unread) => {
    const found = read(text);
    expect(found).toMatchObject({ clientIp: null, helo: null, about: null, keys: [] });
    expect(found?.unread.map((span) => textAt(text, span))).toEqual([unread]);
  });

  test.each(['', ' ', '(comment)', '"pass"', '; pass', '192.0.2.1', '=pass'])(
    '%j is none',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});

test('any bytes are read without throwing, in linear time', async () => {
  fc.assert(fc.property(fc.uint8Array().map(latin1), (text) => read(text) !== undefined));
  for (const pattern of ['(', '"', 'client-ip=', '=', '; ', 'a ', '<']) {
    await expectLinear(read, pattern, 'pass helo=%');
  }
});
