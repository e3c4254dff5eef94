import { describe, expect, test } from 'vitest';
import { letter, published, report, signed } from '../../support/messages.ts';

const ZONE = published('example.com', null, 'reject');
const SIGNED = await signed(letter('ann@example.com'), 'example.com');

/** Without a tag, wherever it stands. */
const without = (name: string) => (text: string) =>
  text.replace(new RegExp(`([;:]\\s*)${name}=[^;]*(?:;\\s*|(?=\\r\\n\\w))`), '$1');
const to = (from: string | RegExp, text: string) => (source: string) => source.replace(from, text);

describe('RFC 6376 §6.1.1: every signature is told, also one that cannot be tried', () => {
  const rows: [
    what: string,
    change: (text: string) => string,
    reason: string,
    problems: readonly string[],
  ][] = [
    ['no v=', without('v'), 'tag-missing', []],
    ['no a=', without('a'), 'algorithm-unknown', []],
    ['no b=', to(/;\s*b=[^;]*(?=\r\n\w)/, ''), 'tag-missing', []],
    ['no bh=', without('bh'), 'tag-missing', []],
    ['no d=', without('d'), 'tag-missing', []],
    ['no h=', without('h'), 'tag-missing', []],
    ['no s=', without('s'), 'tag-missing', []],
    ['another version', to('v=1', 'v=2'), 'version-unknown', []],
    ['an algorithm that nobody knows', to('rsa-sha256', 'dsa-sha256'), 'algorithm-unknown', []],
    [
      'a canonicalization that nobody knows',
      to('relaxed/relaxed', 'loose'),
      'algorithm-unknown',
      [],
    ],
    ['From is not signed (§5.4)', to(/h=[^;]*/, 'h=subject:to'), 'from-not-signed', []],
    ['a tag twice (§3.2)', to('v=1;', 'v=1; v=1;'), 'syntax', ['tag-repeated']],
    [
      'a tag twice, and no other',
      to(/Signature:[\s\S]*?(?=\r\n\w)/, 'Signature: v=1; v=1'),
      'syntax',
      ['tag-repeated'],
    ],
    ['what is no tag', to('v=1;', 'v=1; =x;'), 'syntax', ['tag-malformed']],
    ['x= before t=', to(/t=\d+;/, 't=1700000000; x=1600000000;'), 'syntax', []],
    ['l= of no digits', to('v=1;', 'v=1; l=all;'), 'syntax', []],
    ['a query that nobody knows', to('q=dns/txt', 'q=http'), 'syntax', []],
    ['i= of another domain', to('v=1;', 'v=1; i=@example.org;'), 'identity-mismatch', []],
    [
      'i= of a domain that ends alike',
      to('v=1;', 'v=1; i=@anexample.com;'),
      'identity-mismatch',
      [],
    ],
    ['i= without @', to('v=1;', 'v=1; i=example.com;'), 'syntax', []],
  ];
  test.each(rows)('%s', async (_, change, reason, problems) => {
    const text = change(SIGNED);
    expect(text).not.toBe(SIGNED);
    const { dkim } = (await report(text, ZONE)).checks;
    expect(dkim).toHaveLength(1);
    expect(dkim[0]).toMatchObject({ result: 'neutral', reason, headerSignature: 'unknown' });
    expect(dkim[0]?.problems.map(({ code }) => code)).toEqual(problems);
  });
});

describe('RFC 6376 §3.5: what the tags say', () => {
  test('times', async () => {
    const text = await signed(letter('ann@example.com'), 'example.com', {
      signTime: new Date('2026-11-01T00:00:00Z'),
      expires: new Date('2026-11-08T00:00:00Z'),
    });
    expect((await report(text, ZONE)).checks.dkim[0]).toMatchObject({
      signedAt: '2026-11-01T00:00:00.000Z',
      expiresAt: '2026-11-08T00:00:00.000Z',
    });
  });

  test.each([
    ['no number', 't=soon'],
    ['none of this age of the world', 't=999999999999999'],
    ['none', ''],
  ])('a time that is %s', async (_, tag) => {
    const text = SIGNED.replace(/t=\d+;/, tag && `${tag};`);
    expect((await report(text, ZONE)).checks.dkim[0]).toMatchObject({ signedAt: null });
  });

  test('folds are no part of a value', async () => {
    const text = SIGNED.replace(
      /c=relaxed\/relaxed;/,
      'c=relaxed/\r\n\t relaxed; i=ann@\r\n example.com;',
    );
    expect((await report(text, ZONE)).checks.dkim[0]).toMatchObject({
      identity: 'ann@example.com',
      canonicalization: 'relaxed/relaxed',
    });
  });
});
