import { setTimeout } from 'node:timers/promises';
import { decode } from 'dns-packet';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/dns/dns.ts';
import { askServer, DEADLINE } from '../../src/dns/doh.ts';
import { type Behaviour, send, startDouble } from './doh-double.ts';
import { a, cname, messageTo, soa, TC, txt } from './message.ts';
import { endless, filled, half, packed, trickle } from './misbehaviour.ts';

const question = { name: 'www.example.com', type: 'A' } as const;
const good = (asked: Question) => messageTo(asked, { answers: [a(asked.name, '192.0.2.1')] });
const ask = (url: string, signal?: AbortSignal) =>
  askServer(url, question, (to, init) => fetch(to, init), signal);

describe('RFC 8484 §4.1 the request', () => {
  test('a GET that carries the question and nothing of the reader', async () => {
    await using server = await startDouble(good);
    expect(await ask(server.url)).toMatchObject({ kind: 'found', records: ['192.0.2.1'] });
    const [request] = server.requests;
    expect(request?.method).toBe('GET');
    expect(request?.headers.accept).toBe('application/dns-message');
    expect(request?.headers).not.toHaveProperty('cookie');
    expect(request?.headers).not.toHaveProperty('referer');
    const [path, dns = ''] = (request?.url ?? '').split('?dns=');
    expect(path).toBe('/dns-query');
    expect(dns).toMatch(/^[\w-]+$/); // base64url without padding: §6
    expect(decode(Buffer.from(dns, 'base64url')).questions).toEqual([{ ...question, class: 'IN' }]);
  });

  /** What askServer gives to fetch. */
  const told = async (url: string, name: string) => {
    const calls: [url: string, init: RequestInit][] = [];
    await askServer(url, { name, type: 'A' }, async (...call) => {
      calls.push(call);
      return new Response();
    });
    return calls;
  };

  test.each(['?.x', '??.x', '???.x', '~.x', '~~.x', '~~~.x'])(
    '§6: base64url, of %s',
    async (name) => {
      expect(await told('https://dns.example/', name)).toEqual([
        [expect.stringMatching(/\?dns=[\w-]+$/), expect.anything()],
      ]);
    },
  );

  test('what fetch is told', async () => {
    expect(await told('https://dns.example/?key=1', 'x.com')).toEqual([
      [
        expect.stringMatching(/^https:\/\/dns\.example\/\?key=1&dns=[\w-]+$/),
        expect.objectContaining({
          credentials: 'omit',
          cache: 'no-store',
          referrerPolicy: 'no-referrer',
          redirect: 'error',
        }),
      ],
    ]);
  });
});

describe('RFC 8484 §4.2 the response', () => {
  const rows: [what: string, behave: Behaviour, want: object][] = [
    [
      'a media type in capitals, with a parameter',
      (asked, to) => void send(to, good(asked), 'Application/DNS-Message; x=y'),
      { kind: 'found' },
    ],
    ['a message as long as one can be', (asked) => filled(asked, 65_535), { kind: 'found' }],
    ['compressed on the way', (asked, to) => void packed(to, good(asked)), { kind: 'found' }],
    ['§5.1: what lay in a cache is older', aged(120), { ttl: 180 }],
    ['and may be over', aged(900), { ttl: 0 }],
  ];
  test.each(rows)('%s', async (_, behave, want) => {
    await using server = await startDouble(behave);
    expect(await ask(server.url)).toMatchObject(want);
  });
});

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');
/** Our question, with records that nobody's encoder would write. */
const raw = (records: string, answers = 1) =>
  Buffer.concat([
    hex('0000 8180 0001'),
    hex(`000${answers} 0000 0000`),
    good(question).subarray(12, 33),
    hex(records),
  ]);

