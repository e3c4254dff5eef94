import { describe, expect, test } from 'vitest';
import type { Cause, Level } from '../../src/report.ts';
import {
  body,
  diagnose,
  header,
  nobody,
  outlook,
  own,
  type Situation,
  spam,
  spoofed,
  stranger,
  trusting,
  zone,
} from './situation.ts';

type Row = readonly [what: string, level: Level, cause: Cause, situation: Situation];

describe('danger', () => {
  const rows: Row[] = [
    [
      'DMARC fails under reject',
      'danger',
      'dmarc-fail-policy',
      { receipt: nobody, zone: zone('reject') },
    ],
    [
      'and under quarantine',
      'danger',
      'dmarc-fail-policy',
      { receipt: nobody, zone: zone('quarantine') },
    ],
    [
      'another domain passes',
      'danger',
      'dmarc-misaligned',
      { receipt: stranger, zone: zone('reject') },
    ],
    [
      'the own signature is broken, too',
      'danger',
      'dkim-body-changed',
      { sign: 'a.example', change: body, receipt: nobody, zone: zone('reject') },
    ],
    [
      'a receiver says spoof',
      'danger',
      'unaligned-pass',
      { receipt: { ...stranger, ...outlook }, stamp: spoofed, place: 'below', zone: zone(null) },
    ],
    [
      'and nothing can be checked',
      'danger',
      'unaligned-pass',
      { receipt: { ...stranger, ...outlook }, stamp: spoofed, place: 'below', zone: null },
    ],
    [
      'even if it is proved',
      'danger',
      'not-identity',
      {
        receipt: { ...own, ...outlook },
        stamp: spoofed.replaceAll('192.0.2.9', '192.0.2.1'),
      },
    ],
    [
      'and that SPF failed, too',
      'danger',
      'unauthenticated',
      { stamp: 'mx.evil.example; spf=fail; dmarc=fail action=reject', place: 'below', zone: null },
    ],
    [
      'anybody says that DMARC failed under reject',
      'danger',
      'unauthenticated',
      { stamp: 'mx.evil.example; dmarc=fail action=oreject', place: 'below', zone: null },
    ],
    [
      'or quarantine',
      'danger',
      'unauthenticated',
      { stamp: 'mx.evil.example; dmarc=fail action=quarantine', place: 'below', zone: null },
    ],
    [
      'or gives the policy in a comment',
      'danger',
      'unauthenticated',
      {
        stamp: 'mx.evil.example; dmarc=fail (p=REJECT sp=REJECT dis=NONE)',
        place: 'below',
        zone: null,
      },
    ],
    [
      'a trusted pass does not stand against a failure now',
      'danger',
      'dmarc-misaligned',
      {
        receipt: stranger,
        stamp: 'mx.example.org; dmarc=pass',
        zone: zone('reject'),
        options: trusting,
      },
    ],
  ];
  test.each(rows)('%s', async (_, level, cause, situation) => {
    expect(await diagnose(situation)).toMatchObject({ level, cause });
  });
});

describe('caution', () => {
  const rows: Row[] = [
    ['DMARC fails and nothing is asked for', 'caution', 'dmarc-none-policy', { receipt: nobody }],
    ['another domain passes', 'caution', 'dmarc-misaligned', { receipt: stranger }],
    ['without a record', 'caution', 'unaligned-pass', { receipt: stranger, zone: zone(null) }],
    [
      'nothing passes',
      'caution',
      'spf-fail',
      { receipt: { ...nobody, mailFrom: 'x@a.example' }, zone: zone(null) },
    ],
    ['nobody publishes anything', 'caution', 'unauthenticated', { receipt: nobody, zone: {} }],
    [
      'a receiver says spoof, and nobody knows whose it is',
      'caution',
      'unaligned-pass',
      { receipt: stranger, stamp: spoofed, place: 'below', zone: zone(null) },
    ],
    [
      'anybody says that DMARC failed under none',
      'caution',
      'unauthenticated',
      { stamp: 'mx.evil.example; dmarc=fail (p=NONE dis=NONE)', place: 'below', zone: null },
    ],
    [
      'and what passes settles nothing',
      'caution',
      'temp-failure',
      {
        sign: 'a.example',
        receipt: nobody,
        stamp: 'mx.evil.example; spf=fail',
        place: 'below',
        zone: { ...zone(null), '_dmarc.a.example': 'ETIMEOUT' },
      },
    ],
    [
      'From is broken, and another domain passes',
      'caution',
      'unaligned-pass',
      { from: 'x@a.example bank.test', receipt: stranger, zone: zone(null) },
    ],
    [
      'anybody says that SPF failed',
      'caution',
      'unauthenticated',
      { stamp: 'mx.evil.example; spf=fail', place: 'below', zone: null },
    ],
    [
      'it is proved, and flagged as spam',
      'caution',
      'not-identity',
      { receipt: { ...own, ...outlook }, stamp: spam, place: 'below' },
    ],
    ['and answers go elsewhere', 'caution', 'genuine', { more: 'Reply-To: y@c.example\n' }],
    ['and From names two', 'caution', 'genuine', { from: 'x@a.example, y@a.example' }],
    [
      'and the own signature does not fit the text',
      'caution',
      'dkim-body-changed',
      { sign: 'a.example', change: body },
    ],
    [
      'by SPF alone, whose record lets strangers pass, too',
      'caution',
      'spf-suspicious',
      { zone: { ...zone('none'), 'a.example': { TXT: [['v=spf1 +all']] } } },
    ],
    ['nor the header', 'caution', 'dkim-header-changed', { sign: 'a.example', change: header }],
    [
      'two From, and the other one passes',
      'caution',
      'from-malformed',
      { more: 'From: y@b.example\n', receipt: stranger },
    ],
    ['From names nobody', 'caution', 'from-malformed', { from: 'nobody' }],
    [
      'the broken signature is all there is',
      'caution',
      'dkim-body-changed',
      {
        sign: 'a.example',
        change: body,
        receipt: nobody,
        zone: { 's1._domainkey.a.example': zone('none')['s1._domainkey.a.example'] ?? 'ENODATA' },
      },
    ],
  ];
  test.each(rows)('%s', async (_, level, cause, situation) => {
    expect(await diagnose(situation)).toMatchObject({ level, cause });
  });
});

