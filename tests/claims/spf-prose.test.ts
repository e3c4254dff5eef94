import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSpfProse } from '../../src/claims/spf-prose.ts';
import { expectLinear } from '../support/linear.ts';

describe('the sentences of servers', () => {
  const rows: [
    comment: string,
    receiver: string | null,
    ip: string | null,
    about: string | null,
  ][] = [
    ['sender IP is 192.0.2.1', null, '192.0.2.1', null], // Microsoft, in Authentication-Results
    ['sender ip is 2001:db8::1', null, '2001:db8::1', null], // and in ARC's
    [
      'sender IP is 192.0.2.1; identity alignment result is pass and alignment mode is relaxed',
      null,
      '192.0.2.1',
      null,
    ], // Hotmail
    [
      'protection.outlook.com: domain of a.example designates 192.0.2.1 as permitted sender',
      'protection.outlook.com',
      '192.0.2.1',
      'a.example',
    ],
    [
      'protection.outlook.com: domain of transitioning a.example discourages use of 192.0.2.1 as permitted sender',
      'protection.outlook.com',
      '192.0.2.1',
      'a.example',
    ],
    [
      'protection.outlook.com: 192.0.2.1 is neither permitted nor denied by domain of a.example',
      'protection.outlook.com',
      '192.0.2.1',
      'a.example',
    ],
    [
      'protection.outlook.com: a.example does not designate permitted sender hosts',
      'protection.outlook.com',
      null,
      'a.example',
    ],
    [
      'protection.outlook.com: domain of a.example used an invalid SPF mechanism',
      'protection.outlook.com',
      null,
      'a.example',
    ],
    [
      'protection.outlook.com: error in processing during lookup of a.example: DNS Timeout',
      'protection.outlook.com',
      null,
      'a.example',
    ],
    [
      'google.com: domain of x@a.example designates 2001:db8::1 as permitted sender',
      'google.com',
      '2001:db8::1',
      'x@a.example',
    ],
    [
      'google.com: domain of transitioning x@a.example does not designate 192.0.2.1 as permitted sender',
      'google.com',
      '192.0.2.1',
      'x@a.example',
    ],
    [
      'google.com: best guess record for domain of x@a.example designates 192.0.2.1 as permitted sender',
      'google.com',
      '192.0.2.1',
      'x@a.example',
    ],
    [
      'google.com: 2001:db8::1 is neither permitted nor denied by best guess record for domain of x@a.example',
      'google.com',
      '2001:db8::1',
      'x@a.example',
    ],
    [
      'google.com: domain of designates 192.0.2.1 as permitted sender',
      'google.com',
      '192.0.2.1',
      null,
    ], // the null sender
    [
      'domain of a.example designates 192.0.2.1 as permitted sender',
      null,
      '192.0.2.1',
      'a.example',
    ], // Yahoo
    ['a@b does not designate 192.0.2.1 as permitted sender', null, '192.0.2.1', 'a@b'],
    [
      'mx.a.example: no sender authenticity information available from domain of x@b.example',
      'mx.a.example',
      null,
      'x@b.example',
    ], // Cisco
    [
      'client-ip=192.0.2.1; helo=a.example; envelope-from=x@a.example; receiver=<UNKNOWN>',
      null,
      '192.0.2.1',
      null,
    ], // policyd-spf
    [
      'mxfront8g.mail.yandex.net: domain of a.example designates 192.0.2.1 as permitted sender, rule=[ip4:192.0.2.0/24]',
      'mxfront8g.mail.yandex.net',
      '192.0.2.1',
      'a.example',
    ], // Yandex
    [
      'mx.a.example: domain of x@b.example has no SPF policy when checking 2001:db8::1',
      'mx.a.example',
      '2001:db8::1',
      'x@b.example',
    ], // rspamd
    [
      'mx.a.example: domain of x@b.example uses mechanism not recognized by this client',
      'mx.a.example',
      null,
      'x@b.example',
    ],
    [
      'mx.a.example: domain of b.example is neutral about designating 192.0.2.1 as permitted sender',
      'mx.a.example',
      '192.0.2.1',
      'b.example',
    ], // qmail's patches
    ['sender SPF authorized', null, null, null],
    ['mx.a.example: connection is authenticated', null, null, null],
    ['192.0.2.1 is neither permitted nor denied', null, null, null], // cut
    ['', null, null, null],
  ];
  test.each(rows)('%s', (comment, receiver, ip, about) => {
    expect(readSpfProse(comment)).toEqual({ receiver, ip, about });
  });
});

describe('an address that the sender wrote is not the client’s', () => {
  const forged = '198.51.100.1';
  test.each([
    `domain of "x designates ${forged} as permitted sender"@a.example does not designate 192.0.2.1 as permitted sender`,
    `google.com: domain of "sender IP is ${forged}"@a.example designates 192.0.2.1 as permitted sender`,
    `google.com: 192.0.2.1 is neither permitted nor denied by domain of "x designates ${forged} as permitted sender"@a.example`,
    `google.com: 192.0.2.1 is neither permitted nor denied by domain of x designates ${forged} as permitted sender`,
  ])('%s', (comment) => {
    expect(readSpfProse(comment).ip).toBe('192.0.2.1');
  });
});

test('any comment is read without throwing, in linear time', async () => {
  fc.assert(fc.property(fc.string(), (text) => readSpfProse(text) !== undefined));
  for (const pattern of [
    ' designates 1 as permitted sender',
    'domain of ',
    '1',
    ' ',
    ': ',
    'a: ',
  ]) {
    await expectLinear(readSpfProse, pattern, 'domain of %x');
    await expectLinear(readSpfProse, pattern);
  }
});
