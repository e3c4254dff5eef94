import { describe, expect, test } from 'vitest';
import type { Cause } from '../../src/report.ts';
import { letter, published, received, report, signed, type Zone } from '../support/messages.ts';
import { diagnose, nobody, outlook, own, type Situation, stranger, zone } from './situation.ts';

const rejecting = zone('reject');
const only = (name: string, text: string): Zone => ({ ...rejecting, [name]: { TXT: [[text]] } });
const stamped = (results: string, more: Partial<Situation> = {}): Situation => ({
  receipt: { ...stranger, ...outlook },
  place: 'below',
  zone: null,
  stamp: `spf=none (sender IP is 192.0.2.9) smtp.mailfrom=b.example; dkim=none (message not signed) header.d=none;dmarc=none action=none;${results}`,
  ...more,
});

type Row = readonly [what: string, root: Cause, situation: Situation, beside: readonly Cause[]];

describe('the root cause', () => {
  const rows: readonly Row[] = [
    [
      'its own SPF record is broken, and so nothing passes',
      'spf-permerror',
      { zone: only('a.example', 'v=spf1 ip4:nonsense -all') },
      ['dmarc-fail-policy'],
    ],
    [
      'a stranger’s broken record is not the author’s',
      'dmarc-fail-policy',
      { receipt: nobody, zone: only('c.example', 'v=spf1 ip4:nonsense -all') },
      ['spf-permerror'],
    ],
    [
      'there is no such domain',
      'unauthenticated',
      { receipt: nobody, zone: {} },
      ['sender-domain-not-found', 'dkim-none', 'spf-none'],
    ],
    [
      'answers go to a free address',
      'reply-to-mismatch',
      { more: 'Reply-To: y@gmail.com\n' },
      ['genuine'],
    ],
    [
      'and to another that is none',
      'genuine',
      { more: 'Reply-To: y@c.example\n' },
      ['reply-to-mismatch'],
    ],
    [
      'SPF passes whoever sends',
      'spf-suspicious',
      { zone: only('a.example', 'v=spf1 +all') },
      ['genuine'],
    ],
    [
      'a domain that publishes nothing, and whose mail host is none',
      'unauthenticated',
      { receipt: nobody, zone: { 'a.example': { MX: [{ exchange: 'm', priority: 1 }] } } },
      ['dkim-none', 'spf-none', 'ptr-missing'],
    ],
    ['a notice of its own mail', 'ndr-protected', stamped('compauth=none reason=501'), []],
    [
      'a notice of somebody’s mail',
      'backscatter',
      stamped('compauth=none reason=405\nX-CustomSpam: Backscatter NDR'),
      [],
    ],
  ];
  test.each(rows)('%s: %s', async (_, root, situation, beside) => {
    const { cause, others } = await diagnose(situation);
    expect(cause).toBe(root);
    for (const other of beside) expect(others).toContain(other);
  });

  test('a chain, a name and a hint stand beside it, never in its place', async () => {
    const { cause, others } = await diagnose({
      receipt: { ...nobody, helo: '[192.0.2.200]' },
      zone: { 'a.example': { MX: [{ exchange: '', priority: 0 }] } },
    });
    expect(cause).toBe('unauthenticated');
    for (const other of ['null-mx-sender', 'helo-bad', 'ptr-missing'])
      expect(others).toContain(other);
  });
});

describe('a signature of its own that does not count', async () => {
  const elsewhere = { ip: '192.0.2.200', mailFrom: 'x@c.example' };
  const base = { ...published('a.example', null, 'reject') };
  const LETTER = letter('x@a.example');
  const expired = await signed(LETTER, 'a.example', { expires: new Date('2026-11-20T08:59:10Z') });
  const weak = await signed(LETTER, 'a.example', { algorithm: 'rsa-sha1' });
  const unusable = { ...base, 's1._domainkey.a.example': { TXT: [['v=DKIM1; p=AAAA']] } };
  test.each<[cause: Cause, text: string, zone: Zone]>([
    ['dkim-expired', expired, base],
    ['dkim-key-weak', weak, base],
    ['dmarc-fail-policy', await signed(LETTER, 'a.example'), unusable],
    ['genuine', await signed(expired, 'a.example'), base], // beside one that does
    ['genuine', await signed(weak, 'a.example'), base],
  ])('%s', async (cause, text, dns) => {
    const { diagnosis } = await report(received(text, elsewhere), dns);
    expect(diagnosis.cause).toBe(cause);
    if (dns === unusable) expect(diagnosis.others).toContain('dkim-fail');
  });
});

describe('why a receiver marked it', () => {
  const marked = (more: string, forefront = 'SCL:5;SFV:SPM;CAT:SPM;'): Situation => ({
    receipt: { ...own, ...outlook },
    zone: null,
    place: 'below',
    stamp:
      `spf=none (sender IP is 192.0.2.1) smtp.mailfrom=a.example;compauth=none reason=405\nX-Forefront-Antispam-Report: CIP:192.0.2.1;${forefront}\n${more}`.trimEnd(),
  });
  test.each<[what: Cause, situation: Situation]>([
    ['asf', marked('X-CustomSpam: Empty Message')],
    [
      'user-junk-rule',
      marked('X-Microsoft-Antispam-Mailbox-Delivery: ucf:0;dest:J;', 'SCL:1;SFV:NSPM;'),
    ],
  ])('%s', async (cause, situation) => {
    const { cause: root, others } = await diagnose(situation);
    expect([root, ...others]).toContain(cause);
    expect([root, ...others].indexOf(cause)).toBeLessThan(
      [root, ...others].indexOf('content-spam'),
    );
  });

  test('first contact stands beside whoever sent it', async () => {
    const { others } = await diagnose(marked('', 'SFTY:9.25;SFV:NSPM;SCL:1;'));
    expect(others).toContain('first-contact');
  });
});
