import { describe, expect, test } from 'vitest';
import type { ExamineOptions } from '../../src/analyse.ts';
import { letter, report, type Zone } from '../support/messages.ts';

const IP = '192.0.2.1';
const IP6 = '2001:db8::1';

/** SPF of a letter whose sender's domain publishes `record`. */
async function check(record: string, more: Zone = {}, options: ExamineOptions = {}) {
  const zone = { 'example.com': { TXT: [[`v=spf1 ${record}`]] }, ...more };
  const { checks, ledger } = await report(letter('ann@example.com'), zone, {
    envelope: { ip: IP, helo: 'mail.example.net', mailFrom: 'ann-b@example.com' },
    ...options,
  });
  // What SPF of MAIL FROM asks; HELO, DMARC and the host ask beside it.
  const asked = ledger
    .filter(({ name }) => !/(?:^_|^default\._bimi\.|mail\.example\.net$|\.arpa$)/.test(name))
    .filter(({ name, type }) => name !== 'example.com' || type === 'TXT')
    .map(({ type, name }) => `${type} ${name}`);
  return { spf: checks.spf, dmarc: checks.dmarc, asked };
}

const envelope = (ip: string, mailFrom = 'ann-b@example.com') => ({
  envelope: { ip, helo: 'mail.example.net', mailFrom },
});

describe('RFC 7208 §2.4: identities', () => {
  const zone: Zone = {
    'example.com': { TXT: [['v=spf1 ip4:192.0.2.1 -all']] },
    'mail.example.net': { TXT: [['v=spf1 ip4:192.0.2.9 -all']] },
  };
  const rows: readonly (readonly [string | undefined, string, string | null])[] = [
    ['ann@example.com', 'mailfrom example.com pass', 'helo mail.example.net fail'],
    ['', 'helo mail.example.net fail', null], //        the null sender is postmaster@HELO
    [undefined, 'helo mail.example.net fail', null], // nobody tells it: HELO is what there is
  ];
  test.each(rows)('MAIL FROM %j: %s', async (mailFrom, expected, helo) => {
    const told = { ip: IP, helo: 'mail.example.net', ...(mailFrom !== undefined && { mailFrom }) };
    const { checks } = await report(letter('x@example.com'), zone, { envelope: told });
    const show = (one: typeof checks.spf.helo) =>
      one && `${one.identity} ${one.domain} ${one.result}`;
    expect([show(checks.spf), show(checks.spf.helo)]).toEqual([expected, helo]);
    const before = await report(letter('x@example.com'), null, { envelope: told });
    const { identity, domain, reason } = before.checks.spf;
    expect(`${identity} ${domain} ${reason}`).toBe(
      `${checks.spf.identity} ${checks.spf.domain} no-resolver`,
    );
  });

  test('nothing to check', async () => {
    const skipped = async (told: object) => {
      const { checks } = await report(letter('x@example.com'), zone, { envelope: told });
      return `${checks.spf.result} ${checks.spf.reason}`;
    };
    expect(await skipped({})).toBe('skipped no-sender');
    expect(await skipped({ mailFrom: 'a@example.com' })).toBe('skipped no-address');
    expect(await skipped({ ip: IP, mailFrom: '' })).toBe('skipped no-sender');
  });
});

// RFC 7208 names domains, RFC 8552 §1.1 lets them have underscores; mailauth asks nothing for one.
test('a sender whose domain has an underscore is looked up', async () => {
  const zone: Zone = { 'foo_bar.example.com': { TXT: [['v=spf1 ip4:192.0.2.1 -all']] } };
  const { checks } = await report(
    letter('x@example.com'),
    zone,
    envelope(IP, 'x@foo_bar.example.com'),
  );
  expect(checks.spf.result).toBe('pass');
});

describe('RFC 7208 §2.6.6: DNS that fails is temperror, and never fail', () => {
  const codes = ['ESERVFAIL', 'ETIMEOUT', 'EREFUSED', 'EFILTERED', 'ECONNREFUSED'] as const;
  test.each(codes)('%s', async (code) => {
    const inner = await check('include:other.example -all', { 'other.example': code });
    const outer = await check('', { 'example.com': code });
    expect([inner.spf.result, inner.spf.lenient]).toEqual(['temperror', null]);
    expect([outer.spf.result, outer.spf.lenient]).toEqual(['temperror', null]);
  });
  test('ENOTFOUND and ENODATA are answers', async () => {
    expect((await check('', { 'example.com': 'ENOTFOUND' })).spf.result).toBe('none');
    expect((await check('', { 'example.com': 'ENODATA' })).spf.result).toBe('none');
  });
});

