import { describe, expect, test } from 'vitest';
import { readClaims } from '../../src/claims/claims.ts';
import { readMessage } from '../../src/message/message.ts';
import { bytesOf } from '../support/messages.ts';

const at = 'Fri, 20 Nov 2026 08:59:31 +0000';
const hop = (from: string, by: string, more = '') =>
  `Received: from ${from} by ${by} with ESMTPS id 1${more}; ${at}\n`;
/** As Postfix writes it: HELO, the name that it found and checked, the address. */
const seen = (name: string, ip: string, helo = name) => `${helo} (${name} [${ip}])`;

const read = (hops: string) =>
  readClaims(readMessage(bytesOf(`${hops}From: a@b.example\n\n`)), {}).arrival;

describe('the Received field in which the message came in', () => {
  const client = seen('c.example', '192.0.2.7');
  const relay = seen('mx1.example.org', '198.51.100.1');
  const rows: [what: string, hops: string, index: number | null, ip: string | null][] = [
    ['the topmost from a public address', hop(client, 'mx.example.org'), 0, '192.0.2.7'],
    [
      'below those of one’s own network',
      hop(seen('mx', '10.0.0.5'), 'mbox') + hop(client, 'mx.example.org'),
      1,
      '192.0.2.7',
    ],
    [
      'and below those without a client',
      `Received: by 2002:a05:6402::1 with SMTP id 1; ${at}\nReceived: (qmail 1 invoked by alias); ${at}\n${hop('mx.example.org', 'mx.example.org')}${hop(client, 'mx.example.org')}`,
      3,
      '192.0.2.7',
    ],
    [
      'below Microsoft’s own over public addresses',
      hop('x.eurprd01.prod.outlook.com (2603:10a6::1)', 'y.eurprd01.prod.outlook.com') +
        hop('z.eop-EUR01.prod.protection.outlook.com (2603:10a6::2)', 'x.outlook.office365.com') +
        hop('c.example (192.0.2.7)', 'z.mail.protection.outlook.com'),
      2,
      '192.0.2.7',
    ],
    [
      'whatever name a client gives to one that takes mail from outside',
      hop('x.eurprd01.prod.outlook.com (192.0.2.7)', 'z.mail.protection.outlook.com') +
        hop(client, 'z.mail.protection.outlook.com'),
      0,
      '192.0.2.7',
    ],
    [
      'Gmail’s from Gmail is from outside',
      hop(seen('mail-sor-f41.google.com', '209.85.220.41'), 'mx.google.com') +
        hop(client, 'smtp.gmail.com'),
      0,
      '209.85.220.41',
    ],
    [
      'below a relay of one’s own, by the name that the server found',
      hop(relay, 'mbox.example.org') + hop(client, 'mx1.example.org'),
      1,
      '192.0.2.7',
    ],
    [
      'but not by the name that the client gave',
      hop(seen('c.example', '192.0.2.7', 'mx1.example.org'), 'mbox.example.org') +
        hop(client, 'mx1.example.org'),
      0,
      '192.0.2.7',
    ],
    [
      'nor by one that the server could not check',
      hop('mx1.example.org (198.51.100.1)', 'mbox.example.org') + hop(client, 'mx1.example.org'),
      0,
      '198.51.100.1',
    ],
    [
      'nor where the machines are a hoster’s',
      hop(seen('vps-1234.hoster.example', '198.51.100.1'), 'vps-5678.hoster.example') +
        hop(client, 'vps-1234.hoster.example'),
      0,
      '198.51.100.1',
    ],
    [
      'nor where another organisation wrote the next',
      hop(relay, 'mbox.example.org') + hop(client, 'mx.c.example'),
      0,
      '198.51.100.1',
    ],
    [
      'nor where somebody had logged in there',
      hop(relay, 'mbox.example.org') +
        `Received: from ${client} by mx1.example.org with ESMTPSA id 1; ${at}\n`,
      0,
      '198.51.100.1',
    ],
    [
      'an address that was blanked out is none of one’s own',
      hop(seen('c.example', '0.0.0.0'), 'mx.example.org'),
      0,
      '0.0.0.0',
    ],
    ['none where nobody has an address from outside', hop('mx', 'mbox'), null, null],
    ['none where there is no such field', '', null, null],
  ];
  test.each(rows)('%s', (_, hops, index, ip) => {
    const found = read(hops);
    expect([found.index, found.ip]).toEqual([index, ip]);
  });
});

describe('a gateway whose authserv-id somebody named', () => {
  const gateway = (helo: string, by: string) =>
    hop(seen('host-7.isp.example', '198.51.100.1', helo), 'exchange.corp.local') +
    hop(seen('c.example', '192.0.2.7'), by);
  const google =
    hop(seen('mail-sor-f41.google.com', '209.85.220.41'), 'mx.google.com') +
    hop(seen('c.example', '192.0.2.7'), 'smtp.gmail.com');
  const own = gateway('gw.example.org', 'gw.example.org');
  const rows: [what: string, hops: string, named: string[], index: number | null][] = [
    ['is one’s own, whatever the server found', own, ['mail.example.org'], 1],
    ['nobody named it', own, [], 0],
    ['another was named', own, ['mail.example.net'], 0],
    ['the client is another’s', gateway('c.example', 'gw.example.org'), ['example.org'], 0],
    ['the next field is another’s', gateway('gw.example.org', 'c.example'), ['example.org'], 0],
    ['a service’s own sender is no gateway', google, ['mx.google.com'], 0],
    [
      'somebody had logged in there',
      hop(seen('x', '198.51.100.1', 'gw.example.org'), 'exchange.corp.local') +
        `Received: from ${seen('c.example', '192.0.2.7')} by gw.example.org with ESMTPSA id 1; ${at}\n`,
      ['example.org'],
      0,
    ],
  ];
  test.each(rows)('%s', (_, hops, authservIds, index) => {
    const message = readMessage(bytesOf(`${hops}From: a@b.example\n\n`));
    expect(readClaims(message, { authservIds }).arrival.index).toBe(index);
  });
});

describe('whose it is', () => {
  const rows: [by: string, vendor: string | null][] = [
    ['DB5EUR01FT032.mail.protection.outlook.com', 'microsoft'],
    ['mx.google.com', 'google'],
    ['st43p00im-zteg10063401.me.com', 'apple'],
    ['mailin051.protonmail.ch', 'proton'],
    ['phl-mx-03.messagingengine.com', 'fastmail'],
    ['mx.zohomail.eu', 'zoho'],
    ['mx-ha.web.de', 'gmx'],
    ['mxfront3q.mail.yandex.net', 'yandex'],
    ['mx289.i.mail.ru', 'mailru'],
    ['mx0a-00153501.pphosted.com', 'proofpoint'],
    ['eu-smtp-inbound-1.mimecast.com', 'mimecast'],
    ['esa2.hc2528-13.iphmx.com', 'cisco'],
    ['mx.example.org', null],
    ['mx.google.com.evil.example', null],
    ['notgoogle.com', null],
  ];
  test.each(rows)('%s is of %s', (by, vendor) => {
    expect(read(hop('c.example (192.0.2.7)', by)).vendor?.name ?? null).toBe(vendor);
  });
});
