import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseReceivedSpf, type ReceivedSpf } from '../../src/claims/received-spf/received-spf.ts';
import { latin1 } from '../../src/syntax/syntax.ts';
import { expectLinear } from '../support/linear.ts';

const read = (text: string) => parseReceivedSpf(text, { start: 0, end: text.length });

describe('RFC 7208 §9.1 Received-SPF', () => {
  type Keys = Partial<Omit<ReceivedSpf, 'span' | 'result'>>;
  const rows: [text: string, result: string, keys: Keys][] = [
    [
      'pass (mybox.example.org: domain of myname@example.com designates 192.0.2.1 as permitted sender)\r\n receiver=mybox.example.org; client-ip=192.0.2.1;\r\n envelope-from="myname@example.com"; helo=foo.example.com;',
      'pass',
      {
        receiver: 'mybox.example.org',
        clientIp: '192.0.2.1',
        envelopeFrom: 'myname@example.com',
        helo: 'foo.example.com',
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
      { receiver: 'protection.outlook.com', clientIp: '192.0.2.1', helo: 'mail.a.example' },
    ], // Microsoft
    [
      'softfail (google.com: domain of transitioning x@a.example does not designate 2001:db8::1 as permitted sender) client-ip=2001:db8::1;',
      'softfail',
      { clientIp: '2001:db8::1' },
    ], // Google
    [
      'None (protection.outlook.com: a.example does not designate permitted sender hosts)',
      'none',
      {},
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
    ['pass client-ip=192.0.2.1; client-ip=198.51.100.1', 'pass', { clientIp: '192.0.2.1' }], // the first counts
  ];
  test.each(rows)('%j', (text, result, keys) => {
    const nothing = { clientIp: null, helo: null, envelopeFrom: null, receiver: null };
    expect(read(text)).toEqual({
      result,
      ...nothing,
      ...keys,
      span: { start: 0, end: text.length },
    });
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
