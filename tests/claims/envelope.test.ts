import { describe, expect, test } from 'vitest';
import {
  type Believed,
  type Envelope,
  findEnvelope,
  type KnownEnvelope,
  readClaims,
} from '../../src/claims/claims.ts';
import { readMessage } from '../../src/message/message.ts';
import { bytesOf } from '../support/messages.ts';

const read = (header: string, known: KnownEnvelope = {}, believed: Believed = {}): Envelope => {
  const message = readMessage(bytesOf(`${header}\nFrom: a@b.example\n\n`));
  return findEnvelope(message, readClaims(message, believed), known);
};

const hop = (ip: string, helo = 'c.example', by = 'mx.example.org') =>
  `Received: from ${helo} (${helo} [${ip}]) by ${by} with ESMTP id 1; Fri, 20 Nov 2026 08:59:31 +0000`;

describe('the address: given, of a stamp that may be believed, of the topmost public hop', () => {
  const stamped = (ip: string) =>
    `Authentication-Results: spf=pass (sender IP is ${ip}) smtp.mailfrom=bank.test`;
  const outlook = hop('2603:10a6:20b::1', 'x.prod.outlook.com', 'y.prod.outlook.com');
  type Want = [ip: string | null, source: Envelope['from']['ip'], receivedIndex: number | null];
  const rows: [header: string, known: KnownEnvelope, believed: Believed, want: Want][] = [
    [hop('192.0.2.7'), {}, {}, ['192.0.2.7', 'received', 0]],
    [`${hop('192.0.2.7')}\n${hop('192.0.2.7')}`, {}, {}, ['192.0.2.7', 'received', 0]], // the topmost of them
    [
      `${hop('10.0.0.1')}\n${hop('192.0.2.7')}\n${hop('192.0.2.7')}`,
      { ip: '192.0.2.7' },
      {},
      ['192.0.2.7', 'given', 1],
    ],
    [hop('192.0.2.7'), { ip: '198.51.100.1' }, {}, ['198.51.100.1', 'given', null]],
    [hop('192.0.2.7'), { ip: '192.0.2.7' }, {}, ['192.0.2.7', 'given', 0]],
    [hop('192.0.2.7'), { ip: 'nonsense' }, {}, ['192.0.2.7', 'received', 0]],
    [
      `${hop('10.0.0.1')}\n${hop('127.0.0.1')}\n${hop('192.0.2.7')}`,
      {},
      {},
      ['192.0.2.7', 'received', 2],
    ], // inside the receiver
    [
      `${hop('fe80::1')}\n${hop('fd00::1')}\n${hop('100.64.0.1')}\n${hop('2001:db8::7')}`,
      {},
      {},
      ['2001:db8::7', 'received', 3],
    ],
    [`${hop('192.0.2.7')}\n${hop('198.51.100.1')}`, {}, {}, ['192.0.2.7', 'received', 0]], // a sender's own hops are below
    [hop('IPv6:2001:DB8:0::7'), {}, {}, ['2001:db8::7', 'received', 0]], //        one spelling
    [hop('::ffff:192.0.2.7'), {}, {}, ['192.0.2.7', 'received', 0]], //            RFC 7208 §5
    [
      `${outlook}\n${stamped('192.0.2.7')}\n${hop('192.0.2.7')}`,
      {},
      {},
      ['192.0.2.7', 'receiver-results', 1],
    ], // Microsoft, probable
    [`${outlook}\n${stamped('192.0.2.7')}`, {}, {}, ['192.0.2.7', 'receiver-results', null]],
    [
      `${stamped('198.51.100.1')}\n${hop('192.0.2.7')}`,
      {},
      { vendor: 'microsoft' },
      ['198.51.100.1', 'receiver-results', 0],
    ], // named, and looks beyond a gateway that it knows
    [
      `${hop('192.0.2.7')}\n${stamped('198.51.100.1')}`,
      {},
      { vendor: 'microsoft' },
      ['192.0.2.7', 'received', 0],
    ], // named, and contradicted
    ['Subject: x', {}, {}, [null, 'nowhere', null]],
    [hop('10.0.0.1'), {}, {}, [null, 'nowhere', null]],
    // A stranger may not choose whom SPF is made again for.
    [`${hop('192.0.2.7')}\n${stamped('198.51.100.1')}`, {}, {}, ['192.0.2.7', 'received', 0]],
    [
      `${hop('192.0.2.7')}\nReceived-SPF: pass client-ip=198.51.100.1`,
      {},
      {},
      ['192.0.2.7', 'received', 0],
    ],
    [
      `${hop('192.0.2.7')}\nAuthentication-Results: mx.example.org; spf=pass (sender IP is 198.51.100.1)`,
      {},
      {},
      ['192.0.2.7', 'received', 0],
    ],
    [stamped('198.51.100.1'), {}, {}, [null, 'nowhere', null]],
    ['Received-SPF: pass client-ip=198.51.100.1', {}, {}, [null, 'nowhere', null]],
  ];
  test.each(rows)('%j, %j, %j', (header, known, believed, want) => {
    const found = read(header, known, believed);
    expect([found.ip, found.from.ip, found.receivedIndex]).toEqual(want);
  });

  test.each(['127.1', '2130706433', '0x7f000001', '017700000001', '1', ''])(
    '%j is no address',
    (ip) => {
      expect(read('Subject: x', { ip }).ip).toBeNull();
    },
  );
});

