import { describe, expect, test } from 'vitest';
import type { Fidelity, Report } from '../../src/report.ts';
import {
  keyRecord,
  letter,
  NOW,
  published,
  report,
  signed,
  type Zone,
} from '../support/messages.ts';

const LETTER = letter('Ann <ann@example.com>');
const ZONE = published('example.com', null, 'reject');
const SIGNED = await signed(LETTER, 'example.com');
const EXPIRED = await signed(LETTER, 'example.com', {
  signTime: new Date('2026-11-01T00:00:00Z'),
  expires: new Date('2026-11-08T00:00:00Z'),
});
const KEY = 's1._domainkey.example.com';

const bodyChanged = (text: string) => text.replace('all is well', 'all is lost');
const headerChanged = (text: string) => text.replace('Subject: Hello', 'Subject: Hullo');

/** "result reason header body", of the only signature. */
function told({ checks }: Report): string {
  const [first] = checks.dkim;
  if (!first) return 'no signature';
  const { result, reason, headerSignature, bodyHash } = first;
  return `${result} ${reason} ${headerSignature} ${bodyHash}`;
}

const dmarc = ({ checks: { dmarc } }: Report) =>
  `${dmarc.result} ${dmarc.reason} ${dmarc.headerOnly}`;

describe('RFC 6376 §6.1.3: header signature and body hash, told apart, by fidelity', () => {
  const lossy: readonly Fidelity[] = ['lossy-text', 'reserialised'];
  const exact: readonly Fidelity[] = ['exact', 'exact-lf'];
  const noKey: Zone = {};
  const failing: Zone = { ...ZONE, [KEY]: 'ESERVFAIL' };
  const rows: readonly (readonly [
    what: string,
    text: string,
    zone: Zone,
    exact: string,
    lossy: string,
    headersOnly: string,
  ])[] = [
    [
      'as it was signed',
      SIGNED,
      ZONE,
      'pass null pass match',
      'pass null pass match', //                                a fit proves itself
      'skipped body-not-checkable pass not-checked',
    ],
    [
      'body changed',
      bodyChanged(SIGNED),
      ZONE,
      'fail body-hash-mismatch pass mismatch',
      'skipped body-not-checkable pass mismatch',
      'skipped body-not-checkable pass not-checked', //         headers-only ignores whatever body there is
    ],
    [
      'header changed',
      headerChanged(SIGNED),
      ZONE,
      'fail signature-mismatch fail match',
      'skipped signature-not-checkable fail match',
      'fail signature-mismatch fail not-checked', //            the header is what was stored
    ],
    [
      'both changed',
      bodyChanged(headerChanged(SIGNED)),
      ZONE,
      'fail body-hash-mismatch fail mismatch',
      'skipped signature-not-checkable fail mismatch',
      'fail signature-mismatch fail not-checked',
    ],
    [
      'key gone',
      SIGNED,
      noKey,
      'neutral key-missing unknown match',
      'neutral key-missing unknown match',
      'neutral key-missing unknown not-checked',
    ],
    [
      'key gone, body changed',
      bodyChanged(SIGNED),
      noKey,
      'fail body-hash-mismatch unknown mismatch', //            an exact copy shows it, whatever the key
      'neutral key-missing unknown mismatch', //                of another, the body says nothing
      'neutral key-missing unknown not-checked',
    ],
    [
      'DNS failing, body changed',
      bodyChanged(SIGNED),
      failing,
      'fail body-hash-mismatch unknown mismatch',
      'temperror dns unknown mismatch',
      'temperror dns unknown not-checked',
    ],
    [
      'DNS failing',
      SIGNED,
      failing,
      'temperror dns unknown match',
      'temperror dns unknown match',
      'temperror dns unknown not-checked',
    ],
    [
      'expired',
      EXPIRED,
      ZONE,
      'neutral expired pass match',
      'neutral expired pass match',
      'neutral expired pass not-checked', //                    no body would make it good
    ],
  ];
  test.each(
    rows.flatMap(([what, text, zone, byExact, byLossy, byHeaders]) => [
      ...exact.map((fidelity) => [what, fidelity, byExact, text, zone] as const),
      ...lossy.map((fidelity) => [what, fidelity, byLossy, text, zone] as const),
      [what, 'headers-only', byHeaders, text, zone] as const,
    ]),
  )('%s, %s: %s', async (_, fidelity, expected, text, zone) => {
    expect(told(await report(text, zone, { fidelity }))).toBe(expected);
  });

  const dmarcRows: readonly (readonly [string, string, Fidelity, string])[] = [
    ['as it was signed', SIGNED, 'exact', 'pass null null'],
    ['body changed', bodyChanged(SIGNED), 'exact', 'fail null null'],
    ['body changed', bodyChanged(SIGNED), 'lossy-text', 'skipped body-not-checkable pass'],
    ['as it was signed', SIGNED, 'headers-only', 'skipped body-not-checkable pass'],
    ['header changed', headerChanged(SIGNED), 'reserialised', 'skipped dkim-unknown null'],
    ['header changed', headerChanged(SIGNED), 'headers-only', 'fail null null'],
  ];
  // With MAIL FROM of the null sender and no HELO, SPF has nothing to say.
  test.each(dmarcRows)('DMARC counts only a pass: %s, %s', async (_, text, fidelity, expected) => {
    const envelope = { ip: '192.0.2.9', mailFrom: 'b@elsewhere.example' };
    expect(dmarc(await report(text, ZONE, { fidelity, envelope }))).toBe(expected);
  });
});

