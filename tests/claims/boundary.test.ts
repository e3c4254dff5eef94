import { describe, expect, test } from 'vitest';
import { type Believed, readClaims } from '../../src/claims/claims.ts';
import { readMessage } from '../../src/message/message.ts';
import { bytesOf } from '../support/messages.ts';

const read = (header: string, believed: Believed = {}) =>
  readClaims(readMessage(bytesOf(`${header}\n\n`)), believed);

const by = (host: string) =>
  `Received: from a.example (a.example [192.0.2.7]) by ${host} with ESMTPS id 1; Fri, 20 Nov 2026 08:59:31 +0000\n`;
const stamp = (id: string, results = 'dmarc=pass header.from=bank.test') =>
  `Authentication-Results: ${id}; ${results}\n`;
const microsoft =
  'Authentication-Results: spf=pass (sender IP is 192.0.2.7) smtp.mailfrom=bank.test; dmarc=pass action=none header.from=bank.test;compauth=pass reason=100\n';
const outlook = by('DB5EUR01FT032.mail.protection.outlook.com');
const inside =
  'Received: from x.prod.outlook.com (2603:10a6:20b::1) by AM9PR02MB0001.eurprd02.prod.outlook.com with Microsoft SMTP Server; Fri, 20 Nov 2026 08:59:31 +0000\n';
const gmail = by('mx.google.com');
const from = 'From: ceo@bank.test';

describe('trusted: somebody named the writer', () => {
  const rows: [header: string, believed: Believed][] = [
    [
      `${by('mx.example.org')}${stamp('mx.example.org')}${from}`,
      { authservIds: ['mx.example.org'] },
    ],
    [
      `${by('mx.example.org')}${stamp('MX.Example.ORG')}${from}`,
      { authservIds: ['x', 'mx.example.org'] },
    ],
    [`${by('mailbox.internal')}${stamp('example.org')}${from}`, { authservIds: ['example.org'] }],
    [`${by('mailbox.internal')}${microsoft}${from}`, { vendor: 'microsoft' }], // it has no authserv-id to name
  ];
  test.each(rows)('%j', (header, believed) => {
    expect(read(header, believed).receiver).toMatchObject({
      trust: 'trusted',
      why: 'named-by-you',
    });
  });

  const others: [header: string, believed: Believed][] = [
    [
      `${by('mx.example.org')}${stamp('mx.example.com')}${from}`,
      { authservIds: ['mx.example.org'] },
    ],
    [
      `${by('mx.example.org')}${stamp('mx.example.org.evil.example')}${from}`,
      { authservIds: ['mx.example.org'] },
    ],
    [
      `${by('mx.example.org')}Authentication-Results: dmarc=pass header.from=mx.example.org\n${from}`,
      { authservIds: ['mx.example.org', ''] },
    ], // no id
    [`${by('mx.example.org')}${stamp('a.example')}${from}`, { vendor: 'microsoft' }],
  ];
  test.each(others)('but not %j', (header, believed) => {
    expect(read(header, believed).receiver.trust).not.toBe('trusted');
  });
});

describe('probable: no sender can have written it there', () => {
  const rows: [header: string][] = [
    [`${stamp('mx.example.org')}${by('mx.example.org')}${from}`], // above the topmost Received field
    [`${stamp('example.org')}Delivered-To: x@y\n${by('mx1.example.org')}${from}`],
    [`${outlook}${microsoft}${from}`], //                            Microsoft stamps all it takes
    [`${inside}${microsoft}${outlook}${from}`], //                   and writes above the field in which it took it
    [`${by('x.prod.exchangelabs.com')}${microsoft}${from}`],
    [`${inside}${microsoft}${from}`],
    [`${gmail}${stamp('mx.google.com')}${from}`], //                 and so does Gmail
    [
      `Received: by 2002:a05:6402:3591:b0:5c5:b2f1:1 with SMTP id 1; Fri, 20 Nov 2026 08:59:31 +0000\n${gmail}${stamp('mx.google.com')}${from}`,
    ],
  ];
  test.each(rows)('%j', (header) => {
    expect(read(header).receiver).toMatchObject({ trust: 'probable', why: 'vendor-and-place-fit' });
  });
});

