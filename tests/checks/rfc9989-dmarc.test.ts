import { describe, expect, test } from 'vitest';
import type { ExamineOptions } from '../../src/analyse.ts';
import { letter, published, report, signed, type Zone } from '../support/messages.ts';

const IP = '192.0.2.1';
const LETTER = letter('ann@example.com');
const ZONE: Zone = {
  ...published('example.com', IP, 'reject'),
  ...published('elsewhere.example', IP, null),
};

async function dmarc(text: string, zone: Zone, options: ExamineOptions = {}) {
  const { checks } = await report(text, zone, options);
  const { result, reason, policy } = checks.dmarc;
  return `${result} ${reason} ${policy}`;
}

const from = (mailFrom: string | undefined, ip: string | undefined = IP): ExamineOptions => ({
  envelope: {
    helo: 'mail.example.com',
    ...(mailFrom !== undefined && { mailFrom }),
    ...(ip !== undefined && { ip }),
  },
});

describe('RFC 9989 §4.4: who passed, and belongs to From', () => {
  const rows: readonly (readonly [string, ExamineOptions, string])[] = [
    ['SPF of the same domain', from('b@example.com'), 'pass null reject'],
    ['SPF of another domain', from('b@elsewhere.example'), 'fail null reject'],
    ['SPF that fails', from('b@example.com', '192.0.2.99'), 'fail null reject'],
  ];
  test.each(rows)('%s: %s', async (_, options, expected) => {
    expect(await dmarc(LETTER, ZONE, options)).toBe(expected);
  });

  test('two From fields, or two author domains: no verdict', async () => {
    const two = `From: bob@example.net\n${LETTER}`;
    const both = letter('ann@example.com, bob@example.net');
    expect(await dmarc(two, ZONE)).toBe('skipped no-from-domain null');
    expect(await dmarc(both, ZONE)).toBe('skipped no-from-domain null');
  });

  test('a domain that is no UTF-8: nobody can tell which name to ask for', async () => {
    const author = letter('ann@b\ufffdd.example');
    expect(await dmarc(author, ZONE)).toBe('skipped no-from-domain null');
  });

  test('HELO passes for the null sender, and stands in for nobody else', async () => {
    const zone: Zone = { ...ZONE, 'mail.example.com': { TXT: [[`v=spf1 ip4:${IP} -all`]] } };
    expect(await dmarc(LETTER, zone, from(''))).toBe('pass null reject');
    expect(await dmarc(LETTER, zone, from(undefined))).toBe('skipped spf-unknown reject');
  });
});

describe('a pass that is only not known is no failure', () => {
  const key = 's1._domainkey.example.com';
  test('DNS failing for a key', async () => {
    const text = await signed(LETTER, 'example.com');
    const zone: Zone = { ...ZONE, [key]: 'ESERVFAIL' };
    expect(await dmarc(text, zone, from('b@elsewhere.example'))).toBe('temperror dns reject');
    expect(await dmarc(text, zone, from('b@example.com'))).toBe('pass null reject');
  });
  test('DNS failing for the key of another domain changes nothing', async () => {
    const text = await signed(LETTER, 'elsewhere.example');
    const zone: Zone = { ...ZONE, 's1._domainkey.elsewhere.example': 'ESERVFAIL' };
    expect(await dmarc(text, zone, from('b@elsewhere.example'))).toBe('fail null reject');
  });
  test('DNS failing for SPF', async () => {
    const zone: Zone = { ...ZONE, 'example.com': 'ETIMEOUT', 'elsewhere.example': 'ETIMEOUT' };
    expect(await dmarc(LETTER, zone, from('b@example.com'))).toBe('temperror dns reject');
    expect(await dmarc(LETTER, zone, from('b@elsewhere.example'))).toBe('fail null reject');
  });
  test('DNS failing for the policy', async () => {
    const zone: Zone = { ...ZONE, '_dmarc.example.com': 'ESERVFAIL' };
    expect(await dmarc(LETTER, zone, from('b@example.com'))).toBe('temperror dns null');
  });
  test('SPF not checked', async () => {
    const skipped = (mailFrom: string) => ({ envelope: { mailFrom } }); // and no address
    expect(await dmarc(LETTER, ZONE, skipped('b@example.com'))).toBe('skipped spf-unknown reject');
    expect(await dmarc(LETTER, ZONE, skipped('b@elsewhere.example'))).toBe('fail null reject');
  });
  test('SPF withheld', async () => {
    const zone: Zone = {
      ...ZONE,
      'example.com': { TXT: [['v=spf1 exists:%{l}.example.com -all']] },
    };
    const options = { ...from('b@example.com'), withholdLocalPart: true };
    expect(await dmarc(LETTER, zone, options)).toBe('skipped spf-unknown reject');
  });
});
