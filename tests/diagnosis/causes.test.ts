import { describe, expect, test } from 'vitest';
import {
  body,
  diagnose,
  nobody,
  outlook,
  own,
  type Situation,
  spam,
  stranger,
  trusting,
  zone,
} from './situation.ts';

describe('how sure, and why', () => {
  type Told = readonly [
    what: string,
    situation: Situation,
    confidence: string,
    because: readonly string[],
  ];
  const rows: Told[] = [
    ['by a check', {}, 'certain', ['genuine']],
    [
      'by a trusted stamp',
      { stamp: 'mx.example.org; dmarc=pass', zone: null, options: trusting },
      'likely',
      ['receiver-says-pass'],
    ],
    [
      'by a probable stamp',
      { stamp: 'mx.example.org; dmarc=pass', zone: null },
      'possible',
      ['receiver-says-pass'],
    ],
    [
      'flagged, by a check',
      { receipt: { ...own, ...outlook }, stamp: spam, place: 'below' },
      'certain',
      ['genuine', 'receiver-flagged'],
    ],
    ['a failure, checked', { receipt: nobody, zone: {} }, 'certain', ['unauthenticated']],
    [
      'a failure, claimed',
      { stamp: 'a.example; spf=fail', zone: null },
      'likely',
      ['unauthenticated'],
    ],
    [
      'a failure under a policy',
      { receipt: nobody, zone: zone('reject') },
      'certain',
      ['dmarc-fails'],
    ],
    [
      'an unaligned pass while DNS fails',
      { receipt: stranger, zone: { ...zone(null), '_dmarc.a.example': 'ETIMEOUT' } },
      'certain',
      ['dns-failing'],
    ],
    ['nothing', { zone: null }, 'certain', ['nothing-known']],
  ];
  test.each(rows)('%s', async (_, situation, confidence, because) => {
    expect(await diagnose(situation)).toMatchObject({ confidence, because });
  });

  test('the other causes are told once each, and never the root again', async () => {
    const { cause, others } = await diagnose({
      sign: 'a.example',
      change: body,
      receipt: stranger,
      zone: zone('reject'),
    });
    expect(cause).toBe('dmarc-misaligned');
    expect(others).toEqual(['dkim-body-changed', 'dmarc-fail-policy', 'ptr-missing']);
  });
});

describe('what was not checked', () => {
  type Told = readonly [
    what: string,
    situation: Situation,
    want: readonly { what: string; why: string }[],
  ];
  const rows: Told[] = [
    ['nothing of it', {}, []],
    [
      'without DNS',
      { sign: 'a.example', zone: null },
      [
        { what: 'spf', why: 'no-resolver' },
        { what: 'dkim', why: 'no-resolver' },
        { what: 'dmarc', why: 'no-resolver' },
        { what: 'arc', why: 'no-resolver' },
        { what: 'reverse-dns', why: 'no-resolver' },
        { what: 'mail-hosts', why: 'no-resolver' },
      ],
    ],
    [
      'no address',
      { receipt: { ip: null }, zone: {} },
      [
        { what: 'spf', why: 'no-sender' },
        { what: 'reverse-dns', why: 'no-address' },
      ],
    ],
    [
      'no answer',
      { zone: { 'a.example': 'ETIMEOUT' } },
      [
        { what: 'spf', why: 'dns' },
        { what: 'mail-hosts', why: 'dns' },
      ],
    ],
  ];
  test.each(rows)('%s', async (_, situation, want) => {
    expect((await diagnose(situation)).notChecked).toEqual(want);
  });
});
