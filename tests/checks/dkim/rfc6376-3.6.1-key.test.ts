import { describe, expect, test } from 'vitest';
import type { DkimCheck } from '../../../src/report.ts';
import { keyRecord, letter, published, report, signed, type Zone } from '../../support/messages.ts';

const [[record = '']] = keyRecord as [[string]];
const p = record.slice(record.indexOf('p='));
const NAME = 's1._domainkey.example.com';
const SIGNED = await signed(letter('ann@example.com'), 'example.com');
const BY_SUBDOMAIN = await signed(letter('ann@example.com'), 'example.com', {
  identity: '@news.example.com',
});
const ZONE = published('example.com', null, 'reject');

async function judged(text: string, records: readonly (readonly string[])[]): Promise<DkimCheck> {
  const zone: Zone = { ...ZONE, [NAME]: { TXT: records } };
  const [first] = (await report(text, zone)).checks.dkim;
  if (!first) throw new Error('no signature');
  return first;
}

const key = { type: 'rsa', testing: false, strict: false, records: 1, fault: null };

describe('RFC 6376 §3.6.1: what the record says', () => {
  const rows: [what: string, record: string, result: string, reason: string | null, key: object][] =
    [
      ['a key', `v=DKIM1; ${p}`, 'pass', null, key],
      ['k= in any case', `v=DKIM1; k=RSA; ${p}`, 'pass', null, key],
      ['t=y', `v=DKIM1; t=y; ${p}`, 'pass', null, { ...key, testing: true }],
      ['t=s', `v=DKIM1; t=s; ${p}`, 'pass', null, { ...key, strict: true }],
      ['both', `v=DKIM1; t=y : s; ${p}`, 'pass', null, { ...key, testing: true, strict: true }],
      ['a flag that nobody knows', `v=DKIM1; t=yes; ${p}`, 'pass', null, key],
      ['p= empty: revoked', 'v=DKIM1; p=', 'neutral', 'key-revoked', { ...key, fault: 'revoked' }],
      ['no p=', 'v=DKIM1; k=rsa', 'neutral', 'key-unusable', { ...key, fault: 'malformed' }],
      ['no base64', 'v=DKIM1; p=%%%', 'neutral', 'key-unusable', { ...key, fault: 'malformed' }],
      [
        'a tag twice (§3.2)',
        `v=DKIM1; ${p}; ${p}`,
        'neutral',
        'key-unusable',
        { ...key, type: null, fault: 'malformed' },
      ],
      ['another version', `v=DKIM2; ${p}`, 'neutral', 'key-unusable', { ...key, fault: 'version' }],
      [
        'a type that nobody knows',
        `v=DKIM1; k=dsa; ${p}`,
        'neutral',
        'key-unusable',
        { ...key, type: 'dsa', fault: 'type' },
      ],
      [
        'a type that is not the signature’s',
        `v=DKIM1; k=ed25519; p=${'A'.repeat(43)}=`,
        'neutral',
        'key-unusable',
        { ...key, type: 'ed25519', fault: 'type' },
      ],
      [
        'for SHA-1 only',
        `v=DKIM1; h=sha1; ${p}`,
        'neutral',
        'key-unusable',
        { ...key, fault: 'hash' },
      ],
      [
        'not for mail',
        `v=DKIM1; s=tlsrpt; ${p}`,
        'neutral',
        'key-unusable',
        { ...key, fault: 'not-for-mail' },
      ],
    ];
  test.each(rows)('%s', async (_, text, result, reason, want) => {
    expect(await judged(SIGNED, [[text]])).toMatchObject({ result, reason, key: want });
  });

  test('several records (§3.6.2.2): the one with a key is read, and all are counted', async () => {
    expect(await judged(SIGNED, [['v=spf1 -all'], [`v=DKIM1; ${p}`]])).toMatchObject({
      result: 'pass',
      key: { ...key, records: 2 },
    });
  });

  test('strings of a record are put together as they are', async () => {
    expect(await judged(SIGNED, [['v=DKIM1; t=', `y; ${p}`]])).toMatchObject({
      key: { testing: true },
    });
  });

  test('no record is no key', async () => {
    const { checks } = await report(SIGNED, { ...ZONE, [NAME]: 'ENOTFOUND' });
    expect(checks.dkim[0]).toMatchObject({ reason: 'key-missing', key: null });
  });

  test('the key is told where the body does not fit, too', async () => {
    const { checks } = await report(SIGNED.replace('well', 'lost'), ZONE);
    expect(checks.dkim[0]).toMatchObject({ reason: 'body-hash-mismatch', keyBits: 2048, key });
  });

  test('no question is asked for it', async () => {
    const { ledger } = await report(SIGNED, ZONE);
    expect(ledger.filter(({ name }) => name === NAME)).toHaveLength(1);
  });
});

describe('i=: §3.5, and t=s: §3.6.1', () => {
  const rows: [what: string, text: string, flags: string, result: string, reason: string | null][] =
    [
      ['none', SIGNED, '', 'pass', null],
      ['a subdomain', BY_SUBDOMAIN, '', 'pass', null],
      [
        'a subdomain, which the key allows no more',
        BY_SUBDOMAIN,
        't=s; ',
        'neutral',
        'identity-mismatch',
      ],
    ];
  test.each(rows)('%s', async (_, text, flags, result, reason) => {
    expect(await judged(text, [[`v=DKIM1; ${flags}${p}`]])).toMatchObject({
      result,
      reason,
      identity: text === SIGNED ? null : '@news.example.com',
    });
  });
});
