import type { Answer } from 'dns-packet';
import { describe, expect, test } from 'vitest';
import {
  DnsError,
  type DohOptions,
  dohResolver,
  openDnsCache,
  openLedger,
  type Question,
  type RecordType,
} from '../../src/dns/dns.ts';
import { inOrder } from '../../src/dns/servers.ts';
import { type DohDouble, startDouble } from './doh-double.ts';
import { AD, a, aaaa, cname, type MessageParts, messageTo, mx, ptr, soa, txt } from './message.ts';

const NX = { rcode: 3, authorities: [soa('com', 60)] };
const found = (name: string) => ({ answers: [a(name, '192.0.2.1')] });

/** A server that answers from a table; what is not in it is SERVFAIL. */
const serving = (table: Readonly<Record<string, MessageParts>>) =>
  startDouble((asked) => messageTo(asked, table[asked.name] ?? { rcode: 2 }));

/** Asks, and gives what came or the code of what went wrong. */
const outcome = async (
  servers: readonly DohDouble[],
  name: string,
  type: RecordType = 'A',
  options: Partial<DohOptions> = {},
) => {
  try {
    return [...(await dohResolver({ servers, ...options })(name, type))];
  } catch (error) {
    expect(error).toBeInstanceOf(DnsError);
    return (error as DnsError).code;
  }
};

test('the contract of node:dns, over the wire', async () => {
  const name = 'example.com';
  const rows = {
    A: { records: [a(name, '192.0.2.1'), a(name, '192.0.2.2')], want: ['192.0.2.1', '192.0.2.2'] },
    AAAA: { records: [aaaa(name, '2001:db8::1')], want: ['2001:db8::1'] },
    CNAME: { records: [cname(name, 'b.example')], want: ['b.example'] },
    PTR: { records: [ptr(name, 'b.example')], want: ['b.example'] },
    MX: { records: [mx(name, 5, 'b.example')], want: [{ exchange: 'b.example', priority: 5 }] },
    TXT: { records: [txt(name, 'a', 'b'), txt(name, 'c')], want: [['a', 'b'], ['c']] },
  };
  await using server = await startDouble((asked) =>
    messageTo(asked, { answers: rows[asked.type].records, flags: AD }),
  );
  const resolve = dohResolver({ servers: [server] });
  for (const [type, { want }] of Object.entries(rows)) {
    const answer = await resolve(name, type as RecordType);
    expect([...answer]).toEqual(want);
    expect(answer).toHaveProperty('details', {
      server: server.host,
      dnssec: true,
      ttl: 300,
      cached: false,
      others: [],
    });
  }
});

describe('one retry, on temporary failures only', () => {
  const rows: [
    what: string,
    first: MessageParts,
    second: MessageParts,
    want: unknown,
    asked: [number, number],
  ][] = [
    ['an answer', found('x.com'), NX, ['192.0.2.1'], [1, 0]],
    ['no such name', NX, found('x.com'), 'ENOTFOUND', [1, 0]],
    ['no such record', { authorities: [soa('com')] }, found('x.com'), 'ENODATA', [1, 0]],
    ['SERVFAIL, then an answer', { rcode: 2 }, found('x.com'), ['192.0.2.1'], [1, 1]],
    ['blocked, then no such name', { rcode: 3 }, NX, 'ENOTFOUND', [1, 1]],
    ['trouble twice: the first names it', { rcode: 5 }, { rcode: 2 }, 'EREFUSED', [1, 1]],
  ];
  test.each(rows)('%s', async (_, first, second, want, asked) => {
    const parts = new Map<string, MessageParts>();
    const behave = (host: () => string) =>
      startDouble((question) => messageTo(question, parts.get(host()) ?? {}));
    await using one: DohDouble = await behave(() => one.host);
    await using two: DohDouble = await behave(() => two.host);
    const [front, back] = inOrder([one, two], 'x.com');
    parts.set(front?.host ?? '', first).set(back?.host ?? '', second);
    expect(await outcome([one, two], 'x.com')).toEqual(want);
    expect([front?.asked.length, back?.asked.length]).toEqual(asked);
  });

  test('with one server: the same again, once', async () => {
    await using server = await serving({});
    expect(await outcome([server], 'x.com')).toBe('ESERVFAIL');
    expect(server.asked).toEqual(['A x.com', 'A x.com']);
  });

  test('with none: nobody is reached', async () => {
    expect(await outcome([], 'x.com')).toBe('ECONNREFUSED');
  });
});

