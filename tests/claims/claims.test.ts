import { describe, expect, test } from 'vitest';
import { readClaims } from '../../src/claims/claims.ts';
import { readMessage } from '../../src/message/message.ts';
import { textAt } from '../../src/syntax/syntax.ts';
import { bytesOf } from '../support/messages.ts';

const read = (header: string) => {
  const message = readMessage(bytesOf(`${header}\n\n`));
  return { message, ...readClaims(message, {}) };
};

test('nobody stamped it', () => {
  const { receiver, others, arc, hops, unread } = read('From: a@b.example');
  expect(receiver).toEqual({
    vendor: null,
    authservId: null,
    trust: 'unknown',
    why: 'no-stamp',
    ip: null,
    results: [],
    fields: [],
    stray: [],
    unread: [],
    action: null,
    compauth: null,
    spam: {},
    verdict: 'unknown',
    destination: 'unknown',
  });
  expect([others, arc, hops, unread]).toEqual([[], [], [], []]);
});

describe('a stamp', () => {
  const spoof = `Received: from a.example (192.0.2.7) by x.mail.protection.outlook.com with Microsoft SMTP Server; Fri, 20 Nov 2026 08:59:31 +0000
Authentication-Results: spf=none (sender IP is 192.0.2.7)
 smtp.mailfrom=evil.example; dkim=pass (signature was verified)
 header.d=evil.example;dmarc=fail action=oreject
 header.from=bank.test;compauth=fail reason=000
X-Forefront-Antispam-Report: CIP:192.0.2.7;SCL:5;CAT:SPOOF;
X-Microsoft-Antispam-Mailbox-Delivery: dest:J;
From: ceo@bank.test`;

  test('of Microsoft, with its report', () => {
    const { receiver } = read(spoof);
    expect(receiver).toMatchObject({
      vendor: 'microsoft',
      authservId: null,
      trust: 'probable',
      ip: '192.0.2.7',
      action: 'oreject',
      compauth: { result: 'fail', reason: '000' },
      verdict: 'spoof-flagged',
      destination: 'junk',
    });
    expect(receiver.results.map(({ method, result }) => `${method}=${result}`)).toEqual([
      'spf=none',
      'dkim=pass',
      'dmarc=fail',
      'compauth=fail',
    ]);
    expect(receiver.results[2]).toMatchObject({
      comment: null,
      reason: null,
      properties: { action: 'oreject', 'header.from': 'bank.test' },
      field: 1,
    });
    expect(receiver.spam.CAT?.value).toBe('SPOOF');
  });

  test('points at its results in the source', () => {
    const { message, receiver } = read(spoof);
    const texts = receiver.results.map(({ at }) => textAt(message.head, at));
    expect(texts[3]).toBe('compauth=fail reason=000');
    expect(message.fields[receiver.results[0]?.field ?? 0]?.key).toBe('authentication-results');
  });

  test('of a method that stands twice, the first counts', () => {
    const { receiver } =
      read(`Authentication-Results: spf=pass (sender IP is 192.0.2.7); spf=fail (sender IP is 192.0.2.8);
 dmarc=pass action=none; dmarc=fail action=reject; compauth=pass reason=100; compauth=fail reason=001
From: a@b.example`);
    expect(receiver).toMatchObject({
      ip: '192.0.2.7',
      action: 'none',
      compauth: { result: 'pass', reason: '100' },
    });
  });

  const forms: [stamp: string, vendor: string | null][] = [
    ['spf=pass (sender IP is 192.0.2.7) smtp.mailfrom=a.example', 'microsoft'],
    ['compauth=pass reason=100', 'microsoft'],
    ['spf=pass smtp.mailfrom=a.example', null], //           no id and no form
    ['spf=pass (192.0.2.7) smtp.mailfrom=a.example', null],
    ['dkim=pass (sender IP is 192.0.2.7)', null], //         in the comment of another method
    ['a.example; compauth=pass', null], //                   under an id
    ['mx.google.com; spf=pass', 'google'],
    ['MX.Google.com; spf=pass', 'google'],
    ['mx.google.com.evil.example; spf=pass', null],
  ];
  test.each(forms)('%s is of %s', (stamp, vendor) => {
    expect(read(`Authentication-Results: ${stamp}\nFrom: a@b.example`).receiver.vendor).toBe(
      vendor,
    );
  });

  test('of another takes no report of Microsoft’s: any sender can write one', () => {
    const { receiver } = read(`Authentication-Results: a.example; spf=pass
X-Forefront-Antispam-Report: CAT:SPOOF;
From: a@b.example`);
    expect(receiver).toMatchObject({ vendor: null, spam: {}, verdict: 'unknown' });
  });

  const addresses: [comment: string, ip: string | null][] = [
    ['(sender IP is 2001:db8::7)', '2001:db8::7'],
    ['(google.com: domain of a@b designates 192.0.2.7 as permitted sender)', '192.0.2.7'],
    ['(google.com: a@b does not designate 192.0.2.7 as permitted sender)', '192.0.2.7'],
    ['(google.com: 192.0.2.7 is neither permitted nor denied)', null],
    [
      '(domain of "sender IP is 198.51.100.1"@b designates 192.0.2.7 as permitted sender)',
      '192.0.2.7',
    ], // a local part
    ['', null],
  ];
  test.each(addresses)('its address in %j', (comment, ip) => {
    expect(
      read(`Authentication-Results: a.example; spf=pass ${comment}\nFrom: a@b`).receiver.ip,
    ).toBe(ip);
  });

  test('keeps names that JavaScript has a meaning for', () => {
    const { receiver } = read(
      'Authentication-Results: a.example; x=y constructor=1 __proto__=2 a.b=3 a.b=4\nFrom: a@b',
    );
    expect(JSON.stringify(receiver.results[0]?.properties)).toBe(
      '{"a.b":"3","__proto__":"2","constructor":"1"}',
    );
  });
});

describe('Received-SPF where there is no Authentication-Results', () => {
  test('is the claim', () => {
    const { receiver } =
      read(`Received-SPF: fail (x) client-ip=192.0.2.7; envelope-from="a@b.example";
 helo=c.example; receiver=mx.example.org
From: a@b.example`);
    expect(receiver).toMatchObject({
      trust: 'unknown',
      why: 'nothing-settles-it',
      authservId: 'mx.example.org',
      ip: '192.0.2.7',
      results: [
        {
          method: 'spf',
          result: 'fail',
          properties: { 'smtp.mailfrom': 'a@b.example', 'smtp.helo': 'c.example' },
          field: 0,
        },
      ],
    });
  });

  test('is none where there is', () => {
    const { receiver } = read(
      'Received-SPF: fail\nAuthentication-Results: a.example; none\nFrom: a@b',
    );
    expect(receiver).toMatchObject({ authservId: 'a.example', results: [] });
  });
});
