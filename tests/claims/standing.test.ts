import { describe, expect, test } from 'vitest';
import { type Believed, readClaims } from '../../src/claims/claims.ts';
import { readMessage } from '../../src/message/message.ts';
import type { Trust } from '../../src/report.ts';
import { bytesOf } from '../support/messages.ts';

const read = (header: string, believed: Believed = {}) =>
  readClaims(readMessage(bytesOf(`${header}\n\n`)), believed);

const at = 'Fri, 20 Nov 2026 08:59:31 +0000';
const by = (host: string, id = '4bKBkh4jzdzM7') =>
  `Received: from mail.c.example (mail.c.example [192.0.2.7]) by ${host} (Postfix) with ESMTPS id ${id} for <a@example.org>; ${at}\n`;
const stamp = (id: string, results = 'dmarc=pass header.from=b.example') =>
  `Authentication-Results: ${id}; ${results}\n`;
const from = 'From: a@b.example';
const own = by('mx.example.org');
const named = { authservIds: ['mx.example.org'] };

describe('a name that somebody named', () => {
  const rows: [what: string, header: string, trust: Trust, why: string][] = [
    ['above', `${stamp('mx.example.org')}${own}${from}`, 'trusted', 'named-by-you'],
    ['directly below', `${own}${stamp('mx.example.org')}${from}`, 'trusted', 'named-by-you'],
    [
      'directly below, at another’s host',
      `${by('mx.hoster.example')}${stamp('mx.example.org')}${from}`,
      'unknown',
      'nothing-settles-it',
    ],
    [
      'directly below, of another client',
      `${own}${stamp('mx.example.org', 'dmarc=pass; iprev=pass smtp.remote-ip=198.51.100.1')}${from}`,
      'unknown',
      'no-stamp',
    ],
    [
      'of another author',
      `${own}${stamp('mx.example.org', 'dmarc=pass header.from=other.example')}${from}`,
      'unknown',
      'no-stamp',
    ],
    [
      'of another sender',
      `Return-Path: <x@y.example>\n${own}${stamp('mx.example.org', 'spf=pass smtp.mailfrom=z.example')}${from}`,
      'unknown',
      'no-stamp',
    ],
    [
      'where DMARC passes without SPF or DKIM',
      `${own}${stamp('mx.example.org', 'spf=fail smtp.mailfrom=b.example; dkim=none; dmarc=pass header.from=b.example')}${from}`,
      'unknown',
      'no-stamp',
    ],
    [
      'above, it counts whatever it says',
      `${stamp('mx.example.org', 'dmarc=pass header.from=other.example')}${own}${from}`,
      'trusted',
      'named-by-you',
    ],
    ['behind From', `${own}${from}\n${stamp('mx.example.org')}`, 'unknown', 'nothing-settles-it'],
  ];
  test.each(rows)('%s', (_, header, trust, why) => {
    const { receiver, others } = read(header, named);
    expect(receiver).toMatchObject({ trust, why });
    // One that is contradicted is nobody's, and is told among the others.
    if (why === 'no-stamp')
      expect(others).toMatchObject([{ trust: 'untrusted', why: 'contradicted' }]);
  });
});

describe('a filter that knew the id of the queue', () => {
  const rows: [what: string, header: string, trust: Trust][] = [
    [
      'rspamd',
      `${own}${stamp('mx.example.org')}X-Rspamd-Queue-Id: 4bKBkh4jzdzM7\n${from}`,
      'probable',
    ],
    [
      'OpenDKIM',
      `${own}DKIM-Filter: OpenDKIM Filter v2.11.0 mx.example.org 4bKBkh4jzdzM7\n${stamp('mx.example.org')}${from}`,
      'probable',
    ],
    [
      'behind From, where rspamd may write',
      `${own}${from}\n${stamp('mx.example.org')}X-Rspamd-Queue-Id: 4bKBkh4jzdzM7`,
      'probable',
    ],
    [
      'another id',
      `${own}${stamp('mx.example.org')}X-Rspamd-Queue-Id: 4bKBkh4jzdzM8\n${from}`,
      'unknown',
    ],
    [
      'an id that could be guessed',
      `${by('mx.example.org', '4711')}${stamp('mx.example.org')}X-Rspamd-Queue-Id: 4711\n${from}`,
      'unknown',
    ],
    [
      'that of a hop below',
      `${own}${stamp('mx.example.org')}${by('mx.c.example', '63K7VX2U109581')}X-Rspamd-Queue-Id: 63K7VX2U109581\n${from}`,
      'unknown',
    ],
  ];
  test.each(rows)('%s', (_, header, trust) => {
    expect(read(header).receiver.trust).toBe(trust);
  });
});

