import { expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { bytesOf } from '../../src/syntax/syntax.ts';

const signature = (d: string, s: string) =>
  `DKIM-Signature: v=1; a=rsa-sha256; d=${d}; s=${s}; h=from; bh=AAAA; b=AAAA\r\n`;

/** The rows of a message that was read without DNS: method, domain, what the receiver said. */
async function rows(results: string, fields = '') {
  const head = `Authentication-Results: mx.example.net; ${results}\r\n${fields}From: a@example.com\r\n\r\n`;
  return (await analyse(bytesOf(head))).comparison.map(({ method, domain, receiver }) => [
    method,
    domain,
    receiver?.result ?? null,
  ]);
}

test('a claim stands beside the signature that it is about', async () => {
  const signed = signature('one.example', 'a') + signature('Two.Example', 'b');
  expect(
    await rows('dkim=pass header.d=two.example; dkim=fail header.i=@one.example', signed),
  ).toEqual([
    ['spf', null, null],
    ['dkim', 'one.example', 'fail'], //  by the domain of header.i
    ['dkim', 'Two.Example', 'pass'], //  in whatever case
    ['dmarc', 'example.com', null],
    ['arc', null, null],
  ]);
});

test('a hostile number of signatures and claims makes no table of that length', async () => {
  const many = (line: (i: number) => string) =>
    Array.from({ length: 500 }, (_, i) => line(i)).join('');
  const claims = many((i) => `dkim=pass header.d=claimed${i}.example; `);
  const told = await rows(
    claims,
    many((i) => signature(`signed${i}.example`, 'a')),
  );
  const domains = told.flatMap(([method, domain]) => (method === 'dkim' ? [domain] : []));
  expect(domains).toHaveLength(40);
  expect([domains[0], domains[20]]).toEqual(['signed0.example', 'claimed0.example']);
});

test('of two signatures by one domain the selector tells', async () => {
  const signed = signature('one.example', 'a') + signature('one.example', 'b');
  const claims =
    'dkim=fail header.d=one.example header.s=b; dkim=pass header.d=one.example header.s=a';
  expect((await rows(claims, signed)).filter(([method]) => method === 'dkim')).toEqual([
    ['dkim', 'one.example', 'pass'],
    ['dkim', 'one.example', 'fail'],
  ]);
});

test('a claim that names another selector is about another signature', async () => {
  const signed = signature('one.example', 'a') + signature('one.example', 'b');
  const claims = 'dkim=pass header.d=one.example header.s=b';
  expect((await rows(claims, signed)).filter(([method]) => method === 'dkim')).toEqual([
    ['dkim', 'one.example', null],
    ['dkim', 'one.example', 'pass'],
  ]);
});

test('a name in Unicode is the same as its A-labels', async () => {
  const signed = signature('xn--mller-kva.example', 'a');
  expect((await rows('dkim=pass header.d=m\xc3\xbcller.example', signed))[1]).toEqual([
    'dkim',
    'xn--mller-kva.example',
    'pass',
  ]);
});

test('a claim about a signature that is not here keeps its row', async () => {
  expect((await rows('dkim=pass header.d=gone.example'))[1]).toEqual([
    'dkim',
    'gone.example',
    'pass',
  ]);
});

test('without signature and without claim there is one row', async () => {
  expect(await rows('spf=pass smtp.mailfrom=b@example.org')).toEqual([
    ['spf', 'example.org', 'pass'],
    ['dkim', null, null],
    ['dmarc', 'example.com', null],
    ['arc', null, null],
  ]);
});
