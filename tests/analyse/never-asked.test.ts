import { describe, expect, test } from 'vitest';
import { type Resolve, zoneResolver as strictZone } from '../../src/dns/dns.ts';
import { examineIn, openEngineRealm } from '../support/engine-realm.ts';
import { bytesOf, letter, received, report, signed } from '../support/messages.ts';

interface Mail {
  readonly from?: string;
  readonly mailFrom?: string;
  readonly helo?: string;
  readonly sign?: string;
}

const message = async ({ from = 'x@a.example', mailFrom = 'x@a.example', helo, sign }: Mail) =>
  received(sign ? await signed(letter(from), sign) : letter(from), {
    ip: '192.0.2.9',
    mailFrom,
    helo: helo ?? 'mail.a.example',
  });

/** Answers that lead to names of one network. */
const ZONE = {
  'a.example': { TXT: [['v=spf1 include:spf.corp.local a:printer.lan mx -all']], MX: [] },
  'b.example': { TXT: [['v=spf1 include:secret.b.example -all']] },
};

/** The names that a resolver was asked for. */
function watched(): { readonly asked: string[]; readonly resolve: Resolve } {
  const asked: string[] = [];
  const zone = strictZone(ZONE);
  const resolve: Resolve = (name, type) => {
    asked.push(name);
    return zone(name, type);
  };
  return { asked, resolve };
}

const rows: [what: string, mail: Mail, own: readonly string[], internal: RegExp][] = [
  ['From', { from: 'x@mail.corp.local' }, [], /corp\.local/],
  ['a single label', { from: 'x@mailhost' }, [], /mailhost/],
  ['MAIL FROM', { mailFrom: 'x@corp.internal' }, [], /internal/],
  ['HELO', { helo: 'ws17.office.lan' }, [], /lan$/],
  ['a signature', { sign: 'corp.local' }, [], /corp\.local/],
  ['a signature of a single label', { sign: 'mailhost' }, [], /mailhost/],
  ['names in an SPF record', {}, [], /local|lan$/],
  [
    'the administrator’s',
    { from: 'x@hq.b.example', sign: 'hq.b.example' },
    ['hq.b.example'],
    /hq\.b/,
  ],
  ['in a record, too', { mailFrom: 'x@b.example' }, ['secret.b.example'], /secret/],
];

describe('no server is asked for names that stay here', () => {
  test.each(rows)('%s, through examine', async (_, mail, neverAsk, internal) => {
    const { asked, resolve } = watched();
    const { ledger } = await report(await message(mail), null, { resolver: resolve, neverAsk });
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((name) => internal.test(name))).toEqual([]);
    // The ledger does not claim that they were sent.
    for (const { name, rcode } of ledger) if (internal.test(name)) expect(rcode).toBe('NOT ASKED');
  });

  test.each(rows)('%s, through the built engine', async (_, mail, neverAsk, internal) => {
    const { asked, resolve } = watched();
    const engine = openEngineRealm(resolve);
    await examineIn(engine, bytesOf(await message(mail)), { neverAsk });
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((name) => internal.test(name))).toEqual([]);
  });
});

test('what is not asked about is skipped for that reason, and is no failure of DNS', async () => {
  const mail = { from: 'x@corp.local', mailFrom: 'x@corp.local', sign: 'corp.local' };
  const { checks, findings, diagnosis } = await report(await message(mail), {});
  const results = [checks.spf, checks.dmarc, ...checks.dkim].map(({ result, reason }) => [
    result,
    reason,
  ]);
  expect(results).toEqual(Array(3).fill(['skipped', 'never-asked']));
  expect(findings.map(({ code }) => code)).not.toContain('dns-failing');
  expect(diagnosis.level).not.toBe('danger');
});

test('a single label is no domain to SPF: RFC 7208 §4.3', async () => {
  const { checks } = await report(await message({ mailFrom: 'x@mailhost' }), {});
  expect(checks.spf.result).toBe('none');
});

describe('the local part, withheld', () => {
  const mail = { mailFrom: 'ann@c.example' };
  const zone = { 'c.example': { TXT: [['v=spf1 exists:%{l}.%{ir}.c.example -all']] } };

  test.each([true, false])('through the built engine: %s', async (withholdLocalPart) => {
    const asked: string[] = [];
    const answers = strictZone(zone);
    const engine = openEngineRealm((name, type) => {
      asked.push(name);
      return answers(name, type);
    });
    const { checks, findings } = await examineIn(engine, bytesOf(await message(mail)), {
      withholdLocalPart,
    });
    expect(asked.some((name) => name.startsWith('ann.'))).toBe(!withholdLocalPart);
    expect([checks.spf.result, checks.spf.reason]).toEqual(
      withholdLocalPart ? ['skipped', 'withheld'] : ['fail', null],
    );
    // What would have been told is named.
    const named = findings.find(({ code }) => code === 'local-part-withheld');
    expect(named?.facts.questions).toEqual(
      withholdLocalPart ? ['<local-part>.9.2.0.192.c.example'] : undefined,
    );
  });
});