describe('HELO', () => {
  type Want = [helo: string | null, source: Envelope['from']['helo']];
  const rows: [header: string, known: KnownEnvelope, want: Want][] = [
    [hop('192.0.2.7'), {}, ['c.example', 'received']],
    [hop('192.0.2.7'), { helo: 'd.example' }, ['d.example', 'given']],
    [
      `${hop('192.0.2.7')}\nReceived-SPF: none client-ip=192.0.2.7; helo=d.example`,
      {},
      ['d.example', 'received-spf'],
    ],
    [
      `${hop('192.0.2.7')}\nReceived-SPF: none client-ip=192.0.2.8; helo=d.example`,
      {},
      ['c.example', 'received'],
    ], // of another client
    [`${hop('192.0.2.7')}\nReceived-SPF: none client-ip=192.0.2.7`, {}, ['c.example', 'received']],
    ['Received-SPF: none helo=d.example', {}, [null, 'nowhere']],
    ['Subject: x', {}, [null, 'nowhere']],
  ];
  test.each(rows)('%j, %j', (header, known, want) => {
    const found = read(header, known);
    expect([found.helo, found.from.helo]).toEqual(want);
  });
});

describe('MAIL FROM', () => {
  type Want = [mailFrom: string | null, source: Envelope['from']['mailFrom']];
  const results = 'Authentication-Results: a.example; spf=pass smtp.mailfrom=r@s.example';
  const rows: [header: string, known: KnownEnvelope, want: Want][] = [
    ['Return-Path: <x@y.example>', {}, ['x@y.example', 'return-path']],
    ['Return-Path: <>', {}, ['', 'return-path']], //                          the null sender, RFC 5321 §4.5.5
    ['Return-Path: < >', {}, ['', 'return-path']],
    ['Return-Path: x@y.example', {}, ['x@y.example', 'return-path']], //      Microsoft leaves the brackets out
    ['Return-Path: <"a b"@y.example>', {}, ['"a b"@y.example', 'return-path']],
    ['Return-Path: <x@y.example>\nReturn-Path: <z@z.example>', {}, ['x@y.example', 'return-path']], // the topmost
    ['Return-Path: <x@y.example>', { mailFrom: '' }, ['', 'given']],
    ['Return-Path: <x@y.example>', { mailFrom: 'b@c.example' }, ['b@c.example', 'given']],
    [
      `Return-Path: <x@y.example>\nReceived-SPF: pass envelope-from=p@q.example\n${results}`,
      {},
      ['x@y.example', 'return-path'],
    ],
    [
      `Received-SPF: pass envelope-from=p@q.example\n${results}`,
      {},
      ['p@q.example', 'received-spf'],
    ],
    [results, {}, ['r@s.example', 'receiver-results']],
    [`${results}; spf=fail smtp.mailfrom=t@u.example`, {}, ['r@s.example', 'receiver-results']], // the first
    ['Authentication-Results: a.example; spf=none smtp.mailfrom=', {}, ['', 'receiver-results']],
    ['Authentication-Results: a.example; dkim=pass smtp.mailfrom=x', {}, [null, 'nowhere']], // not of SPF
    ['Return-Path: nonsense', {}, [null, 'nowhere']],
    ['Subject: x', {}, [null, 'nowhere']],
  ];
  test.each(rows)('%j, %j', (header, known, want) => {
    const found = read(header, known);
    expect([found.mailFrom, found.from.mailFrom]).toEqual(want);
  });
});

describe('the hop before the receiver’s own gateways', () => {
  const front = hop('198.51.100.1', 'esa2.gateway.example', 'x.mail.protection.outlook.com');
  const stamp = (reason: string) =>
    `Authentication-Results: spf=none (sender IP is 198.51.100.1) smtp.mailfrom=s.example; dmarc=none action=none header.from=b.example;compauth=none reason=${reason}`;
  const before = hop('192.0.2.7', 'c.example', 'esa2.gateway.example');
  const within = hop('10.0.0.1', 'mx', 'esa1.gateway.example');
  const rows: [what: string, header: string, origin: Envelope['origin']][] = [
    [
      'where Microsoft says that there is one',
      `${stamp('905')}\n${front}\n${before}`,
      { ip: '192.0.2.7', helo: 'c.example', receivedIndex: 1 },
    ],
    [
      'beyond what hands on inside',
      `${stamp('905')}\n${front}\n${within}\n${before}`,
      { ip: '192.0.2.7', helo: 'c.example', receivedIndex: 2 },
    ],
    ['where it says nothing', `${stamp('001')}\n${front}\n${before}`, null],
    ['where anybody says so', `${before}\n${stamp('905')}\n${front}\n${before}`, null],
    ['where another wrote the field', `${stamp('905')}\n${front}\n${hop('192.0.2.7')}`, null],
    ['where no field tells', `${stamp('905')}\n${front}`, null],
  ];
  test.each(rows)('%s', (_, header, origin) => {
    const found = read(header);
    expect(found.origin).toEqual(origin);
  });
});

test('each member that is given overrides alone', () => {
  const header = `Return-Path: <x@y.example>\n${hop('192.0.2.7')}`;
  expect(read(header, { helo: 'd.example' })).toMatchObject({
    ip: '192.0.2.7',
    helo: 'd.example',
    mailFrom: 'x@y.example',
  });
});
