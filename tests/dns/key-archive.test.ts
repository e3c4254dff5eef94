import { describe, expect, test } from 'vitest';
import { archiveResolver, errorCode } from '../../src/dns/dns.ts';

const KEY = 'v=DKIM1; p=AAAA';
const row = (domain: string, selector: string, value: unknown = KEY) => ({
  domain,
  selector,
  value,
});

/** What comes of an answer: the keys, or the code of the failure. */
async function asked(answer: Response | Error, name = 's1._domainkey.a.example') {
  const urls: string[] = [];
  const resolve = archiveResolver({
    fetch: async (url) => {
      urls.push(url);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  const answers = await resolve(name, 'TXT').catch(errorCode);
  const found = typeof answers === 'string' ? answers : [...answers];
  return { found, url: urls[0] };
}

test('it is told the domain and the selector, and nothing else', async () => {
  const { url } = await asked(Response.json([]), 'Mail.2024._domainkey.b\u00fccher.example');
  expect(url).toBe(
    'https://archive.zk.email/api/key?domain=xn--bcher-kva.example&selector=mail.2024',
  );
});

describe('an answer', () => {
  const rows: [what: string, answer: Response | Error, found: unknown][] = [
    ['a key', Response.json([row('a.example', 's1')]), [[KEY]]],
    ['in another case', Response.json([row('A.example', 'S1')]), [[KEY]]],
    ['the same twice', Response.json([row('a.example', 's1'), row('a.example', 's1')]), [[KEY]]],
    ['of names below, too', Response.json([row('m.a.example', 's1')]), 'ENOTFOUND'],
    ['of other selectors', Response.json([row('a.example', 's2')]), 'ENOTFOUND'],
    ['nothing', Response.json([]), 'ENOTFOUND'],
    ['rows that are none', Response.json([null, 1, 'x', row('a.example', 's1', 7)]), 'ENOTFOUND'],
    ['no list', Response.json({ error: 'x' }), 'EBADRESP'],
    ['a page', new Response('<html>'), 'EBADRESP'],
    ['too many questions', Response.json('Rate limit exceeded', { status: 429 }), 'EHTTPSTATUS'],
    ['too long', new Response(new Uint8Array(2 << 20)), 'EBADRESP'],
    ['no answer', new TypeError('failed to fetch'), 'ECONNREFUSED'],
  ];
  test.each(rows)('%s', async (_, answer, found) => {
    expect((await asked(answer)).found).toEqual(found);
  });
});