describe('servers that misbehave', () => {
  const rows: [what: string, behave: Behaviour, code: string][] = [
    ['SERVFAIL', (asked) => messageTo(asked, { rcode: 2 }), 'ESERVFAIL'],
    ['REFUSED', (asked) => messageTo(asked, { rcode: 5 }), 'EREFUSED'],
    ['FORMERR', (asked) => messageTo(asked, { rcode: 1 }), 'EFORMERR'],
    ['cut short', (asked) => messageTo(asked, { flags: TC }), 'ETRUNCATED'],
    ['a lie about the question', ({ type }) => good({ name: 'www.example.org', type }), 'EBADRESP'],
    [
      'a lie about the type',
      ({ name }) => messageTo({ name, type: 'TXT' }, { answers: [txt(name, 'x')] }),
      'EBADRESP',
    ],
    [
      'another ID',
      (asked) => messageTo(asked, { id: 0x1234, rcode: 3, authorities: [soa('com')] }),
      'EBADRESP',
    ],
    [
      'only other names',
      (asked) => messageTo(asked, { answers: [a('a.example', '192.0.2.1')] }),
      'EBADRESP',
    ],
    [
      'aliases in a circle',
      (asked) =>
        messageTo(asked, {
          answers: [cname(asked.name, 'b.example'), cname('b.example', asked.name)],
        }),
      'EBADRESP',
    ],
    [
      'a name that points at itself',
      () => raw('c021 0001 0001 00000000 0004 c0000201'),
      'EBADRESP',
    ],
    [
      'names that point at each other',
      () => raw('c023c021 0001 0001 00000000 0004 c0000201'),
      'EBADRESP',
    ],
    [
      'a label of 255 octets',
      () => raw(`ff${'61'.repeat(255)}00 0001 0001 00000000 0004 c0000201`),
      'EBADRESP',
    ],
    [
      'a name of 255 labels',
      () => raw(`${'0161'.repeat(255)}00 0001 0001 00000000 0004 c0000201`),
      'EBADRESP',
    ],
    [
      'nine records promised, one there',
      () => raw('c00c 0001 0001 00000000 0004 c0000201', 9),
      'EBADRESP',
    ],
    [
      'one octet more than a message can have',
      (asked) => Buffer.concat([filled(asked, 65_535), hex('00')]),
      'EBADRESP',
    ],
    ['a body without end', (_, to) => void endless(to), 'EBADRESP'],
    ['100 MB packed in 100 KB', (_, to) => void packed(to, Buffer.alloc(100 << 20)), 'EBADRESP'],
    ['an empty body', () => Buffer.alloc(0), 'EBADRESP'],
    ['random octets', () => hex('d3f1a90c7b2e5d80ff013344aa'), 'EBADRESP'],
    [
      'a login page',
      (_, to) => void send(to, '<!doctype html><title>Log in</title>', 'text/html'),
      'ENOTDNS',
    ],
    ['JSON', (_, to) => void send(to, '{"Status": 3}', 'application/dns-json'), 'ENOTDNS'],
    ['no media type', (asked, to) => void to.end(good(asked)), 'ENOTDNS'],
    ['status 500', (_, to) => void send(to, 'oops', 'text/plain', 500), 'EHTTPSTATUS'],
    [
      'status 404 with a message that denies',
      (asked, to) =>
        void send(to, messageTo(asked, { rcode: 3, authorities: [soa('com')] }), undefined, 404),
      'EHTTPSTATUS',
    ],
    ['status 429', (_, to) => void send(to, '', 'text/plain', 429), 'EHTTPSTATUS'],
    ['a hang-up', (_, to) => void to.destroy(), 'ECONNREFUSED'],
    [
      'a hang-up in the middle',
      (asked, to) => void half(to, good(asked)).then(() => to.destroy()),
      'ECONNREFUSED',
    ],
  ];
  test.each(rows)('%s: %s', async (_, behave, code) => {
    await using server = await startDouble(behave);
    expect(await ask(server.url)).toEqual({ kind: 'error', code, ttl: 0, dnssec: null });
  });

  test('a page that never ends is not read on', async () => {
    const { promise: closed, resolve: close } = Promise.withResolvers<string>();
    await using server = await startDouble((_, to) => {
      to.writeHead(200, { 'content-type': 'text/html' }).write('<p>');
      to.on('close', () => close('closed'));
      return undefined;
    });
    expect(await ask(server.url)).toMatchObject({ code: 'ENOTDNS' });
    expect(await Promise.race([closed, setTimeout(DEADLINE / 2, 'still open')])).toBe('closed');
  });

  test('nobody there', async () => {
    const server = await startDouble(good);
    await server[Symbol.asyncDispose]();
    expect(await ask(server.url)).toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('a redirect is not followed: nobody else gets the question', async () => {
    await using other = await startDouble(good);
    await using server = await startDouble((_, to, from) => {
      to.writeHead(307, { location: `${other.url}${from.url?.replace('/dns-query', '')}` }).end();
      return undefined;
    });
    expect(await ask(server.url)).toMatchObject({ code: 'ECONNREFUSED' });
    expect(other.asked).toEqual([]);
  });
});

describe('the deadline holds to the last octet', { concurrent: true }, () => {
  const rows: [what: string, behave: Behaviour][] = [
    ['no answer', () => undefined],
    [
      'a head and no body',
      (_, to) =>
        void to.writeHead(200, { 'content-type': 'application/dns-message' }).flushHeaders(),
    ],
    ['half a body', (asked, to) => void half(to, good(asked))],
    ['an octet now and then', (asked, to) => void trickle(to, good(asked))],
  ];
  test.each(rows)('%s', async (_, behave) => {
    await using server = await startDouble(behave);
    const started = performance.now();
    const reply = await ask(server.url);
    expect(reply).toMatchObject({ code: 'ETIMEOUT' });
    expect(performance.now() - started).toBeGreaterThan(DEADLINE - 100);
    expect(performance.now() - started).toBeLessThan(DEADLINE + 10_000);
  });
});

describe('an abort', () => {
  test('before the question: nothing is sent', async () => {
    await using server = await startDouble(good);
    expect(await ask(server.url, AbortSignal.abort())).toMatchObject({ code: 'ECANCELLED' });
    expect(server.asked).toEqual([]);
  });

  test('while the answer is on its way', async () => {
    const control = new AbortController();
    await using server = await startDouble((asked, to) => {
      half(to, good(asked)).then(() => control.abort());
      return undefined;
    });
    expect(await ask(server.url, control.signal)).toMatchObject({ code: 'ECANCELLED' });
  });
});

const aged =
  (seconds: number): Behaviour =>
  (asked, to) => {
    to.setHeader('age', seconds);
    return good(asked);
  };
