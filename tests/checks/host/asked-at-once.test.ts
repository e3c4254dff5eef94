import { expect, test } from 'vitest';
import { examine } from '../../../src/analyse.ts';
import type { Resolve } from '../../../src/dns/dns.ts';
import { bytesOf, letter, received } from '../../support/messages.ts';

/** What is asked while no answer comes. */
async function askedFirst(ip: string): Promise<readonly string[]> {
  const asked: string[] = [];
  const resolver: Resolve = (name, type) => {
    asked.push(`${type} ${name}`);
    return new Promise(() => {});
  };
  const message = received(letter('x@news.a.example'), { ip, mailFrom: 'x@b.example' });
  const ended = new AbortController();
  const examining = examine(bytesOf(message), { resolver, signal: ended.signal });
  await new Promise((resolve) => setTimeout(resolve, 20));
  ended.abort();
  await examining.catch(() => {});
  return asked;
}

test('every question whose name is known is asked before any answer is in', async () => {
  expect(await askedFirst('192.0.2.1')).toEqual(
    expect.arrayContaining([
      'PTR 1.2.0.192.in-addr.arpa',
      'MX news.a.example',
      'MX b.example',
      'TXT default._bimi.news.a.example',
      'TXT default._bimi.a.example',
    ]),
  );
});

test('of a private address no name is asked for', async () => {
  expect((await askedFirst('10.1.2.3')).filter((one) => one.startsWith('PTR'))).toEqual([]);
});
