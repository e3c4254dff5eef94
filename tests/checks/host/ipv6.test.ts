/** "IPv6 needs PTR, and SPF or DKIM pass", as Microsoft 365 has it, and whom it takes the sender for. */
import { describe, expect, test } from 'vitest';
import type { ExamineOptions } from '../../../src/analyse.ts';
import { letter, published, received, report, signed, type Zone } from '../../support/messages.ts';

const IP6 = '2001:db8::25';
const REVERSE6 = `5.2.${'0.'.repeat(22)}8.b.d.0.1.0.0.2.ip6.arpa`;
const NAMED: Zone = { [REVERSE6]: { PTR: ['mail.a.example'] }, 'mail.a.example': { AAAA: [IP6] } };
const UNCONFIRMED: Zone = { [REVERSE6]: { PTR: ['mail.a.example'] } };
const SPF = published('a.example', IP6, null);
const NO_SPF = published('a.example', '2001:db8::99', null);

interface Case {
  readonly zone: Zone;
  readonly sign?: boolean;
  readonly mailFrom?: string | null;
  readonly ip?: string;
  readonly options?: ExamineOptions;
}

async function check({ zone, sign = false, mailFrom = 'x@a.example', ip = IP6, options }: Case) {
  const text = letter('x@a.example');
  const stored = received(sign ? await signed(text, 'a.example') : text, { ip, mailFrom });
  return (await report(stored, zone, options)).checks;
}

describe('the reply that Microsoft 365 would give', () => {
  type Row = readonly [
    what: string,
    how: Case,
    ptr: boolean | null,
    authenticated: boolean | null,
    reply: string | null,
  ];
  const rows: readonly Row[] = [
    ['a name and SPF', { zone: { ...NAMED, ...SPF } }, true, true, null],
    ['a name and DKIM', { zone: { ...NAMED, ...NO_SPF }, sign: true }, true, true, null],
    ['no name', { zone: SPF }, false, true, '450 4.7.25'],
    ['neither name nor pass', { zone: NO_SPF }, false, false, '450 4.7.25'], // told when it connects
    ['a name, and neither passes', { zone: { ...NAMED, ...NO_SPF } }, true, false, '450 4.7.26'],
    ['a name that does not lead back', { zone: { ...UNCONFIRMED, ...SPF } }, true, true, null], // only a name is asked for
    ['SPF open', { zone: { ...NAMED, 'a.example': 'ETIMEOUT' } }, true, null, null],
    ['the name open', { zone: { ...SPF, [REVERSE6]: 'ETIMEOUT' } }, null, true, null],
    [
      'the name open, neither passes',
      { zone: { ...NO_SPF, [REVERSE6]: 'ETIMEOUT' } },
      null,
      false,
      null,
    ],
    [
      'the key open',
      { zone: { ...NAMED, ...NO_SPF, 's1._domainkey.a.example': 'ETIMEOUT' }, sign: true },
      true,
      null,
      null,
    ],
    ['nobody tells MAIL FROM', { zone: { ...NAMED, ...NO_SPF }, mailFrom: null }, true, null, null], // SPF is of HELO then
    [
      'a copy without its body',
      { zone: { ...NAMED, ...NO_SPF }, sign: true, options: { fidelity: 'headers-only' } },
      true,
      null,
      null,
    ],
  ];
  test.each(rows)('%s', async (_, how, ptr, authenticated, wouldAnswer) => {
    expect((await check(how)).ipv6).toEqual({ ptr, authenticated, wouldAnswer });
  });

  test('nothing is said of IPv4, also where it is written as IPv6, nor of no address', async () => {
    expect((await check({ zone: SPF, ip: '192.0.2.1' })).ipv6).toBeNull();
    const mapped = { envelope: { ip: '::ffff:192.0.2.1' } };
    expect((await check({ zone: SPF, options: mapped })).ipv6).toBeNull();
    expect((await report(letter('x@a.example'), SPF)).checks.ipv6).toBeNull();
  });

  test('nothing is known before an answer is in, or without DNS', async () => {
    const seen: unknown[] = [];
    const onProgress: ExamineOptions['onProgress'] = ({ checks }) => seen.push(checks.ipv6);
    await check({ zone: NO_SPF, options: { onProgress } });
    const unknown = { ptr: null, authenticated: null, wouldAnswer: null };
    expect(seen[0]).toEqual(unknown);
    const stored = received(letter('x@a.example'), { ip: IP6 });
    expect((await report(stored, null)).checks.ipv6).toEqual(unknown);
  });
});

describe('the sending infrastructure', () => {
  const REVERSE = '77.2.0.192.in-addr.arpa';
  const zone = (name: string, address: string): Zone => ({
    ...published('a.example', '192.0.2.77', null),
    [REVERSE]: { PTR: [name] },
    [name]: { A: [address] },
  });

  test('/24, the organisation of a name that leads back, and who signed', async () => {
    const named = zone('out7.mail.b.example', '192.0.2.77');
    expect((await check({ zone: named, ip: '192.0.2.77', sign: true })).infrastructure).toEqual({
      network: '192.0.2.0/24',
      reverseOrganisation: 'b.example',
      dkim: ['a.example'],
    });
  });

  test('a name that does not lead back is its owner’s invention, a broken signature nobody’s', async () => {
    const named = {
      ...zone('mail.bank.example', '192.0.2.9'),
      's1._domainkey.a.example': 'ENOTFOUND' as const,
    };
    expect((await check({ zone: named, ip: '192.0.2.77', sign: true })).infrastructure).toEqual({
      network: '192.0.2.0/24',
      reverseOrganisation: null,
      dkim: [],
    });
  });

  test('IPv6 has no /24', async () => {
    expect((await check({ zone: { ...NAMED, ...SPF } })).infrastructure).toEqual({
      network: null,
      reverseOrganisation: 'a.example',
      dkim: [],
    });
  });
});