describe('RFC 6376 §3.5: times', () => {
  const rows: readonly (readonly [clock: string, expected: string])[] = [
    ['2026-11-07T23:59:59Z', 'pass null pass match'],
    ['2026-11-08T00:00:01Z', 'neutral expired pass match'],
    ['2026-10-01T00:00:00Z', 'pass null pass match'], // t= in the future is no failure
  ];
  test.each(rows)('x= of 8 November at %s: %s', async (clock, expected) => {
    expect(told(await report(EXPIRED, ZONE, { clock: new Date(clock) }))).toBe(expected);
  });

  test('the clock is the time of receipt, not the present', async () => {
    const stored = `Received: from a.example by mx.example.org; Mon, 2 Nov 2026 00:00:00 +0000\n${EXPIRED}`;
    const found = await report(stored, ZONE, { now: NOW });
    expect([told(found), found.checks.clockFrom]).toEqual(['pass null pass match', 'received']);
  });
});

describe('signatures', () => {
  test('two: each for itself, topmost first', async () => {
    const inner = headerChanged(await signed(LETTER, 'example.net'));
    const both = await signed(inner, 'example.com');
    const { checks } = await report(both, {
      ...ZONE,
      's1._domainkey.example.net': { TXT: keyRecord },
    });
    expect(checks.dkim.map(({ domain, result, aligned }) => [domain, result, aligned])).toEqual([
      ['example.com', 'pass', true],
      ['example.net', 'fail', false],
    ]);
  });

  test('d= and s= in UTF-8 are read as such: RFC 8616 §5', async () => {
    const text = `DKIM-Signature: v=1; a=rsa-sha256; d=mà.example; s=ü; h=from; bh=AA; b=AA\n${LETTER}`;
    const { checks } = await report(text, null);
    expect(checks.dkim[0]).toMatchObject({ domain: 'mà.example', selector: 'ü' });
  });

  test('without a DMARC record nobody says what aligns', async () => {
    const { checks } = await report(SIGNED, published('example.com', null, null));
    expect(checks.dkim[0]?.aligned).toBeNull();
  });

  test('l=: what follows the signed part is not covered, and the signature holds', async () => {
    const limited = await signed(LETTER, 'example.com', { maxBodyLength: 10 });
    expect(told(await report(`${limited}\nPay here.\n`, ZONE))).toBe('pass null pass match');
    expect(told(await report(bodyChanged(limited).replace('Dear', 'Bear'), ZONE))).toBe(
      'fail body-hash-mismatch pass mismatch',
    );
  });

  test('rsa-sha1 is refused (RFC 8301 §3.1), and said to be good by lenient receivers', async () => {
    const text = await signed(LETTER, 'example.com', { algorithm: 'rsa-sha1' });
    const { checks } = await report(text, ZONE);
    expect(checks.dkim[0]).toMatchObject({
      result: 'policy',
      reason: 'algorithm-refused',
      lenient: 'pass',
    });
  });

  test('an algorithm that nobody knows is told; lenient receivers see no signature', async () => {
    const text = SIGNED.replace('a=rsa-sha256', 'a=rsa-sha999');
    const { checks } = await report(text, ZONE);
    expect(checks.dkim[0]).toMatchObject({
      result: 'neutral',
      reason: 'algorithm-unknown',
      lenient: 'none',
    });
  });

  // Strictly a syntax error (§3.5), and looked up all the same: DNS answers for it.
  describe('labels with an underscore are looked up', () => {
    const names: readonly (readonly [d: string, s: string, i: string | null, told: string])[] = [
      ['example.com', 's_1', null, 'pass null pass match'],
      ['a_b.example.com', 's1', null, 'pass null pass match'],
      ['a_b.example.com', 's_1', '@sub.a_b.example.com', 'pass null pass match'],
      ['a_b.example.com', 's1', 'an_n@a_b.example.com', 'pass null pass match'],
      ['example.com', 's1', 'ann@s_ub.example.com', 'pass null pass match'],
      // i= is within d= (§6.1.1), and an underscore is no other letter
      [
        'a_b.example.com',
        's1',
        '@axb.example.com',
        'neutral identity-mismatch unknown not-checked',
      ],
      ['a_b.example.com', 's1', '@example.com', 'neutral identity-mismatch unknown not-checked'],
      ['a_b.example..com', 's1', null, 'neutral syntax unknown not-checked'], // what else is wrong stays so
    ];
    test.each(names)('d=%s s=%s i=%s: %s', async (domain, selector, identity, expected) => {
      const text = await signed(LETTER, domain, { selector, ...(identity && { identity }) });
      const zone = { ...ZONE, [`${selector}._domainkey.${domain}`]: { TXT: keyRecord } };
      expect(told(await report(text, zone))).toBe(expected);
    });
  });

  test('a malformed tag is a problem with its place in the source', async () => {
    const text = SIGNED.replace('; d=', '; 7d=x; d=');
    const { checks } = await report(text, ZONE);
    const [{ problems = [], domain } = {}] = checks.dkim;
    expect(domain).toBeNull();
    expect(problems.map(({ code, span }) => [code, text.slice(span.start, span.end)])).toEqual([
      ['tag-malformed', ' 7d=x'],
    ]);
  });

  test('a field that was signed, and one that was not', async () => {
    const { checks } = await report(`X-Mark: 1\n${SIGNED}`, ZONE);
    expect(checks.dkim[0]?.signedFields).toEqual(expect.arrayContaining(['from', 'subject']));
    expect(checks.dkim[0]?.unsignedFields).toEqual(['x-mark', 'dkim-signature']);
  });
});