describe('a stamp of before', () => {
  const lower = by('mx.list.example');
  const results = 'spf=pass; dkim=pass; dmarc=pass';
  const rows: [what: string, header: string][] = [
    ['below the field of its host', `${own}${lower}${stamp('mx.list.example', results)}${from}`],
    ['above it', `${own}${stamp('mx.list.example', results)}${lower}${from}`],
    [
      'of another host of that organisation',
      `${own}${lower}${stamp('list.example', results)}${from}`,
    ],
    ['of the client itself', `${own}${stamp('mail.c.example', results)}${from}`],
    ['behind From', `${own}${lower}${from}\n${stamp('mx.list.example', results)}`],
    [
      'of one service under two names',
      `${own}${by('mx0a-1.pphosted.com')}${stamp('ppops.net', results)}${from}`,
    ],
    [
      'of Exchange, which puts the recipient’s domain first when it sends',
      `${own}${by('x.eurprd01.prod.outlook.com')}${from}\nAuthentication-Results: example.org; dkim=none (message not signed) header.d=none;example.org; dmarc=none action=none header.from=b.example;`,
    ],
    [
      'at its second passage through the receiver',
      `${own}${lower}${by('mx.example.org', '5cLClh5kzezN8')}${stamp('mx.example.org', results)}${from}`,
    ],
  ];
  test.each(rows)('%s', (_, header) => {
    const { receiver, others } = read(header);
    expect(receiver).toMatchObject({ trust: 'unknown', why: 'no-stamp', results: [] });
    expect(others).toMatchObject([{ trust: 'upstream', why: 'by-an-earlier-hop' }]);
  });

  test('what Exchange writes when it sends is nobody’s forgery, also without its Received fields', () => {
    const { others } = read(
      `${own}${from}\nAuthentication-Results: example.org; dkim=none (message not signed) header.d=none;example.org; dmarc=none action=none header.from=b.example;`,
    );
    expect(others).toMatchObject([{ trust: 'untrusted' }]);
  });

  test('a field that a receiver renamed is never the receiver’s', () => {
    const { receiver, others } = read(`${own}X-Original-${stamp('mx.example.org')}${from}`);
    expect(receiver.why).toBe('no-stamp');
    expect(others).toMatchObject([{ trust: 'untrusted', why: 'renamed-on-arrival' }]);
  });
});

describe('two stamps that may be the receiver’s', () => {
  test('an import by Gmail’s API stands above the delivery, and is not it', () => {
    const { receiver, others } =
      read(`${stamp('mx.google.com', 'dkim=fail header.i=@b.example')}Received: from 4214 named unknown by gmailapi.google.com with HTTPREST; ${at}
Received: by 2002:a02:cb4d::1 with SMTP id k13; ${at}
${by('mx.google.com')}${stamp('mx.google.com', 'dkim=pass header.i=@b.example')}${from}`);
    expect(receiver).toMatchObject({ trust: 'probable', results: [{ result: 'pass' }] });
    expect(others).toMatchObject([{ trust: 'probable', results: [{ result: 'fail' }] }]);
  });

  test('two programs of one host under two names complete each other', () => {
    const { receiver, others } = read(
      `${own}${stamp('mx.example.org', 'dkim=none')}${stamp('dmarc.example.org', 'dmarc=pass')}${from}`,
    );
    expect(receiver.authservId).toBe('mx.example.org');
    expect(others).toMatchObject([{ trust: 'unknown', why: 'nothing-settles-it' }]);
  });

  test('one of nobody, below a receiver that stamps nothing, is not the receiver’s', () => {
    const { receiver, others } = read(`${own}${stamp('stranger.example')}${from}`);
    expect(receiver.why).toBe('no-stamp');
    expect(others).toMatchObject([{ trust: 'untrusted', why: 'by-nobody' }]);
  });

  test('without Received fields the one that was sealed last', () => {
    const { receiver } = read(
      `${stamp('list.example')}ARC-Authentication-Results: i=1; mx.example.org; dmarc=pass\n${stamp('mx.example.org', 'dmarc=fail')}${from}`,
    );
    expect(receiver).toMatchObject({ authservId: 'mx.example.org', trust: 'unknown' });
  });

  test('a stamp that Exchange Online handed on inside is the organisation’s, and unsettled', () => {
    const microsoft =
      'Authentication-Results: spf=fail (sender IP is 192.0.2.7) smtp.mailfrom=b.example; dkim=none (message not signed) header.d=none;dmarc=fail action=none header.from=b.example;compauth=fail reason=001\n';
    const path = `Received: from x.outbound.protection.outlook.com (x.outbound.protection.outlook.com [104.47.55.170]) by mx.example.org (Postfix) with ESMTPS id 1; ${at}\n${microsoft}${by('z.mail.protection.outlook.com')}`;
    const handed = read(`${path}${from}\nX-OrganizationHeadersPreserved: x.outlook.com`);
    expect(handed.receiver).toMatchObject({
      trust: 'unknown',
      ip: '192.0.2.7',
      compauth: { reason: '001' },
    });
    expect(read(`${path}${from}`).receiver.why).toBe('no-stamp');
  });
});

describe('Received-SPF', () => {
  const spf = (receiver: string, result = 'pass') =>
    `Received-SPF: ${result} (${receiver}: domain of a@b.example designates 192.0.2.7 as permitted sender) client-ip=192.0.2.7;\n`;
  const rows: [what: string, header: string, results: string[]][] = [
    ['of the receiver', `${own}${spf('mx.example.org')}${from}`, ['pass']],
    [
      'that names nobody',
      `${own}Received-SPF: softfail client-ip=192.0.2.7\n${from}`,
      ['softfail'],
    ],
    ['of a hop before', `${own}${by('gmr-mx.google.com')}${spf('google.com')}${from}`, []],
    [
      'of a hop before, above its field',
      `${own}${spf('google.com')}${by('gmr-mx.google.com')}${from}`,
      [],
    ],
    [
      'beside results that do not tell of SPF',
      `${stamp('mx.example.org', 'dkim=none')}${spf('mx.example.org', 'fail')}${own}${from}`,
      ['none', 'fail'],
    ],
    [
      'beside results that do',
      `${stamp('mx.example.org', 'spf=none')}${spf('mx.example.org', 'fail')}${own}${from}`,
      ['none'],
    ],
    [
      'below, beside results above: less sure',
      `${stamp('mx.example.org', 'dkim=none')}${own}${spf('mx.example.org')}${from}`,
      ['none'],
    ],
  ];
  test.each(rows)('%s', (_, header, results) => {
    expect(read(header).receiver.results.map(({ result }) => result)).toEqual(results);
  });
});