describe('what lenient receivers find, where it differs', () => {
  test('a syntax error behind the term that matches: §4.6', async () => {
    const { spf } = await check('ip4:192.0.2.1 ip4:999 -all');
    expect([spf.result, spf.lenient]).toEqual(['permerror', 'pass']);
  });
  test('three void lookups, of hosts with AAAA only: §4.6.4', async () => {
    const hosts = ['a', 'b', 'c'].map((name) => [`${name}.example`, { AAAA: [IP6] }]);
    const { spf } = await check(
      'a:a.example a:b.example a:c.example -all',
      Object.fromEntries(hosts),
    );
    expect([spf.result, spf.lenient]).toEqual(['permerror', 'fail']);
  });
  test('nothing, where both agree', async () => {
    expect((await check('-all')).spf).toMatchObject({ result: 'fail', lenient: null });
  });
});

describe("addresses of the client's kind are asked for, and nothing more", () => {
  const host: Zone = { 'host.example': { A: ['192.0.2.7', IP], AAAA: [IP6] } };
  const rows: readonly (readonly [string, string, string, readonly string[]])[] = [
    [IP, 'a:host.example -all', 'pass', ['TXT example.com', 'A host.example']],
    [IP6, 'a:host.example -all', 'pass', ['TXT example.com', 'AAAA host.example']],
    ['::ffff:192.0.2.1', 'a:host.example -all', 'pass', ['TXT example.com', 'A host.example']], // §5
    [IP6, 'exists:host.example -all', 'pass', ['TXT example.com', 'A host.example']], //          §5.7
    [IP, 'a:no.example -all', 'fail', ['TXT example.com', 'A no.example']],
  ];
  test.each(rows)('%s, %s: %s', async (ip, record, result, questions) => {
    const { spf, asked } = await check(record, host, envelope(ip));
    expect([spf.result, spf.lenient, asked]).toEqual([result, null, questions]);
  });
});

describe('RFC 7208 §7.2: macros that would send the local part, withheld', () => {
  const withheld = { ...envelope(IP), withholdLocalPart: true };
  // Transformed by §7.3: reversed, cut, split at other delimiters, escaped.
  const macros = ['%{l}', '%{s}', '%{lr}', '%{l1}', '%{l1r-}', '%{lr-}', '%{L}', '%{S}', '%{sr.}'];
  test.each(macros)('exists:%s._spf.example.com', async (macro) => {
    const { spf, asked } = await check(`exists:${macro}._spf.example.com -all`, {}, withheld);
    expect([spf.result, spf.reason]).toEqual(['skipped', 'withheld']);
    expect(asked).toEqual(['TXT example.com']);
  });

  test('asked for where the caller allows it', async () => {
    const { spf, asked } = await check('exists:%{lr-}._spf.example.com -all');
    expect(spf.result).toBe('fail');
    expect(asked).toContain('A b.ann._spf.example.com');
  });

  test('a term before it settles the matter', async () => {
    const { spf } = await check('ip4:192.0.2.1 exists:%{l}.example.com -all', {}, withheld);
    expect([spf.result, spf.reason]).toEqual(['pass', null]);
  });

  test('the domain in a macro is no local part', async () => {
    const zone = { 'example.com._spf.example.com': { A: ['127.0.0.2'] } };
    const { spf } = await check('exists:%{o}._spf.example.com -all', zone, withheld);
    expect(spf.result).toBe('pass');
  });

  test('an explanation, which stays here, has the sender; one that would ask for him is missing', async () => {
    const why = { 'why.example.com': { TXT: [['%{s} may not, says %{d}']] } };
    const named = await check('-all exp=why.example.com', why, withheld);
    expect([named.spf.result, named.spf.explanation]).toEqual([
      'fail',
      'ann-b@example.com may not, says example.com',
    ]);
    const asking = await check('-all exp=%{l}.example.com', {}, withheld);
    expect([asking.spf.result, asking.spf.explanation]).toEqual(['fail', null]);
    expect(asking.asked).toEqual(['TXT example.com']);
  });
});