describe('limits (ours; RFC 6376 §6.1 allows them)', () => {
  test('of 25 signatures 20 are verified, and no key is asked for the rest', async () => {
    let text = LETTER;
    for (let i = 25; i > 0; i--) text = await signed(text, `d${i}.example.com`);
    const { checks, ledger } = await report(text, ZONE);
    const results = checks.dkim.map(({ reason }) => reason);
    expect(results).toEqual([...Array(20).fill('key-missing'), ...Array(5).fill('too-many')]);
    const keys = ledger.filter(({ name }) => name.includes('_domainkey'));
    expect(keys.map(({ name }) => name)).toEqual(
      Array.from({ length: 20 }, (_, i) => `s1._domainkey.d${i + 1}.example.com`),
    );
  });

  test('a signature over a million fields by name is not tried', async () => {
    const names = 'h=from:'.padEnd(2_000_000, 'a:');
    const text = SIGNED.replace(/h=\w/, (start) => names + start.slice(2));
    expect(told(await report(text, ZONE))).toBe('skipped too-many unknown not-checked');
  });
});

test('every key is asked for at once', async () => {
  const text = await signed(await signed(LETTER, 'example.net'), 'example.com');
  const asked: string[] = [];
  const answer = Promise.withResolvers<readonly unknown[]>();
  const done = report(text, null, {
    resolver: (name) => {
      asked.push(name);
      return answer.promise;
    },
  });
  await new Promise((later) => setTimeout(later, 20));
  expect(asked).toEqual(
    expect.arrayContaining([KEY, 's1._domainkey.example.net', '_dmarc.example.com']),
  );
  answer.reject(new Error('no DNS today'));
  expect(told(await done)).toBe('temperror dns unknown match');
});
