import { describe, expect, test } from 'vitest';
import { checkSpf } from '../../src/checks/spf/spf.ts';
import { type Zone, zoneResolver } from '../../src/dns/dns.ts';

const DNS: Zone = {
  'in.example': { TXT: [['v=spf1 ip4:198.51.100.0/24 -all']] },
  'down.example': { TXT: { error: 'ETIMEOUT' } },
};

const check = (record: string | null, ip: string) =>
  checkSpf(
    { ip, helo: 'mail.example', mailFrom: 'ann@b.example', withholdLocalPart: false },
    zoneResolver({ ...DNS, ...(record === null ? {} : { 'b.example': { TXT: [[record]] } }) }),
  );

const IP = '192.0.2.9';
const rows: [record: string | null, ip: string, authorising: string | null][] = [
  // Where there is none, one to begin with: it refuses nobody.
  [null, IP, 'v=spf1 ip4:192.0.2.9 ?all'],
  [null, '2001:DB8:0:0::9', 'v=spf1 ip6:2001:db8::9 ?all'],
  [null, '::ffff:192.0.2.9', 'v=spf1 ip4:192.0.2.9 ?all'], // an IPv4 address: §5
  // Where there is one, before the term that decided.
  ['v=spf1 -all', IP, 'v=spf1 ip4:192.0.2.9 -all'],
  ['v=spf1 ~all', '2001:db8::9', 'v=spf1 ip6:2001:db8::9 ~all'],
  ['v=spf1 include:in.example ?all', IP, 'v=spf1 include:in.example ip4:192.0.2.9 ?all'],
  ['v=spf1 -ip4:192.0.2.0/24 mx -all', IP, 'v=spf1 ip4:192.0.2.9 -ip4:192.0.2.0/24 mx -all'],
  ['v=spf1 a redirect=in.example', IP, 'v=spf1 a ip4:192.0.2.9 redirect=in.example'],
  ['v=spf1 a exp=why.b.example', IP, 'v=spf1 a exp=why.b.example ip4:192.0.2.9'], // nothing decided
  ['v=spf1', IP, 'v=spf1 ip4:192.0.2.9'],
  // Where nothing is to be added, or not yet.
  ['v=spf1 ip4:192.0.2.9 -all', IP, null],
  ['v=spf1 ip4:1.2.3 -all', IP, null], //            to be mended first
  ['v=spf1 include:none.example -all', IP, null],
  ['v=spf1 include:down.example -all', IP, null], // not known
];

describe('the record that would have authorised the address', () => {
  test.each(rows)('%s, %s', async (record, ip, authorising) => {
    const { authorising: found } = await check(record, ip);
    expect(found?.strings.join('') ?? null).toBe(authorising);
    if (!found) return;
    expect(found.name).toBe('b.example');
    expect((await check(found.strings.join(''), ip)).result).toBe('pass'); // it does
  });

  test('a long record comes in strings of 255 octets at most: RFC 1035 §3.3', async () => {
    const long = `v=spf1 ${Array.from({ length: 30 }, (_, i) => `ip4:198.51.100.${i}`).join(' ')} -all`;
    const strings = (await check(long, IP)).authorising?.strings ?? [];
    expect(strings.length).toBeGreaterThan(1);
    expect(Math.max(...strings.map((one) => one.length))).toBeLessThanOrEqual(255);
    expect(strings.join('')).toBe(long.replace('-all', 'ip4:192.0.2.9 -all'));
  });

  test('ten lookups stay ten: §4.6.4', async () => {
    const ten = `v=spf1 ${Array.from({ length: 10 }, () => 'include:in.example').join(' ')} -all`;
    const found = (await check(ten, IP)).authorising;
    expect(await check(found?.strings.join('') ?? '', IP)).toMatchObject({
      result: 'pass',
      lookups: 10,
    });
  });

  test('of HELO, where MAIL FROM is null: §2.4', async () => {
    const { authorising } = await checkSpf(
      { ip: IP, helo: 'mail.example', mailFrom: '', withholdLocalPart: false },
      zoneResolver({}),
    );
    expect(authorising?.name).toBe('mail.example');
  });
});