describe('a question that is open is shared', () => {
  test('ten askers, one question, a list for each', async () => {
    await using server = await serving({ 'x.com': found('x.com') });
    const resolve = dohResolver({ servers: [server] });
    const names = ['x.com', 'X.com', 'x.com.', ...Array(7).fill('x.com')];
    const answers = await Promise.all(names.map((name) => resolve(name, 'A')));
    expect(server.asked).toEqual(['A x.com']);
    expect(new Set(answers).size).toBe(10);
  });

  test('another type is another question', async () => {
    await using server = await serving({ 'x.com': NX });
    const resolve = dohResolver({ servers: [server] });
    await Promise.allSettled([resolve('x.com', 'A'), resolve('x.com', 'MX')]);
    expect([...server.asked].sort()).toEqual(['A x.com', 'MX x.com']);
  });
});

describe('RFC 1035 §3.2.1, RFC 2308 §5 answers are kept for their time', () => {
  test('and say so', async () => {
    let now = 0;
    await using server = await serving({ 'x.com': found('x.com') });
    const resolve = dohResolver({ servers: [server], cache: openDnsCache(() => now) });
    const details = async () => ((await resolve('x.com', 'A')) as { details?: unknown }).details;
    expect(await details()).toMatchObject({ ttl: 300, cached: false });
    now = 100_000;
    expect(await details()).toMatchObject({ ttl: 200, cached: true, server: server.host });
    expect(server.asked.length).toBe(1);
    now = 300_000;
    expect(await details()).toMatchObject({ ttl: 300, cached: false });
    expect(server.asked.length).toBe(2);
  });

  test('for the resolver that comes after, where they share a cache', async () => {
    const cache = openDnsCache();
    await using server = await serving({ 'x.com': found('x.com') });
    for (const resolve of [1, 2].map(() => dohResolver({ servers: [server], cache }))) {
      expect([...(await resolve('x.com', 'A'))]).toEqual(['192.0.2.1']);
    }
    expect(server.asked.length).toBe(1);
  });

  test('denials too, and failures never', async () => {
    await using server = await serving({ 'no.com': NX });
    const resolve = dohResolver({ servers: [server] });
    const ask = (name: string) => resolve(name, 'A').catch((error: DnsError) => error);
    expect(await ask('no.com')).toMatchObject({
      code: 'ENOTFOUND',
      details: { cached: false, ttl: 60 },
    });
    expect(await ask('no.com')).toMatchObject({ code: 'ENOTFOUND', details: { cached: true } });
    expect(server.asked.length).toBe(1);
    await ask('down.com');
    await ask('down.com');
    expect(server.asked.filter((asked) => asked === 'A down.com').length).toBe(4);
  });
});

describe('names that are not asked', () => {
  const rows: [name: string, code: string][] = [
    ['mail.company.local', 'ENEVERASKED'],
    ['mailhost', 'ENEVERASKED'],
    ['4.3.2.10.in-addr.arpa', 'ENEVERASKED'],
    [`${'a'.repeat(64)}.com`, 'EBADNAME'],
    ['a..com', 'EBADNAME'],
    ['a\tb.com', 'EBADNAME'],
    ['', 'EBADNAME'],
  ];
  test.each(rows)('%j: %s', async (name, code) => {
    await using server = await serving({});
    expect(await outcome([server], name)).toBe(code);
    expect(server.asked).toEqual([]);
  });
});