describe('fine', () => {
  const rows: Row[] = [
    ['by SPF', 'fine', 'genuine', {}],
    ['by DKIM', 'fine', 'genuine', { sign: 'a.example', receipt: nobody }],
    ['by SPF, without a DMARC record', 'fine', 'genuine', { zone: zone(null) }],
    [
      'by DKIM, without one',
      'fine',
      'genuine',
      { sign: 'a.example', receipt: nobody, zone: zone(null) },
    ],
    [
      'by DKIM, whatever the SPF record lets pass',
      'fine',
      'genuine',
      {
        sign: 'a.example',
        zone: { ...zone('none'), 'a.example': { TXT: [['v=spf1 +all']] } },
      },
    ],
    [
      'by an address in the record, whatever else it lets pass',
      'fine',
      'genuine',
      { zone: { ...zone('none'), 'a.example': { TXT: [['v=spf1 ip4:192.0.2.1 +all']] } } },
    ],
    ['by both, under a policy', 'fine', 'genuine', { sign: 'a.example', zone: zone('reject') }],
    [
      'by a trusted stamp among other results',
      'fine',
      'genuine',
      {
        stamp: 'mx.example.org; spf=none; dkim=pass; dmarc=pass header.from=a.example',
        zone: null,
        options: trusting,
      },
    ],
    [
      'by a trusted stamp',
      'fine',
      'genuine',
      { stamp: 'mx.example.org; dmarc=pass header.from=a.example', zone: null, options: trusting },
    ],
    [
      'whatever anybody says about it',
      'fine',
      'genuine',
      { stamp: 'mx.evil.example; spf=fail; dmarc=fail action=reject', place: 'below' },
    ],
    ['the signature of another is broken', 'fine', 'genuine', { sign: 'b.example', change: body }],
    [
      'one of two own signatures holds',
      'fine',
      'genuine',
      {
        sign: 'a.example',
        change: (text) =>
          text.replace(
            'DKIM-Signature',
            'DKIM-Signature: v=1; a=rsa-sha256; d=a.example; s=s1; h=from; bh=AAAA; b=AAAA\r\nDKIM-Signature',
          ),
      },
    ],
    [
      'answers go to the same organisation',
      'fine',
      'genuine',
      { more: 'Reply-To: y@help.a.example\n' },
    ],
    [
      'what the copy lost was proved before',
      'fine',
      'genuine',
      { sign: 'a.example', change: body, options: { fidelity: 'reserialised' } },
    ],
  ];
  test.each(rows)('%s', async (_, level, cause, situation) => {
    expect(await diagnose(situation)).toMatchObject({ level, cause });
  });
});

describe('unknown', () => {
  const rows: Row[] = [
    ['nothing is checked', 'unknown', 'unknown', { zone: null }],
    [
      'a probable stamp alone is never enough',
      'unknown',
      'genuine',
      { stamp: 'mx.example.org; dmarc=pass header.from=a.example', zone: null },
    ],
    [
      'a pass that may be anybody’s',
      'unknown',
      'genuine', // possibly, and said to be no more than what a header says
      { stamp: 'mx.example.org; dmarc=pass header.from=a.example', place: 'below', zone: null },
    ],
    [
      'DNS does not answer',
      'unknown',
      'temp-failure',
      { zone: { 'a.example': 'ETIMEOUT', '_dmarc.a.example': 'ETIMEOUT' } },
    ],
    [
      'nor is it where no DMARC record is published',
      'unknown',
      'body-not-checkable',
      {
        sign: 'a.example',
        change: body,
        receipt: nobody,
        zone: zone(null),
        options: { fidelity: 'reserialised' },
      },
    ],
    [
      'the signed text is not in this copy',
      'unknown',
      'body-not-checkable',
      {
        sign: 'a.example',
        change: body,
        receipt: nobody,
        zone: zone('reject'),
        options: { fidelity: 'reserialised' },
      },
    ],
  ];
  test.each(rows)('%s', async (_, level, cause, situation) => {
    expect(await diagnose(situation)).toMatchObject({ level, cause });
  });
});
