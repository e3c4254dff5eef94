/** Where mail for the domains goes: RFC 5321 §5.1, null MX: RFC 7505. */
import { describe, expect, test } from 'vitest';
import { letter, report, type Zone } from '../../support/messages.ts';
import { describeShared, readSharedJson } from '../../support/shared.ts';

const mx = (exchange: string, priority = 10) => ({ exchange, priority });

async function check(zone: Zone, from = 'ann@a.example', mailFrom = 'ann@b.example') {
  const { checks, ledger, diagnosis } = await report(letter(from), zone, {
    envelope: { ip: '192.0.2.1', mailFrom },
  });
  const asked = ledger
    .filter(({ rcode }) => rcode !== 'NOT ASKED')
    .filter(({ type, name }) => type !== 'TXT' && type !== 'PTR' && !name.startsWith('_'))
    .map(({ type, name }) => `${type} ${name}`);
  return { ...checks, asked, notChecked: diagnosis.notChecked };
}

describe('of one domain', () => {
  type Row = readonly [what: string, entry: Zone[string], result: string, nullMx: boolean | null];
  const rows: readonly Row[] = [
    ['MX', { MX: [mx('mx.a.example')] }, 'mx', false],
    ['an address for want of MX', { A: ['192.0.2.9'] }, 'address', false],
    ['the same over IPv6', { AAAA: ['2001:db8::9'] }, 'address', false],
    ['null MX, as Node has it', { MX: [mx('', 0)] }, 'null-mx', true],
    ['null MX, as a zone file has it', { MX: [mx('.', 0)] }, 'null-mx', true],
    ['with an address all the same', { MX: [mx('', 0)], A: ['192.0.2.9'] }, 'null-mx', true],
    ['a host beside the root', { MX: [mx('', 0), mx('mx.a.example')] }, 'mx', false], // §3: MUST NOT
    ['no record of mail', { TXT: [['v=spf1 -all']] }, 'none', false],
    ['no such name', 'ENOTFOUND', 'none', false],
    ['a name that DNS could not hold', 'EBADNAME', 'none', false],
    ['SERVFAIL', 'ESERVFAIL', 'temperror', null],
    ['a timeout', 'ETIMEOUT', 'temperror', null],
  ];
  test.each(rows)('%s', async (_, entry, result, nullMx) => {
    const found = await check({ 'a.example': entry, 'b.example': { MX: [mx('mx.b.example')] } });
    expect([found.mailHosts.from?.result, found.nullMx.from]).toEqual([result, nullMx]);
    expect([found.mailHosts.mailFrom?.result, found.nullMx.mailFrom]).toEqual(['mx', false]);
    const other = await check({ 'b.example': entry, 'a.example': { MX: [mx('mx.a.example')] } });
    expect([other.mailHosts.mailFrom?.result, other.nullMx.mailFrom]).toEqual([result, nullMx]);
  });

  test('hosts stand in the order of their preference, ten at most', async () => {
    const hosts = Array.from({ length: 50 }, (_, i) => mx(`mx${i}.example`, 50 - i));
    const { mailHosts } = await check({ 'a.example': { MX: hosts } });
    expect(mailHosts.from?.hosts).toHaveLength(10);
    expect(mailHosts.from?.hosts[0]).toBe('mx49.example');
  });

  test('trouble with one question leaves it open, unless the other settles it', async () => {
    const failing = (type: 'A' | 'AAAA', other: readonly string[]): Zone => ({
      'a.example': { [type]: other },
    });
    const resolver = (zone: Zone, broken: string) => {
      const resolve = async (name: string, type: string) => {
        if (`${type} ${name}` === broken) throw Object.assign(new Error(), { code: 'ETIMEOUT' });
        const entry = zone[name];
        const found = typeof entry === 'object' ? entry[type as 'A'] : undefined;
        if (!found) throw Object.assign(new Error(), { code: 'ENODATA' });
        return found;
      };
      return { resolver: resolve };
    };
    const open = await report(letter('x@a.example'), null, resolver({}, 'AAAA a.example'));
    expect(open.checks.mailHosts.from).toMatchObject({ result: 'temperror', reason: 'dns' });
    const settled = await report(
      letter('x@a.example'),
      null,
      resolver(failing('A', ['192.0.2.9']), 'AAAA a.example'),
    );
    expect(settled.checks.mailHosts.from).toMatchObject({ result: 'address' });
  });
});

describe('what is asked', () => {
  test('MX of both domains, and addresses only where there is none', async () => {
    const { asked } = await check({
      'a.example': { MX: [mx('mx.a.example')] },
      'b.example': 'ENODATA',
    });
    expect(asked).toEqual(['MX a.example', 'MX b.example', 'A b.example', 'AAAA b.example']);
  });

  test('one domain once', async () => {
    const zone = { 'a.example': { MX: [mx('mx.a.example')] } };
    const { asked, mailHosts } = await check(zone, 'x@a.example', 'y@A.example');
    expect(asked).toEqual(['MX a.example']);
    expect(mailHosts.from).toEqual(mailHosts.mailFrom);
  });

  const unasked: readonly (readonly [from: string, mailFrom: string, why: string | null])[] = [
    ['x@mail.local', '', 'never-asked'],
    ['x@corp.internal', '', 'never-asked'],
    ['x@localhost', '', null], //        no domain of mail
    ['x@[192.0.2.1]', '', null], //      an address
    ['x@a.example, y@b.example', '', null], // two authors: nobody can tell whose domain counts
  ];
  test.each(unasked)('nothing for From %s', async (from, mailFrom, why) => {
    const { asked, mailHosts, nullMx } = await check({}, from, mailFrom);
    expect([asked, mailHosts.from?.reason ?? null, mailHosts.mailFrom, nullMx]).toEqual([
      [],
      why,
      null, // the null sender has no domain
      { from: null, mailFrom: null },
    ]);
  });

  test('what was not asked, and what did not answer, was not checked', async () => {
    const { notChecked } = await check({ 'b.example': 'ETIMEOUT' }, 'x@mail.local');
    const mail = notChecked.filter(({ what }) => what === 'mail-hosts');
    expect(mail.map(({ why }) => why)).toEqual(['never-asked', 'dns']);
  });
});

describeShared('the shared table of From', () => {
  test('its row of a null MX: a domain to write from that takes no mail', async () => {
    const { rows } = readSharedJson<{
      rows: readonly { raw: string; rule: string; valid: boolean }[];
    }>('tables', 'from-address-cases.json');
    const [row, ...others] = rows.filter(({ rule }) => rule === 'null-mx');
    expect(others).toEqual([]);
    const [domain = '', , type = '', exchange = ''] = row?.raw.split(' ') ?? [];
    expect([type, row?.valid]).toEqual(['MX', true]);
    const { checks, from, findings } = await report(letter(`x@${domain}`), {
      [domain]: { [type]: [mx(exchange, 0)] },
    });
    expect([checks.nullMx.from, from.accepted]).toEqual([true, row?.valid]);
    expect(findings.map(({ code }) => code)).toContain('null-mx-sender');
  });
});
