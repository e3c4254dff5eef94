/** iprev: RFC 8601 §3 and §2.7.3, through `examine`. */
import { describe, expect, test } from 'vitest';
import { letter, report, type Zone } from '../../support/messages.ts';

const IP = '192.0.2.1';
const IP6 = '2001:db8::1';
const REVERSE = '1.2.0.192.in-addr.arpa';
const REVERSE6 = `1.${'0.'.repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa`;

async function check(zone: Zone, ip = IP) {
  const { checks, ledger, diagnosis } = await report(letter('ann@example.com'), zone, {
    envelope: { ip },
  });
  const asked = ledger
    .filter(({ rcode }) => rcode !== 'NOT ASKED')
    .map(({ type, name }) => `${type} ${name}`)
    .filter((question) => !/(?:^TXT|^MX|example\.com$)/.test(question));
  return { ...checks.reverseDns, asked, notChecked: diagnosis.notChecked };
}

const named = (...names: string[]): Zone => ({ [REVERSE]: { PTR: names } });

describe('RFC 8601 §2.7.3: the results', () => {
  type Row = readonly [what: string, zone: Zone, result: string, confirmed: boolean | null];
  const rows: readonly Row[] = [
    ['leads back', { ...named('a.example'), 'a.example': { A: [IP] } }, 'pass', true],
    [
      'one of several does',
      { ...named('b.example', 'a.example'), 'a.example': { A: [IP] } },
      'pass',
      true,
    ],
    [
      'among other addresses',
      { ...named('a.example'), 'a.example': { A: ['192.0.2.9', IP] } },
      'pass',
      true,
    ],
    ['a root dot', { ...named('a.example.'), 'a.example': { A: [IP] } }, 'pass', true],
    [
      'another address',
      { ...named('a.example'), 'a.example': { A: ['192.0.2.9'] } },
      'fail',
      false,
    ],
    ['the forward name is NXDOMAIN', named('a.example'), 'fail', false],
    ['the forward name has no A', { ...named('a.example'), 'a.example': 'ENODATA' }, 'fail', false],
    ['no name: NXDOMAIN', {}, 'permerror', false],
    ['no name: NODATA', { [REVERSE]: 'ENODATA' }, 'permerror', false],
    ['a name that DNS could not hold', named('host'), 'permerror', false],
    ['a name of a private network', named('mail.lan'), 'fail', false], // nobody outside could confirm it
  ];
  test.each(rows)('%s', async (_, zone, result, confirmed) => {
    expect(await check(zone)).toMatchObject({ result, confirmed, reason: null });
  });

  const failures = ['ESERVFAIL', 'ETIMEOUT', 'EREFUSED', 'EFILTERED', 'ECONNREFUSED'] as const;
  test.each(failures)('%s is temperror, and never fail', async (code) => {
    const temporary = { result: 'temperror', reason: 'dns', confirmed: null };
    expect(await check({ [REVERSE]: code })).toMatchObject({ ...temporary, names: [] });
    expect(await check({ ...named('a.example'), 'a.example': code })).toMatchObject({
      ...temporary,
      names: ['a.example'],
    });
    const { notChecked } = await check({ [REVERSE]: code });
    expect(notChecked).toContainEqual({ what: 'reverse-dns', why: 'dns' });
  });

  test('a name that leads back settles it, whatever becomes of the others', async () => {
    const zone = {
      ...named('a.example', 'b.example'),
      'a.example': 'ETIMEOUT',
      'b.example': { A: [IP] },
    } as const;
    expect(await check(zone)).toMatchObject({ result: 'pass', confirmedName: 'b.example' });
  });
});

describe('whichever address connected', () => {
  test('IPv6: nibbles, and AAAA in any spelling', async () => {
    const zone = { [REVERSE6]: { PTR: ['a.example'] }, 'a.example': { AAAA: ['2001:DB8:0:0::1'] } };
    const found = await check(zone, IP6);
    expect(found).toMatchObject({ result: 'pass', confirmedName: 'a.example' });
    expect(found.asked).toEqual([`PTR ${REVERSE6}`, 'AAAA a.example']);
  });

  test('an IPv4-mapped address is IPv4', async () => {
    const zone = { ...named('a.example'), 'a.example': { A: [IP] } };
    expect(await check(zone, `::ffff:${IP}`)).toMatchObject({ result: 'pass' });
  });

  const local = [
    '10.1.2.3',
    '192.168.1.1',
    '127.0.0.1',
    '169.254.1.1',
    '100.64.0.1',
    'fd00::1',
    'fe80::1',
    '::1',
  ];
  test.each(local)('%s means something on one network only, and is not asked', async (ip) => {
    const { result, reason, asked, notChecked } = await check({}, ip);
    expect([result, reason, asked]).toEqual(['skipped', 'never-asked', []]);
    expect(notChecked).toContainEqual({ what: 'reverse-dns', why: 'never-asked' });
  });

  test('no address, or a text that is none', async () => {
    const nowhere = await report(letter('ann@example.com'), {});
    expect(nowhere.checks.reverseDns).toMatchObject({ result: 'skipped', reason: 'no-address' });
    expect(await check({}, 'here')).toMatchObject({ result: 'skipped', reason: 'no-address' });
  });
});

describe('bounded', () => {
  const many = Array.from({ length: 50 }, (_, i) => `n${i}.example`);

  test('ten names are looked at, all at once', async () => {
    const found = await check({ ...named(...many), 'n9.example': { A: [IP] } });
    expect(found.names).toEqual(many.slice(0, 10));
    expect(found).toMatchObject({ result: 'pass', confirmedName: 'n9.example' });
    expect(found.asked).toHaveLength(11);
    expect(await check({ ...named(...many), 'n10.example': { A: [IP] } })).toMatchObject({
      result: 'fail',
    });
  });

  test('a name of a private network is not asked for its address', async () => {
    expect((await check(named('mail.lan'))).asked).toEqual([`PTR ${REVERSE}`]);
  });
});