describe('aliases whose end the answer does not tell', () => {
  const alias = (name: string, to: string) => ({ answers: [cname(name, to)] });
  const chain = Object.fromEntries(
    [0, 1, 2, 3, 4].map((i) => [`a${i}.com`, alias(`a${i}.com`, `a${i + 1}.com`)]),
  );
  const rows: [what: string, table: Record<string, MessageParts>, name: string, want: unknown][] = [
    [
      'asked on',
      { 'x.com': alias('x.com', 'y.com'), 'y.com': found('y.com') },
      'x.com',
      ['192.0.2.1'],
    ],
    [
      'to a name that is not',
      { 'x.com': alias('x.com', 'y.com'), 'y.com': NX },
      'x.com',
      'ENOTFOUND',
    ],
    ['to a server in trouble', { 'x.com': alias('x.com', 'y.com') }, 'x.com', 'ESERVFAIL'],
    ['three times', { ...chain, 'a5.com': found('a5.com') }, 'a2.com', ['192.0.2.1']],
    ['and no more', { ...chain, 'a5.com': found('a5.com') }, 'a1.com', 'EBADRESP'],
    [
      'in a circle',
      { 'x.com': alias('x.com', 'y.com'), 'y.com': alias('y.com', 'x.com') },
      'x.com',
      'EBADRESP',
    ],
    [
      'to a name of the reader’s network',
      { 'x.com': alias('x.com', 'printer.local') },
      'x.com',
      'ENEVERASKED',
    ],
    ['to a name that cannot be', { 'x.com': alias('x.com', 'a\tb.com') }, 'x.com', 'EBADRESP'],
  ];
  test.each(rows)('%s', async (_, table, name, want) => {
    await using server = await serving(table);
    expect(await outcome([server], name)).toEqual(want);
  });

  test('two that name each other, asked for at once', async () => {
    await using server = await serving({
      'x.com': alias('x.com', 'y.com'),
      'y.com': alias('y.com', 'x.com'),
    });
    const resolve = dohResolver({ servers: [server] });
    const both = await Promise.allSettled([resolve('x.com', 'A'), resolve('y.com', 'A')]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  const ends: [
    what: string,
    alias: [ttl: number, flags: number],
    end: [ttl: number, flags: number],
    want: object,
  ][] = [
    ['the shorter time of both', [300, 0], [9, 0], { ttl: 9, dnssec: false }],
    ['of the alias too', [9, 0], [300, 0], { ttl: 9, dnssec: false }],
    ['validated where both are', [300, AD], [300, AD], { ttl: 300, dnssec: true }],
    ['and not where one is', [300, AD], [300, 0], { ttl: 300, dnssec: false }],
    ['whichever it is', [300, 0], [300, AD], { ttl: 300, dnssec: false }],
  ];
  test.each(ends)('%s', async (_, [aliasTtl, aliasFlags], [ttl, flags], want) => {
    await using server = await serving({
      'x.com': {
        answers: [{ ...cname('x.com', 'y.com'), ttl: aliasTtl } as Answer],
        flags: aliasFlags,
      },
      'y.com': { answers: [{ ...a('y.com', '192.0.2.1'), ttl } as Answer], flags },
    });
    const answer = await dohResolver({ servers: [server] })('x.com', 'A');
    expect(answer).toHaveProperty('details', expect.objectContaining({ cached: false, ...want }));
  });
});

describe('the ledger names every question that was sent', () => {
  const rows: [what: string, first: MessageParts, second: MessageParts, want: string[]][] = [
    ['one server', found('x.com'), NX, ['NOERROR']],
    ['two, the second knows', { rcode: 2 }, found('x.com'), ['NOERROR', 'SERVFAIL']],
    ['two, neither knows', { rcode: 2 }, { rcode: 5 }, ['SERVFAIL', 'REFUSED']],
  ];
  test.each(rows)('%s', async (_, one, two, want) => {
    const answers = [one, two];
    const reply = (asked: Question) => messageTo(asked, answers.shift() ?? NX);
    await using a = await startDouble(reply);
    await using b = await startDouble(reply);
    const ledger = openLedger(dohResolver({ servers: [a, b] }), () => 0);
    await ledger.resolve('x.com', 'A').catch(() => {});
    expect(ledger.entries().map(({ rcode }) => rcode)).toEqual(want);
    const sent = [a, b].flatMap(({ host, asked }) => asked.map(() => host));
    expect(ledger.entries().map(({ server }) => server)).toEqual(expect.arrayContaining(sent));
    expect(ledger.entries().length).toBe(sent.length);
  });

  test('also on for the end of an alias', async () => {
    await using server = await serving({
      'x.com': { answers: [cname('x.com', 'y.com')] },
      'y.com': found('y.com'),
    });
    const ledger = openLedger(dohResolver({ servers: [server] }), () => 0);
    await ledger.resolve('x.com', 'A');
    await ledger.resolve('x.com', 'A');
    expect(ledger.entries().map(({ name }) => name)).toEqual(['x.com', 'y.com']);
    expect(ledger.entries().length).toBe(server.asked.length);
  });
});

describe('an abort', () => {
  test('ends what is open, at once and without a retry', async () => {
    const control = new AbortController();
    await using server = await startDouble(() => void setTimeout(() => control.abort()));
    expect(await outcome([server], 'x.com', 'A', { signal: control.signal })).toBe('ECANCELLED');
    expect(server.asked.length).toBe(1);
  });

  test('and what comes after', async () => {
    await using server = await serving({ 'x.com': found('x.com') });
    expect(await outcome([server], 'x.com', 'A', { signal: AbortSignal.abort() })).toBe(
      'ECANCELLED',
    );
    expect(server.asked).toEqual([]);
  });
});

test('a server that never answers: told within two deadlines', async () => {
  await using server = await startDouble(() => undefined);
  expect(await outcome([server], 'x.com')).toBe('ETIMEOUT');
  expect(server.asked.length).toBe(2);
});