describe('a forged stamp is never probable', () => {
  const rows: [attack: string, header: string][] = [
    [
      'directly below the receiver’s field, its name',
      `${by('mx.example.org')}${stamp('mx.example.org')}${from}`,
    ],
    [
      'the same with the organisation’s name',
      `${by('mx.example.org')}${stamp('example.org')}${from}`,
    ],
    [
      'with a Received field of its own above',
      `${by('mx.example.org')}${by('mx.example.org')}${stamp('mx.example.org')}${from}`,
    ],
    ['below From', `${by('mx.example.org')}${from}\n${stamp('mx.example.org')}`],
    ['Microsoft’s form at another receiver', `${by('mx.example.org')}${microsoft}${from}`],
    [
      'with a Received field of Microsoft’s',
      `${by('mx.example.org')}${outlook}${microsoft}${from}`,
    ],
    [
      'Gmail’s at another receiver',
      `${by('mx.example.org')}${gmail}${stamp('mx.google.com')}${from}`,
    ],
    ['a host that only ends so', `${by('evil-outlook.com')}${microsoft}${from}`],
    ['a host that only begins so', `${by('outlook.com.evil.example')}${microsoft}${from}`],
    ['above, by another organisation', `${stamp('mx.evil.example')}${by('mx.example.org')}${from}`],
    [
      'above, of another customer of one suffix',
      `${stamp('mx.evil.co.uk')}${by('mx.example.co.uk')}${from}`,
    ],
    ['above, a name of one word', `${stamp('org')}${by('org')}${from}`],
    [
      'HELO that reads like a keyword',
      `Received: from by (by [192.0.2.7]) with ESMTP id 1\n${outlook}${microsoft}${from}`,
    ],
    [
      'a receiver that writes no host',
      `Received: from a.example ([192.0.2.7]) with ESMTP id 1; x\n${outlook}${microsoft}${from}`,
    ],
    [
      'a receiver that names itself by an address',
      `${by('192.0.2.200')}${gmail}${stamp('mx.google.com')}${from}`,
    ],
    ['no Received field at all', `${stamp('mx.example.org')}${from}`],
    ['the same in Microsoft’s form', `${microsoft}${from}`],
    [
      'results in a comment',
      `${outlook}Authentication-Results: evil.example; x=y (spf=pass (sender IP is 192.0.2.7)); compauth=pass\n${from}`,
    ],
  ];
  test.each(rows)('%s', (_, header) => {
    const { receiver, others } = read(header);
    expect(receiver.trust).toBe('unknown');
    for (const { trust } of others) expect(['trusted', 'probable']).not.toContain(trust);
  });

  test('nor is one beside the receiver’s, whatever it is called', () => {
    const header = `${outlook}${microsoft}${stamp('mx.example.org')}${microsoft}${from}`;
    const believed = { authservIds: ['mx.example.org'], vendor: 'microsoft' };
    expect(read(header, believed).others.map(({ trust }) => trust)).toEqual([
      'untrusted',
      'untrusted',
    ]);
  });
});

describe('results of several fields', () => {
  const methods = (header: string, believed: Believed = {}) => {
    const { receiver, others } = read(header, believed);
    return [receiver, ...others].map(({ results }) => results.map(({ method }) => method));
  };
  const rows: [header: string, want: string[][]][] = [
    [
      `${by('a.example')}${stamp('a.example', 'spf=pass')}${stamp('a.example', 'dkim=pass')}${from}`,
      [['spf', 'dkim']],
    ], // a field for each method
    [
      `${by('a.example')}${stamp('a.example', 'spf=pass')}X-Spam: no\n${stamp('A.example', 'dkim=pass')}${from}`,
      [['spf', 'dkim']],
    ],
    [
      `${by('a.example')}${stamp('a.example', 'spf=fail')}${by('a.example')}${stamp('a.example', 'dmarc=pass')}${from}`,
      [['spf'], ['dmarc']],
    ], // another hop
    [
      `${stamp('a.example', 'spf=fail')}${by('a.example')}${stamp('a.example', 'dmarc=pass')}${from}`,
      [['spf'], ['dmarc']],
    ],
    [
      `${by('a.example')}${stamp('a.example', 'spf=pass')}${stamp('b.example', 'dkim=pass')}${from}`,
      [['spf'], ['dkim']],
    ],
    [
      `${gmail}${stamp('mx.google.com', 'spf=fail')}${stamp('mx.google.com', 'dmarc=pass')}${from}`,
      [['spf'], ['dmarc']],
    ], // Gmail writes one
    [
      `${outlook}${microsoft}${microsoft}${from}`,
      [
        ['spf', 'dmarc', 'compauth'],
        ['spf', 'dmarc', 'compauth'],
      ],
    ], // and Microsoft has no id
  ];
  test.each(rows)('%j', (header, want) => {
    expect(methods(header)).toEqual(want);
  });

  test('of one who wrote that there are none, the next is another’s', () => {
    const header = `${by('a.example')}${stamp('a.example', 'none')}${stamp('a.example', 'dmarc=pass')}${from}`;
    expect(methods(header)).toEqual([[], ['dmarc']]);
  });

  test('ten thousand results, and as many fields, are read', () => {
    const many = 'dkim=pass header.d=a.example; '.repeat(10_000);
    expect(read(`${stamp('a.example', many)}${from}`).receiver.results).toHaveLength(10_000);
    const { receiver } = read(`${stamp('a.example', 'dkim=pass').repeat(10_000)}${from}`);
    expect(receiver.results).toHaveLength(10_000);
  });
});
